/** The oldest entries that an endpoint does not have, cut to the size of one request. */
import type { PendingConversation } from '../conversation/ports.ts';
import { writeJson } from '../flow/json.ts';
import type { AnyEntry } from '../transcript/entry.ts';
import { bareAddress, wireVersion } from '../transcript/posting.ts';
import type { Batch } from '../transcript/wire.ts';

/** A batch that is ready but for the time at which it is sent. */
export interface Parcel {
  readonly batch: Omit<Batch, 'sent'>;
  /** How large its JSON is, in bytes of UTF-8. */
  readonly bytes: number;
}

/**
 * Cuts a parcel: as many of the entries as fit, at least the first.
 *
 * @param entries of the conversation, from the first that is not acknowledged; at least one
 * @param limit in bytes of UTF-8
 */
export function cutParcel(pending: PendingConversation, entries: readonly AnyEntry[], limit: number): Parcel {
  const { record, language, acknowledged } = pending;
  const envelope = {
    version: wireVersion,
    conversation: record.id,
    key: record.key,
    client: `guided-chat/${__VERSION__}`,
    from: acknowledged + 1,
    language,
    page: { ...record.page, url: bareAddress(record.page.url) },
  } as const;

  let bytes = bytesOf(writeParcel({ ...envelope, entries: [] }, 0));
  let count = 0;
  for (const entry of entries) {
    const more = bytesOf(writeJson(entry)) + (count > 0 ? ','.length : 0);
    if (count > 0 && bytes + more > limit) break;
    bytes += more;
    count += 1;
  }
  return { batch: { ...envelope, entries: entries.slice(0, count) }, bytes };
}

/**
 * Writes a batch as it is sent.
 *
 * @param sent milliseconds since 1970
 */
export function writeParcel(batch: Parcel['batch'], sent: number): string {
  return writeJson({ ...batch, sent: new Date(sent).toISOString() } satisfies Batch);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
