/** The grammar in {@link Cues}, compiled: it finds its phrases in text as it is written, where an ear hears only words. */
import type { Cues, Expressions, Phrases, Turns } from './cues/cues.ts';
import { valuesOf } from './expressions.ts';

/** What it takes to turn a text to its writer. */
export interface Grammar {
  /** Words of the first person. */
  readonly turns: RegExp;
  /** The text with these words turned: `I was` becomes `you were`. */
  turn(text: string): string;
  /** The marks before and after what is quoted. */
  readonly quotes: string;
  readonly fillers: RegExp;
  /** At the beginning of a sentence, with their comma. */
  readonly asides: RegExp;
  /** Days, months and lengths of time. */
  readonly times: readonly Expressions[];
  readonly address: RegExp;
  /** At the beginning of a text. */
  readonly requests: RegExp;
  /** At the beginning of a main clause. */
  readonly subject: RegExp;
  /** Between main clauses. */
  readonly cuts: RegExp;
  /** A length of time, with how much of it. */
  readonly length: RegExp;
  /** What tells behind a length of time that it is past. */
  readonly ago: RegExp;
  /** What joins main clauses: a pattern of which others are made. */
  readonly join: string;
  /** What stands before one's own name, amid a text and at its end: patterns of which others are made. */
  readonly naming: string;
  readonly signing: string;
}

/** What words are made of, in Latin letters: it takes a browser ten times as long to make a pattern with those of all the world. */
const inWords = 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ\\d²³¹¼-¾';

/** Where a phrase may have a capital. */
const initials = new RegExp(`(?<![${inWords}'])[a-zß-öø-ÿ]`, 'g');

const compiled = new Map<Cues, Grammar>();

/** The grammar of a language. */
export function grammarOf(cues: Cues): Grammar {
  let grammar = compiled.get(cues);
  if (!grammar) {
    grammar = compile(cues);
    compiled.set(cues, grammar);
  }
  return grammar;
}

function compile(cues: Cues): Grammar {
  const { turns: table, quotes, fillers, asides, address, requests, joins, subjects } = cues;
  const times = [cues.days, cues.weekdays, cues.months, cues.spansOfDays].map((values) => valuesOf(values).any);
  const targets = targetsOf(table);
  // "10 min" is no "min".
  const turns = new RegExp(`(?<!\\d ?)${anyOf([...targets.keys()].join(', '))}`, 'g');
  const [join, subject] = [anyOf(joins), anyOf(subjects)];
  return {
    turns,
    turn: (text) => text.replace(turns, (words) => targets.get(words.toLowerCase()) ?? words),
    quotes,
    fillers: new RegExp(`${anyOf(fillers)} ?`, 'g'),
    asides: new RegExp(`^(?:${anyOf(asides)}, *)+`),
    times,
    address: new RegExp(anyOf(address)),
    requests: new RegExp(`^${anyOf(requests)}`),
    subject: new RegExp(`^${subject}`),
    cuts: new RegExp(`(?:^${join} |(?:[,;:]| [-–—]+) (?:${join} )?| ${join} )(?=${subject})`, 'g'),
    length: new RegExp(`(?:(?<![${inWords}.,:-])\\d{1,2}|${anyOf(cues.counts)}) ${anyOf(cues.lengths)}`, 'g'),
    ago: new RegExp(`^ ${anyOf(cues.ago)}`),
    join,
    naming: anyOf(cues.naming),
    signing: anyOf(cues.signing),
  };
}

/** What each phrase is turned to; behind nothing, to itself. */
function targetsOf(table: Turns): ReadonlyMap<string, string> {
  return new Map(
    table.split(', ').flatMap((turn) => {
      const [target = '', phrases = ''] = turn.split(': ');
      return phrases.split('/').map((phrase) => [phrase, target === '' ? phrase : target] as const);
    }),
  );
}

/** A pattern of whole words, the longer phrases first; they may begin with a capital. */
function anyOf(phrases: Phrases): string {
  const wordsIn = (phrase: string) => phrase.split(' ').length;
  const patterns = phrases
    .split(', ')
    .sort((one, other) => wordsIn(other) - wordsIn(one) || other.length - one.length)
    .map((phrase) =>
      phrase.replace(/\S+/g, (words) => (words.includes('/') ? `(?:${words.replaceAll('/', '|')})` : words)),
    )
    .map((pattern) => pattern.replace(initials, (letter) => `[${letter}${letter.toUpperCase()}]`));
  return `(?<![${inWords}])(?:${patterns.join('|')})(?![${inWords}])`;
}
