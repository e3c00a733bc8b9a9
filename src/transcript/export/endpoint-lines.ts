/**
 * Reads back what the small endpoints of `docs/endpoints.md` keep: a file for each conversation, whose first line tells
 * which one it is and where it began; each other line is an entry. The hash of the key that stands there is left out.
 */
import { type AnyEntry, readEntry } from '../entry.ts';
import { isKnown } from '../known.ts';
import type { Transcript } from '../received.ts';
import { object, reading } from '../shape.ts';
import { conversationId, origin } from '../wire.ts';
import { readJson, readLines, readTranscript } from './reading.ts';

const named = object({ conversation: conversationId });
const head = object({ conversation: conversationId, page: origin.page });

/** The language of a conversation that does not tell it: undetermined, as BCP 47 says that. */
const noLanguage = 'und';

/** Whether a file begins as those of the endpoints do. */
export function isOfEndpoint(file: string): boolean {
  const raw = readHead(file);
  return typeof raw !== 'string' && 'value' in reading(named, raw.value);
}

/** Reads the conversation of such a file, or says in a sentence which line is wrong. */
export function fromEndpointLines(file: string): readonly Transcript[] | string {
  const raw = readHead(file);
  const read = typeof raw === 'string' ? { misfit: raw } : reading(head, raw.value);
  if ('misfit' in read) return `line 1: ${read.misfit}`;
  // An empty line in place of the first one keeps the numbers of the others.
  const entries = readLines(file.replace(/^.*/, ''), fromLine);
  if (typeof entries === 'string') return entries;
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return 'line 1: expected entries after it';
  const { conversation: id, page } = read.value;
  const language = languageOf(entries);
  const transcript = readTranscript({ id, began: first.at, last: last.at, language, page, entries });
  return typeof transcript === 'string' ? transcript : [transcript];
}

function readHead(file: string): ReturnType<typeof readJson> {
  return readJson(file.split('\n', 1)[0] ?? '');
}

function fromLine(line: string): readonly AnyEntry[] | string {
  const raw = readJson(line);
  if (typeof raw === 'string') return raw;
  const entry = readEntry(raw.value);
  return typeof entry === 'string' ? entry : [entry];
}

function languageOf(entries: readonly AnyEntry[]): string {
  return entries.filter(isKnown).find((entry) => entry.type === 'opened')?.language ?? noLanguage;
}
