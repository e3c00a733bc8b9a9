/** Reads `min` and `max`: what a question takes depends on its type. */
import { type Problem, problem } from '../../flow/problem.ts';
import { isDate } from '../../flow/text.ts';
import type { QuestionKind } from '../technique.ts';
import { scale } from './answers.ts';
import type { QuestionValues } from './part-schemas.ts';
import type { Question } from './schema.ts';

type Bounds = Pick<Question, 'min' | 'max'>;

/** More points are not chosen among but written. */
const mostPoints = 11;

/** What bounds of each type are. */
const expected: Partial<Record<QuestionKind, readonly [fits: (bound: string) => boolean, such: string]>> = {
  number: [(bound) => !isDate(bound), 'a number, such as 5'],
  date: [isDate, 'an ISO date, such as "2026-12-24"'],
  rating: [(bound) => Number.isInteger(Number(bound)), 'a whole number, such as 5'],
};

/** The bounds that can be used. A rating always has both, as its choices are made of them. */
export function readBounds(
  tag: string,
  type: QuestionKind,
  { min, max }: Pick<QuestionValues, 'min' | 'max'>,
  tell: (problem: Problem<never>) => void,
): Bounds {
  const [fits, such] = expected[type] ?? [() => false, ''];
  for (const [name, bound] of Object.entries({ min, max })) {
    if (bound === undefined || fits(bound)) continue;
    const message = `<${tag}> has ${name}="${bound}", which does not fit the type ${type}; it is not used.`;
    tell(problem('invalid-value', message, `Give it ${such}.`));
  }
  const usual = type === 'rating' ? scale : {};
  const bounds: Bounds = {
    ...usual,
    ...(min !== undefined && fits(min) ? { min } : {}),
    ...(max !== undefined && fits(max) ? { max } : {}),
  };
  const fault = faultOf(tag, type, bounds);
  if (fault) tell(fault);
  return fault ? usual : bounds;
}

function faultOf(tag: string, type: QuestionKind, { min, max }: Bounds): Problem<never> | undefined {
  if (min === undefined || max === undefined) return undefined;
  const span = type === 'date' ? Date.parse(max) - Date.parse(min) : Number(max) - Number(min);
  if (span < 0) {
    const message = `<${tag}> has a min of ${min} above its max of ${max}; neither is used.`;
    return problem('min-above-max', message, 'Put the lesser one into min.');
  }
  if (type !== 'rating' || span < mostPoints) return undefined;
  const message = `<${tag}> has a rating from ${min} to ${max}; ${scale.min} to ${scale.max} is used.`;
  return problem('invalid-value', message, `Give it at most ${mostPoints} points, or the type number.`);
}
