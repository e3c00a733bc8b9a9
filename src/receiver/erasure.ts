/** Deletes a conversation for good. What is left is a tombstone, so that a late post does not bring it back. */
import { eq, sql } from 'drizzle-orm';
import { hashSecret, isSameHash } from './access.ts';
import type { Database } from './database.ts';
import { Refusal } from './problem-response.ts';
import { conversations, tombstones } from './schema.ts';

/**
 * Erases a conversation with its entries. A visitor's first post may still be on its way, so that their wish counts also
 * before there is anything.
 *
 * @param key the visitor's; `undefined` where the support team deletes
 * @throws Refusal `wrong-key`, `erased` if it was done before, or for the support team `not-found`
 */
export async function erase(database: Database, id: string, key: string | undefined, erased: Date): Promise<void> {
  await database.transaction(async (transaction) => {
    await holdBeginning(transaction, id);
    const [row] = await transaction
      .select({ keyHash: conversations.keyHash })
      .from(conversations)
      .where(eq(conversations.id, id))
      .for('update');
    if (!row && key === undefined) return refuseMissing(transaction, id);
    await requireNotErased(transaction, id);
    // An imported conversation takes the first key that is shown for it, here as with a post.
    const owner = row?.keyHash ?? null;
    if (key !== undefined && owner !== null && !isSameHash(owner, hashSecret(key))) {
      throw new Refusal('wrong-key', 'The conversation was begun with another key.');
    }
    await transaction.delete(conversations).where(eq(conversations.id, id));
    await transaction.insert(tombstones).values({ id, erased });
  });
}

/** Holds, until the transaction ends, whoever begins or erases the same conversation: there may be no row to hold. */
export async function holdBeginning(transaction: Database, id: string): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`);
}

/**
 * Refuses to go on with a conversation that was erased.
 *
 * @throws Refusal `erased`
 */
export async function requireNotErased(database: Database, id: string): Promise<void> {
  const [tombstone] = await database.select().from(tombstones).where(eq(tombstones.id, id));
  if (tombstone) throw new Refusal('erased', `It was deleted on ${tombstone.erased.toISOString()}.`);
}

/**
 * Tells why a conversation is not here.
 *
 * @throws Refusal `erased` or `not-found`
 */
export async function refuseMissing(database: Database, id: string): Promise<never> {
  await requireNotErased(database, id);
  throw new Refusal('not-found', `No conversation has the id ${id}.`);
}
