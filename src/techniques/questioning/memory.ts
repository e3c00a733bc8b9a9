/** What the machine of a questionnaire remembers, and what becomes of it with each answer. Nothing here is changed in place. */
import type { Beside } from '../../language/meaning.ts';
import type { Saying, TechniqueEvent, TechniqueInput, TechniqueOutput, Value } from '../technique.ts';
import { type Answer, readAnswer } from './answers.ts';
import type { Place } from './asking.ts';
import { type Progress, closedBranches, countAhead, isRuledOut, nextQuestion } from './order.ts';
import { type Answered, type QuestioningPhrase, answerMark } from './sayings.ts';
import type { QuestioningTopic, Question } from './schema.ts';

/** How often answers are changed at most: who wants it otherwise still can change them where they stand. */
const mostChanges = 2;

/** An answer that does not count, as its question would not come any more. */
interface Closed {
  readonly name: string;
  readonly answer: Answer;
  readonly isInWords: boolean;
}

/** What the machine remembers. */
export interface Context extends Progress {
  readonly topic: QuestioningTopic;
  readonly hasPerson: boolean;
  readonly isPrivate: boolean;
  /** The answers as they read, by question name. */
  readonly labels: Readonly<Record<string, Value>>;
  /** What was answered within branches that are closed now. It counts again as soon as they open. */
  readonly closed: readonly Closed[];
  /** The names of the questions that were answered just now, and not said back yet. */
  readonly news: readonly string[];
  /** The visitor lets questions be asked. */
  readonly isPermitted: boolean;
  /** The question whose answer is changed: it is asked before any other. */
  readonly changing: string | null;
  /** How often answers can still be changed here. */
  readonly changesLeft: number;
  /** The open question was answered with what is no answer. */
  readonly isMisread: boolean;
  readonly end: Omit<TechniqueOutput, 'answers'>;
}

/** What the machine remembers at the beginning: of what would be asked, all that is known, and what was just written. */
export function beginning({
  topic,
  known: facts,
  hasPerson,
  isPrivate = false,
  heard,
}: TechniqueInput<QuestioningTopic>): Context {
  const empty: Context = {
    topic,
    hasPerson,
    isPrivate,
    answers: {},
    labels: {},
    asked: [],
    inWords: [],
    closed: [],
    news: [],
    isPermitted: false,
    changing: null,
    changesLeft: mostChanges,
    isMisread: false,
    end: { outcome: 'unresolved' },
  };
  const knownBefore = topic.questions.flatMap(({ name }): Beside[] => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return fact ? [{ name, ...fact }] : [];
  });
  return taking({ ...taking(empty, knownBefore), news: [] }, heard?.beside ?? []);
}

/** The question that is to be answered now. */
export function questionOpen({ changing, ...context }: Context): Question | undefined {
  return changing === null ? nextQuestion(context.topic, context) : questionNamed(context.topic, changing);
}

function questionNamed({ questions }: QuestioningTopic, named: string): Question | undefined {
  return questions.find(({ name }) => name === named);
}

/** The open question, if it is the one that was answered. */
export function questionAsked(context: Context, { name }: TechniqueEvent): Question | undefined {
  const question = questionOpen(context);
  return question?.name === name ? question : undefined;
}

/** What an event answers the open question with. */
export function answerIn(context: Context, event: TechniqueEvent): Answer | undefined {
  const question = questionAsked(context, event);
  return event.type === 'ANSWERED' && question ? readAnswer(question, event) : undefined;
}

/** The answers beside that to the open question which are not known yet, or known otherwise and can be changed. */
export function toldIn(context: Context, event: TechniqueEvent): readonly Beside[] {
  const beside = (event.type === 'ANSWERED' || event.type === 'TOLD') && event.beside ? event.beside : [];
  const before = context.answers;
  const { answers } = taking(context, beside);
  // Who is asked which answer to change may say at once what it is.
  const mayChange = context.changesLeft > 0 || isPicking(event);
  return beside.filter(({ name }) => {
    if (!Object.hasOwn(answers, name)) return false;
    return !Object.hasOwn(before, name) || (mayChange && answers[name] !== before[name]);
  });
}

/** Whether it is said which answer is to be changed. */
export function isPicking({ name }: TechniqueEvent): boolean {
  return name === 'which';
}

