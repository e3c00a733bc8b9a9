/** A transcript as JSON: exactly what it is, indented for whoever opens the file. */
import { writeJson } from '../../flow/json.ts';
import type { Transcript } from '../received.ts';
import { readJson, readTranscript } from './reading.ts';

/** Makes JSON of a transcript. */
export function toJson(transcript: Transcript): string {
  return `${writeJson(transcript, 2)}\n`;
}

/** Reads a transcript back, or says in a sentence what is wrong with it. */
export function fromJson(json: string): readonly Transcript[] | string {
  const raw = readJson(json);
  if (typeof raw === 'string') return raw;
  const read = readTranscript(raw.value);
  return typeof read === 'string' ? read : [read];
}
