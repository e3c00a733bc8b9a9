/**
 * The course of a questionnaire: which question comes next, how many may still come, and which advice the answers lead to.
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
}

type IsOpen = (name: string) => boolean;

/** The question that comes next. */
export function nextQuestion(topic: QuestioningTopic, progress: Progress): Question | undefined {
  const ahead = questionsAhead(topic, progress);
  // Optional ones give way to those that are needed.
  const hasRoom = roomIn(topic, progress) > ahead.filter(({ optional }) => !optional).length;
  const candidates = ahead.filter(({ optional }) => !optional || hasRoom);
  return firstReady(candidates, progress.answers, isAmong(ahead));
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

/** How many questions may still come, at most. */
export function countAhead(topic: QuestioningTopic, progress: Progress): number {
  return Math.min(roomIn(topic, progress), questionsAhead(topic, progress).length);
}

/** The questions that were not asked here, as their answers were known: nothing of the visitor's can be changed there. */
export function knownUnasked({ answers, asked }: Progress): string[] {
  return Object.keys(answers).filter((name) => !asked.includes(name));
}

/** The advice that the answers lead to; `undefined` where there is none. */
export function adviceFor({ advices }: QuestioningTopic, answers: Answers): Advice | undefined {
  return advices.find(({ when }) => when === undefined || holds(when, answers));
}

/** The questions that may still be asked, as far as anybody wants to know their answers. */
function questionsAhead(topic: QuestioningTopic, progress: Progress): readonly Question[] {
  if (roomIn(topic, progress) <= 0) return [];
  const open = openQuestions(topic, progress);
  const [advice, ...others] = advicesLeft(topic, progress.answers, isAmong(open));
  const isSettled = others.length === 0 && !isForeseen(topic);
  // What the advice says of an answer is the one thing that it is still needed for.
  const quoted = isSettled && advice ? placeholdersIn(JSON.stringify(advice.proposal)) : [];
  return isSettled ? open.filter(({ name }) => quoted.includes(name)) : open;
}

/** The questions without an answer whose `when` may be true yet. Those that wait for each other never come. */
export function openQuestions(
  { questions }: Pick<QuestioningTopic, 'questions'>,
  { answers, asked }: Progress,
): readonly Question[] {
  const isDone = ({ name }: Question) => Object.hasOwn(answers, name) || asked.includes(name);
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

function isAmong(questions: readonly Question[]): IsOpen {
  return (name) => questions.some((question) => question.name === name);
}
