/** Expressions of {@link Cues}, compiled: which words fit them. */
import type { Expressions } from './cues/cues.ts';
import { bare, isSlip, plain, spelled } from './words.ts';

/** A word as it is compared. */
export interface Heard {
  readonly plain: string;
  readonly bare: string;
  /** Whether it may be another word, written on a keyboard without å, æ and ø. */
  readonly isBare: boolean;
  readonly isStop: boolean;
  /** The patterns that it begins, with slips of the finger, and without: it comes again and again, and so do they. */
  readonly begins: Map<Patterns, readonly Pattern[]>;
  readonly exact: Map<Patterns, readonly Pattern[]>;
}

/** A word of an expression, or an expression, as words are compared. */
interface Written extends Pick<Heard, 'plain' | 'bare'> {
  /** Each of `a/b`: most places are never come to, as what stands before them does not fit. */
  either?: readonly Written[];
}

/** What each word has to be, with gaps between. */
export type Pattern = readonly Written[];
/** The patterns that a word with a letter may begin. */
export type Patterns = (letter: string) => readonly Pattern[];

/** How many words `..` may stand for. */
const longestGap = 4;

/** Where a pattern that begins at a word ends; `undefined` if it does not fit there. `place` is where it is gone on with. */
export function endOf(
  pattern: Pattern,
  words: readonly Heard[],
  at: number,
  slips: boolean,
  place = 0,
): number | undefined {
  const cue = pattern[place];
  if (!cue) return at;
  if (cue.plain !== '..') {
    const word = words[at];
    return word && fits(word, cue, slips) ? endOf(pattern, words, at + 1, slips, place + 1) : undefined;
  }
  for (let gap = 0; gap <= longestGap; gap++) {
    const end = endOf(pattern, words, at + gap, slips, place + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** The letters that one keyboard's letter may stand for. */
const letters: Readonly<Record<string, string>> = { a: 'aåæ', o: 'oø' };

/**
 * The patterns of expressions. All are spelled at once, which is much faster than each word by itself; and those of a
 * letter are made when they are first asked for, as a text has few of a language's words.
 */
export function compile(expressions: Expressions): Patterns {
  const form = `, ${plain(spelled(expressions))}`;
  const made = new Map<string, readonly Pattern[]>();
  return (letter) => {
    let patterns = made.get(letter);
    if (!patterns) {
      const begun = form.match(new RegExp(`, (?:[^ ,]+/)?[*${letters[letter] ?? letter}][^,]*`, 'g')) ?? [];
      const written = begun.join('').slice(2);
      patterns = written ? split({ plain: written, bare: bare(written) }, ', ').map((one) => split(one, ' ')) : [];
      made.set(letter, patterns);
    }
    return patterns;
  };
}

function split(written: Written, mark: string): Written[] {
  const bareParts = written.bare.split(mark);
  return written.plain.split(mark).map((plain, at) => ({ plain, bare: bareParts[at] ?? plain }));
}

/** Whether a word is what is to stand at a place. */
export function fits(word: Heard, place: Written, slips: boolean): boolean {
  place.either ??= split(place, '/');
  return place.either.some((cue) => {
    const [form, bareForm] = [cue.plain.replace('*', ''), cue.bare.replace('*', '')];
    const part = cue.plain.startsWith('*') ? 'endsWith' : cue.plain.endsWith('*') ? 'startsWith' : undefined;
    const is = (said: string, wanted: string) => (part ? said[part](wanted) : said === wanted);
    if (is(word.plain, form) || (word.isBare && is(word.bare, bareForm))) return true;
    return slips && !part && !word.isStop && isSlip(word.plain, form);
  });
}
