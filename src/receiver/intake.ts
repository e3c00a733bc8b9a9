/**
 * Takes entries of a conversation in, from whoever brings them, so that everything that is kept of them is made in one
 * place. Whoever calls this does so in a transaction: it holds the conversation's row until that ends, so that posts
 * that cross each other come one after another. Taking the same in twice changes nothing.
 */
import { isDeepStrictEqual } from 'node:util';
import { and, asc, eq, getTableColumns, gte, lt } from 'drizzle-orm';
import type { AnyEntry } from '../transcript/entry.ts';
import { countEntry, noFigures } from '../transcript/measures/figures.ts';
import { emptySummary, summarise } from '../transcript/summary.ts';
import { bareAddress } from '../transcript/posting.ts';
import type { Batch } from '../transcript/wire.ts';
import { isSameHash } from './access.ts';
import type { Database } from './database.ts';
import { holdBeginning, requireNotErased } from './erasure.ts';
import { readMoment } from './moment.ts';
import { Refusal } from './problem-response.ts';
import { conversations, entries } from './schema.ts';
import { withWords } from './search.ts';

/** An entry as it comes back from the database, and when it was received by our clock. */
export interface Arrival {
  readonly entry: AnyEntry;
  readonly received: Date;
}

/** An entry that has arrived: without what JSON leaves out. */
export function arrived(entry: AnyEntry, received: Date): Arrival {
  return { entry: JSON.parse(JSON.stringify(entry)) as AnyEntry, received };
}

/** Entries in a row, and what is known of their conversation. */
export interface Intake extends Pick<Batch, 'conversation' | 'from' | 'language' | 'client' | 'page'> {
  /** Of the key that was shown; `null` where the owner brings them, who needs none. */
  readonly keyHash: string | null;
  readonly arrivals: readonly Arrival[];
}

/** The words may be many, and only the database works with them. */
const { words: _, ...allButWords } = getTableColumns(conversations);

/**
 * Takes entries in.
 *
 * @returns how many of them were not here before
 * @throws Refusal `erased`, `wrong-key`, `gap` or `fork`
 */
export async function takeIn(transaction: Database, intake: Intake): Promise<number> {
  const { conversation: id, from, keyHash, arrivals } = intake;
  if (from === 0) await begin(transaction, intake);
  const [row] = await transaction.select(allButWords).from(conversations).where(eq(conversations.id, id)).for('update');
  // Only now, as an erasure may just have let go of the row.
  await requireNotErased(transaction, id);
  const owner = row?.keyHash ?? keyHash;
  if (keyHash !== null && owner !== null && !isSameHash(owner, keyHash)) {
    throw new Refusal('wrong-key', 'The conversation was begun with another key.');
  }
  const next = row?.next ?? 0;
  if (!row || from > next) {
    throw new Refusal('gap', `Expected entries from ${next} on, got ${from}.`, { acknowledged: next - 1 });
  }
  await requireSame(transaction, intake, next);
  const added = arrivals.slice(next - from);
  if (added.length > 0 || owner !== row.keyHash) {
    await transaction
      .update(conversations)
      .set({ ...grown(row, added), keyHash: owner })
      .where(eq(conversations.id, id));
  }
  if (added.length > 0) {
    await transaction
      .insert(entries)
      .values(added.map(({ entry, received }) => ({ conversation: id, seq: entry.seq, entry, received })));
  }
  return added.length;
}

/** Makes the conversation if this is the first that is heard of it. */
async function begin(transaction: Database, intake: Intake): Promise<void> {
  const { conversation: id, keyHash, language, client, page, arrivals } = intake;
  const [first] = arrivals;
  if (!first) return;
  await holdBeginning(transaction, id);
  const began = readMoment(first.entry.at) ?? first.received;
  await transaction
    .insert(conversations)
    .values({
      ...emptySummary,
      id,
      keyHash,
      next: 0,
      began,
      last: began,
      heard: first.received,
      language,
      client,
      page: { ...page, url: bareAddress(page.url) },
      figures: noFigures,
    })
    .onConflictDoNothing();
}

/** What changes of a conversation with more entries. */
function grown(row: Omit<typeof conversations.$inferSelect, 'words'>, added: readonly Arrival[]) {
  const latest = added.at(-1);
  if (!latest) return {};
  const more = added.map(({ entry }) => entry);
  return {
    ...more.reduce(summarise, row),
    // What an earlier version took in has none yet; `recounting.ts` counts it whole.
    figures: row.figures && more.reduce(countEntry, row.figures),
    next: latest.entry.seq + 1,
    last: readMoment(latest.entry.at) ?? latest.received,
    heard: latest.received,
    words: withWords(row.language, more),
  };
}

/** What was acknowledged never changes: an entry that comes again must be the one that is here. */
async function requireSame(
  transaction: Database,
  { conversation, from, arrivals }: Intake,
  next: number,
): Promise<void> {
  if (from >= next) return;
  const stored = await transaction
    .select({ seq: entries.seq, entry: entries.entry })
    .from(entries)
    .where(and(eq(entries.conversation, conversation), gte(entries.seq, from), lt(entries.seq, from + arrivals.length)))
    .orderBy(asc(entries.seq));
  const fork = stored.find(({ entry }, index) => !isDeepStrictEqual(entry, arrivals[index]?.entry));
  if (fork) throw new Refusal('fork', `Entry ${fork.seq} is here with another content.`, { fork: fork.seq });
}
