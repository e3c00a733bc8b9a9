/**
 * Measures how long it takes, and how much memory, to import and to export many transcripts:
 *
 *     node --expose-gc --import tsx scripts/measure-exports.ts [COUNT]
 *
 * It does so in an embedded database in a folder for temporary files, or in the empty one at DATABASE_URL.
 */
import './define-version.ts';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createReceiver } from '../src/receiver/receiver.ts';
import { runCommandLine } from '../src/tools/command-line.ts';
import { formats } from '../src/transcript/export/formats.ts';

const count = Number(process.argv[2] ?? 10_000);
const began = Date.parse('2026-01-01T00:00:00.000Z');
const inside = { technique: 'explanation', topic: 'Winter tyres', step: 'presentingSolution' };
const { gc } = globalThis;
if (!gc) throw new Error('Run it with --expose-gc, or the figures tell of garbage.');

/** A conversation of twenty messages, each of a sentence or two. */
function transcript(index: number): object {
  const moment = (seq: number) => new Date(began + index * 60_000 + seq * 5_000).toISOString();
  const said = Array.from({ length: 20 }, (_, seq) => ({
    ...{
      seq,
      at: moment(seq),
      by: seq % 3 === 0 ? 'visitor' : 'guide',
      type: 'said',
      received: moment(seq + 1),
      ...inside,
    },
    text: `Number ${seq} of ${index}: studded tyres brake much shorter on ice. Would you like us to fit them while you wait?`,
  }));
  const page = { url: 'https://shop.example/tyres', title: 'Winter tyres' };
  const id = `conversation-${String(index).padStart(8, '0')}`;
  return { id, language: 'en', client: 'guided-chat/1.0.0', page, entries: said };
}

function* lines(): Generator<string, void> {
  for (let index = 0; index < count; index += 1) yield `${JSON.stringify(transcript(index))}\n`;
}

const heap = () => {
  gc();
  return process.memoryUsage().heapUsed / 1e6;
};
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);

const folder = await mkdtemp(join(tmpdir(), 'guided-chat-measure-'));
const databaseUrl = process.env.DATABASE_URL;
const data = join(folder, 'data');
const file = join(folder, 'transcripts.jsonl');
await pipeline(lines(), createWriteStream(file));

const begun = performance.now();
const place = databaseUrl === undefined ? ['--data', data] : ['--database-url', databaseUrl];
await runCommandLine(['import', file, ...place], console);
console.log(`${count} imported in ${seconds(begun)} s. Heap in MB after so much of a file was sent:\n`);
console.log('format      MB      s     1 %   50 %  100 %');

const receiver = await createReceiver({ data, databaseUrl, readerToken: 'shared' });
for (const [extension, format] of Object.entries(formats)) {
  if (!('series' in format)) continue;
  const start = performance.now();
  const headers = { authorization: 'Bearer shared' };
  const { body } = await receiver.fetch(new Request(`http://localhost/transcripts.${extension}`, { headers }));
  const pieces = count / 20;
  const marks = new Map([0.01, 0.5, 1].map((part) => [Math.max(1, Math.round(part * pieces)), 0]));
  let bytes = 0;
  let taken = 0;
  for await (const piece of body ?? []) {
    bytes += (piece as Uint8Array).length;
    taken += 1;
    if (marks.has(taken)) marks.set(taken, heap());
  }
  const figures = [bytes / 1e6, Number(seconds(start)), ...marks.values()].map((figure) =>
    figure.toFixed(1).padStart(6),
  );
  console.log(`${extension.padEnd(7)} ${figures.join(' ')}`);
}
await receiver.close();
await rm(folder, { recursive: true });
