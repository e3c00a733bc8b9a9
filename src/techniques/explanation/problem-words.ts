/** The problems of a `<guided-explanation>`, in words for its owner. */
import { type Problem, problem } from '../../flow/problem.ts';

/** Two options have one name. */
export function duplicateOption(topic: string, option: string): Problem<never> {
  const message = `"${topic}" has two options called "${option}"; the second is left out.`;
  return problem('duplicate-topic', message, 'Give each its own topic.');
}

/** There are more options than can be compared. */
export function tooManyOptions(topic: string, count: number, limit: number): Problem<never> {
  const message = `"${topic}" has ${count} options; the first ${limit} are used.`;
  return problem('too-many-options', message, 'Keep the best.');
}
