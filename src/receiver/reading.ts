/** What the support team asks for: a list of conversations, and one of them whole. */
import { type InferSelectModel, and, asc, desc, eq } from 'drizzle-orm';
import type { AnyEntry } from '../transcript/entry.ts';
import type { Transcript, TranscriptItem, TranscriptList } from '../transcript/received.ts';
import type { Database } from './database.ts';
import { refuseMissing } from './erasure.ts';
import { type ListQuery, cursorAfter, outcomeAt } from './filters.ts';
import { conversations, entries } from './schema.ts';

/** An entry with the time at which it was received, by our clock. */
export type ReceivedEntry = AnyEntry & { readonly received: string };

/** A transcript as it is served: with what a list tells of it, and what wrote it. */
export interface ServedTranscript extends Transcript, TranscriptItem {
  readonly client: string;
  readonly entries: readonly ReceivedEntry[];
}

/** One page of conversations, newest first. */
export async function list(database: Database, { limit, conditions }: ListQuery, now: number): Promise<TranscriptList> {
  // One more than asked for tells whether there is a next page.
  const rows = await database
    .select(columnsAt(now))
    .from(conversations)
    .where(and(...conditions))
    .orderBy(desc(conversations.began), desc(conversations.id))
    .limit(limit + 1);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(itemOf), next: last ? cursorAfter(last) : null };
}

/**
 * One transcript.
 *
 * @throws Refusal `not-found` or `erased`
 */
export async function read(database: Database, id: string, now: number): Promise<ServedTranscript> {
  const oneMoment = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;
  return database.transaction(async (transaction) => {
    const { page, client } = conversations;
    const [row] = await transaction
      .select({ ...columnsAt(now), page, client })
      .from(conversations)
      .where(eq(conversations.id, id));
    if (!row) return refuseMissing(transaction, id);
    const log = await transaction.select().from(entries).where(eq(entries.conversation, id)).orderBy(asc(entries.seq));
    return {
      ...itemOf(row),
      page: row.page,
      client: row.client,
      entries: log.map(({ entry, received }) => ({ ...entry, received: received.toISOString() })),
    };
  }, oneMoment);
}

function columnsAt(now: number) {
  const { id, began, last, language, techniques, topics, kind, rating, open, reference } = conversations;
  return { id, began, last, language, techniques, topics, outcome: outcomeAt(now), kind, rating, open, reference };
}

type Row = Omit<TranscriptItem, 'began' | 'last'> & Pick<InferSelectModel<typeof conversations>, 'began' | 'last'>;

function itemOf({ began, last, ...item }: Row): TranscriptItem {
  return { ...item, began: began.toISOString(), last: last.toISOString() };
}
