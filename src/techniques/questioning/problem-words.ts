/** The problems of a questionnaire, in words for its owner. */
import { reservedNames } from '../../flow/placeholder.ts';
import { type Problem, problem } from '../../flow/problem.ts';
import { didYouMean } from '../../flow/problem-words.ts';
import type { QuestionKind } from '../technique.ts';

/** A question is called as something is that has a meaning of its own. */
export function reservedQuestion(name: string): Problem<never> {
  const message = `A question cannot be called "${name}", which has a meaning of its own; it is left out.`;
  return problem('reserved-name', message, `Give it another name than ${reservedNames.join(', ')}.`);
}

/** Two questions have one name. */
export function duplicateQuestion(name: string): Problem<never> {
  const message = `The question "${name}" is there already; this one is left out.`;
  return problem('duplicate-question', message, 'Give each question a name of its own.');
}

/** A question has an attribute that its type does not take. */
export function uselessAttribute(
  tag: string,
  attribute: string,
  type: QuestionKind,
  types: readonly QuestionKind[],
): Problem<never> {
  const message = `<${tag}> has ${attribute}, which a question of type ${type} has no use for.`;
  return problem('invalid-value', message, `Leave it out, or give it the type ${types.join(', ')}.`);
}

/** Two options of a question have one key. */
export function optionTwice(tag: string, id: string): Problem<never> {
  const message = `<${tag}> has the option "${id}" twice; the second is left out.`;
  return problem('invalid-value', message, 'Give each option a key of its own.');
}

/** An option is called as choices of ours are. */
export function reservedOption(tag: string, id: string): Problem<never> {
  const message = `<${tag}> has the option "${id}", which is left out.`;
  return problem('reserved-name', message, 'Begin it with something else than a colon.');
}

/** What bounds of each type are. */
const bounds: Partial<Record<QuestionKind, string>> = {
  number: 'a number, such as 5',
  date: 'an ISO date, such as "2026-12-24"',
  rating: 'a whole number, such as 5',
};

/** A bound is none of the question's type. */
export function unfitBound(tag: string, name: string, bound: string, type: QuestionKind): Problem<never> {
  const message = `<${tag}> has ${name}="${bound}", which does not fit the type ${type}; it is not used.`;
  return problem('invalid-value', message, `Give it ${bounds[type] ?? ''}.`);
}

/** The least that is taken is more than the most. */
export function minAboveMax(tag: string, min: string, max: string): Problem<never> {
  const message = `<${tag}> has a min of ${min} above its max of ${max}; neither is used.`;
  return problem('min-above-max', message, 'Put the lesser one into min.');
}

/** A rating has more points than can be chosen among. */
export function tooManyPoints(
  tag: string,
  { min, max }: { readonly min: string; readonly max: string },
  usual: { readonly min: string; readonly max: string },
  most: number,
): Problem<never> {
  const message = `<${tag}> has a rating from ${min} to ${max}; ${usual.min} to ${usual.max} is used.`;
  return problem('invalid-value', message, `Give it at most ${most} points, or the type number.`);
}

/** A condition names what is no question. */
export function unknownQuestion(
  called: string,
  { name, position }: { readonly name: string; readonly position: number },
  consequence: string,
  questions: readonly string[],
): Problem<never> {
  const message = `The when of "${called}" names "${name}", which is no question here, so ${consequence}.`;
  return problem('unknown-question', message, didYouMean(name, questions), position);
}

/** There is no question. */
export function emptyQuestionnaire(topic: string): Problem<never> {
  const message = `"${topic}" has no question that can be asked, so it is left out.`;
  return problem('empty-questionnaire', message, 'Put a <guided-question> into it.');
}

/** Nothing says when an advice is given. */
export function adviceWithoutWhen(tag: string, topic: string): Problem<never> {
  const message = `<${tag} topic="${topic}"> has neither a when that can be read nor otherwise, so it is left out.`;
  return problem('missing-attribute', message, 'Give it when="…", or otherwise.');
}

/** A question never comes. */
export function unreachableQuestion(name: string): Problem<never> {
  const message = `The question "${name}" is never asked, whatever is answered.`;
  return problem('unreachable-question', message, 'Its when waits for what is never answered before: mend it.');
}

/** An advice is never given. */
export function unreachableAdvice(topic: string): Problem<never> {
  const message = `The advice "${topic}" is never given, whatever is answered.`;
  const hint = 'The first advice that holds is given: put it before the others, or mend its when.';
  return problem('unreachable-advice', message, hint);
}

/** Some answers lead to no advice. */
export function noFallbackAdvice(topic: string): Problem<never> {
  const message = `"${topic}" has no advice for some answers.`;
  return problem('no-fallback-advice', message, 'Put a <guided-advice otherwise> last.');
}
