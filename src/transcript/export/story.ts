/**
 * A transcript as whatever is made for people tells it: some facts, line by line what was said and what happened, and
 * the answers. Every text in it is {@link printable}, and none is markup: each format still escapes what it means.
 */
import type { Content } from '../../flow/content.ts';
import type { Speaker } from '../entry.ts';
import { type Bubble, type Mark, project } from '../projection.ts';
import type { Transcript } from '../received.ts';
import { answersOf } from './answers.ts';
import { type Words, happeningOf, wordsOf } from './words.ts';

/** Something with a name: a fact, or an answer with its question. */
export interface Named {
  /** With its own end mark, or else with a colon. */
  readonly name: string;
  readonly text: string;
}

/** What was said or what happened. */
export interface Line {
  readonly at: string;
  readonly by: Speaker;
  /** Whether it was said or shown; what only happened is told by us. */
  readonly said: boolean;
  readonly text: string;
  readonly content?: Content;
  /** Words of ours beside it: `2 of 3`, or that it was changed later. */
  readonly notes: readonly string[];
  readonly superseded: boolean;
}

/** A transcript, told. */
export interface Story {
  readonly words: Words;
  readonly title: string;
  readonly facts: readonly Named[];
  readonly lines: readonly Line[];
  readonly answers: readonly Named[];
}

/**
 * Tells a transcript.
 *
 * @param timeZone an IANA name: whose clock the times are told by
 * @throws RangeError if there is no such time zone
 */
export function storyOf({ id, began, last, language, page, entries }: Transcript, timeZone: string): Story {
  const words = wordsOf(language);
  const clock = clockOf(timeZone);
  const { turns } = project(entries);
  return {
    words,
    title: printable(`${words.transcript} ${id}`),
    facts: [
      { name: `${words.began}:`, text: `${clock(began)} (${timeZone})` },
      { name: `${words.last}:`, text: `${clock(last)} (${timeZone})` },
      { name: `${words.language}:`, text: printable(language) },
      { name: `${words.page}:`, text: printable([page.title, page.url].filter((part) => part !== '').join(', ')) },
    ],
    lines: turns.flatMap(({ by, items }) => items.map((item) => lineOf(item, by, words, clock))),
    answers: answersOf(entries).map(({ question, label }) => ({
      name: ended(printable(question)),
      text: printable(label),
    })),
  };
}

function lineOf(item: Bubble | Mark, by: Speaker, words: Words, clock: Clock): Line {
  const at = clock(item.at);
  if (item.kind === 'mark') {
    return { at, by, said: false, text: printable(happeningOf(item.entry, words)), notes: [], superseded: false };
  }
  const { text, note, content, superseded = false } = item;
  const notes = [...(note === undefined ? [] : [printable(note)]), ...(superseded ? [words.changed] : [])];
  return { at, by, said: true, text: printable(text), ...(content ? { content } : {}), notes, superseded };
}

/** A question's own mark ends it; a name gets a colon. */
function ended(question: string): string {
  return /[?:.!\u2026]$/.test(question) ? question : `${question}:`;
}

type Clock = (at: string) => string;

/** Tells times as `2026-11-22 09:00:00`; one that no calendar knows stands as it was written. */
function clockOf(timeZone: string): Clock {
  const two = '2-digit';
  const parts = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const;
  const format = new Intl.DateTimeFormat('en-GB', { ...parts, hourCycle: 'h23', timeZone });
  return (at) => {
    const time = Date.parse(at);
    if (Number.isNaN(time)) return printable(at);
    const { year, month, day, hour, minute, second } = Object.fromEntries(
      format.formatToParts(time).map(({ type, value }) => [type, value]),
    );
    return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
  };
}

/** All line breaks there are; then what steers a terminal or turns the direction of a line around. */
const breaks = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
const controls = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/** The text with plain line feeds and spaces, and without anything that steers what shows it. */
export function printable(text: string): string {
  return text.replace(breaks, '\n').replaceAll('\t', ' ').replace(controls, '');
}
