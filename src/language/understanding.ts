/**
 * What typed text means at this point of the conversation: an answer to the open question, a wish, or nothing that is
 * known. Pure; what it finds is written into the entry of the act, so that a later version of this page changes no
 * conversation that has been held.
 */
import type { Cues } from './cues/cues.ts';
import { indexOfExpression, sameWord, wordsOf } from './words.ts';

/** What typed text was taken for, as the entry of the act records it. */
export type Meaning =
  | { readonly as: 'answer'; readonly name: string; readonly value: string; readonly label: string }
  | { readonly as: 'skip'; readonly name: string }
  | { readonly as: 'topic'; readonly topic: string }
  | { readonly as: 'person' }
  | { readonly as: 'end' }
  /** Nothing that is known; the nearest topics, best first. */
  | { readonly as: 'nothing'; readonly nearest: string[] };

/** A choice of the open question. */
interface Option {
  readonly id: string;
  readonly label: string;
  readonly quiet?: boolean;
}

/** A topic as words may find it. */
export interface SearchableTopic {
  readonly topic: string;
  /** Words and sentences that the owner gave for it. */
  readonly match: readonly string[];
  /** Its texts: a weaker sign. */
  readonly texts: readonly string[];
}

/** The question that is open. */
interface Question {
  readonly name: string;
  readonly kind: string;
  readonly options: readonly Option[];
}

/** What the text is read against. */
export interface Situation {
  readonly question: Question | undefined;
  readonly topics: readonly SearchableTopic[];
  /** The topic that is being talked about: naming it again is no wish for it. */
  readonly current: string | undefined;
  readonly cues: Cues;
}

/** How many topics are named when none is clear. */
const nearestTopics = 3;

/** The text's meaning. */
export function understand(text: string, situation: Situation): Meaning {
  const { question, cues } = situation;
  const words = wordsOf(text);
  const option = question && optionMeant(words, question.options);
  if (question && option) return answer(question.name, option);
  if (question?.kind === 'text') return textMeant(text, words, question, cues);

  if (says(words, cues.person)) return { as: 'person' };

  const ranked = rankTopics(words, situation);
  const clear = clearWinner(ranked);
  if (clear !== undefined && clear !== situation.current) return { as: 'topic', topic: clear };

  const builtIn = question && builtInMeant(words, question, cues);
  if (question && builtIn) return answer(question.name, builtIn);
  if (says(words, cues.end)) return { as: 'end' };

  return { as: 'nothing', nearest: ranked.slice(0, nearestTopics).map(({ topic }) => topic) };
}

/** Where text is asked for, text is the answer; only a few words can be a wish instead. */
function textMeant(text: string, words: readonly string[], question: Question, cues: Cues): Meaning {
  const short = words.length <= 4;
  const skip = short && says(words, cues.skip) && question.options.find(({ id }) => id === ':skip');
  if (skip) return answer(question.name, skip);
  if (short && says(words, cues.person)) return { as: 'person' };
  return { as: 'answer', name: question.name, value: text, label: text };
}

function answer(name: string, { id, label }: Option): Meaning {
  return id === ':skip' ? { as: 'skip', name } : { as: 'answer', name, value: id, label };
}

/** An option that is named by its label or its number. An owner's option comes before any built-in word. */
function optionMeant(words: readonly string[], options: readonly Option[]): Option | undefined {
  const labelled = options
    .map((option) => ({ option, label: wordsOf(option.label) }))
    .filter(
      ({ label }) => label.length > 0 && label.length >= words.length - 2 && indexOfExpression(words, label) >= 0,
    );
  const longest = labelled.sort((one, other) => other.label.length - one.label.length)[0];
  if (longest) return longest.option;
  // "2" is the second of the choices that are not ours.
  const [only, more] = words;
  const owned = options.filter(({ id, quiet }) => quiet !== true && !id.startsWith(':'));
  const byValue = options.find(({ id }) => id === only);
  if (more !== undefined || only === undefined || !/^\p{N}+$/u.test(only)) return undefined;
  return byValue ?? owned[Number(only) - 1];
}

/** Yes, no or skip in any wording, where the question has such a choice. */
function builtInMeant(words: readonly string[], { kind, options }: Question, cues: Cues): Option | undefined {
  const choice = (id: string) => options.find((option) => option.id === id);
  if (says(words, cues.skip)) return choice(':skip');
  const yes = kind === 'yes-no' ? choice('yes') : undefined;
  const no = (kind === 'yes-no' ? choice('no') : undefined) ?? choice(':none');
  const agrees = firstOf(words, cues.yes);
  const refuses = firstOf(words, cues.no);
  if (agrees < 0 && refuses < 0) return undefined;
  // "no problem" agrees: an expression that begins where a refusal does and is longer wins.
  return refuses >= 0 && (agrees < 0 || refuses <= agrees) && !longerAt(words, refuses, cues.yes) ? no : yes;
}

function says(words: readonly string[], expressions: readonly string[]): boolean {
  return firstOf(words, expressions) >= 0;
}

function firstOf(words: readonly string[], expressions: readonly string[]): number {
  const found = expressions.map((expression) => indexOfExpression(words, wordsOf(expression))).filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}

function longerAt(words: readonly string[], at: number, expressions: readonly string[]): boolean {
  return expressions.some((expression) => {
    const parts = wordsOf(expression);
    return parts.length > 1 && parts.every((part, offset) => words[at + offset] === part);
  });
}

interface Ranked {
  readonly topic: string;
  readonly score: number;
}

/** Topics by how much of the text speaks for them, best first; those of which nothing speaks are left out. */
export function rankTopics(words: readonly string[], { topics, cues }: Pick<Situation, 'topics' | 'cues'>): Ranked[] {
  const stop = new Set(cues.stop);
  const telling = [...new Set(words)].filter((word) => !stop.has(word));
  return topics
    .map(({ topic, match, texts }) => {
      const strong = [topic, ...match].map(wordsOf);
      const weak = texts.flatMap(wordsOf);
      const phrases = strong.filter((phrase) => phrase.length > 1 && indexOfExpression(words, phrase) >= 0).length;
      const score = telling.reduce((sum, word) => sum + weightOf(word, strong.flat(), weak), phrases * 2);
      return { topic, score };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}

function weightOf(word: string, strong: readonly string[], weak: readonly string[]): number {
  if (strong.some((other) => sameWord(word, other))) return 2;
  return weak.some((other) => sameWord(word, other)) ? 0.5 : 0;
}

/** The best topic, if it is named clearly and no other is as near. */
function clearWinner([best, second]: readonly Ranked[]): string | undefined {
  return best && best.score >= 2 && best.score > (second?.score ?? 0) ? best.topic : undefined;
}
