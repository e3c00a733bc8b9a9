/** Finds the expressions of {@link Cues} in a row of words. */
import type { Cues, Expressions, Valued } from './cues/cues.ts';
import { type Heard, type Pattern, type Patterns, compile, endOf, fits } from './patterns.ts';
import { bare, plain, spelled } from './words.ts';

/** Where an expression stands: from the first word up to, not including, `to`. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

/** Where a valued expression stands, and its number. */
export interface FoundValue extends Found {
  readonly value: number;
}

/** Expressions, or several lists of them. */
export type AnyOf = Expressions | readonly Expressions[];

/** How many words an ear knows again. */
const mostWords = 500;

const ears = new Map<Cues, Ear>();
const valued = new Map<Valued, Values>();

/** The ear for a language. What it has heard it hears sooner the next time. */
export function earOf(cues: Cues): Ear {
  let ear = ears.get(cues);
  if (!ear) ears.set(cues, (ear = new Ear(cues)));
  return ear;
}

/** Hears the expressions of one language. */
export class Ear {
  readonly cues: Cues;
  readonly #stop: ReadonlySet<string>;
  readonly #compiled = new Map<Expressions, Patterns>();
  readonly #heard = new Map<string, Heard>();

  constructor(cues: Cues) {
    this.cues = cues;
    this.#stop = new Set(spelled(cues.stop).split(', '));
  }

  /** The words that tell something. */
  telling(words: readonly string[]): string[] {
    return words.filter((word) => !this.#stop.has(word));
  }

  /** Whether one of the expressions is among the words. */
  says(words: readonly string[], expressions: AnyOf): boolean {
    return this.find(words, expressions).length > 0;
  }

  /** All places of the expressions, in the order of the words; none within a longer one. */
  find(words: readonly string[], expressions: AnyOf, slips = true): readonly Found[] {
    const tables = [expressions].flat().map((those) => this.#compile(those));
    const heard = words.map((word) => this.#hear(word));
    const found: Found[] = [];
    heard.forEach((word, from) => {
      for (const pattern of tables.flatMap((table) => begunBy(word, table, slips))) {
        const to = endOf(pattern, heard, from, slips);
        if (to !== undefined) found.push({ from, to });
      }
    });
    return outermost(found);
  }

  /** All places of valued expressions, with their values. */
  findValues(words: readonly string[], expressions: Valued): readonly FoundValue[] {
    const { each, any } = valuesOf(expressions);
    // Most words are no value, and there are many values.
    if (!this.says(words, any)) return [];
    const found = (slips: boolean) =>
      outermost(each.flatMap(([value, of]) => this.find(words, of, slips).map((place) => ({ ...place, value }))));
    const exact = found(false);
    return exact.length > 0 ? exact : found(true);
  }

  #hear(word: string): Heard {
    let heard = this.#heard.get(word);
    if (!heard) {
      const isStop = this.#stop.has(word);
      const isBare = !isStop && !/[åæø]/.test(word);
      heard = { plain: plain(word), bare: bare(word), isBare, isStop, begins: new Map(), exact: new Map() };
      if (this.#heard.size === mostWords) this.#heard.clear();
      this.#heard.set(word, heard);
    }
    return heard;
  }

  #compile(expressions: Expressions): Patterns {
    let patterns = this.#compiled.get(expressions);
    if (!patterns) {
      patterns = compile(expressions.replaceAll('!', this.cues.negations.replaceAll(', ', '/')));
      this.#compiled.set(expressions, patterns);
    }
    return patterns;
  }
}

/** The patterns that a word may begin. */
function begunBy(word: Heard, patterns: Patterns, slips: boolean): readonly Pattern[] {
  const known = slips ? word.begins : word.exact;
  let begun = known.get(patterns);
  if (!begun) {
    begun = patterns(word.bare.charAt(0)).filter(([first]) => first && fits(word, first, slips));
    known.set(patterns, begun);
  }
  return begun;
}

/** The places that are not within a longer one, in order. */
export function outermost<Place extends Found>(places: readonly Place[]): readonly Place[] {
  if (places.length < 2) return places;
  const longestFirst = [...places].sort((one, other) => other.to - other.from - (one.to - one.from));
  const taken = new Set<number>();
  return longestFirst
    .filter(({ from, to }) => {
      if (taken.has(from) && taken.has(to - 1)) return false;
      for (let at = from; at < to; at++) taken.add(at);
      return true;
    })
    .sort((one, other) => one.from - other.from);
}

/** The words that are in none of the places. */
export function without(words: readonly string[], places: readonly Found[]): string[] {
  return words.filter((_, at) => !places.some(({ from, to }) => from <= at && at < to));
}

/** Valued expressions, taken apart. */
interface Values {
  readonly each: readonly (readonly [number, Expressions])[];
  /** All of them. */
  readonly any: Expressions;
}

/** Valued expressions, taken apart: of `1 one, 2 two` each is `[1, 'one']` and `[2, 'two']`. */
export function valuesOf(expressions: Valued): Values {
  let values = valued.get(expressions);
  if (!values) {
    const each = expressions.split(', ').map((expression) => {
      const space = expression.indexOf(' ');
      return [Number(expression.slice(0, space)), expression.slice(space + 1)] as const;
    });
    values = { each, any: each.map(([, of]) => of).join(', ') };
    valued.set(expressions, values);
  }
  return values;
}
