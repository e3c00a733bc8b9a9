/**
 * A transcript as CSV after RFC 4180, for a spreadsheet: one row an entry. Whatever a spreadsheet would take for a
 * formula gets an apostrophe before it, which spreadsheets know as "this is text".
 */
import { usualScale } from '../../flow/survey.ts';
import { type AnyEntry, isKnown } from '../entry.ts';
import { answeredName, shownText } from '../projection.ts';
import type { Transcript } from '../received.ts';
import { printable } from './story.ts';
import { happeningOf, wordsOf } from './words.ts';

type Cell = string | number | boolean | undefined;

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

/** The first line of a file, after the mark by which spreadsheets know that it is UTF-8. */
export const csvHead = `\uFEFF${Object.keys(columns).join(',')}\r\n`;

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

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/**
 * Where a cell begins for a spreadsheet, and with it a formula. A spreadsheet that parts cells by semicolons, as in much
 * of Europe, finds beginnings inside ours too, and does not see our quotation marks.
 */
const formulas = /(?:^|(?<=[;\n]))(?=[\s\p{Cf}"']*[=+\-@\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20])/gu;

function cellOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' && cell >= 0) return String(cell);
  const text = printable(String(cell)).replace(formulas, "'");
  return /[",;\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function valueIn(understood: unknown): unknown {
  return typeof understood === 'object' && understood !== null && 'value' in understood ? understood.value : undefined;
}
