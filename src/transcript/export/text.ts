/**
 * A transcript as plain text: one line an item, with its time and who said it. Lines after the first are indented and
 * control characters are gone, so that nothing that was typed can pass for another line or speak to a terminal.
 */
import type { Transcript } from '../received.ts';
import { type Line, type Named, storyOf } from './story.ts';
import type { Words } from './words.ts';

/** Between transcripts: nothing that was typed begins a line, so none of it can pass for this. */
export const textRule = `\n${'='.repeat(72)}\n\n`;

/**
 * Makes plain text of a transcript.
 *
 * @param timeZone an IANA name: whose clock the times are told by
 * @throws RangeError if there is no such time zone
 */
export function toText(transcript: Transcript, timeZone = 'UTC'): string {
  const { words, title, facts, lines, answers } = storyOf(transcript, timeZone);
  const parts = [
    [title, ...facts.map(named)],
    lines.map((line) => lineOf(line, words)),
    answers.length === 0 ? [] : [words.answers, ...answers.map(named)],
  ];
  const blocks = parts.filter((part) => part.length > 0).map((part) => part.map(indented).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function lineOf({ at, by, said, text, notes }: Line, { speakers }: Words): string {
  const aside = notes.map((note) => ` (${note})`).join('');
  return `${at}  ${said ? `${speakers[by]}: ` : '* '}${text}${aside}`;
}

function named({ name, text }: Named): string {
  return `${name} ${text}`;
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n    ');
}
