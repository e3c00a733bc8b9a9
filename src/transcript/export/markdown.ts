/**
 * A transcript as Markdown. What was said stands in quotations, and all that means something in Markdown is escaped in
 * it, in what GitHub and others added as well: text is text, an address is no link, and a dash begins no list.
 */
import type { Transcript } from '../received.ts';
import { type Line, type Named, storyOf } from './story.ts';
import type { Words } from './words.ts';

/** Between transcripts: a line across the page. */
export const markdownRule = '\n---\n\n';

/**
 * Makes Markdown of a transcript.
 *
 * @param timeZone an IANA name: whose clock the times are told by
 * @throws RangeError if there is no such time zone
 */
export function toMarkdown(transcript: Transcript, timeZone = 'UTC'): string {
  const { words, title, facts, lines, answers } = storyOf(transcript, timeZone);
  const blocks = [
    `# ${escaped(title)}`,
    listOf(facts),
    ...lines.map((line) => blockOf(line, words)),
    ...(answers.length === 0 ? [] : [`## ${words.answers}`, listOf(answers)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function blockOf({ at, by, said, text, notes }: Line, { speakers }: Words): string {
  if (!said) return `- ${at} ${indented(escaped(text))}`;
  const aside = notes.map((note) => ` (${inOneLine(note)})`).join('');
  return `**${speakers[by]}** ${at}${aside}\n\n> ${escaped(text).replaceAll('\n', '\n> ')}`;
}

function listOf(items: readonly Named[]): string {
  return items.map(({ name, text }) => `- ${inOneLine(name)} ${indented(escaped(text))}`).join('\n');
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

function inOneLine(text: string): string {
  return escaped(text.replaceAll('\n', ' '));
}

/** What begins a heading, a list, a quotation, a line or a definition where it begins a line. */
const beginnings = /^(?:[#+\-=:]|\d+(?=[.)]))/;
/** What means something wherever it stands. */
const signs = /[\\`*_[\]<>&~|$@^{}!]/g;
/** What makes a link without any sign. */
const addresses = /:(?=\/\/)|(?<=\bwww)\./gi;

/** The text as Markdown that reads as the text: lines and paragraphs end where they ended, and keep no indentation. */
function escaped(text: string): string {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return paragraphs.map((paragraph) => paragraph.split('\n').map(lineOf).join('\\\n')).join('\n\n');
}

function lineOf(line: string): string {
  const safe = line.trim().replace(signs, '\\$&').replace(addresses, '\\$&');
  return safe.replace(beginnings, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}
