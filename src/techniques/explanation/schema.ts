/**
 * How an owner writes an explanation: a problem that a visitor may have, what solves it, and what they gain by that; or,
 * instead of one solution, up to three options to compare.
 */
import type { Content } from '../../flow/content.ts';
import { proposalAttributes } from '../../flow/proposal.ts';
import type { ElementSchema, ValuesOf } from '../../flow/schema.ts';
import type { ExplanationOption } from './option-schema.ts';

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
  holds: ['guided-option'],
} as const satisfies ElementSchema;

/** A topic that is explained. It has a `solution` and a `benefit`, or else at least one option that has them. */
export type ExplanationTopic = ValuesOf<typeof explanationSchema.attributes> & {
  readonly technique: 'explanation';
  /** At most three, each with its own name. */
  readonly options: readonly ExplanationOption[];
  readonly rich: Readonly<Record<string, Content>>;
  /** The names of the questions whose answers led here, where it is an advice. */
  readonly because?: readonly string[];
};
