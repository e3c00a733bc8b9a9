/** What whoever posts a conversation needs to know of the wire. It stands apart from how a post is read, which is a receiver's. */
import type { Batch } from './wire.ts';

/** The version of the protocol. */
export const wireVersion = 1;

/** A batch carries at most this many bytes of JSON: below the 64 KiB that a page may have in flight with `keepalive`. */
export const batchBytes = 60_000;

/** A page's title is cut to so many characters. */
export const titleLength = 1_000;

/** The header that proves, for a deletion, that one is the conversation's visitor. */
export const keyHeader = 'Guided-Chat-Key';

/** The value of the header `Idempotency-Key` of a batch. */
export function idempotencyKey({
  conversation,
  from,
  entries,
}: Pick<Batch, 'conversation' | 'from' | 'entries'>): string {
  return `${conversation}:${String(from)}-${String(from + entries.length - 1)}`;
}

/** The `seq` up to which a receiver says it has everything (-1: nothing), or `undefined` if it does not say. */
export function readAcknowledged(raw: unknown): number | undefined {
  const { acknowledged: seq } = Object(raw) as { readonly acknowledged?: unknown };
  return typeof seq === 'number' && Number.isSafeInteger(seq) && seq >= -1 ? seq : undefined;
}

/** A page's address as it may be written down: without query, fragment and credentials. */
export function bareAddress(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
}
