/** What Lighthouse is asked: each page of the demo shop, and the host page with the chat and without. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bikeNames } from '../demo/shop/bikes.ts';
import { startDemo } from '../demo/server.ts';
import { type Category, type Screen, type Verdict, look, screens } from './lighthouse.ts';
import type { PageServer } from './server.ts';
import type { Subject } from './subjects/subject.ts';

/** What a page got on a screen. */
export interface Audit extends Verdict {
  readonly page: string;
  readonly screen: Screen;
}

/** The pages of the shop that stand at an address of their own; its bicycles share one template. */
const pages = (quick: boolean): readonly string[] =>
  quick ? ['/'] : ['/', `/${bikeNames[0]}`, '/workshop', '/contact', '/basket'];

const everything: readonly Category[] = ['performance', 'accessibility', 'best-practices'];

/** Has every page of the shop looked at. */
export async function auditShop(quick: boolean, onFailure: (message: string) => void): Promise<readonly Audit[]> {
  const folder = await mkdtemp(join(tmpdir(), 'guided-chat-bench-'));
  const demo = await startDemo({ port: 0, host: '127.0.0.1', data: join(folder, 'data') });
  try {
    return await auditEach(
      pages(quick).map((page) => ({ page, url: demo.url + page })),
      1,
      everything,
      onFailure,
    );
  } finally {
    await demo.close();
    await rm(folder, { recursive: true });
  }
}

/** Has pages of the bench looked at several times, in turn. */
export async function auditHosts(
  server: PageServer,
  subjects: readonly Subject[],
  runs: number,
  onFailure: (message: string) => void,
): Promise<readonly Audit[]> {
  const addresses = subjects.map((subject) => ({ page: subject.name, url: server.pageOf(subject) }));
  return auditEach(addresses, runs, ['performance'], onFailure);
}

async function auditEach(
  addresses: readonly { readonly page: string; readonly url: string }[],
  runs: number,
  categories: readonly Category[],
  onFailure: (message: string) => void,
): Promise<readonly Audit[]> {
  const audits: Audit[] = [];
  for (let run = 0; run < runs; run++) {
    for (const screen of screens) {
      for (const { page, url } of addresses) {
        try {
          audits.push({ page, screen, ...(await look(url, screen, categories)) });
        } catch (error) {
          onFailure(`${page}, ${screen}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
  }
  return audits;
}
