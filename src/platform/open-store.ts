/** The store of a page: in the browser's database where the browser lets us, else in memory. */
import type { Store } from '../conversation/ports.ts';
import type { Finding } from '../flow/problem.ts';
import { IndexedDbStore } from './indexed-db-store.ts';
import type * as ProblemWords from './problem-words.ts';
import type { SpareStore } from './spare-store.ts';

type OnProblem = (finding: Finding<typeof ProblemWords>) => void;

/**
 * Opens the store, and creates nothing. Where storage is refused (a private window, a sandboxed frame, blocked site data)
 * all is kept in memory; so is a conversation that cannot be created (a full disk, a database that never answers). One
 * that was stored is not continued in memory: the two would meet as a fork at the endpoint. So a store that fails later
 * rejects.
 *
 * @param onProblem hears of it where storage is refused
 * @param where the database's name, and how long it may take to open it: as {@link IndexedDbStore} takes them
 */
export async function openStore(
  onProblem: OnProblem,
  ...where: ConstructorParameters<typeof IndexedDbStore>
): Promise<Store> {
  const onRefusal = (error: unknown) => onProblem((words) => words.storageRefused(error));
  const stored = new IndexedDbStore(...where);
  try {
    // Any reading will do: it opens what is there.
    await stored.pending('');
    return withSpare(stored, onRefusal);
  } catch (error) {
    onRefusal(error);
    const { MemoryStore } = await import('./memory-store.ts');
    return new MemoryStore();
  }
}

/** A store that gets a spare one when it cannot create a conversation, and not before, as few pages ever need one. */
function withSpare(stored: Store, onRefusal: (error: unknown) => void): Store {
  let spare: SpareStore | undefined;
  const append: Store['append'] = async (record, expectedSeq, entries) => {
    try {
      return await (spare ?? stored).append(record, expectedSeq, entries);
    } catch (error) {
      if (expectedSeq > 0) throw error;
      const { SpareStore } = await import('./spare-store.ts');
      // It is not tried again first: what does not answer takes its time.
      spare ??= new SpareStore(stored, onRefusal);
      return spare.begin(record, entries, error);
    }
  };
  return new Proxy(stored, { get: (_, name: keyof Store) => (name === 'append' ? append : (spare ?? stored)[name]) });
}
