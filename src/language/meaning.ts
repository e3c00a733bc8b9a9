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
  /** It was said in other words than those of a choice. */
  readonly inWords?: true;
}

/** What typed text was taken for, as the entry of the act records it. */
export type Meaning =
  | Answer
  /** The question is passed over. */
  | { readonly as: 'skip'; readonly name: string }
  /** The visitor does not know the answer. */
  | { readonly as: 'unknown'; readonly name: string }
  | { readonly as: 'topic'; readonly topic: string }
  /** A question of the visitor's own about what is explained, perhaps `of` one of the choices. */
  | { readonly as: 'enquiry'; readonly about: Enquiry; readonly of?: string }
  | { readonly as: 'person' }
  | { readonly as: 'end' }
  | { readonly as: 'restart' }
  /** Something went wrong, or well. */
  | { readonly as: 'matter'; readonly kind: 'complaint' | 'compliment' }
  | { readonly as: 'thanks' }
  | { readonly as: 'greeting' }
  /** Who asks whether they talk to a person. */
  | { readonly as: 'identity' }
  /** Nothing that is known; the nearest topics, best first. */
  | { readonly as: 'nothing'; readonly nearest: string[] };

/**
 * What visitors ask about what is explained: what is suggested, how it works, what speaks against it, what it costs, the
 * same again, or anything else.
 */
export type Enquiry = 'solution' | 'details' | 'limits' | 'price' | 'again' | 'other';

/**
 * What a message tells, whatever it means here: how grave it is, from danger down to praise, and its most telling words
 * as they are said back to the visitor, with a mark at their end: `Your child seat was due on Thursday.`
 */
export interface Account {
  readonly matter?: Matter;
  /** Absent where there is nothing that could be said back. */
  readonly retold?: string;
  /** What weighs on whoever complains, where there are words of it. */
  readonly feeling?: Feeling;
  /** How long they have waited, as they wrote it: `two weeks`. */
  readonly wait?: string;
  /** What they wish for, of what the owner offers. */
  readonly wish?: string;
  /** Something is praised beside what is complained about. */
  readonly praises?: true;
  /** How they can be reached. */
  readonly contacts?: Contacts;
}

/** What weighs on whoever complains: a wait, plans that came to nothing, the same trouble again, a worry, a hope let down. */
export type Feeling = 'waiting' | 'spoilt' | 'again' | 'worried' | 'let-down';

/** What somebody is called, and where they can be reached. */
export interface Contacts {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
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
  /** The visitor may ask about the matter before answering. */
  readonly enquiries?: boolean;
  /** The choice that is meant by whatever is written in other words. */
  readonly otherwise?: string;
  /** What an answer may wish for, in the owner's words. */
  readonly wishes?: readonly string[];
  /** The choices that are meant by who hesitates. */
  readonly hesitations?: Hesitations;
}

/** How somebody hesitates to choose: they do not know, pass over it, want time to think, or do not understand what was said. */
export type Hesitation = 'unsure' | 'passing' | 'pondering' | 'puzzled';

/** What is meant by each way to hesitate. */
export type Hesitations = Readonly<Partial<Record<Hesitation, string>>>;

/** A question that a message may answer though it is not open. */
export interface Awaited extends Question {
  /** The question as it would be asked. */
  readonly ask: string;
}

/** An answer that a message gives beside what it means: to a question that is not open. */
export type Beside = Omit<Answer, 'as'>;

/** What the text is read against. */
export interface Situation {
  readonly question: Question | undefined;
  readonly topics: readonly SearchableTopic[];
  /** What is offered to whoever complains, in the owner's words. */
  readonly ways?: readonly string[];
  /** The topic that is being talked about: naming it again is no wish for it. */
  readonly current: string | undefined;
  /** The day of the visitor, as `2026-11-22`. Without it, only dates with a year are understood. */
  readonly today?: string;
  readonly cues: Cues;
}
