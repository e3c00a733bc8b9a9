/** What typed text is read against, and what it may mean. */
import type { Cues } from './cues/cues.ts';
import type { Matter } from './matters.ts';

/** An answer to the open question. */
export interface Answer {
  readonly as: 'answer';
  /** The question's. */
  readonly name: string;
  /** An option's id, a number in plain decimal notation, a date as `2026-11-24`, or the text. */
  readonly value: string;
  /** The answer as the visitor reads it back. */
  readonly label: string;
}

/** What typed text was taken for, as the entry of the act records it. */
export type Meaning =
  | Answer
  /** The question is passed over. */
  | { readonly as: 'skip'; readonly name: string }
  /** The visitor does not know the answer. */
  | { readonly as: 'unknown'; readonly name: string }
  | { readonly as: 'topic'; readonly topic: string }
  | { readonly as: 'person' }
  | { readonly as: 'end' }
  | { readonly as: 'restart' }
  /** Something went wrong, or well. */
  | { readonly as: 'matter'; readonly kind: 'complaint' | 'compliment' }
  | { readonly as: 'thanks' }
  | { readonly as: 'greeting' }
  /** Nothing that is known; the nearest topics, best first. */
  | { readonly as: 'nothing'; readonly nearest: string[] };

/**
 * What a message tells, whatever it means here: how grave it is, from danger down to praise, and its most telling words
 * as they are said back to the visitor, with a mark at their end: `Your child seat was due on Thursday.`
 */
export interface Account {
  readonly matter?: Matter;
  /** Absent where there is nothing that could be said back. */
  readonly retold?: string;
}

/** A choice of the open question. Those whose ids begin with a colon are ours, the others the owner's. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly quiet?: boolean;
}

/** A topic as words may find it. */
export interface SearchableTopic {
  readonly topic: string;
  /** Words and sentences that the owner gave for it. */
  readonly match: readonly string[];
  /** Its texts: a weaker sign. */
  readonly texts: readonly string[];
}

/** The question that is open. */
export interface Question {
  readonly name: string;
  /** `choice`, `choices`, `yes-no`, `text`, `number`, `date`, `email`, `phone` or `rating`. */
  readonly kind: string;
  readonly options: readonly Option[];
  /** Of a number: what it counts. */
  readonly unit?: string;
}

/** What the text is read against. */
export interface Situation {
  readonly question: Question | undefined;
  readonly topics: readonly SearchableTopic[];
  /** The topic that is being talked about: naming it again is no wish for it. */
  readonly current: string | undefined;
  /** The day of the visitor, as `2026-11-22`. Without it, only dates with a year are understood. */
  readonly today?: string;
  readonly cues: Cues;
}
