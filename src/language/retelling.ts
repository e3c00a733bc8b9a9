/**
 * Says back what a visitor wrote: the most telling part of it, turned to them. `My child seat was due on Thursday` becomes
 * `Your child seat was due on Thursday.` What cannot be turned, as what is said to the shop, is quoted; insults, threats
 * and bare feelings are not said back at all. The result is plain text, and ends with a mark.
 */
import { type Ear, without } from './expressions.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { foundBehind, names } from './introductions.ts';
import { calmed, plainText } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';
import type { Steps } from './steps.ts';
import { wordsOf } from './words.ts';

/** So much of a text is looked at, in characters: a story tells early what it is about. */
const lookedAt = 1500;

/** How long it may be what is said back, in characters and without its marks. */
const longest = 140;

/** How many telling words make a retelling better. */
const enough = 7;

/** So many short sentences are said back together, and so short they are, in characters. */
const [longestList, shortSentence] = [3, 36];

/** An expression of so many words tells more than a judgement. */
const longestJudgement = 3;

/** One word in so many is a common one: else it is another language, or notes, and is left as it is. */
const common = 6;

/** What cannot be turned: the words of somebody else, markup, and what is written from right to left. */
const left = /["“”„«»<>\u0590-\u08ff]/u;

/** What stands at the end, and is replaced by one mark. */
const lastMarks = /[\s.,;:!?…–—-]+$/u;

/** What is not repeated: addresses, long numbers as of a card, and what is no word. */
const withheld = /@|\d(?:[ -]?\d){9}|\S{50}/u;

/** A number that may be called. */
const dialled = /\d(?:[ -]?\d){6}/;

/** So many words tell on which number somebody can be called, and nothing else. */
const longestAside = 6;

/** What names a thing, and tells nothing of it. */
const thing = /^(?:\S+[ent]|\S+ \S+)$/;

type Manner = 'turned' | 'quoted' | 'withheld';

/** A clause, and how it may be said back. */
interface Clause {
  readonly from: number;
  readonly to: number;
  readonly manner: Manner;
  /** How much it tells; nothing: 0. */
  readonly worth: number;
}

/** A part of a sentence that can be said back. */
interface Part {
  readonly part: string;
  readonly isTurned: boolean;
  readonly worth: number;
}

/** The most telling part of a text, turned to its writer; `undefined` where nothing in it could be said back. */
export function* retold(text: string, ear: Ear): Steps<string | undefined> {
  const grammar = grammarOf(ear.cues);
  const sentences = sentencesOf(
    withoutName(withoutNumber(plainText(text.slice(0, lookedAt)), ear), grammar).replace(grammar.fillers, ''),
  );
  const plain = [...new Set(sentences)].map((sentence) => withoutCourtesy(calmed(sentence, ear), grammar, ear));
  yield;
  const parts = plain.flatMap((sentence) => partsOf(withoutFeeling(sentence, grammar, ear), grammar, ear));
  const list = listIn(parts, grammar, ear);
  const [best] = list ? [listed(list, ear)] : parts.sort((one, other) => other.worth - one.worth);
  return best && (best.isTurned ? told(best.part, grammar) : quoted(best.part, grammar));
}

/** The parts that are all said back, as they are few short sentences. */
function listIn(parts: readonly Part[], { subject }: Grammar, ear: Ear): readonly Part[] | undefined {
  const sentences = parts.filter(({ part, isTurned }) => {
    const words = wordsOf(part);
    const isSentence = ear.says(words, ear.cues.fault) || (words.length > 2 && subject.test(part));
    return isTurned && isSentence && part.length <= shortSentence;
  });
  return parts.length <= longestList && sentences.length > 1 ? sentences : undefined;
}

/** Short sentences together, in no more than two: what begins with a thing, or with a name, keeps its capital. */
function listed([first, ...others]: readonly Part[], ear: Ear): Part {
  const bare = ({ part }: Part) => part.replace(lastMarks, '');
  const sentences = [first ? bare(first) : ''];
  for (const other of others.map(bare)) {
    const [word = ''] = wordsOf(other);
    const isJoined = ear.telling([word]).length === 0;
    const lower = isJoined && word !== 'i' ? other.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : other;
    if (isJoined) sentences.push(`${sentences.pop() ?? ''}, ${lower}`);
    else if (sentences.length < 2) sentences.push(other);
  }
  return { part: sentences.join('. '), isTurned: true, worth: 0 };
}

/** A sentence without what leads over to it, and without bare thanks around it. */
function withoutCourtesy(sentence: string, { asides }: Grammar, ear: Ear): string {
  const parts = sentence.replace(asides, '').split(/(?<=,) +/);
  const telling = parts.filter((part) => {
    const words = wordsOf(part);
    const thanks = ear.find(words, ear.cues.thanks);
    return thanks.length === 0 || ear.telling(without(words, thanks)).length > 0;
  });
  return telling.length > 0 ? telling.join(' ') : sentence;
}

/** A text without the number that its writer can be called on, where that is told apart from the rest. */
function withoutNumber(text: string, ear: Ear): string {
  return text.replace(/(?<=\p{L}), [^,;.!?\n]*\d(?:[ -]?\d){6}/gu, (part) => {
    const words = wordsOf(part).filter((word) => !/\d/.test(word));
    return words.length <= longestAside && ear.says(words, ear.cues.calling) ? '' : part;
  });
}

/** A text without the name that its writer gives: `I am called Kari and was promised …` becomes `I was promised …`. */
function withoutName(text: string, { naming, join, subject }: Grammar): string {
  const found = foundBehind(`(${naming}),? `, `${names}(?:,? ${join}|,) `, text);
  if (!found) return text;
  const [introduction, phrase = ''] = found;
  const rest = text.slice(found.index + introduction.length);
  const [pronoun = '', ...others] = phrase.split(' ');
  return text.slice(0, found.index) + (others.length > 1 || subject.test(rest) ? '' : `${pronoun} `) + rest;
}

/** A sentence without the bare feeling that it begins with: `I am so angry, the lamp is dead` tells of the lamp. */
function withoutFeeling(sentence: string, grammar: Grammar, ear: Ear): string {
  const { bad, grievance, swearing } = ear.cues;
  const [feeling = ''] = /^[^,]+, /.exec(sentence) ?? [];
  const words = wordsOf(feeling);
  const isBare = [bad, grievance, swearing].some((cues) => ear.says(words, cues)) && worthOf(words, grammar, ear) === 0;
  return isBare ? sentence.slice(feeling.length) : sentence;
}

/** The longest parts of a sentence that can be said back in one manner. */
function partsOf(sentence: string, grammar: Grammar, ear: Ear): Part[] {
  const parts: Clause[][] = [];
  for (const clause of clausesOf(sentence, grammar, ear)) {
    const part = parts.at(-1);
    const [first] = part ?? [];
    const fits = first && grammar.turn(sentence.slice(first.from, clause.to)).length <= longest;
    if (fits && first.manner === clause.manner) part?.push(clause);
    // What tells nothing begins no part.
    else if (clause.worth > 0) parts.push([clause]);
  }
  return parts.flatMap((clauses) => {
    const telling = clauses.filter(({ worth }) => worth > 0);
    const [first, last] = [telling[0], telling.at(-1)];
    if (!first || !last || first.manner === 'withheld') return [];
    const part = sentence.slice(first.from, last.to);
    const isTurned = first.manner === 'turned';
    return [{ part, isTurned, worth: worthOf(wordsOf(part), grammar, ear) - (isTurned ? 0 : 3) }];
  });
}

function clausesOf(sentence: string, grammar: Grammar, ear: Ear): Clause[] {
  const isLeft = staysAsItIs(sentence, grammar, ear);
  const cuts = [...sentence.matchAll(grammar.cuts)]
    .map((cut) => ({ from: cut.index, to: cut.index + cut[0].length }))
    .filter(({ from, to }, at, { [at - 1]: last, [at + 1]: next }) => {
      // "The bike, I bought it here, is too small": what is inserted behind a thing stays with it.
      const isInserted = sentence.slice(to, next?.from).includes(', ') && sentence.slice(from, to) === ', ';
      return !isInserted || !thing.test(sentence.slice(last?.to ?? 0, from));
    });
  return [0, ...cuts.map(({ to }) => to)].map((from, at) => {
    const to = cuts[at]?.from ?? sentence.length;
    const clause = sentence.slice(from, to);
    const words = wordsOf(clause);
    const manner = isWithheld(clause, words, ear)
      ? 'withheld'
      : isLeft || addresses(clause, grammar) || ear.says(words, ear.cues.thanks)
        ? 'quoted'
        : 'turned';
    return { from, to, manner, worth: worthOf(words, grammar, ear) };
  });
}

/** Whether nothing of a sentence can be turned. */
function staysAsItIs(sentence: string, { turns, requests, subject }: Grammar, ear: Ear): boolean {
  if (sentence.endsWith('?') || left.test(sentence) || requests.test(sentence)) return true;
  const words = wordsOf(sentence);
  const { good, bad, grievance, negations } = ear.cues;
  const ours = words.length - ear.telling(words).length + ear.find(words, negations).length;
  const isForeign = sentence.search(turns) < 0 && ours * common < words.length;
  // "Love it" and "waste of time" would be the guide's own judgement.
  const judges = [good, bad, grievance].some((cues) => ear.find(words, cues).some(({ from }) => from === 0));
  return isForeign || (judges && !subject.test(sentence));
}

/** Whether a clause speaks to the shop, in what is not turned. */
function addresses(clause: string, { turns, address, requests }: Grammar): boolean {
  return address.test(clause.replace(turns, ' ')) || requests.test(clause);
}

function isWithheld(clause: string, words: readonly string[], ear: Ear): boolean {
  const { unsaid, law, swearing, calling } = ear.cues;
  if (ear.says(words, calling) && dialled.test(clause)) return true;
  return withheld.test(clause) || [unsaid, law, swearing].some((cues) => ear.says(words, cues));
}

/** How much words tell: of things, of what is wrong, and of times. Without a thing or a fault they tell nothing. */
function worthOf(words: readonly string[], { times }: Grammar, ear: Ear): number {
  const { good, bad, grievance, swearing, fault, danger, greeting, thanks, worried, letDown, synonyms } = ear.cues;
  const judging = [good, bad, grievance, swearing, thanks, greeting, worried, letDown]
    .flatMap((cues) => ear.find(words, cues))
    // "Nobody has called" blames, and tells what happened.
    .filter(({ from, to }) => to - from < longestJudgement);
  const isJudging = (at: number) => judging.some(({ from, to }) => from <= at && at < to);
  const things = ear
    .telling(words.filter((word, at) => !isJudging(at) || ear.says([word], synonyms)))
    .filter((word) => /\p{L}{2}/u.test(word) && !/(?:^|[b-df-hj-np-tv-xz]{4})[b-df-hj-np-tv-xz]+$/.test(word)).length;
  const isFault = ear.says(words, fault) || ear.says(words, danger);
  if (words.length < 2 || (things === 0 && !isFault)) return 0;
  return Math.min(things, enough) + (isFault ? 3 : 0) + (ear.says(words, times) ? 2 : 0);
}

/** A part turned to its writer; where it is too long, what stands before its last comma that fits. */
function told(part: string, grammar: Grammar): string {
  const turned = grammar.turn(part);
  const fits = turned.length <= longest;
  const comma = fits ? turned.length : turned.lastIndexOf(',', longest);
  return fits || comma > longest / 3
    ? `${begun(turned.slice(0, comma)).replace(lastMarks, '')}.`
    : quoted(part, grammar);
}

/** A part as it was written, in quotation marks; cut between words where it is too long. */
function quoted(part: string, { quotes }: Grammar): string {
  const [open = '', close = ''] = quotes;
  const inner = begun(part.replace(/["“”„«»]/gu, "'"));
  const isQuestion = inner.endsWith('?');
  const whole = inner.replace(lastMarks, '');
  const mark = whole.length > longest ? '…' : isQuestion ? '?' : '.';
  const shown = whole.length > longest ? whole.slice(0, whole.lastIndexOf(' ', longest)) : whole;
  return open + shown.replace(lastMarks, '') + mark + close;
}

/** A text that begins with a capital, and repeats no mark. */
function begun(text: string): string {
  return text
    .replace(/^[\s.,;:!?…–—-]+/, '')
    .replace(/([.,;:!?…–—-])\1+/g, '$1')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
