/** Where and with what figures were measured: without that they say nothing. */
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { version } from '../scripts/version.js';
import { home } from './pack.ts';

const packages = ['deep-chat', '@typebot.io/js', '@n8n/chat', 'botframework-webchat', 'lighthouse'];

function versionOf(folder: string, name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  return (manifest as { readonly version: string }).version;
}

/**
 * The machine, the programs and the day, as a list.
 *
 * @param browser its version
 * @param runs how often each page was visited
 */
export function describeMachine(browser: string, runs: number): string {
  const [processor] = cpus();
  const facts: readonly (readonly [what: string, which: string])[] = [
    ['day', new Date().toISOString().slice(0, 10)],
    ['command', '`npm run bench`'],
    ['processor', `${cpus().length} × ${processor?.model.trim() ?? 'unknown'}`],
    ['memory', `${Math.round(totalmem() / 2 ** 30)} GB`],
    ['system', `${type()} ${release()}, Node ${process.versions.node}`],
    ['browser', `Chromium ${browser}, headless, without a graphics card`],
    [
      'versions',
      [
        `guided-chat ${version}`,
        ...packages.map((name) => `${name} ${versionOf(home, name)}`),
        ...['lit', 'xstate'].map((name) => `${name} ${versionOf(join(home, '..'), name)}`),
      ].join(', '),
    ],
    ['visits of each page', `${runs}, in turn; figures are medians, with the least and the most where they differ`],
  ];
  return facts.map(([what, which]) => `- ${what}: ${which}`).join('\n');
}