/** The name of the question whose answer is picked to be changed. */
export function answerPicked({ answers }: Context, event: TechniqueEvent): string | undefined {
  if (event.type !== 'ANSWERED' || !isPicking(event)) return undefined;
  return Object.keys(answers).find((name) => event.value === `${answerMark}${name}`);
}

/** The same, with one answer more, or another one. */
export function knowing(context: Context, name: string, { value, label }: Answer, isInWords = false): Context {
  const others = (names: readonly string[]) => names.filter((other) => other !== name);
  return {
    ...context,
    answers: { ...context.answers, [name]: value },
    labels: { ...context.labels, [name]: label },
    inWords: [...others(context.inWords), ...(isInWords ? [name] : [])],
    news: [...others(context.news), name],
  };
}

/** The same, without an answer. */
export function forgetting(context: Context, name: string): Context {
  const kept = <Item>(all: Readonly<Record<string, Item>>) =>
    Object.fromEntries(Object.entries(all).filter(([other]) => other !== name));
  const others = (names: readonly string[]) => names.filter((other) => other !== name);
  const { answers, labels, inWords, news } = context;
  return {
    ...context,
    answers: kept(answers),
    labels: kept(labels),
    inWords: others(inWords),
    news: others(news),
  };
}

/** The same, with answers that were given unasked, as far as they are answers, and their questions may come. */
export function taking(context: Context, given: readonly Beside[]): Context {
  const read = given.flatMap(({ name, ...fact }) => {
    const question = questionNamed(context.topic, name);
    const taken = question && readAnswer(question, fact);
    return taken ? [{ question, taken }] : [];
  });
  const all = read.reduce((so, { question, taken }) => knowing(so, question.name, taken), context);
  return read
    .filter(({ question }) => isRuledOut(question, all))
    .reduce((so, { question: { name } }) => (Object.hasOwn(context.answers, name) ? so : forgetting(so, name)), all);
}

/**
 * The same after answers were given, with those alone that count now: a changed one closes branches, and opens others
 * again, with what was answered in them.
 */
export function settling(before: Context, after: Context): Context {
  const isChanged = Object.entries(before.answers).some(([name, value]) => after.answers[name] !== value);
  if (!isChanged && after.closed.length === 0) return after;
  const again = after.closed.filter(({ name }) => !Object.hasOwn(after.answers, name));
  const all = again.reduce((so, { name, answer, isInWords }) => knowing(so, name, answer, isInWords), after);
  const names = closedBranches(after.topic, all);
  const closed = names.map((name): Closed => {
    const answer = { value: all.answers[name] ?? '', label: all.labels[name] ?? '' };
    return { name, answer, isInWords: all.inWords.includes(name) };
  });
  return names.reduce(forgetting, { ...all, closed, news: after.news });
}

/** What is known from now on, and what is so no longer. */
export function learnedSince(before: Context, { answers, labels }: Context): Saying<QuestioningPhrase>[] {
  const learned = Object.entries(answers).filter(([name]) => labels[name] !== before.labels[name]);
  const lost = Object.keys(before.answers).filter((name) => !Object.hasOwn(answers, name));
  return [
    ...learned.map(([name, value]) => ({ type: 'learned', name, value, label: labels[name] ?? '' }) as const),
    ...lost.map((name) => ({ type: 'forgotten', name }) as const),
  ];
}

/** All answers, in the order of their questions. */
export function answersOf({ topic, labels }: Context): Answered[] {
  return topic.questions
    .filter(({ name }) => Object.hasOwn(labels, name))
    .map((question) => ({ question, label: labels[question.name] ?? '' }));
}

/** Whether anything is known. */
export function hasAnswers({ answers }: Context): boolean {
  return Object.keys(answers).length > 0;
}

/** How many questions were answered here. */
export function countAnswered({ asked, answers }: Context): number {
  return asked.filter((name) => Object.hasOwn(answers, name)).length;
}

/** Where a question stands among those that come; one that is asked again to change its answer is none of these. */
export function placeOf(context: Context): Place | undefined {
  if (context.changing !== null) return undefined;
  const before = context.asked.length;
  return { current: before + 1, total: before + countAhead(context.topic, context) };
}
