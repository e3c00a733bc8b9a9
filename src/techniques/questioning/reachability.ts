/**
 * Which advices are never given, and whether some answers lead to none. It is tried out: of each question that a
 * condition names, one answer is taken from every range that makes a difference, and all of them are combined.
 */
import { choiceMark } from '../../flow/choices.ts';
import { type Comparison, type Condition, holds } from '../../flow/condition.ts';
import { isDate, numberIn } from '../../flow/text.ts';
import type { Answers, QuestionKind } from '../technique.ts';
import { ratings, readAnswer } from './answers.ts';
import type { Advice, Question } from './schema.ts';

/** What is amiss with the advices of a questionnaire. */
export interface Gaps {
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
  const comparisons = [...advices, ...questions].flatMap(({ when }) => (when ? comparisonsIn(when) : []));
  const deciding = questions.filter(({ name }) => comparisons.some((comparison) => comparison.name === name));
  const answers = deciding.map((question) => ({ question, values: answersTo(question, comparisons) }));
  const count = answers.reduce((product, { values }) => product * (values.length + 1), 1);
  const isExhaustive = count <= combinationLimit;

  const given = new Set(
    (isExhaustive ? combine(answers) : [{}]).map((combination) =>
      advices.findIndex(({ when }) => when === undefined || holds(when, combination)),
    ),
  );
  const certain = advices.findIndex(({ when }) => when === undefined);
  const isReached = (index: number) => (isExhaustive ? given.has(index) : certain < 0 || index <= certain);
  return {
    unreachable: [...advices.keys()].filter((index) => !isReached(index)),
    fallsThrough: given.has(-1),
  };
}

function comparisonsIn(condition: Condition): readonly Comparison[] {
  if ('name' in condition) return [condition];
  if ('not' in condition) return comparisonsIn(condition.not);
  return ('and' in condition ? condition.and : condition.or).flatMap(comparisonsIn);
}

/** All combinations of answers, each question also without one, and never with one where it is not asked. */
function combine(questions: readonly { question: Question; values: readonly string[] }[]): Answers[] {
  const combinations = questions.reduce<Answers[]>(
    (all, { question: { name }, values }) =>
      all.flatMap((answers) => [answers, ...values.map((value) => ({ ...answers, [name]: value }))]),
    [{}],
  );
  return combinations.filter((answers) =>
    questions.every(
      ({ question: { name, when } }) => when === undefined || !Object.hasOwn(answers, name) || holds(when, answers),
    ),
  );
}

/** An answer of every kind that makes a difference. */
function answersTo(question: Question, comparisons: readonly Comparison[]): string[] {
  const compared = comparisons.filter(({ name }) => name === question.name).map(({ value }) => String(value));
  return [...new Set(answersOf[question.type](question, compared))];
}

const answersOf: Record<QuestionKind, (question: Question, compared: readonly string[]) => string[]> = {
  choice: ({ options }) => [...options.map(({ id }) => id), anythingElse],
  choices: ({ options }, compared) => {
    const named = compared.flatMap((value) => value.split(choiceMark.trim())).map((id) => id.trim().toLowerCase());
    const telling = options.map(({ id }) => id).filter((id) => named.includes(id.toLowerCase()));
    return [...choicesOf(telling), anythingElse];
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
