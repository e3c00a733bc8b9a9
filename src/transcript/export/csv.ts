/** A transcript as CSV, for a spreadsheet: one row an entry. */
import { usualScale } from '../../flow/survey.ts';
import type { AnyEntry } from '../entry.ts';
import { isKnown } from '../known.ts';
import { answeredName, shownText } from '../projection.ts';
import type { Transcript } from '../received.ts';
import { type Cell, fileOf, lineOf } from './cells.ts';
import { happeningOf, wordsOf } from './words.ts';

/** What a row is made of; of each entry, only what it has. */
interface Row {
  readonly transcript: Transcript;
  /** Whether it was only tried out. */
  readonly test: boolean;
  readonly entry: AnyEntry;
  /** The fields of the entry, whatever its type. */
  readonly fields: Readonly<Record<string, unknown>>;
}

const columns: Readonly<Record<string, (row: Row) => Cell>> = {
  conversation: ({ transcript }) => transcript.id,
  language: ({ transcript }) => transcript.language,
  page: ({ transcript }) => transcript.page.url,
  test: ({ test }) => test,
  seq: ({ entry }) => entry.seq,
  at: ({ entry }) => entry.at,
  by: ({ entry }) => entry.by,
  type: ({ entry }) => entry.type,
  technique: ({ entry }) => entry.technique,
  topic: ({ entry }) => entry.topic,
  step: ({ entry }) => entry.step,
  question: ({ entry, fields }) => (isKnown(entry) ? (answeredName(entry) ?? plain(fields.name)) : undefined),
  value: ({ fields }) => plain(fields.value) ?? plain(valueIn(fields.understood)),
  text: ({ transcript, entry }) =>
    (isKnown(entry) ? shownText(entry) : undefined) ?? happeningOf(entry, wordsOf(transcript.language)),
  outcome: ({ fields }) => plain(fields.outcome),
  kind: ({ entry, fields }) => (entry.type === 'concluded' ? plain(fields.kind) : undefined),
  solved: ({ fields }) => plain(fields.solved),
  score: ({ fields }) => plain(fields.score),
  scale: ({ fields }) => (plain(fields.score) === undefined ? undefined : (plain(fields.scale) ?? usualScale)),
  reference: ({ fields }) => plain(fields.reference),
  replaces: ({ entry, fields }) => (entry.type === 'revised' ? plain(fields.of) : undefined),
};

/** The first line of a file. */
export const csvHead = fileOf([Object.keys(columns)]);

/** The rows of a transcript, without the first line. Never throws. */
export function csvRows(transcript: Transcript): string {
  const test = transcript.entries.some((entry) => isKnown(entry) && entry.type === 'opened' && entry.test);
  return transcript.entries
    .map((entry) => {
      const row = { transcript, test, entry, fields: entry as unknown as Row['fields'] };
      return lineOf(Object.values(columns).map((column) => column(row)));
    })
    .join('');
}

/** Makes a whole CSV file of a transcript. Never throws. */
export function toCsv(transcript: Transcript): string {
  return csvHead + csvRows(transcript);
}

function plain(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function valueIn(understood: unknown): unknown {
  return typeof understood === 'object' && understood !== null && 'value' in understood ? understood.value : undefined;
}
