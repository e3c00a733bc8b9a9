/**
 * What the support team reads of a conversation: a whole transcript, and the line that stands for it in a list. The
 * receiver serves these shapes, the reader draws them, and `export/` turns a transcript into other formats.
 */
import type { AnyEntry, Outcome } from './entry.ts';
import type { Page } from './wire.ts';

/** A whole transcript. */
export interface Transcript {
  readonly id: string;
  /** Time of the first entry and of the last one, by the visitor's clock; ISO 8601. */
  readonly began: string;
  readonly last: string;
  readonly language: string;
  /** Where it began. */
  readonly page: Page;
  readonly entries: readonly AnyEntry[];
}

/** How the latest matter came out; `abandoned` is computed from silence and never written. */
export type ReadOutcome = Outcome | 'abandoned';

/** What can be told of a conversation without reading it. */
export interface TranscriptItem extends Pick<Transcript, 'id' | 'began' | 'last' | 'language' | 'page'> {
  /** The techniques and topics it went through, in that order, each once. */
  readonly techniques: readonly string[];
  readonly topics: readonly string[];
  readonly outcome: ReadOutcome | null;
  /** Complaint, compliment, need or problem, where an entry tells it. */
  readonly kind: string | null;
  /** The score that the visitor gave. */
  readonly rating: number | null;
  /** What that score is out of; `null` where there is none. */
  readonly scale: number | null;
  /** Whether somebody still owes the visitor something: it was promised, or handed over, and not resolved since. */
  readonly open: boolean;
  /** What the visitor can quote. */
  readonly reference: string | null;
  /** Whether somebody only tried it out: it was begun in a preview, or with `debug`. */
  readonly test: boolean;
}

/** An entry with the time at which it was received, by our clock. */
export type ReceivedEntry = AnyEntry & { readonly received: string };

/** A transcript as it is served: with what a list tells of it, and what wrote it. */
export interface ServedTranscript extends Transcript, TranscriptItem {
  readonly client: string;
  readonly entries: readonly ReceivedEntry[];
}

/** One page of a list, newest conversations first. */
export interface TranscriptList {
  readonly items: readonly TranscriptItem[];
  /** The `cursor` of the next page; `null` on the last one. */
  readonly next: string | null;
}
