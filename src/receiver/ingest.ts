/** Takes a batch in that somebody posts: all of it or nothing. */
import type { Batch } from '../transcript/wire.ts';
import { hashSecret } from './access.ts';
import type { Database } from './database.ts';
import { arrived, takeIn } from './intake.ts';

/**
 * Takes a batch in. Taking the same one twice changes nothing.
 *
 * @param received by our clock
 * @returns the `seq` of its last entry, which is acknowledged with it
 * @throws Refusal `erased`, `wrong-key`, `gap` or `fork`
 */
export async function ingest(database: Database, batch: Batch, received: Date): Promise<number> {
  const { key, entries, ...rest } = batch;
  const arrivals = entries.map((entry) => arrived(entry, received));
  await database.transaction((transaction) => takeIn(transaction, { ...rest, keyHash: hashSecret(key), arrivals }));
  return batch.from + entries.length - 1;
}
