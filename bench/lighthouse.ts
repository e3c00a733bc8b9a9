/** Lighthouse, as its own program: its types and its browser are its own affair. */
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { locate } from '../scripts/engines.js';
import { home } from './pack.ts';

/** What is asked of a page. */
export type Category = 'performance' | 'accessibility' | 'best-practices';

/** The screens on which it is asked. */
export const screens = ['mobile', 'desktop'] as const;

/** One of them. */
export type Screen = (typeof screens)[number];

/** What Lighthouse gave a page. */
export interface Verdict {
  /** From 0 to 100. */
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  /** What it found fault with, of access and best practices: the name of the audit, and its first findings. */
  readonly faults: readonly string[];
}

interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly score: number | null;
        readonly details?: { readonly items?: readonly { readonly node?: { readonly snippet: string } }[] };
      }
    >
  >;
}

const start = promisify(execFile);
const program = join(home, 'node_modules/lighthouse/cli/index.js');

/** Has Lighthouse look at a page. @throws Error where it could not */
export async function look(url: string, screen: Screen, categories: readonly Category[]): Promise<Verdict> {
  const file = join(home, '.cache', `lighthouse-${process.pid}.json`);
  const flags = [
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${categories.join(',')}`,
    '--no-enable-error-reporting',
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu --host-resolver-rules="MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"',
    ...(screen === 'desktop' ? ['--preset=desktop'] : []),
  ];
  await start(process.execPath, [program, url, ...flags], { env: { ...process.env, CHROME_PATH: locate('CHROMIUM') } });
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  await rm(file);
  if (report.runtimeError) throw new Error(`Lighthouse could not look at ${url}: ${report.runtimeError.message}`);
  return {
    scores: Object.fromEntries(
      categories.map((category) => [category, Math.round((report.categories[category]?.score ?? 0) * 100)]),
    ),
    faults: categories
      .filter((category) => category !== 'performance')
      .flatMap((category) => faultsOf(report, category)),
  };
}

function faultsOf({ categories, audits }: Report, category: Category): readonly string[] {
  return (categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => {
      const snippets = (audits[id]?.details?.items ?? []).flatMap(({ node }) => node?.snippet ?? []).slice(0, 2);
      return [id, ...snippets].join(': ');
    });
}
