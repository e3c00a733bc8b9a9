/** Transcripts as lines of JSON, one each: for many at once, and for moving them to another database. */
import type { Transcript } from '../received.ts';
import { fromJson } from './json.ts';

/** Makes the line of a transcript. */
export function toJsonLine(transcript: Transcript): string {
  return `${JSON.stringify(transcript)}\n`;
}

/** Reads transcripts back, or says in a sentence which line is wrong. Empty lines are none. */
export function fromJsonLines(lines: string): readonly Transcript[] | string {
  const transcripts: Transcript[] = [];
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = fromJson(line);
    if (typeof read === 'string') return `line ${String(index + 1)}: ${read}`;
    transcripts.push(...read);
  }
  return transcripts;
}
