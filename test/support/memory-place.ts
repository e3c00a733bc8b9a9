/** A place in memory, for the suite of stores. */
import { MemoryStore, newShelf } from '../../src/platform/memory-store.ts';
import type { StorePlace } from '../suites/store.ts';

/** A new shelf, as a place. */
export function memoryPlace(): StorePlace {
  const shelf = newShelf();
  return {
    open: () => new MemoryStore(shelf),
    exists: async () => shelf.conversations.size > 0,
    remove: async () => shelf.conversations.clear(),
  };
}
