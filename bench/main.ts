/**
 * Measures what the chat costs a page, beside the page alone, the least that its libraries can do, and four other chats;
 * and writes it into docs/performance.md.
 *
 * @example `npm run bench`, or while working `npm run bench -- --quick --only=append --no-build`
 */
import '../scripts/define-version.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../scripts/install.ts';
import { run } from '../scripts/pack.ts';
import { type Growth, grow, logs } from './append/append.ts';
import { auditHosts, auditShop } from './audits.ts';
import { startBrowser } from './browser.ts';
import { type Part, readChoices } from './choices.ts';
import { describeMachine } from './machine.ts';
import { home, packEmbed } from './pack.ts';
import { appendSection } from './report/append.ts';
import { writeSections } from './report/document.ts';
import { lighthouseSection } from './report/lighthouse.ts';
import type { Section } from './report/section.ts';
import { visitsSection } from './report/visits.ts';
import { visitAll } from './rounds.ts';
import { packedFolder, servePages } from './server.ts';
import { empty } from './subjects/empty.ts';
import { guidedChat } from './subjects/guided-chat.ts';
import { rivals, subjects } from './subjects/subjects.ts';

const choices = readChoices(process.argv.slice(2));
const began = performance.now();
const tell = (what: string) => console.log(`[${Math.round((performance.now() - began) / 1_000)} s] ${what}`);

tell('Installing what is compared with.');
install(home);
if (choices.build) {
  tell('Building the product.');
  run('npm', ['run', '--silent', 'build:browser']);
}
tell('Packing the pages.');
const pages = [...subjects, ...logs];
for (const subject of pages) {
  if (subject.script !== undefined) await packEmbed(subject.script, packedFolder(subject));
}
mkdirSync(join(home, '.cache'), { recursive: true });

const server = await servePages(pages);
const browser = await startBrowser();

const measures: Readonly<Record<Part, () => Promise<Section>>> = {
  visits: async () =>
    visitsSection(await visitAll(browser, server, subjects, choices.runs), { empty, ours: guidedChat, rivals }),

  append: async () => {
    const failures: string[] = [];
    const grown: Growth[] = [];
    for (const { name, ...log } of logs) {
      try {
        grown.push(await grow(browser, server.pageOf({ name, ...log }), name, choices.messages));
      } catch (error) {
        failures.push(`${name}: ${String(error)}`);
      }
    }
    return appendSection(grown, failures);
  },

  lighthouse: async () => {
    const failures: string[] = [];
    const note = (failure: string) => failures.push(failure);
    const shop = await auditShop(choices.quick, note);
    const hosts = await auditHosts(server, [empty, guidedChat], choices.quick ? 1 : 3, note);
    return lighthouseSection(shop, hosts, { empty: empty.name, ours: guidedChat.name }, failures);
  },
};

const sections: Section[] = [];
for (const part of choices.parts) {
  tell(`Measuring: ${part}.`);
  const section = await measures[part]();
  console.log(`\n${section.markdown}\n`);
  sections.push(section);
}
const machine = describeMachine(browser.version(), choices.runs);
await browser.close();
server.close();

if (choices.quick) tell('Done. These few runs are not written into the docs.');
else {
  await writeSections(join(home, '../docs'), [
    { name: 'machine', markdown: machine, pictures: {}, limits: [], failures: [] },
    ...sections,
  ]);
  tell('Done: docs/performance.md.');
}
for (const { what, limit, measured, kept } of sections.flatMap(({ limits }) => limits)) {
  if (!kept) console.log(`Not reached: ${what}: ${measured}, ${limit}.`);
}
for (const failure of sections.flatMap(({ failures }) => failures)) {
  console.error(`Could not be measured: ${failure}`);
  process.exitCode = 1;
}
