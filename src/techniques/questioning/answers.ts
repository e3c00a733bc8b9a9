/** What is an answer to a question of each type, and an example of one. */
import { choiceMark } from '../../flow/choices.ts';
import { range } from '../../flow/range.ts';
import { isDate, isWithin, numberIn } from '../../flow/text.ts';
import type { Known, QuestionKind, Value } from '../technique.ts';
import { type Option, type Question, scale } from './schema.ts';

/** An answer as it is kept, and as it is said back. */
export interface Answer {
  readonly value: string;
  readonly label: Value;
}

/** How an answer of each type is read. `undefined` means that it is none. */
const readers: Record<QuestionKind, (given: Known, question: Question) => Answer | undefined> = {
  choice: chosen,
  choices: chosen,
  'yes-no': (given) => {
    const said = given.value.trim().toLowerCase();
    return said === 'yes' || said === 'no' ? answer(given, said, { words: { phrase: said } }) : undefined;
  },
  rating: (given, question) =>
    ratings(question).includes(given.value.trim()) ? answer(given, given.value.trim()) : undefined,
  number: (given, question) => {
    const number = numberIn(given.value)?.toString();
    if (number === undefined || !isWithin(question, number)) return undefined;
    return answer(given, number, measure(question, number));
  },
  date: (given, question) => {
    const { value } = given;
    return isDate(value) && isWithin(question, value) ? answer(given, value, measure(question, value)) : undefined;
  },
  email: (given) => (/\S@\S/.test(given.value) ? answer(given) : undefined),
  phone: (given) => (/\d/.test(given.value) ? answer(given) : undefined),
  text: (given) => (given.value.trim() === '' ? undefined : answer(given)),
};

/** The answer as it is kept, if it is one: options by their ids, numbers in plain decimal notation. */
export function readAnswer(question: Question, given: Known): Answer | undefined {
  return readers[question.type](given, question);
}

/** An answer in the visitor's words. A host knows its bare value alone: then it is said in words of ours. */
export function answer(given: Known, value = given.value, ours?: Value): Answer {
  return { value, label: given.label === given.value && ours !== undefined ? ours : { told: given.label } };
}

/** Whether it would be an answer if there were no bounds. */
export function isOutOfBounds({ min, max, ...question }: Question, given: Known): boolean {
  return isMeasured(question.type) && (min ?? max) !== undefined && readAnswer(question, given) !== undefined;
}

/** Whether the answers are numbers or days that are written, and may lie out of bounds. */
export function isMeasured(type: QuestionKind): boolean {
  return type === 'number' || type === 'date';
}

/** The points of a rating. */
export function ratings({ min = scale.min, max = scale.max }: Pick<Question, 'min' | 'max'>): string[] {
  return range(Number(min), Number(max)).map(String);
}

/** A number that would be an answer. */
export function numberFor(question: Question): Value {
  const { min, max } = question;
  const between = String(Math.floor((Number(min ?? max ?? 10) + Number(max ?? min ?? 10)) / 2));
  return measure(question, isWithin(question, between) ? between : (min ?? between));
}

/** A number or a day as each language writes it. */
export function measure({ type, unit }: Question, value: string): Value {
  return type === 'date' ? { day: value } : { amount: Number(value), ...(unit === undefined ? {} : { unit }) };
}

function chosen(given: Known, { type, options }: Question): Answer | undefined {
  const named = type === 'choice' ? [given.value] : given.value.split(choiceMark.trim());
  const found = named.map((text) => optionMeant(options, text)).filter((option) => option !== undefined);
  if (found.length < named.length) return undefined;
  const ids = found.map(({ id }) => id).join(choiceMark);
  return answer(given, ids, { list: found.map(({ label }) => ({ words: { text: label } })) });
}

function optionMeant(options: readonly Option[], text: string): Option | undefined {
  const meant = text.trim().toLowerCase();
  return (
    options.find(({ id }) => id.toLowerCase() === meant) ?? options.find(({ label }) => label.toLowerCase() === meant)
  );
}
