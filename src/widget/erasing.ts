/** Deletes a conversation at the visitor's wish. */
import type { Store } from '../conversation/ports.ts';
import type { Conversation } from '../conversation/scene.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Erasure } from '../delivery/verdict.ts';

/** What it is deleted from. */
export interface Holders {
  readonly conversation: Conversation;
  readonly store: Store;
  readonly scope: string;
  /** Absent where nothing ever left the page. */
  readonly delivery: Delivery | undefined;
}

/**
 * Deletes the conversation that is held, here and at the endpoint, and begins another in its place. Where the endpoint
 * cannot delete, its owner is asked to, and what is here goes when that has arrived. Where it `failed` nothing has changed.
 * Rejects where the store fails.
 */
export async function erase({ conversation, store, scope, delivery }: Holders): Promise<Erasure> {
  const { id, stored } = conversation.scene;
  if (!stored) {
    await conversation.restart();
    return 'forgotten';
  }
  const latest = await store.latest(scope);
  // Another tab has begun another one meanwhile.
  if (latest?.record.id !== id) return 'failed';
  const erasure = delivery ? await delivery.erase(latest.record) : 'forgotten';
  if (erasure === 'failed') return erasure;
  if (erasure === 'asked') await conversation.restart('erasure-asked');
  else {
    await store.forget(id);
    await conversation.refresh();
  }
  return erasure;
}
