/**
 * Brings exported transcripts in, as lines of JSON, the way posts come in: what is derived of them is derived again. They
 * bring no key, as none is exported; see `docs/decisions/2026-11-22-imported-conversations-have-no-key.md`.
 */
import { anyEntry } from '../transcript/entry.ts';
import { type Shape, type Shaped, Misfit, listOf, moment, object, optional, reading } from '../transcript/shape.ts';
import { batchBytes } from '../transcript/posting.ts';
import { conversationId, origin, requireRow } from '../transcript/wire.ts';
import { readData } from './body.ts';
import type { Database } from './database.ts';
import { type Arrival, arrived, takeIn } from './intake.ts';
import { readMoment } from './moment.ts';
import { Refusal } from './problem-response.ts';

const receipt = object({ received: optional(moment) });

const whole = object({
  id: conversationId,
  ...origin,
  // What was exported without a receiver names no client.
  client: optional(origin.client),
  entries: listOf((entry, path) => ({ ...receipt(entry, path), ...anyEntry(entry, path) })),
});

const exported: Shape<Shaped<typeof whole>> = (value) => {
  const read = whole(value);
  if (read.entries.length === 0) throw new Misfit('entries', 'at least one');
  requireRow(read.entries, 0);
  return read;
};

/**
 * Brings one transcript in. Bringing it again changes nothing, and a longer version of it adds what is new.
 *
 * @param line a transcript as `.jsonl` has it
 * @param now when an entry was received that does not say it
 * @returns how many of its entries were not here before
 * @throws Refusal `malformed` or `too-deep` where it is none, `fork` where another content is here, `erased`
 */
export async function importLine(database: Database, line: Uint8Array, now: Date): Promise<number> {
  const read = reading(exported, readData(line));
  if ('misfit' in read) throw new Refusal('malformed', read.misfit);
  const { id: conversation, language, client = '', page, entries } = read.value;
  const arrivals = entries.map(({ received, ...entry }) => arrived(entry, readMoment(received ?? '') ?? now));
  return database.transaction(async (transaction) => {
    let added = 0;
    for (const some of asPosted(arrivals)) {
      const from = some[0]?.entry.seq ?? 0;
      added += await takeIn(transaction, { conversation, from, language, client, page, keyHash: null, arrivals: some });
    }
    return added;
  });
}

/** The entries in pieces as large as posts are, since so much of each is searched. */
function asPosted(arrivals: readonly Arrival[]): Arrival[][] {
  const pieces: Arrival[][] = [];
  let room = 0;
  for (const arrival of arrivals) {
    const size = JSON.stringify(arrival.entry).length;
    const piece = size <= room ? pieces.at(-1) : undefined;
    if (piece) piece.push(arrival);
    else pieces.push([arrival]);
    room = (piece ? room : batchBytes) - size;
  }
  return pieces;
}
