/**
 * What travels between a conversation and its endpoint: the batch that is posted, as a receiver reads it. What is needed to
 * post one, and to understand the answer, is in `posting.ts`.
 */
import { type AnyEntry, anyEntry } from './entry.ts';
import { titleLength, wireVersion } from './posting.ts';
import {
  type Shape,
  type Shaped,
  Misfit,
  count,
  listOf,
  matching,
  moment,
  object,
  oneOf,
  reading,
  textOf,
} from './shape.ts';

/** A receiver takes bodies up to this size: one entry may be larger than a batch, and then travels alone. */
export const bodyBytes = 256 * 1024;

/** A receiver takes JSON that nests this deep. */
export const bodyDepth = 32;

/** The id of a conversation. */
export const conversationId = matching('8 to 64 letters, digits, - or _', /^[A-Za-z0-9_-]{8,64}$/);

/** What is told of a conversation beside its entries: what sent it, in which language it is, and where it began. */
export const origin = {
  client: textOf(200),
  language: textOf(64),
  page: object({ url: textOf(4096), title: textOf(titleLength) }),
};

const envelope = object({
  version: oneOf(wireVersion),
  conversation: conversationId,
  key: textOf(256, 16),
  sent: moment,
  ...origin,
  from: count,
  entries: listOf(anyEntry, 5_000, 1),
});

/** One post: the oldest entries that are not acknowledged yet. */
export type Batch = Shaped<typeof envelope>;

const batch: Shape<Batch> = (value) => {
  const read = envelope(value);
  requireRow(read.entries, read.from);
  return read;
};

/**
 * Requires that entries follow on each other.
 *
 * @param from the `seq` of the first
 * @throws Misfit
 */
export function requireRow(entries: readonly AnyEntry[], from: number): void {
  entries.forEach(({ seq }, index) => {
    const due = from + index;
    if (seq !== due)
      throw new Misfit(
        `entries.${String(index)}.seq`,
        `${String(due)}, as it counts from ${String(from)} without gaps`,
      );
  });
}

/** Where an entry of a conversation was written: without query and fragment, which hold reset tokens and the like. */
export type Page = Batch['page'];

/** Why a body is no batch. */
export interface BatchFault {
  /** `version`: it may be right in another version of the protocol. */
  readonly kind: 'version' | 'malformed';
  /** Where, and what was expected there. */
  readonly detail: string;
}

/**
 * Reads the JSON of a post. All or nothing: one entry that cannot be read makes the whole batch faulty.
 *
 * @param raw parsed JSON
 */
export function readBatch(raw: unknown): { readonly batch: Batch } | { readonly fault: BatchFault } {
  const read = reading(batch, raw);
  if ('value' in read) return { batch: read.value };
  return { fault: { kind: read.misfit.startsWith('version:') ? 'version' : 'malformed', detail: read.misfit } };
}
