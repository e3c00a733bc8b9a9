/** The conversation as a mail that the visitor's own mail program sends to whom they like. */
import { type AnyEntry, isKnown } from '../../../transcript/entry.ts';
import { type Line, type Story, storyOf } from '../../../transcript/export/story.ts';
import type { Transcript } from '../../../transcript/received.ts';

/** Some mail programs cut off longer addresses, or take none of them. */
const limit = 1_800;

/**
 * The address that opens the mail.
 *
 * @param shortened says in a mail that cannot hold all of it where the rest is
 * @returns at most 1,800 characters
 */
export function mailOf(title: string, transcript: Transcript, timeZone: string, shortened: string): string {
  const story = storyOf(transcript, timeZone);
  const whole = [title, '', ...story.lines.filter(({ said }) => said).map((line) => lineOf(line, story))];
  const address = (lines: readonly string[]) =>
    `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
  if (address(whole).length <= limit) return address(whole);

  const matters = mattersIn(transcript.entries, story);
  const frame = (lines: readonly string[]) => [title, '', ...lines, '', shortened];
  const fitting = matters.findLastIndex((_, at) => address(frame(matters.slice(0, at + 1))).length <= limit);
  return address(frame(matters.slice(0, fitting + 1)));
}

function lineOf({ at, by, text }: Line, { words }: Story): string {
  return `${at.slice(11, 16)} ${words.speakers[by]}: ${text}`;
}

/** What to quote, and what was promised. */
function mattersIn(entries: readonly AnyEntry[], { words, answers }: Story): string[] {
  const promised = entries
    .filter(isKnown)
    .filter((entry) => entry.type === 'promised')
    .map(({ what, until }) => `${words.promised}: ${until === undefined ? what : `${what}, ${until}`}`);
  return [
    ...referencesIn(entries).map((reference) => `${words.reference}: ${reference}`),
    ...new Set(promised),
    ...answers.map(({ name, text }) => `${name} ${text}`),
  ];
}

/** The references that the visitor was told to quote, each once. */
export function referencesIn(entries: readonly AnyEntry[]): readonly string[] {
  const told = entries
    .filter(isKnown)
    .flatMap((entry) => (entry.type === 'promised' || entry.type === 'handed-over' ? (entry.reference ?? []) : []));
  return [...new Set(told)];
}
