/** How an owner writes the questions of a questionnaire, and the advice that their answers lead to. */
import { condition, key } from '../../flow/condition-types.ts';
import { proposalAttributes } from '../../flow/proposal.ts';
import type { ElementSchema, ValuesOf } from '../../flow/schema.ts';
import type { QuestionKind } from '../technique.ts';

const questionTypes = [
  'choice',
  'choices',
  'text',
  'number',
  'date',
  'email',
  'phone',
  'rating',
  'yes-no',
] as const satisfies readonly QuestionKind[];

/** One question. */
export const questionSchema = {
  tag: 'guided-question',
  attributes: {
    /** What the answer is known by, in `when` and as `{placeholder}`; a question whose answer is known is not asked. */
    name: { type: key, required: true },
    /** The question as it is asked. */
    ask: { type: 'text', required: true },
    /** How it is answered; by default `choice` where there are options, else `text`. */
    type: { type: 'choice', of: questionTypes },
    /** What may be chosen, separated by `|`: each a label, or `key = Label`, of which the key is stored and compared. */
    options: { type: 'list' },
    /** Gives way where the limit does not allow all questions. */
    optional: { type: 'flag' },
    /** The least number or rating, or the earliest day, that is taken. */
    min: { type: 'bound' },
    /** The greatest number or rating, or the latest day, that is taken. */
    max: { type: 'bound' },
    /** What a number counts, such as "km". */
    unit: { type: 'text' },
    /** A line of help by the input. */
    hint: { type: 'text' },
    /** Asked only where this is true, such as "use is 'To work'". */
    when: { type: condition },
  },
} as const satisfies ElementSchema;

/** What the answers lead to: an explanation of what suits them. */
export const adviceSchema = {
  tag: 'guided-advice',
  attributes: {
    /** The advice is given where this is true and no advice before it is, such as "distance > 15". */
    when: { type: condition },
    /** The advice is given where no advice before it is. */
    otherwise: { type: 'flag' },
    /** What is advised, in a few words. */
    topic: { type: 'name', required: true },
    /** The problem, in the visitor's words. */
    problem: { type: 'text', rich: true, required: true },
    /** What you suggest. */
    solution: { type: 'text', rich: true, required: true },
    /** What the visitor gains by it. */
    benefit: { type: 'text', rich: true, required: true },
    /** The solution in other words, for who did not understand it at once. */
    details: { type: 'text', rich: true },
    ...proposalAttributes,
  },
} as const satisfies ElementSchema;

/** The values of a `<guided-question>`. */
export type QuestionValues = ValuesOf<typeof questionSchema.attributes>;
/** The values of a `<guided-advice>`. */
export type AdviceValues = ValuesOf<typeof adviceSchema.attributes>;
