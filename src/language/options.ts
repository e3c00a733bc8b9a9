/** Which of the offered choices a text means: by its label, by words of it, or by its place. */
import { range } from '../flow/range.ts';
import type { Valued } from './cues/cues.ts';
import { type Ear, without } from './expressions.ts';
import { clausesOf } from './matters.ts';
import type { Option, Question } from './meaning.ts';
import { longestAnswer, polarityOf } from './polarity.ts';
import { bare, holds, plain, sameWord, wordsOf } from './words.ts';

/** How long a text may be that points at a choice by its place, in words. */
const longestPointing = 4;

/** How long the ending of a figure is, as in `2nd`. */
const longestEnding = 2;

/** How many telling words may stand before and after a choice in its clause. */
const longestAside = 3;

/** The option whose label is all that the text says. It comes before any built-in word: an option may be called `No`. */
export function optionNamed(text: string, question: Question, ear: Ear): Option | undefined {
  const words = wordsOf(withoutAmounts(text, question, ear));
  const telling = ear.telling(words);
  const [longest] = question.options
    .map((option) => ({ option, label: wordsOf(option.label) }))
    .filter(({ label }) => label.length > 0 && telling.every((word) => label.includes(word)) && holds(words, label))
    .sort((one, other) => other.label.length - one.label.length);
  return longest?.option;
}

/** The owner's option that a text speaks of. */
export function optionMentioned(whole: string, question: Question, ear: Ear): Option | undefined {
  const text = withoutAmounts(whole.slice(0, longestAnswer), question, ear);
  const [best, second] = mentionsIn(text, question, ear);
  if (best && best.score > (second?.score ?? 0)) return best.option;
  return optionPointedAt(wordsOf(text), question, ear) ?? optionOfSameMeaning(text, question, ear);
}

/** The owner's option that is spoken of by words of its label; no place and no yes or no points at it. */
export function optionSpokenOf(whole: string, question: Question, ear: Ear): Option | undefined {
  const [best, second] = mentionsIn(withoutAmounts(whole.slice(0, longestAnswer), question, ear), question, ear);
  return best && best.score > (second?.score ?? 0) ? best.option : undefined;
}

/** A text without the numbers that are no places, as in `-5`, `1.5` and `3rd of May`, unless choices are called so. */
export function withoutAmounts(text: string, { options }: Question, ear: Ear): string {
  const { months, spansOfDays, spansOfMonths, units, numerals, ordinals } = ear.cues;
  const labels = options.map(({ label }) => label).join(' ');
  const says = (spoken: string, kinds: readonly Valued[]) =>
    kinds.some((kind) => ear.findValues(wordsOf(spoken), kind).length > 0);
  // A unit may hold a figure itself: "50 m2".
  const counted = [months, spansOfDays, spansOfMonths, ...units];
  if (says(text, counted) && !says(labels, counted)) {
    return text.replace(/[\p{L}\p{N}]+/gu, (word) => (/\d/.test(word) || says(word, [numerals, ordinals]) ? '' : word));
  }
  return text.replace(/(?<!\S)[-−]\d\S*|\d+(?:[.,]|e)\d\S*/g, (number) => (labels.includes(number) ? number : ''));
}

/** All of the owner's options that a text speaks of, in their order. */
export function optionsMentioned(whole: string, question: Question, ear: Ear): Option[] {
  const text = whole.slice(0, longestAnswer);
  const options = owned(question);
  const words = wordsOf(text);
  const mentioned = mentionsIn(text, question, ear).map(({ option }) => option);
  // "all but the basket"
  if (ear.says(words, ear.cues.all)) return options.filter((option) => !mentioned.includes(option));
  const places = mentioned.length > 0 ? [] : placesIn(words, ear);
  return options.filter((option, at) => mentioned.includes(option) || places.includes(at + 1));
}

/** The places that several options are pointed at by: "1 and 3", "the first and the third", "the first two". */
function placesIn(words: readonly string[], ear: Ear): number[] {
  const { ordinals, numerals, joints } = ear.cues;
  const figures = words.map(Number).filter(Number.isInteger);
  const [first, ...others] = ear.findValues(words, ordinals);
  const counted = ear.findValues(words, numerals);
  const told = words.filter((word) => !ear.says([word], joints));
  if (ear.telling(told).length > figures.length + counted.length + (first ? 1 : 0) + others.length) return [];
  if (figures.length > 0) return figures;
  const [count] = counted;
  if (first?.value === 1 && count && others.length === 0) return range(1, Math.min(count.value, 9));
  return (first ? [first, ...others] : counted).map(({ value }) => value);
}

function owned({ options }: Question): Option[] {
  return options.filter(isOwned);
}

/** Whether an option is the owner's, and not one of ours such as skipping. */
export function isOwned({ id, quiet }: Option): boolean {
  return quiet !== true && !id.startsWith(':');
}

