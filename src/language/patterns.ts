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
  readonly begins: ReadonlyMap<boolean, Map<Patterns, readonly Pattern[]>>;
}

type Test = (word: Heard, slips: boolean) => boolean;
/** What each word has to be, with gaps between. */
export type Pattern = readonly (Test | '..')[];
/** The patterns that can begin with a letter; with ``, those that can begin with any. */
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
  const test = pattern[place];
  if (test === undefined) return at;
  if (test !== '..') {
    const word = words[at];
    return word && test(word, slips) ? endOf(pattern, words, at + 1, slips, place + 1) : undefined;
  }
  for (let gap = 0; gap <= longestGap; gap++) {
    const end = endOf(pattern, words, at + gap, slips, place + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** A word of an expression, or an expression, as words are compared. */
type Written = Pick<Heard, 'plain' | 'bare'>;

/**
 * The patterns of expressions. All are spelled at once, which is much faster than each word by itself; and those of a
 * letter are made when they are first asked for, as a text has few of a language's words.
 */
export function compile(expressions: Expressions): Patterns {
  const form = plain(spelled(expressions));
  const written = new Map<string, Written[]>();
  for (const expression of split({ plain: form, bare: bare(form) }, ', ')) {
    for (const letter of lettersOf(expression)) {
      const those = written.get(letter);
      if (those) those.push(expression);
      else written.set(letter, [expression]);
    }
  }
  const made = new Map<string, readonly Pattern[]>();
  return (letter) => {
    let patterns = made.get(letter);
    if (!patterns) made.set(letter, (patterns = (written.get(letter) ?? []).map(patternOf)));
    return patterns;
  };
}

function split(written: Written, mark: string): Written[] {
  const bareParts = written.bare.split(mark);
  return written.plain.split(mark).map((plain, at) => ({ plain, bare: bareParts[at] ?? plain }));
}

/** The letters that an expression can begin with; nothing for any. */
function lettersOf({ bare }: Written): ReadonlySet<string> {
  const [first = ''] = bare.split(' ', 1);
  return new Set(first.split('/').map((word) => (word.startsWith('*') ? '' : word.charAt(0))));
}

function patternOf(expression: Written): Pattern {
  return split(expression, ' ').map((place) => (place.plain === '..' ? '..' : anyOf(place)));
}

/** Whether a word is any of a place. Most places are never come to, as what stands before them does not fit. */
function anyOf(place: Written): Test {
  let tests: readonly Test[] | undefined;
  return (word, slips) => (tests ??= split(place, '/').map(testOf)).some((test) => test(word, slips));
}

function testOf(cue: Written): Test {
  const [form, bareForm] = [cue.plain.replace('*', ''), cue.bare.replace('*', '')];
  const fits =
    (same: (word: string, form: string) => boolean): Test =>
    (word) =>
      same(word.plain, form) || (word.isBare && same(word.bare, bareForm));
  if (cue.plain.startsWith('*')) return fits((word, end) => word.endsWith(end));
  if (cue.plain.endsWith('*')) return fits((word, start) => word.startsWith(start));
  const exact = fits((word, other) => word === other);
  return (word, slips) => exact(word, slips) || (slips && !word.isStop && isSlip(word.plain, form));
}
