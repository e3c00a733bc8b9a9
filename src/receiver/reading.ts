/** What the support team asks for: a list of conversations, one of them whole, and all of them. */
import { type SQL, and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { ReceivedEntry, ServedTranscript, TranscriptItem, TranscriptList } from '../transcript/received.ts';
import type { Database } from './database.ts';
import { refuseMissing } from './erasure.ts';
import { type ListQuery, after, cursorAfter, outcomeAt } from './filters.ts';
import { conversations, entries } from './schema.ts';

/** One page of conversations, newest first. */
export async function list(database: Database, { limit, conditions }: ListQuery, now: number): Promise<TranscriptList> {
  // One more than asked for tells whether there is a next page.
  const rows = await select(database, conditions, now, limit + 1);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(itemOf), next: last ? cursorAfter(last) : null };
}

/**
 * One transcript.
 *
 * @throws Refusal `not-found` or `erased`
 */
export async function read(database: Database, id: string, now: number): Promise<ServedTranscript> {
  return database.transaction(async (transaction) => {
    const rows = await select(transaction, [eq(conversations.id, id)], now, 1);
    const [transcript] = await withEntries(transaction, rows);
    return transcript ?? refuseMissing(transaction, id);
  }, oneMoment);
}

/**
 * All transcripts that match, newest first, a few at a time: however many there are, no more than those are in memory,
 * and nothing is held in the database while nobody takes them.
 */
export async function* readAll(
  database: Database,
  conditions: readonly SQL[],
  now: number,
): AsyncGenerator<readonly ServedTranscript[], void> {
  let place: readonly SQL[] = [];
  for (;;) {
    const [rows, transcripts] = await database.transaction(async (transaction) => {
      const rows = await select(transaction, [...conditions, ...place], now, fewAtATime);
      return [rows, await withEntries(transaction, rows)] as const;
    }, oneMoment);
    const last = rows.at(-1);
    if (last) yield transcripts;
    if (!last || rows.length < fewAtATime) return;
    place = [after(last)];
  }
}

const fewAtATime = 20;

const oneMoment = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;

function select(database: Database, conditions: readonly SQL[], now: number, limit: number) {
  return database
    .select(columnsAt(now))
    .from(conversations)
    .where(and(...conditions))
    .orderBy(desc(conversations.began), desc(conversations.id))
    .limit(limit);
}

type Row = Awaited<ReturnType<typeof select>>[number];

async function withEntries(database: Database, rows: readonly Row[]): Promise<readonly ServedTranscript[]> {
  const ids = rows.map(({ id }) => id);
  const stored = await database
    .select()
    .from(entries)
    .where(inArray(entries.conversation, ids))
    .orderBy(asc(entries.conversation), asc(entries.seq));
  const logs = new Map(ids.map((id): [string, ReceivedEntry[]] => [id, []]));
  for (const { conversation, entry, received } of stored) {
    logs.get(conversation)?.push({ ...entry, received: received.toISOString() });
  }
  return rows.map((row) => ({ ...itemOf(row), client: row.client, entries: logs.get(row.id) ?? [] }));
}

function columnsAt(now: number) {
  const { id, began, last, language, page, techniques, topics } = conversations;
  const { kind, rating, scale, open, reference, test, client } = conversations;
  const told = { techniques, topics, outcome: outcomeAt(now), kind, rating, scale, open, reference, test };
  return { id, began, last, language, page, ...told, client };
}

function itemOf({ began, last, client: _, ...item }: Row): TranscriptItem {
  return { ...item, began: began.toISOString(), last: last.toISOString() };
}
