/**
 * What a conversation needs of the world, handed in: time, chance, a place to keep the log, and a way to the endpoint.
 * Browsers' versions are in `platform/`; tests hand in a clock that they move and a store in memory.
 */
import type { Flow } from '../flow/flow.ts';
import type { AnyEntry } from '../transcript/entry.ts';
import type { Page } from '../transcript/wire.ts';

/** Time. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls `action` once after some milliseconds, unless the function that it returns is called before. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
}

/** Chance: a fresh whole number from 0 to 2^32 - 1. */
export type Random = () => number;

/** What is kept beside a conversation's entries. */
export interface ConversationRecord {
  /** The conversation's id: time-ordered, so that newer ones sort last. */
  readonly id: string;
  /** Endpoint, name and user: widgets and users that differ in one of them never meet. */
  readonly scope: string;
  /** The secret that proves to the endpoint that one may add to the conversation. */
  readonly key: string;
  /** The flow it began with, and keeps. */
  readonly flow: Flow;
  /** Where it began. */
  readonly page: Page;
  /**
   * The latest conversation of the scope when this one was begun; `null`: there was none. Where it is given, a
   * conversation is created only if that still holds, so that two tabs never begin two of them side by side.
   */
  readonly follows?: string | null;
}

/** A conversation as it is stored. */
export interface StoredConversation {
  readonly record: ConversationRecord;
  readonly entries: readonly AnyEntry[];
}

/** A conversation of which the endpoint has not acknowledged everything. */
export interface PendingConversation {
  readonly record: Omit<ConversationRecord, 'flow'>;
  readonly language: string;
  /** The last `seq` that the endpoint acknowledged; -1 where it has nothing yet. */
  readonly acknowledged: number;
  /** Whether a post of it ever left: a reply may be lost, so what is not acknowledged may be there all the same. */
  readonly told: boolean;
}

/** Where conversations are kept. Every method may reject; nothing is half done then. */
export interface Store {
  /** The latest conversation of a scope. Creates nothing where there is none. */
  readonly latest: (scope: string) => Promise<StoredConversation | undefined>;
  /** The entries of a conversation from a `seq` on, in order; at most `limit`. */
  readonly entries: (id: string, from: number, limit?: number) => Promise<readonly AnyEntry[]>;
  /**
   * Compare-and-append: adds entries if the next `seq` is the one that is expected, all of them or none. The first
   * append, with `expectedSeq` 0, creates the conversation; the record counts only then.
   *
   * @returns whether they were added; `false` means that another tab was quicker, or, where `entries(id, 0)` then finds
   *   nothing, that the conversation was forgotten or the visitor cleared the site's data meanwhile. Nobody brings it back.
   */
  readonly append: (record: ConversationRecord, expectedSeq: number, entries: readonly AnyEntry[]) => Promise<boolean>;
  /** The conversations of a scope that have entries which are not acknowledged and not parked, oldest first. */
  readonly pending: (scope: string) => Promise<readonly PendingConversation[]>;
  /** Notes that the endpoint may know of a conversation from now on, whatever becomes of the post that is about to leave. */
  readonly markTold: (id: string) => Promise<void>;
  /** Moves the cursor of what the endpoint has. It may also go back, when the endpoint says that it has less. */
  readonly acknowledge: (id: string, seq: number) => Promise<void>;
  /** Sets a conversation aside for good, as the endpoint will never take it: it is kept, and no longer pending. */
  readonly park: (id: string) => Promise<void>;
  /** Forgets a conversation, its entries and its key. */
  readonly forget: (id: string) => Promise<void>;
  /** Forgets all conversations of a scope but one, delivered or not. */
  readonly forgetOthers: (scope: string, id: string) => Promise<void>;
  /** Forgets conversations whose last entry is older than a moment (ISO 8601), delivered or not. */
  readonly forgetBefore: (scope: string, at: string) => Promise<void>;
  /** Calls `listener` whenever another tab adds to a conversation or forgets it. Returns a function that stops it. */
  readonly watch: (listener: (id: string) => void) => () => void;
}

/** A request to the endpoint. */
export interface TransportRequest {
  readonly method: 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** It outlives the page. Browsers refuse it where too much is on its way like that. */
  readonly keepalive?: boolean;
}

/** What the endpoint replied, as far as it can mean something. */
export interface TransportReply {
  /** The status. Redirects are never followed: they are a reply like any other, with a status from 300 to 399. */
  readonly status: number;
  /** The header `Retry-After`, where it can be read. */
  readonly retryAfter?: string;
  /** The body as JSON; `undefined` where it is empty, no JSON, or far too large. */
  readonly body?: unknown;
}

/**
 * What came of a visitor's wish to delete: it is `forgotten` everywhere; the endpoint cannot delete, so that its owner is
 * to be `asked`; or it `failed` and may be tried again.
 */
export type Erasure = 'forgotten' | 'asked' | 'failed';

/** Carries one request to the endpoint. Rejects where no whole reply comes back in time. */
export type Transport = (request: TransportRequest) => Promise<TransportReply>;

/** Runs an action while no other tab runs one under the same name, and gives what it gives. */
export type Lock = <Result>(name: string, action: () => Promise<Result>) => Promise<Result>;
