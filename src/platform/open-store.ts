/** The store of a page: in the browser's database where the browser lets us, else in memory. */
import type { Store } from '../conversation/ports.ts';
import { type Problem, problem } from '../flow/problem.ts';
import { IndexedDbStore } from './indexed-db-store.ts';
import { MemoryStore } from './memory-store.ts';
import { SpareStore } from './spare-store.ts';

/**
 * Opens the store, and creates nothing. Where storage is refused (a private window, a sandboxed frame, blocked site data)
 * all is kept in memory; so is a conversation that cannot be created (a full disk). One that was stored is not continued
 * in memory: the two would meet as a fork at the endpoint. So a store that fails later rejects.
 *
 * @param onProblem hears of it where storage is refused
 * @param name of the database
 */
export async function openStore(onProblem: (problem: Problem<never>) => void, name?: string): Promise<Store> {
  const store = new IndexedDbStore(name);
  try {
    // Any reading will do: it opens what is there.
    await store.pending('');
    return new SpareStore(store, (error) => onProblem(refusal(error)));
  } catch (error) {
    onProblem(refusal(error));
    return new MemoryStore();
  }
}

function refusal(error: unknown): Problem<never> {
  return problem(
    'storage-refused',
    `The browser refuses to store the conversation (${String(error)}), so it lasts as long as the page.`,
    'Nothing is wrong with your page: private windows, sandboxed frames, blocked site data and full disks do this.',
  );
}
