/**
 * How an owner writes a questionnaire: a few questions, and the advice that their answers lead to. As an element:
 * `<guided-questioning>`, which holds `<guided-question>`s and `<guided-advice>`s.
 */
import type { Condition } from '../../flow/condition.ts';
import type { Content } from '../../flow/content.ts';
import type { Topic } from '../../flow/flow.ts';
import type { ElementSchema, ValuesOf } from '../../flow/schema.ts';
import type { QuestionKind } from '../technique.ts';
import type { AdviceValues } from './part-schemas.ts';

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
  holds: ['guided-question', 'guided-advice'],
} as const satisfies ElementSchema;

/** The values of a `<guided-questioning>`. */
export type QuestioningValues = ValuesOf<typeof questioningSchema.attributes>;

/** The scale of a rating that has no bounds of its own. */
export const scale = { min: '1', max: '5' };

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
