/**
 * What an owner writes as `when`, as plain data, and whether it is true. While questions are still open it may be neither
 * true nor false yet. `condition-parser.ts` makes it of a text.
 */
import { isDate, numberIn } from './text.ts';

/** What an answer is compared by. `is not` is written as `not` of an `is`. */
export type Relation = 'is' | 'includes' | '<' | '<=' | '>' | '>=';

/** One answer, by the name of its question, compared with a value. */
export interface Comparison {
  readonly name: string;
  readonly is: Relation;
  readonly value: string | number;
}

/** A condition as plain data. */
export type Condition =
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison;

/**
 * Whether a condition is true, as far as can be told: `undefined` where that hangs on questions that are still open.
 *
 * @param answers what was answered, by question name; several choices are joined by ` | `
 * @param isOpen whether a question without an answer may still get one; a comparison with one that will not is false
 */
export function judge(
  condition: Condition,
  answers: Readonly<Record<string, string>>,
  isOpen: (name: string) => boolean,
): boolean | undefined {
  if ('not' in condition) {
    const verdict = judge(condition.not, answers, isOpen);
    return verdict === undefined ? undefined : !verdict;
  }
  if ('name' in condition) {
    const { name, is, value } = condition;
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (answer === undefined) return isOpen(name) ? undefined : false;
    return comparisons[is](answer, value);
  }
  // One part decides: a true one of an `or`, a false one of an `and`.
  const [parts, decisive] = 'or' in condition ? [condition.or, true] : [condition.and, false];
  const verdicts = parts.map((part) => judge(part, answers, isOpen));
  if (verdicts.includes(decisive)) return decisive;
  return verdicts.includes(undefined) ? undefined : !decisive;
}

/** Whether a condition is true when no more is answered. */
export function holds(condition: Condition, answers: Readonly<Record<string, string>>): boolean {
  return judge(condition, answers, () => false) === true;
}

const comparisons: Record<Relation, (answer: string, value: string | number) => boolean> = {
  is: (answer, value) => isSame(answer, String(value)),
  includes: (answer, value) => isSame(answer, String(value)) || isAmong(String(value), answer),
  '<': (answer, value) => order(answer, value) < 0,
  '<=': (answer, value) => order(answer, value) <= 0,
  '>': (answer, value) => order(answer, value) > 0,
  '>=': (answer, value) => order(answer, value) >= 0,
};

function isSame(one: string, other: string): boolean {
  return order(one, other) === 0 || (isAmong(one, other) && isAmong(other, one));
}

/** Whether each of some choices is among those of an answer. */
function isAmong(choices: string, answer: string): boolean {
  const given = choicesIn(answer);
  return choicesIn(choices).every((choice) => given.includes(choice));
}

function choicesIn(text: string): string[] {
  return text.split('|').map((choice) => choice.trim().normalize().toLowerCase());
}

/** Below, at or above 0 as numbers or days come before, together or after; `NaN`, which is none of these, for all else. */
function order(answer: string, value: string | number): number {
  const other = String(value).trim();
  const one = answer.trim();
  if (isDate(one) && isDate(other)) return one === other ? 0 : one < other ? -1 : 1;
  return (numberIn(one) ?? NaN) - (numberIn(other) ?? NaN);
}
