/**
 * What a page pays for the widget: the launcher that each page loads, and all that a conversation in one language loads
 * with it. Fails over the limits: each is what was reached so far, on the way to where it is to go.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const dist = new URL('../dist', import.meta.url).pathname;

/** Chunks of these are loaded instead of the English ones, never beside them. */
const otherLanguage = /^(\w+-)?(sv|nb|nn|no|da)-/;

/** What is loaded only where something may be offered unasked. */
const offers = /^inviting-/;

/** What is loaded when somebody begins to write or is asked for something to fill in: many only ever choose. */
const ear = /^(hearing|inputs)-/;

/**
 * What few ever load: the menu and an answer changed, rich content, taking the chat along, the step before deleting it,
 * what only those see who work on the page, and what only pages need whose owner has visitors remembered.
 */
const seldom = /^(menu|changing|content|aside|notes|memory)-/;

/** What comes only with topics of other techniques: a visitor talks about one, here about what is explained. */
const otherTechniques = /^(empathy|questioning)-/;

/** The relative paths that a built file imports, statically or on demand. */
const imports = (code: string): string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g)].flatMap(([, path]) => path ?? []);

/** The file and everything that it leads to, but for what is left out. */
function reach(file: string, leftOut: readonly RegExp[], reached = new Set<string>()): Set<string> {
  if (reached.has(file) || leftOut.some((name) => name.test(basename(file)))) return reached;
  reached.add(file);
  for (const path of imports(readFileSync(file, 'utf8'))) reach(join(dirname(file), path), leftOut, reached);
  return reached;
}

const launcher = join(dist, 'guided-chat.js');
const measures = [
  { name: 'launcher', files: [launcher], limit: 4_096, aim: 4_096 },
  { name: 'with offers', files: [...reach(launcher, [/^chat-/])], limit: 16_384, aim: 16_384 },
  {
    name: 'conversation',
    files: [...reach(launcher, [otherLanguage, otherTechniques, offers, seldom, ear])],
    limit: 75_776,
    aim: 40_960,
  },
  {
    name: 'with typing',
    files: [...reach(launcher, [otherLanguage, otherTechniques, offers, seldom])],
    limit: 100_352,
    aim: 40_960,
  },
];

for (const { name, files, limit, aim } of measures) {
  const contents = files.map((file) => readFileSync(file));
  // Each file is compressed alone, as it is served.
  const total = (compress: (content: Buffer) => Buffer): number =>
    contents.reduce((sum, content) => sum + compress(content).length, 0);

  const brotli = total(brotliCompressSync);
  const verdict = brotli > limit ? 'OVER' : 'within';
  console.log(
    `${name.padEnd(12)} ${files.length} files, ${brotli} B brotli, ${total(gzipSync)} B gzip: ${verdict} ${limit} B, aim ${aim} B`,
  );
  if (brotli > limit) process.exitCode = 1;
}
