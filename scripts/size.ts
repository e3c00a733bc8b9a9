/**
 * What a page pays for the widget, moment by moment: what each loads beside all that was there before. Fails over the
 * limits: each is what was reached so far, and a little more, on the way to where it is to go.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const dist = new URL('../dist', import.meta.url).pathname;
const launcher = join(dist, 'guided-chat.js');

/** Where a conversation is to go, whatever it is about. */
const aim = 40_960;

/** What a technique brings as a topic of it begins, in English. */
const technique = (name: string): string[] => [`${name}-course`, `${name}-en`];

/** The launcher with the panel open, in English. */
const opened = ['chat', 'view', 'en'];

interface Moment {
  readonly when: string;
  /** The files that are asked for, by their names before the hash. */
  readonly loads: readonly string[];
  /** Those that were asked for before; the launcher always was. */
  readonly after?: readonly string[];
  /** For all of it, from the launcher on. */
  readonly limit: number;
  readonly aim: number;
}

const moments: readonly Moment[] = [
  { when: 'with each page', loads: [], limit: 4_096, aim: 4_096 },
  { when: 'where help is offered', loads: ['inviting'], limit: 11_540, aim: 13_312 },
  { when: 'as the panel opens', loads: opened, limit: 57_300, aim },
  { when: 'to be explained', loads: technique('explanation'), after: opened, limit: 62_700, aim },
  { when: 'to be heard out', loads: technique('empathy'), after: opened, limit: 63_500, aim },
  {
    when: 'to be asked',
    loads: ['questioning-reading', ...technique('questioning'), 'inputs'],
    after: opened,
    limit: 70_320,
    aim,
  },
  { when: 'as somebody writes', loads: ['hearing-en'], after: opened, limit: 82_800, aim },
];

/** Parts that few visitors load, and what each adds to an open panel. */
const seldom = ['inputs', 'content', 'menu', 'changing', 'aside', 'notes', 'remembering', 'past', 'spare-store'];

/** The files of the build by their names before the hash. */
const files = new Map<string, string>();
for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  const name = /^guided-chat-[\d.]+[\w.-]*\/(.+)-[\w-]{8}\.js$/.exec(path)?.[1];
  if (name !== undefined) files.set(name, join(dist, path));
}

/** A file, with all that it cannot do without. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g))
    withImports(join(dirname(file), path), found);
  return found;
}

function loadedWith(names: readonly string[]): Set<string> {
  const paths = names.map((name) => {
    const path = files.get(name);
    if (path === undefined) throw new Error(`The build has no ${name}: name what is loaded instead.`);
    return path;
  });
  return new Set([launcher, ...paths].flatMap((path) => [...withImports(path)]));
}

/** Each file is compressed alone, as it is served. */
const brotliOf = (loaded: Iterable<string>): number =>
  [...loaded].reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);

/** What some files add to others. */
function added(names: readonly string[], after: readonly string[]) {
  const before = names.length === 0 ? new Set<string>() : loadedWith(after);
  const loaded = [...loadedWith(names)].filter((file) => !before.has(file));
  return {
    loaded: loaded.map((file) => basename(file)),
    adds: brotliOf(loaded),
    total: brotliOf([...before, ...loaded]),
  };
}

const line = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(24) : String(cell).padStart(8))).join(''));

line('bytes of brotli', 'files', 'adds', 'total', 'limit', 'aim');
for (const { when, loads, after = [], limit, aim: goal } of moments) {
  const { loaded, adds, total } = added(loads, after);
  line(when, loaded.length, adds, total, limit, goal, total > limit ? '  OVER' : '');
  if (total > limit) process.exitCode = 1;
}
for (const name of seldom) {
  const { loaded, adds } = added([name], opened);
  line(`seldom: ${name}`, loaded.length, adds);
}
