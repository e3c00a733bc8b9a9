/** What a visitor is told at each step, written down for people to read, and compared with what was written down before. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect } from 'chai';

/** A record of one visit. */
export class Recording {
  #text: string;
  #log: readonly string[] = [];

  /** @param title what the visit is about */
  constructor(title: string) {
    this.#text = `${title}\n${'='.repeat(title.length)}\n`;
  }

  /** All of it. */
  get text(): string {
    return this.#text;
  }

  /** Where a key led that did nothing else. */
  note(key: string, focus: string): void {
    this.#text += `\n[${key}]\nfocus: ${focus}\n`;
  }

  /** What came of a key: what is announced, where the focus is, and what stands there by role, name and state. */
  step(key: string, heard: readonly string[], focus: string, tree: string): void {
    const said = heard.map((line) => `heard: ${line}\n`).join('');
    this.#text += `\n[${key}]\n${said}focus: ${focus}\n${this.#sinceBefore(tree)}\n`;
  }

  /** The log grows with each step: what of it stood there before is only counted. */
  #sinceBefore(tree: string): string {
    const lines = tree.split('\n');
    const from = lines.findIndex((line) => /^\s*- log /.test(line)) + 1;
    const depth = indentOf(lines[from] ?? '');
    const to = lines.findIndex((line, at) => at > from && indentOf(line) < depth);
    const log = from === 0 ? [] : lines.slice(from, to);
    const differs = log.findIndex((line, at) => line !== this.#log[at]);
    const before = Math.min(differs < 0 ? log.length : differs, this.#log.length);
    this.#log = log;
    if (before > 0) lines.splice(from, before, `${' '.repeat(depth)}… (${before} lines as before)`);
    return lines.map((line) => `  ${line}`).join('\n');
  }
}

/** Holds that a record is the one that is kept in a file. With `UPDATE=1` it is kept from now on. */
export async function expectRecord(text: string, file: URL): Promise<void> {
  if (process.env.UPDATE === '1') {
    await mkdir(dirname(file.pathname), { recursive: true });
    await writeFile(file, text);
  }
  expect(text.split('\n')).to.deep.equal((await readFile(file, 'utf8')).split('\n'));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
