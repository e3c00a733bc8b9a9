/** What is an answer to a question of each type, and an example of one. */
import { choiceMark } from '../../flow/choices.ts';
import { isDate, numberIn } from '../../flow/text.ts';
import type { Known, QuestionKind, Value } from '../technique.ts';
import type { Option, Question } from './schema.ts';

/** The scale of a rating that has no bounds of its own. */
export const scale = { min: '1', max: '5' };

/** How an answer of each type is read. `undefined` means that it is none. */
const readers: Record<QuestionKind, (answer: Known, question: Question) => Known | undefined> = {
  choice: chosen,
  choices: chosen,
  'yes-no': ({ value, label }) => {
    const said = value.trim().toLowerCase();
    return said === 'yes' || said === 'no' ? { value: said, label } : undefined;
  },
  rating: ({ value, label }, question) =>
    ratings(question).includes(value.trim()) ? { value: value.trim(), label } : undefined,
  number: ({ value, label }, question) => {
    const number = numberIn(value)?.toString();
    if (number === undefined || !isWithin(question, number)) return undefined;
    // What the host knows is a bare number.
    return { value: number, label: label === value ? withUnit(label, question.unit) : label };
  },
  date: (answer, question) => (isDate(answer.value) && isWithin(question, answer.value) ? answer : undefined),
  email: (answer) => (/\S@\S/.test(answer.value) ? answer : undefined),
  phone: (answer) => (/\d/.test(answer.value) ? answer : undefined),
  text: (answer) => (answer.value.trim() === '' ? undefined : answer),
};

/** The answer as it is kept, if it is one: options by their ids, numbers in plain decimal notation. */
export function readAnswer(question: Question, answer: Known): Known | undefined {
  return readers[question.type](answer, question);
}

/** Whether it would be an answer if there were no bounds. */
export function isOutOfBounds({ min, max, ...question }: Question, answer: Known): boolean {
  return isMeasured(question.type) && (min ?? max) !== undefined && readAnswer(question, answer) !== undefined;
}

/** Whether the answers are numbers or days that are written, and may lie out of bounds. */
export function isMeasured(type: QuestionKind): boolean {
  return type === 'number' || type === 'date';
}

/** The points of a rating. */
export function ratings({ min = scale.min, max = scale.max }: Pick<Question, 'min' | 'max'>): string[] {
  return Array.from({ length: Number(max) - Number(min) + 1 }, (_, index) => String(Number(min) + index));
}

/** An answer that would be one, as people write it; `undefined` where none can be made up. */
export function exampleFor(question: Question): Value | undefined {
  const { type, min, max } = question;
  if (type === 'email') return 'name@example.com';
  if (type === 'phone') return '0123 45 67 89';
  if (type === 'date') return min === undefined && max === undefined ? undefined : { day: min ?? max ?? '' };
  if (type !== 'number') return undefined;
  const between = String(Math.floor((Number(min ?? max ?? 10) + Number(max ?? min ?? 10)) / 2));
  return measure(question, isWithin(question, between) ? between : (min ?? between));
}

/** A number or a day as each language writes it. */
export function measure({ type, unit }: Question, value: string): Value {
  return type === 'date' ? { day: value } : { amount: Number(value), ...(unit === undefined ? {} : { unit }) };
}

/** A number with what it counts, which stay on one line. */
function withUnit(number: string, unit: string | undefined): string {
  return unit === undefined ? number : `${number}\u00a0${unit}`;
}

/** Whether a number or a day lies within the bounds of its question. */
function isWithin({ type, min, max }: Question, value: string): boolean {
  const order = (text: string) => (type === 'date' ? Date.parse(text) : Number(text));
  return (min === undefined || order(value) >= order(min)) && (max === undefined || order(value) <= order(max));
}

function chosen({ value, label }: Known, { type, options }: Question): Known | undefined {
  const given = type === 'choice' ? [value] : value.split(choiceMark.trim());
  const found = given.map((text) => optionMeant(options, text)).filter((option) => option !== undefined);
  if (found.length < given.length) return undefined;
  const ids = found.map(({ id }) => id).join(choiceMark);
  // Who knows an answer by its id alone has no label for it.
  return { value: ids, label: label === value ? found.map((option) => option.label).join(', ') : label };
}

function optionMeant(options: readonly Option[], text: string): Option | undefined {
  const meant = text.trim().toLowerCase();
  return (
    options.find(({ id }) => id.toLowerCase() === meant) ?? options.find(({ label }) => label.toLowerCase() === meant)
  );
}
