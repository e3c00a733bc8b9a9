/**
 * What travels between a conversation and its endpoint: the batch that is posted, and the answers that mean something.
 * The widget writes it, the receiver reads it, and both do so through this page.
 */
import * as v from 'valibot';
import { type AnyEntry, readEntry } from './entry.ts';

/** The version of the protocol. */
export const wireVersion = 1;

/** A batch carries at most this many bytes of JSON: below the 64 KiB that a page may have in flight with `keepalive`. */
export const batchBytes = 60_000;

/** A receiver takes bodies up to this size: one entry may be larger than a batch, and then travels alone. */
export const bodyBytes = 256 * 1024;

/** A receiver takes JSON that nests this deep. */
export const bodyDepth = 32;

/** The header that proves, for a deletion, that one is the conversation's visitor. */
export const keyHeader = 'Guided-Chat-Key';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/, 'expected 8 to 64 letters, digits, - or _'));

const envelope = v.object({
  version: v.literal(wireVersion, `expected ${String(wireVersion)}`),
  conversation: id,
  key: v.pipe(v.string(), v.minLength(16), v.maxLength(256)),
  sent: v.pipe(v.string(), v.isoTimestamp()),
  client: v.pipe(v.string(), v.maxLength(200)),
  from: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  language: v.pipe(v.string(), v.maxLength(64)),
  page: v.object({ url: v.pipe(v.string(), v.maxLength(4096)), title: v.pipe(v.string(), v.maxLength(1000)) }),
  entries: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(5_000)),
});

/** One post: the oldest entries that are not acknowledged yet. */
export interface Batch extends Readonly<Omit<v.InferOutput<typeof envelope>, 'entries'>> {
  readonly entries: readonly AnyEntry[];
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
  const reading = v.safeParse(envelope, raw);
  if (!reading.success) {
    const [issue] = reading.issues;
    const path = issue.path?.map(({ key }) => String(key)).join('.') ?? 'body';
    return { fault: { kind: path === 'version' ? 'version' : 'malformed', detail: `${path}: ${issue.message}` } };
  }
  const entries: AnyEntry[] = [];
  for (const [index, part] of reading.output.entries.entries()) {
    const entry = readEntry(part);
    const fault =
      typeof entry === 'string'
        ? entry
        : entry.seq === reading.output.from + index
          ? undefined
          : `seq: expected ${String(reading.output.from + index)}, as seq counts from "from" without gaps`;
    if (typeof entry === 'string' || fault !== undefined) {
      return { fault: { kind: 'malformed', detail: `entries.${String(index)}.${fault ?? ''}` } };
    }
    entries.push(entry);
  }
  return { batch: { ...reading.output, entries } };
}

/** The value of the header `Idempotency-Key` of a batch. */
export function idempotencyKey({
  conversation,
  from,
  entries,
}: Pick<Batch, 'conversation' | 'from' | 'entries'>): string {
  return `${conversation}:${String(from)}-${String(from + entries.length - 1)}`;
}

const acknowledgement = v.object({ acknowledged: v.pipe(v.number(), v.safeInteger(), v.minValue(-1)) });

/** The `seq` up to which a receiver says it has everything (-1: nothing), or `undefined` if it does not say. */
export function readAcknowledged(raw: unknown): number | undefined {
  const reading = v.safeParse(acknowledgement, raw);
  return reading.success ? reading.output.acknowledged : undefined;
}

/** A page's address as it may be written down: without query, fragment and credentials. */
export function bareAddress(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
}
