/** Reads `min` and `max`: what a question takes depends on its type. */
import { isDate } from '../../flow/text.ts';
import type { QuestionKind, TopicFinding } from '../technique.ts';
import type { QuestionValues } from './part-schemas.ts';
import { type Question, scale } from './schema.ts';

type Bounds = Pick<Question, 'min' | 'max'>;

/** More points are not chosen among but written. */
const mostPoints = 11;

/** What bounds of each type are. */
const fitting: Partial<Record<QuestionKind, (bound: string) => boolean>> = {
  number: (bound) => !isDate(bound),
  date: isDate,
  rating: (bound) => Number.isInteger(Number(bound)),
};

/** The bounds that can be used. A rating always has both, as its choices are made of them. */
export function readBounds(
  tag: string,
  type: QuestionKind,
  { min, max }: Pick<QuestionValues, 'min' | 'max'>,
  tell: (finding: TopicFinding) => void,
): Bounds {
  const fits = fitting[type] ?? (() => false);
  for (const [name, bound] of Object.entries({ min, max })) {
    if (bound !== undefined && !fits(bound)) tell((words) => words.unfitBound(tag, name, bound, type));
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

function faultOf(tag: string, type: QuestionKind, { min, max }: Bounds): TopicFinding | undefined {
  if (min === undefined || max === undefined) return undefined;
  const span = type === 'date' ? Date.parse(max) - Date.parse(min) : Number(max) - Number(min);
  if (span < 0) return (words) => words.minAboveMax(tag, min, max);
  if (type !== 'rating' || span < mostPoints) return undefined;
  return (words) => words.tooManyPoints(tag, { min, max }, scale, mostPoints);
}
