/**
 * The order of a questionnaire: which question comes next, how many may still come, and which advice the answers lead to.
 * All of it follows from what was asked and answered so far, so nothing has to be remembered beside that.
 */
import { type Condition, holds, judge } from '../../flow/condition.ts';
import { placeholdersIn } from '../../flow/placeholder.ts';
import type { Answers } from '../technique.ts';
import type { Advice, QuestioningTopic, Question } from './schema.ts';

/** How far a questionnaire has come. */
export interface Progress {
  /** What is known, whether it was asked for or not. */
  readonly answers: Answers;
  /** The names of the questions that the visitor answered or passed over. */
  readonly asked: readonly string[];
  /** The names of those that were answered with something else than their options: no condition is true of these. */
  readonly inWords: readonly string[];
}

type IsOpen = (name: string) => boolean;

/** The question that comes next. */
export function nextQuestion(topic: QuestioningTopic, progress: Progress): Question | undefined {
  const ahead = questionsAhead(topic, progress);
  // Optional ones give way to those that are needed.
  const hasRoom = roomIn(topic, progress) > ahead.filter(({ optional }) => !optional).length;
  const candidates = ahead.filter(({ optional }) => !optional || hasRoom);
  const first = (among: readonly Question[]) => firstReady(among, comparable(progress), isAmong(ahead));
  // What is needed may hang on what is optional.
  return first(candidates) ?? first(ahead);
}

/** The first of some questions that is to be asked, whatever becomes of those that are open. */
export function firstReady(
  questions: readonly Question[],
  answers: Answers,
  isOpen: IsOpen = isAmong(questions),
): Question | undefined {
  return (
    questions.find(({ when }) => verdict(when, answers, isOpen)) ??
    // What is left hangs on questions that may never come.
    questions.find(({ when }) => verdict(when, answers, () => false))
  );
}

/** How many questions may still come, at most: those that come together, whatever is answered to the next one. */
export function countAhead(topic: QuestioningTopic, progress: Progress): number {
  const next = nextQuestion(topic, progress);
  if (!next) return 0;
  const { answers, asked } = progress;
  const passedOver = { ...progress, asked: [...asked, next.name] };
  const possible = answersTo(next).map((value) => ({ ...passedOver, answers: { ...answers, [next.name]: value } }));
  const countIn = (after: Progress) => Math.min(roomIn(topic, after) + 1, questionsAhead(topic, after).length + 1);
  return possible.length > 0
    ? Math.max(...[passedOver, ...possible].map(countIn))
    : Math.min(roomIn(topic, progress), questionsAhead(topic, progress).length);
}

/**
 * Whether exactly so many questions will come, whatever is answered: but for the next one, none waits for what is answered
 * before it, nor is left out where one advice is left.
 */
export function isCountCertain(topic: QuestioningTopic, progress: Progress): boolean {
  const ahead = questionsAhead(topic, progress);
  const next = nextQuestion(topic, progress);
  const deciding = isForeseen(topic) ? [] : namesDeciding(topic);
  const sure = ahead.filter((question) => {
    const comes = verdict(question.when, comparable(progress), isAmong(ahead)) === true;
    return question === next || (comes && !deciding.includes(question.name));
  });
  return Math.min(roomIn(topic, progress), sure.length) === countAhead(topic, progress);
}

/** What a question may be answered with, where that is one of few; else none. */
function answersTo({ type, options }: Question): readonly string[] {
  if (type === 'yes-no') return ['yes', 'no'];
  return type === 'choice' ? options.map(({ id }) => id) : [];
}

/** Whether a question does not come, as its condition is false whatever is answered to those that are open. */
export function isRuledOut({ when }: Question, progress: Progress): boolean {
  const done = (name: string) => Object.hasOwn(progress.answers, name) || progress.asked.includes(name);
  return verdict(when, comparable(progress), (name) => !done(name)) === false;
}

/**
 * The names of the answers whose questions do not come, as their conditions are false: another answer has closed their
 * branch. Those that hang on such an answer are judged without it.
 */
export function closedBranches(topic: Pick<QuestioningTopic, 'questions'>, progress: Progress): readonly string[] {
  const { answers } = progress;
  const answered = topic.questions.filter(({ name }) => Object.hasOwn(answers, name));
  let closed: readonly string[] = [];
  // Each round judges one step further along the branches, of which there are no more than questions.
  for (const _ of topic.questions) {
    const open = Object.entries(answers).filter(([name]) => !closed.includes(name));
    const left = { ...progress, answers: Object.fromEntries(open) };
    const isOpen = isAmong(openQuestions(topic, left));
    closed = answered.filter(({ when }) => verdict(when, comparable(left), isOpen) === false).map(({ name }) => name);
  }
  return closed;
}

