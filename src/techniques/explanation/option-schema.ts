/** How an owner writes one of the solutions that an explanation compares. */
import { proposalAttributes } from '../../flow/proposal.ts';
import type { ElementSchema, ValuesOf } from '../../flow/schema.ts';

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

/** One of the solutions that an explanation compares. */
export type ExplanationOption = ValuesOf<typeof optionSchema.attributes>;
