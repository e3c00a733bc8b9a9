/** Reads transcripts back that somebody exported, or says in a sentence what is wrong with them. */
import { anyEntry } from '../entry.ts';
import type { Transcript } from '../received.ts';
import { type Shape, Misfit, listOf, object, reading, text } from '../shape.ts';
import { conversationId } from '../wire.ts';

const whole = object({
  id: conversationId,
  began: text,
  last: text,
  language: text,
  page: object({ url: text, title: text }),
  entries: listOf(anyEntry),
});

const transcript: Shape<Transcript> = (value, path) => {
  const read = whole(value, path);
  read.entries.forEach(({ seq }, index) => {
    if (seq <= (read.entries[index - 1]?.seq ?? -1))
      throw new Misfit(`entries.${String(index)}.seq`, 'a greater one than before it');
  });
  return read;
};

/** A transcript from plain data; what it holds beyond what is known is kept. A sentence where it is none. */
export function readTranscript(raw: unknown): Transcript | string {
  const read = reading(transcript, raw);
  return 'value' in read ? read.value : read.misfit;
}

/** Plain data from JSON, or a sentence where it is none. */
export function readJson(json: string): { readonly value: unknown } | string {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return 'expected JSON';
  }
}

/**
 * Reads a file line by line, or says in a sentence which line is wrong. Empty lines are none.
 *
 * @param read what reads a line
 */
export function readLines<Part>(
  file: string,
  read: (line: string) => readonly Part[] | string,
): readonly Part[] | string {
  const parts: Part[] = [];
  for (const [index, line] of file.split('\n').entries()) {
    if (line.trim() === '') continue;
    const found = read(line);
    if (typeof found === 'string') return `line ${String(index + 1)}: ${found}`;
    parts.push(...found);
  }
  return parts;
}
