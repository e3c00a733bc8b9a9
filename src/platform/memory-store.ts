/** A store that lasts as long as the page: where the browser refuses storage, and in tests. */
import type { Store } from '../conversation/ports.ts';
import type { AnyEntry } from '../transcript/entry.ts';
import { type Row, grow, isNext, newRow, pendingAmong, recordOf } from './row.ts';

/** What stores in memory share: each store on one shelf is to the others as another tab. */
export interface Shelf {
  readonly conversations: Map<string, { row: Row; readonly entries: AnyEntry[] }>;
  readonly watchers: Set<{ readonly by: Store; readonly listener: (id: string) => void }>;
}

/** A shelf with nothing on it. */
export function newShelf(): Shelf {
  return { conversations: new Map(), watchers: new Set() };
}

/** Keeps conversations in memory. */
export class MemoryStore implements Store {
  readonly #shelf: Shelf;

  /** @param shelf where it keeps them; without one, on its own */
  constructor(shelf = newShelf()) {
    this.#shelf = shelf;
  }

  latest: Store['latest'] = async (scope) => {
    const row = this.#rows(scope).at(-1);
    return row && { record: recordOf(row), entries: await this.entries(row.id, 0) };
  };

  entries: Store['entries'] = async (id, from, limit = Infinity) =>
    this.#shelf.conversations.get(id)?.entries.slice(from, from + limit) ?? [];

  append: Store['append'] = async (record, expectedSeq, entries) => {
    const { conversations } = this.#shelf;
    const kept = conversations.get(record.id) ?? { row: newRow(record), entries: [] };
    if (kept.row.count === 0 && !isNext(record, this.#rows(record.scope).at(-1)?.id)) return false;
    if (kept.row.count !== expectedSeq) return false;
    // A database keeps copies, and refuses what cannot be copied before it has kept anything.
    kept.entries.push(...structuredClone(entries));
    kept.row = grow(kept.row, entries);
    conversations.set(record.id, kept);
    this.#announce(record.id);
    return true;
  };

  pending: Store['pending'] = async (scope) => pendingAmong(this.#rows(scope));

  markTold: Store['markTold'] = async (id) => this.#change(id, { told: true });

  acknowledge: Store['acknowledge'] = async (id, seq) => this.#change(id, { acknowledged: seq });

  park: Store['park'] = async (id) => this.#change(id, { parked: true });

  forget: Store['forget'] = async (id) => {
    if (this.#shelf.conversations.delete(id)) this.#announce(id);
  };

  forgetOthers: Store['forgetOthers'] = async (scope, kept) => {
    for (const { id } of this.#rows(scope)) if (id !== kept) await this.forget(id);
  };

  forgetBefore: Store['forgetBefore'] = async (scope, at) => {
    for (const { id, last } of this.#rows(scope)) if (last < at) await this.forget(id);
  };

  watch: Store['watch'] = (listener) => {
    const watcher = { by: this, listener };
    this.#shelf.watchers.add(watcher);
    return () => this.#shelf.watchers.delete(watcher);
  };

  /** The rows of a scope, oldest first. */
  #rows(scope: string): Row[] {
    return [...this.#shelf.conversations.values()]
      .map(({ row }) => row)
      .filter((row) => row.scope === scope)
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  #change(id: string, change: Partial<Row>): void {
    const kept = this.#shelf.conversations.get(id);
    if (kept) kept.row = { ...kept.row, ...change };
  }

  #announce(id: string): void {
    for (const { by, listener } of this.#shelf.watchers) if (by !== this) listener(id);
  }
}
