/**
 * How an owner writes an explanation: a problem that a visitor may have, what solves it, and what they gain by that; or,
 * instead of one solution, up to three options to compare.
 */
import type { Content } from '../../flow/content.ts';
import { type Problem, problem } from '../../flow/problem.ts';
import { proposalAttributes } from '../../flow/proposal.ts';
import { type ElementSchema, type ValuesOf, missingAttribute } from '../../flow/schema.ts';
import type { ElementReading, TopicReading } from '../technique.ts';

/** More than three cannot be compared at a glance. */
export const optionLimit = 3;

/** One of up to three solutions to compare. */
export const optionSchema = {
  tag: 'guided-option',
  attributes: {
    /** What the option is called. */
    topic: { type: 'name', required: true },
    /** What you suggest. */
    solution: { type: 'text', required: true },
    /** What the visitor gains by it. */
    benefit: { type: 'text', required: true },
    ...proposalAttributes,
  },
} as const satisfies ElementSchema;

/** A topic that is explained: the problem, the solution, and the benefit to the visitor. */
export const explanationSchema = {
  tag: 'guided-explanation',
  attributes: {
    /** What the topic is called, in a few words; each topic has its own. */
    topic: { type: 'name', required: true },
    /** Words and example sentences by which visitors ask for it, separated by commas. */
    match: { type: 'words' },
    /** The problem, in the visitor's words. */
    problem: { type: 'text', rich: true, required: true },
    /** What you suggest; needed unless there are options. */
    solution: { type: 'text', rich: true },
    /** What the visitor gains by it; needed unless there are options. */
    benefit: { type: 'text', rich: true },
    /** The solution in other words, for who did not understand it at once. */
    details: { type: 'text', rich: true },
    ...proposalAttributes,
  },
  holds: [optionSchema.tag],
} as const satisfies ElementSchema;

/** One of the solutions that an explanation compares. */
export type ExplanationOption = ValuesOf<typeof optionSchema.attributes>;

/** A topic that is explained. It has a `solution` and a `benefit`, or else at least one option that has them. */
export type ExplanationTopic = ValuesOf<typeof explanationSchema.attributes> & {
  readonly technique: 'explanation';
  /** At most {@link optionLimit}, each with its own name. */
  readonly options: readonly ExplanationOption[];
  readonly rich: Readonly<Record<string, Content>>;
  /** The names of the questions whose answers led here, where it is an advice. */
  readonly because?: readonly string[];
};

/** Makes a topic of a `<guided-explanation>` that was read, and of the options it holds. */
export function readExplanation(
  element: ElementReading,
  parts: readonly ElementReading[],
): TopicReading<ExplanationTopic> {
  // Both were read through the schemas above, which is what their types are made from.
  const values = element.values as ValuesOf<typeof explanationSchema.attributes>;

  const problems: Problem<ElementReading>[] = [];
  const named = new Map<string, ExplanationOption>();
  for (const part of parts) {
    const option = part.values as ExplanationOption;
    const name = option.topic.toLowerCase();
    if (!named.has(name)) named.set(name, option);
    else {
      const message = `"${values.topic}" has two options called "${option.topic}"; the second is left out.`;
      problems.push({ ...problem('duplicate-topic', message, 'Give each its own topic.'), element: part });
    }
  }
  if (named.size > optionLimit) {
    const message = `"${values.topic}" has ${named.size} options; the first ${optionLimit} are used.`;
    problems.push(problem('too-many-options', message, 'Keep the best.'));
  }
  const options = [...named.values()].slice(0, optionLimit);

  const missing = (['solution', 'benefit'] as const).filter((name) => values[name] === undefined);
  if (options.length === 0 && missing.length > 0) {
    const called = `${element.tag} topic="${values.topic}"`;
    problems.push(...missing.map((name) => missingAttribute(called, name)));
    return { topic: undefined, problems };
  }
  return { topic: { ...values, technique: 'explanation', options, rich: element.rich }, problems };
}
