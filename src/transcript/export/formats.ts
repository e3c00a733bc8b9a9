/** The formats in which transcripts leave: the one table for whoever serves, offers or opens them. */
import type { Transcript } from '../received.ts';
import { csvHead, csvRows, toCsv } from './csv.ts';
import { toHtml } from './html.ts';
import { fromJson, toJson } from './json.ts';
import { fromJsonLines, toJsonLine } from './jsonl.ts';
import { toMarkdown } from './markdown.ts';
import { toText } from './text.ts';
import { fromVCon, toVCon } from './vcon.ts';

/** How a file holds many transcripts: what it begins with, and then each. */
export interface Series {
  readonly head: string;
  readonly part: (transcript: Transcript) => string;
}

/** A format. */
export interface Format {
  /** The media type. */
  readonly type: string;
  /** The file of one transcript. Never throws. */
  readonly make: (transcript: Transcript) => string;
  /** Absent where a file holds but one transcript. */
  readonly series?: Series;
  /** Reads what was made, or says in a sentence what is wrong with it. Absent where nothing can be read back. */
  readonly read?: (file: string) => readonly Transcript[] | string;
}

/** The formats by their extensions. */
export const formats = {
  json: { type: 'application/json', make: toJson, read: fromJson },
  jsonl: { type: 'application/jsonl', make: toJsonLine, series: { head: '', part: toJsonLine }, read: fromJsonLines },
  csv: { type: 'text/csv; charset=utf-8; header=present', make: toCsv, series: { head: csvHead, part: csvRows } },
  txt: { type: 'text/plain; charset=utf-8', make: toText },
  md: { type: 'text/markdown; charset=utf-8', make: toMarkdown },
  html: { type: 'text/html; charset=utf-8', make: toHtml },
  vcon: { type: 'application/vcon+json', make: toVCon, read: fromVCon },
} as const satisfies Readonly<Record<string, Format>>;