/** The advice that the answers lead to; `undefined` where there is none. */
export function adviceFor({ advices }: QuestioningTopic, progress: Progress): Advice | undefined {
  return advices.find(({ when }) => when === undefined || holds(when, comparable(progress)));
}

/** The names of the answers that make a condition true. */
export function reasonsFor(condition: Condition | undefined, progress: Progress): string[] {
  return condition ? [...new Set(namesBehind(condition, comparable(progress), true))] : [];
}

/** The names of the answers by which a condition is what it is; of an `or`, those of its true parts. */
function namesBehind(condition: Condition, answers: Answers, verdict: boolean): string[] {
  if ('not' in condition) return namesBehind(condition.not, answers, !verdict);
  if ('name' in condition) return Object.hasOwn(answers, condition.name) ? [condition.name] : [];
  const parts = 'and' in condition ? condition.and : condition.or;
  return parts
    .filter((part) => holds(part, answers) === verdict)
    .flatMap((part) => namesBehind(part, answers, verdict));
}

/** The questions that may still be asked, as far as anybody wants to know their answers. */
function questionsAhead(topic: QuestioningTopic, progress: Progress): readonly Question[] {
  if (roomIn(topic, progress) <= 0) return [];
  const open = openQuestions(topic, progress);
  const [advice, ...others] = advicesLeft(topic, comparable(progress), isAmong(open));
  return others.length > 0 || isForeseen(topic) ? open : wantedOf(open, topic, advice);
}

/**
 * The questions that are wanted although they decide nothing any more: those that nothing ever hangs on, as the owner asks
 * them to know; those that the advice quotes; and what these hang on.
 */
function wantedOf(open: readonly Question[], topic: QuestioningTopic, advice: Advice | undefined): readonly Question[] {
  const quoted = advice ? placeholdersIn(JSON.stringify(advice.proposal)) : [];
  const deciding = namesDeciding(topic);
  const wanted = new Set(open.filter(({ name }) => quoted.includes(name) || !deciding.includes(name)));
  for (const { when } of wanted) {
    const names = namesIn(when);
    open.filter(({ name }) => names.includes(name)).forEach((question) => wanted.add(question));
  }
  return open.filter((question) => wanted.has(question));
}

/** The names of the questions that anything hangs on. */
function namesDeciding({ questions, advices }: QuestioningTopic): readonly string[] {
  return [...questions, ...advices].flatMap(({ when }) => namesIn(when));
}

/** The names of the questions that a condition hangs on. */
function namesIn(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ('name' in condition) return [condition.name];
  if ('not' in condition) return namesIn(condition.not);
  return ('and' in condition ? condition.and : condition.or).flatMap(namesIn);
}

/** The questions without an answer whose `when` may be true yet. Those that wait for each other never come. */
export function openQuestions(
  { questions }: Pick<QuestioningTopic, 'questions'>,
  progress: Progress,
): readonly Question[] {
  const answers = comparable(progress);
  const isDone = ({ name }: Question) => Object.hasOwn(progress.answers, name) || progress.asked.includes(name);
  const left = questions.filter((question) => !isDone(question));
  let open: readonly Question[] = [];
  for (;;) {
    // A question that may come lets those come that hang on it.
    const isOpen = isAmong(open);
    const more = left.filter(({ when }) => verdict(when, answers, isOpen) !== false);
    if (more.length === open.length) return open;
    open = more;
  }
}

/** What may come of the questions that are open: the advices, and `undefined` if it may be none. */
function advicesLeft({ advices }: QuestioningTopic, answers: Answers, isOpen: IsOpen): (Advice | undefined)[] {
  const left: Advice[] = [];
  for (const advice of advices) {
    const isGiven = verdict(advice.when, answers, isOpen);
    if (isGiven !== false) left.push(advice);
    if (isGiven) return left;
  }
  return [...left, undefined];
}

/** Whether it is clear from the beginning what comes of it. Then the questions are asked for their own sake. */
function isForeseen(topic: QuestioningTopic): boolean {
  return advicesLeft(topic, {}, isAmong(topic.questions)).length === 1;
}

function roomIn({ limit }: QuestioningTopic, { asked }: Progress): number {
  return limit - asked.length;
}

function verdict(when: Condition | undefined, answers: Answers, isOpen: IsOpen): boolean | undefined {
  return when === undefined || judge(when, answers, isOpen);
}

/** The answers as conditions see them: what is none of the options equals none. */
function comparable({ answers, inWords }: Progress): Answers {
  return inWords.length === 0
    ? answers
    : Object.fromEntries(Object.entries(answers).filter(([name]) => !inWords.includes(name)));
}

function isAmong(questions: readonly Question[]): IsOpen {
  return (name) => questions.some((question) => question.name === name);
}
