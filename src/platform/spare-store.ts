/** A store with a spare one in memory, for conversations that it could not create. */
import type { ConversationRecord, Store } from '../conversation/ports.ts';
import type { AnyEntry } from '../transcript/entry.ts';
import { MemoryStore } from './memory-store.ts';

/** Keeps in memory what another store could not begin to keep. */
export class SpareStore implements Store {
  readonly #store: Store;
  readonly #spare = new MemoryStore();
  readonly #onRefusal: (error: unknown) => void;
  /** The conversations that are in memory. */
  readonly #spared = new Set<string>();

  /** @param onRefusal hears why a conversation is kept in memory */
  constructor(store: Store, onRefusal: (error: unknown) => void) {
    this.#store = store;
    this.#onRefusal = onRefusal;
  }

  append: Store['append'] = async (record, expectedSeq, entries) => {
    const creates = expectedSeq === 0 && !this.#spared.has(record.id);
    const { follows, ...own } = record;
    // One store does not know what the other one has.
    const known = typeof follows === 'string' && this.#spared.has(follows) ? own : record;
    try {
      return await this.#storeOf(record.id).append(known, expectedSeq, entries);
    } catch (error) {
      if (!creates) throw error;
      return this.begin(record, entries, error);
    }
  };

  /** Begins a conversation in memory, as the other store could not create it. */
  begin({ follows: _, ...record }: ConversationRecord, entries: readonly AnyEntry[], error: unknown): Promise<boolean> {
    this.#onRefusal(error);
    this.#spared.add(record.id);
    return this.#spare.append(record, 0, entries);
  }

  latest: Store['latest'] = async (scope) => {
    const [spared, stored] = [await this.#spare.latest(scope), await this.#store.latest(scope)];
    return spared && (!stored || spared.record.id > stored.record.id) ? spared : stored;
  };

  pending: Store['pending'] = async (scope) => [
    ...(await this.#store.pending(scope)),
    ...(await this.#spare.pending(scope)),
  ];

  entries: Store['entries'] = (id, from, limit) => this.#storeOf(id).entries(id, from, limit);

  markTold: Store['markTold'] = (id) => this.#storeOf(id).markTold(id);

  acknowledge: Store['acknowledge'] = (id, seq) => this.#storeOf(id).acknowledge(id, seq);

  park: Store['park'] = (id) => this.#storeOf(id).park(id);

  forget: Store['forget'] = (id) => this.#storeOf(id).forget(id);

  forgetOthers: Store['forgetOthers'] = async (scope, id) => {
    await this.#store.forgetOthers(scope, id);
    await this.#spare.forgetOthers(scope, id);
  };

  forgetBefore: Store['forgetBefore'] = (scope, at) => this.#store.forgetBefore(scope, at);

  watch: Store['watch'] = (listener) => this.#store.watch(listener);

  #storeOf(id: string): Store {
    return this.#spared.has(id) ? this.#spare : this.#store;
  }
}
