/**
 * How an owner writes a questionnaire: a few questions, and the advice that their answers lead to. As an element:
 * `<guided-questioning>`, which holds `<guided-question>`s and `<guided-advice>`s.
 */
import type { Condition } from '../../flow/condition.ts';
import type { Content } from '../../flow/content.ts';
import type { Topic } from '../../flow/flow.ts';
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
    name: { type: 'key', required: true },
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
    when: { type: 'condition' },
  },
} as const satisfies ElementSchema;

/** What the answers lead to: an explanation of what suits them. */
export const adviceSchema = {
  tag: 'guided-advice',
  attributes: {
    /** The advice is given where this is true and no advice before it is, such as "distance > 15". */
    when: { type: 'condition' },
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

/** A topic that questions lead to. */
export const questioningSchema = {
  tag: 'guided-questioning',
  attributes: {
    /** What the topic is called, in a few words; each topic has its own. */
    topic: { type: 'name', required: true },
    /** Words and example sentences by which visitors ask for it, separated by commas. */
    match: { type: 'words' },
    /** How many questions are asked at most. */
    limit: { type: 'number', min: 1, default: 5 },
    /** Questions that are answered in free text, separated by `|`: shorter than an element for each. */
    questions: { type: 'list' },
  },
  holds: [questionSchema.tag, adviceSchema.tag],
} as const satisfies ElementSchema;

/** The values of a `<guided-questioning>`. */
export type QuestioningValues = ValuesOf<typeof questioningSchema.attributes>;
/** The values of a `<guided-question>`. */
export type QuestionValues = ValuesOf<typeof questionSchema.attributes>;
/** The values of a `<guided-advice>`. */
export type AdviceValues = ValuesOf<typeof adviceSchema.attributes>;

/** One of the answers that a `choice` or `choices` offers. */
export interface Option {
  /** What is stored and compared. */
  readonly id: string;
  readonly label: string;
}

/** A question that can be asked. */
export interface Question {
  readonly name: string;
  readonly ask: string;
  readonly type: QuestionKind;
  /** There are some where the type is `choice` or `choices`, and nowhere else. */
  readonly options: readonly Option[];
  readonly optional?: true;
  /** Of a number or rating in plain decimal notation, of a date as `2026-11-24`. */
  readonly min?: string;
  readonly max?: string;
  readonly unit?: string;
  readonly hint?: string;
  readonly when?: Condition;
}

/** What is advised: a topic of explanation. */
export interface Proposal extends Topic, Omit<AdviceValues, 'when' | 'otherwise'> {
  readonly technique: 'explanation';
  readonly options: readonly [];
  readonly rich: Readonly<Record<string, Content>>;
  /** The names of the questions whose answers led to it. */
  readonly because?: readonly string[];
}

/** An advice, and when it is given; without `when` it always may be. The first that holds is given. */
export interface Advice {
  readonly when?: Condition;
  readonly proposal: Proposal;
}

/** A questionnaire. It has at least one question; without advices it gathers answers for the owner's people. */
export interface QuestioningTopic extends Topic {
  readonly technique: 'questioning';
  /** How many questions are asked at most. */
  readonly limit: number;
  /** Each with its own name. */
  readonly questions: readonly Question[];
  readonly advices: readonly Advice[];
}