interface Mention {
  readonly option: Option;
  readonly score: number;
}

/** Options by how much of their labels is said and not denied, best first. */
function mentionsIn(text: string, question: Question, ear: Ear): Mention[] {
  const offered = question.options.filter((option) => isOwned(option) || option.id === ':else');
  const labels = offered.flatMap(({ label }) => ear.telling(wordsOf(label)));
  const isLabel = (said: string) => labels.some((word) => isSame(word, said, ear));
  const spoken = clausesOf(text, ear)
    .map((words) => affirmed(words, ear))
    // A clause that tells of much else mentions it in passing, unless it begins with it.
    .filter(([first = '', ...rest]) => isLabel(first) || rest.filter((said) => !isLabel(said)).length <= longestAside)
    .flat();
  // What is said exactly as in one label is not meant for a form of another: "medium-large" is no "large".
  const exact = new Set(offered.flatMap(({ label }) => wordsOf(label)));
  const means = (said: string, word: string) => (exact.has(said) ? said === word : isSame(word, said, ear));
  return offered
    .map((option) => {
      const label = wordsOf(option.label);
      const telling = ear.telling(label);
      const needed = telling.length > 0 ? telling : label;
      const said = needed.filter((word) => spoken.some((said) => means(said, word)));
      return { option, score: said.length + said.length / needed.length };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}

/** The words of a clause that tell something, but for those that a negation stands before. */
function affirmed(words: readonly string[], ear: Ear): string[] {
  const [negation] = ear.find(words, ear.cues.negations);
  return ear.telling(negation ? words.slice(0, negation.from) : words);
}

/** Whether a word of a label is meant by another that was said: the same one, a form of it, or one of its like. */
export function isSame(word: string, other: string, ear: Ear): boolean {
  if (sameWord(bare(word), bare(other)) || isForm(plain(word), plain(other))) return true;
  const { synonyms } = ear.cues;
  const isLike = (group: string) => ear.says([word], group) && ear.says([other], group);
  // Few words have their like, and there are many groups.
  return isLike(synonyms) && synonyms.split(', ').some(isLike);
}

/** Whether a word of a label is in what was said, with a short ending, or as the last part of a longer word. */
function isForm(word: string, said: string): boolean {
  if (word.length < 3) return word === said;
  return (said.startsWith(word) && said.length <= word.length + 2) || (word.length >= 4 && said.endsWith(word));
}

/** "2", "number two", "the last one". */
function optionPointedAt(words: readonly string[], question: Question, ear: Ear): Option | undefined {
  const options = owned(question);
  if (question.kind === 'yes-no' || words.length > longestPointing || ear.says(words, ear.cues.unknown))
    return undefined;
  const { last, middle, ordinals, numerals, one } = ear.cues;
  const figure = words.findIndex((word) => Number.isInteger(Number(word)));
  const isFigure = figure >= 0;
  const ordinal = isFigure ? undefined : ear.findValues(words, ordinals).at(0);
  // The word for one is left out: it is an article, or stands for the thing.
  const count = isFigure
    ? { to: figure + 1, value: Number(words[figure]) }
    : ear.findValues(words, numerals).find(({ from, to }) => !ear.says(words.slice(from, to), one));
  if (!ordinal && count) {
    const option = options.find(({ id }) => id === String(count.value));
    if (question.kind === 'rating') return option;
    // "Two bikes" are no place.
    const isAmount = ear.telling(words.slice(count.to)).some(({ length }) => length > longestEnding);
    return isAmount ? undefined : (option ?? options[count.value - 1]);
  }
  if (ear.says(words, last)) return options.at(-1);
  if (ear.says(words, middle)) return options.length % 2 === 1 ? options[(options.length - 1) / 2] : undefined;
  return ordinal && options[ordinal.value - 1];
}

/** The option that says in its words what the text says in others: "nope" means an option called `No`. */
function optionOfSameMeaning(text: string, question: Question, ear: Ear): Option | undefined {
  if (question.kind === 'yes-no') return undefined;
  const meaningOf = (spoken: string) =>
    ear.says(wordsOf(spoken), ear.cues.unknown) ? 'unknown' : polarityOf(spoken, ear);
  const meant = meaningOf(text);
  const saysOnlyThat = ({ label }: Option) => wordsOf(label).length <= longestPointing && !tellsMore(label, ear);
  return meant && owned(question).find((option) => saysOnlyThat(option) && meaningOf(option.label) === meant);
}

/** Whether a label is about something: "Something went wrong" refuses nothing. */
function tellsMore(label: string, ear: Ear): boolean {
  const { plainYes, yes, no, negations, unknown } = ear.cues;
  const words = wordsOf(label);
  const places = [plainYes, yes, no, negations, unknown].flatMap((cues) => ear.find(words, cues));
  return ear.telling(without(words, places)).length > 0;
}
