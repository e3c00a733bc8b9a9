/**
 * Which questions are never asked, which advices never given, and whether some answers lead to none. It is tried out: of
 * each question that a condition names, one answer is taken from every range that makes a difference, and all of them are
 * combined.
 */
import { choiceMark } from '../../flow/choices.ts';
import { type Comparison, type Condition, holds } from '../../flow/condition.ts';
import { isDate, numberIn } from '../../flow/text.ts';
import type { Answers, QuestionKind } from '../technique.ts';
import { ratings, readAnswer } from './answers.ts';
import { firstReady, openQuestions } from './order.ts';
import type { Advice, Question } from './schema.ts';

/** What is amiss with a questionnaire. */
export interface Gaps {
  /** The questions that are never asked, by their names. */
  readonly unasked: readonly string[];
  /** The advices that are never given, by their places. */
  readonly unreachable: readonly number[];
  /** Some answers lead to no advice. */
  readonly fallsThrough: boolean;
}

/** Every visitor's page reads the flow, so no more combinations are tried. */
const combinationLimit = 4096;

/** An answer that equals nothing that a condition names. */
const anythingElse = ':else';

const day = 24 * 60 * 60 * 1000;

/** The gaps of a questionnaire. Where there are too many combinations to try, only what is sure is told. */
export function findGaps(questions: readonly Question[], advices: readonly Advice[]): Gaps {
  const combinations = possibleAnswers(questions, advices);

  const given = new Set(
    (combinations ?? [{}]).map((answers) => advices.findIndex(({ when }) => isTrue(when, answers))),
  );
  const certain = advices.findIndex(({ when }) => when === undefined);
  const isReached = (index: number) => (combinations ? given.has(index) : certain < 0 || index <= certain);
  const open = openQuestions({ questions }, { answers: {}, asked: [], inWords: [] });
  const isAsked = ({ name, when }: Question) =>
    combinations?.some((answers) => !Object.hasOwn(answers, name) && isTrue(when, answers)) ?? true;
  return {
    unasked: questions.filter((question) => !open.includes(question) || !isAsked(question)).map(({ name }) => name),
    unreachable: [...advices.keys()].filter((index) => !isReached(index)),
    fallsThrough: given.has(-1),
  };
}

/**
 * All combinations of answers that make a difference and can come to be given; `undefined` where there are too many. Only
 * questions that a condition names are answered in them.
 */
export function possibleAnswers(questions: readonly Question[], advices: readonly Advice[]): Answers[] | undefined {
  const comparisons = [...advices, ...questions].flatMap(({ when }) => (when ? comparisonsIn(when) : []));
  const deciding = questions.filter(({ name }) => comparisons.some((comparison) => comparison.name === name));
  return combine(deciding, comparisons)?.filter((answers) => canBeGiven(answers, deciding));
}

function isTrue(when: Condition | undefined, answers: Answers): boolean {
  return when === undefined || holds(when, answers);
}

function comparisonsIn(condition: Condition): readonly Comparison[] {
  if ('name' in condition) return [condition];
  if ('not' in condition) return comparisonsIn(condition.not);
  return ('and' in condition ? condition.and : condition.or).flatMap(comparisonsIn);
}

/** All combinations of answers, each question also without one; `undefined` where there are too many. */
function combine(questions: readonly Question[], comparisons: readonly Comparison[]): Answers[] | undefined {
  let combinations: Answers[] = [{}];
  for (const question of questions) {
    const { name } = question;
    const values = answersTo(question, comparisons);
    if (!values || combinations.length * (values.length + 1) > combinationLimit) return undefined;
    combinations = combinations.flatMap((answers) => [
      answers,
      ...values.map((value) => ({ ...answers, [name]: value })),
    ]);
  }
  return combinations;
}

/** Whether all of these can come to be answered: each question is asked when its turn has come. */
function canBeGiven(answers: Answers, questions: readonly Question[]): boolean {
  let waiting = questions.filter(({ name, when }) => when !== undefined && Object.hasOwn(answers, name));
  let given: Answers = Object.fromEntries(
    Object.entries(answers).filter(([name]) => !waiting.some((question) => question.name === name)),
  );
  while (waiting.length > 0) {
    const next = firstReady(waiting, given);
    if (!next) return false;
    given = { ...given, [next.name]: answers[next.name] ?? '' };
    waiting = waiting.filter((question) => question !== next);
  }
  return true;
}

/** An answer of every kind that makes a difference; `undefined` where there are too many. */
function answersTo(question: Question, comparisons: readonly Comparison[]): string[] | undefined {
  const compared = comparisons.filter(({ name }) => name === question.name).map(({ value }) => String(value));
  const answers = answersOf[question.type](question, compared);
  return answers && [...new Set(answers)];
}

const answersOf: Record<QuestionKind, (question: Question, compared: readonly string[]) => string[] | undefined> = {
  choice: ({ options }) => [...options.map(({ id }) => id), anythingElse],
  choices: ({ options }, compared) => {
    const named = compared.flatMap((value) => value.split(choiceMark.trim())).map((id) => id.trim().toLowerCase());
    const telling = options.map(({ id }) => id).filter((id) => named.includes(id.toLowerCase()));
    return 2 ** telling.length > combinationLimit ? undefined : [...choicesOf(telling), anythingElse];
  },
  'yes-no': () => ['yes', 'no'],
  rating: (question) => ratings(question),
  number: numbersAround,
  date: (question, compared) => {
    const days = [...compared, question.min ?? '', question.max ?? ''].filter(isDate).map((date) => Date.parse(date));
    return answersAmong(
      question,
      days.flatMap((at) => [at - day, at, at + day]).map((at) => new Date(at).toISOString().slice(0, 10)),
    );
  },
  text: (question, compared) => [...compared, ...numbersAround(question, compared), anythingElse],
  email: (_, compared) => [...compared, anythingElse],
  phone: (_, compared) => [...compared, anythingElse],
};

/** Every selection of some choices but the empty one. */
function choicesOf(ids: readonly string[]): string[] {
  return ids.reduce<string[]>((all, id) => [...all, ...all.map((some) => some + choiceMark + id), id], []);
}

/** The numbers compared with and the bounds, one between each two of them, and one beyond at either end. */
function numbersAround(question: Question, compared: readonly string[]): string[] {
  const points = [...compared, question.min ?? '', question.max ?? '']
    .map(numberIn)
    .filter((point) => point !== undefined)
    .sort((one, other) => one - other);
  const between = points.map((point, index) => (point + (points[index + 1] ?? point + 2)) / 2);
  return answersAmong(question, [(points[0] ?? 0) - 1, ...points, ...between].map(String));
}

function answersAmong(question: Question, values: readonly string[]): string[] {
  return values.filter((value) => readAnswer(question, { value, label: value }) !== undefined);
}
