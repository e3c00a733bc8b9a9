/**
 * Takes a batch in: all of it or nothing, in one transaction that holds the conversation's row, so that posts that
 * cross each other come one after another. Taking the same batch twice changes nothing.
 */
import { isDeepStrictEqual } from 'node:util';
import { and, asc, eq, getTableColumns, gte, lt } from 'drizzle-orm';
import type { AnyEntry } from '../transcript/entry.ts';
import { type Batch, bareAddress } from '../transcript/wire.ts';
import { hashSecret, isSameHash } from './access.ts';
import type { Database } from './database.ts';
import { requireNotErased } from './erasure.ts';
import { readMoment } from './moment.ts';
import { Refusal } from './problem-response.ts';
import { conversations, entries } from './schema.ts';
import { withWords } from './search.ts';
import { emptySummary, summarise } from '../transcript/summary.ts';

/** The words may be many, and only the database works with them. */
const { words: _, ...allButWords } = getTableColumns(conversations);

/**
 * Takes a batch in.
 *
 * @param received by our clock
 * @returns the `seq` of its last entry, which is acknowledged with it
 * @throws Refusal `erased`, `wrong-key`, `gap` or `fork`
 */
export async function ingest(database: Database, batch: Batch, received: Date): Promise<number> {
  const { conversation: id, from } = batch;
  await database.transaction(async (transaction) => {
    if (from === 0) await begin(transaction, batch, received);
    const [row] = await transaction
      .select(allButWords)
      .from(conversations)
      .where(eq(conversations.id, id))
      .for('update');
    // Only now, as an erasure may just have let go of the row.
    await requireNotErased(transaction, id);
    if (row && !isSameHash(row.keyHash, hashSecret(batch.key))) {
      throw new Refusal('wrong-key', 'The conversation was begun with another key.');
    }
    const next = row?.next ?? 0;
    if (!row || from > next) {
      throw new Refusal('gap', `Expected entries from ${next} on, got ${from}.`, { acknowledged: next - 1 });
    }
    await requireSame(transaction, batch, next);
    const added = batch.entries.slice(next - from).map(storable);
    const last = added.at(-1);
    if (!last) return;
    await transaction
      .insert(entries)
      .values(added.map((entry) => ({ conversation: id, seq: entry.seq, entry, received })));
    await transaction
      .update(conversations)
      .set({
        ...added.reduce(summarise, row),
        next: last.seq + 1,
        last: readMoment(last.at) ?? received,
        heard: received,
        words: withWords(row.language, added),
      })
      .where(eq(conversations.id, id));
  });
  return from + batch.entries.length - 1;
}

/** Makes the conversation if this is the first that is heard of it. */
async function begin(transaction: Database, batch: Batch, received: Date): Promise<void> {
  const began = readMoment(batch.entries[0]?.at ?? '') ?? received;
  await transaction
    .insert(conversations)
    .values({
      ...emptySummary,
      id: batch.conversation,
      keyHash: hashSecret(batch.key),
      next: 0,
      began,
      last: began,
      heard: received,
      language: batch.language,
      client: batch.client,
      page: { ...batch.page, url: bareAddress(batch.page.url) },
    })
    .onConflictDoNothing();
}

/** What was acknowledged never changes: an entry that is sent again must be the one that is here. */
async function requireSame(transaction: Database, batch: Batch, next: number): Promise<void> {
  if (batch.from >= next) return;
  const stored = await transaction
    .select({ seq: entries.seq, entry: entries.entry })
    .from(entries)
    .where(
      and(
        eq(entries.conversation, batch.conversation),
        gte(entries.seq, batch.from),
        lt(entries.seq, batch.from + batch.entries.length),
      ),
    )
    .orderBy(asc(entries.seq));
  const fork = stored.find(({ entry }, index) => !isDeepStrictEqual(entry, storable(batch.entries[index])));
  if (fork) throw new Refusal('fork', `Entry ${fork.seq} is here with another content.`, { fork: fork.seq });
}

/** An entry as it comes back from the database: without what JSON leaves out. */
function storable<Value extends AnyEntry | undefined>(entry: Value): Value {
  return JSON.parse(JSON.stringify(entry)) as Value;
}
