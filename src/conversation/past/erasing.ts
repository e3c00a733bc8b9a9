/** A conversation that is deleted, and another one begun in its place. */
import { remembers } from '../held.ts';
import type { ConversationRecord, Erasure } from '../ports.ts';
import type { Writer } from '../writer.ts';

/**
 * Deletes a conversation. Rejects where the store fails.
 *
 * @param id the one that stood there when the visitor wished for it
 * @param there deletes it at the endpoint
 */
export async function erase(
  writer: Writer,
  id: string,
  there: (record: ConversationRecord) => Promise<Erasure>,
): Promise<Erasure> {
  const { held, options } = writer;
  const { store, scope } = options;
  // Another tab has begun another one meanwhile.
  if (held.record.id !== id) return 'failed';
  const erasure = held.stored > 0 ? await there(held.record) : 'forgotten';
  if (erasure === 'failed') return erasure;
  // What is remembered of earlier visits is in their logs.
  if (remembers(held)) await store.forgetOthers(scope, id);
  if (erasure === 'forgotten') await store.forget(id);
  else {
    // Nobody is told that they will be asked before it is written down.
    const entries = writer.parting('erasure-asked');
    if (!(await writer.append(held, entries))) return 'failed';
    writer.add(held, entries);
    writer.tell({ entries, replayed: false });
  }
  await writer.beginAnew();
  return erasure;
}
