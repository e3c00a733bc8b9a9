/** Transcripts as lines of JSON, one each: for many at once, and for moving them to another database. */
import { writeJson } from '../../flow/json.ts';
import type { Transcript } from '../received.ts';
import { fromEndpointLines, isOfEndpoint } from './endpoint-lines.ts';
import { fromJson } from './json.ts';
import { readLines } from './reading.ts';

/** Makes the line of a transcript. */
export function toJsonLine(transcript: Transcript): string {
  return `${writeJson(transcript)}\n`;
}

/** Reads transcripts back, also the one that a small endpoint has written, or says in a sentence which line is wrong. */
export function fromJsonLines(lines: string): readonly Transcript[] | string {
  return isOfEndpoint(lines) ? fromEndpointLines(lines) : readLines(lines, fromJson);
}
