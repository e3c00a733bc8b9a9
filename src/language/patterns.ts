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
}

type Test = (word: Heard, slips: boolean) => boolean;
/** What each word has to be, with gaps between. */
export type Pattern = readonly (Test | '..')[];
/** Patterns by the first letter that they can begin with; those that can begin with any letter stand under ``. */
export type Patterns = ReadonlyMap<string, readonly Pattern[]>;

/** How many words `..` may stand for. */
const longestGap = 4;

/** Where a pattern that begins at a word ends; `undefined` if it does not fit there. */
export function endOf(
  [first, ...rest]: Pattern,
  words: readonly Heard[],
  at: number,
  slips: boolean,
): number | undefined {
  if (first === undefined) return at;
  if (first !== '..') {
    const word = words[at];
    return word && first(word, slips) ? endOf(rest, words, at + 1, slips) : undefined;
  }
  for (let gap = 0; gap <= longestGap; gap++) {
    const end = endOf(rest, words, at + gap, slips);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** The patterns of expressions. */
export function compile(expressions: Expressions): Patterns {
  const patterns = new Map<string, Pattern[]>();
  for (const expression of expressions.split(', ')) {
    const places = expression.split(' ').map((place) => place.split('/'));
    const pattern = places.map((words) => (words[0] === '..' ? '..' : anyOf(words.map(testOf))));
    for (const letter of new Set(places[0]?.map((word) => bare(spelled(word)).charAt(0).replace('*', '')))) {
      patterns.set(letter, [...(patterns.get(letter) ?? []), pattern]);
    }
  }
  return patterns;
}

function anyOf(tests: readonly Test[]): Test {
  return (word, slips) => tests.some((test) => test(word, slips));
}

function testOf(cue: string): Test {
  const form = plain(spelled(cue).replace('*', ''));
  const bareForm = bare(form);
  const fits =
    (same: (word: string, form: string) => boolean): Test =>
    (word) =>
      same(word.plain, form) || (word.isBare && same(word.bare, bareForm));
  if (cue.startsWith('*')) return fits((word, end) => word.endsWith(end));
  if (cue.endsWith('*')) return fits((word, start) => word.startsWith(start));
  const exact = fits((word, other) => word === other);
  return (word, slips) => exact(word, slips) || (slips && !word.isStop && isSlip(word.plain, form));
}
