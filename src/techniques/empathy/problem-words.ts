/** The problems of a `<guided-empathy>`, in words for its owner. */
import { type Problem, problem } from '../../flow/problem.ts';
import { didYouMean } from '../../flow/problem-words.ts';
import { details } from './details.ts';

/** Something is asked for that nobody can be asked. */
export function unknownDetail(topic: string, ask: string): Problem<never> {
  return problem('unknown-detail', `"${topic}" asks for "${ask}", which is left out.`, didYouMean(ask, details));
}

/** A way is called as choices of ours are. */
export function reservedWay(topic: string, way: string): Problem<never> {
  const message = `"${topic}" has the way "${way}", which is left out.`;
  return problem('reserved-name', message, 'Give it a name that does not begin with a colon.');
}
