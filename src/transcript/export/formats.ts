/** The formats in which transcripts leave: the one table for whoever serves, offers or opens them. */
import type { Transcript } from '../received.ts';
import { csvHead, csvRows, toCsv } from './csv.ts';
import { htmlFoot, htmlHead } from './html-frame.ts';
import { htmlPart, toHtml } from './html.ts';
import { fromJson, toJson } from './json.ts';
import { fromJsonLines, toJsonLine } from './jsonl.ts';
import { markdownRule, toMarkdown } from './markdown.ts';
import { textRule, toText } from './text.ts';
import { fromVCon, toVCon, toVConLine } from './vcon.ts';

/** How a file holds many transcripts, so that it can be written one by one. */
export interface Series {
  /** The media type, where it is not that of a file of one. */
  readonly type?: string;
  readonly head: string;
  /** What stands for each. Never throws. */
  readonly part: (transcript: Transcript) => string;
  readonly between: string;
  readonly foot: string;
}

/** A format. */
export interface Format {
  /** The media type. */
  readonly type: string;
  /** The file of one transcript. Never throws. */
  readonly make: (transcript: Transcript) => string;
  /** Absent where a file holds but one transcript: of `.json`, the series is `.jsonl`. */
  readonly series?: Series;
  /** Reads what was made, of one or of many, or says in a sentence what is wrong with it. Absent where nothing can be read back. */
  readonly read?: (file: string) => readonly Transcript[] | string;
}

/** One after another, with nothing around them. */
const plainly = { head: '', between: '', foot: '' };

const lines = { ...plainly, type: 'application/jsonl' };

/** The formats by their extensions. */
export const formats = {
  json: { type: 'application/json', make: toJson, read: fromJson },
  jsonl: { type: 'application/jsonl', make: toJsonLine, series: { ...plainly, part: toJsonLine }, read: fromJsonLines },
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    make: toCsv,
    series: { ...plainly, head: csvHead, part: csvRows },
  },
  txt: {
    type: 'text/plain; charset=utf-8',
    make: toText,
    series: { ...plainly, between: textRule, part: (transcript) => toText(transcript) },
  },
  md: {
    type: 'text/markdown; charset=utf-8',
    make: toMarkdown,
    series: { ...plainly, between: markdownRule, part: (transcript) => toMarkdown(transcript) },
  },
  html: {
    type: 'text/html; charset=utf-8',
    make: toHtml,
    series: { ...plainly, head: htmlHead, part: htmlPart, foot: htmlFoot },
  },
  vcon: { type: 'application/vcon+json', make: toVCon, series: { ...lines, part: toVConLine }, read: fromVCon },
} as const satisfies Readonly<Record<string, Format>>;
