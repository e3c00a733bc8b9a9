/**
 * The store in the browser's IndexedDB. Nothing is created before the first append: to open an absent database is to
 * create it, so every other method only looks. The connection may be closed at any time (the visitor clears the site's
 * data, a newer version opens in another tab); the next call opens it again.
 */
import type { Store } from '../conversation/ports.ts';
import type { AnyEntry } from '../transcript/entry.ts';
import { answerTo, completionOf, inTime } from './answers.ts';
import { type Row, grow, isNext, newRow, pendingAmong, recordOf } from './row.ts';
import { Tabs } from './tabs.ts';

/** The stores of a transaction: rows by their id, and entries by the conversation's id and `seq`. */
interface Stores {
  readonly conversations: IDBObjectStore;
  readonly log: IDBObjectStore;
}

/** The version of the schema. A later one may only add to it, as a tab with older code may still be open. */
const version = 1;

const both = ['conversations', 'entries'];
const none: Promise<IDBDatabase | undefined> = Promise.resolve(undefined);

/** Keeps conversations in IndexedDB. */
export class IndexedDbStore implements Store {
  readonly #name: string;
  readonly #patience: number;
  readonly #tabs: Tabs;
  #connection = none;

  /**
   * @param name of the database, and of the channel between the tabs
   * @param patience how long the browser may take to open it, in milliseconds
   */
  constructor(name = 'guided-chat', patience = 5_000) {
    this.#name = name;
    this.#patience = patience;
    this.#tabs = new Tabs(name);
  }

  latest: Store['latest'] = (scope) =>
    this.#with('look', async (database) => {
      const { conversations, log } = storesOf(database.transaction(both));
      // Ids begin with the time, so the last one of a scope is the latest.
      const cursor = await answerTo(conversations.index('scope').openCursor(scope, 'prev'));
      if (!cursor) return undefined;
      const row = cursor.value as Row;
      return { record: recordOf(row), entries: (await answerTo(log.getAll(entriesOf(row.id)))) as AnyEntry[] };
    });

  entries: Store['entries'] = async (id, from, limit) => {
    const entries = await this.#with('look', (database) =>
      answerTo(storesOf(database.transaction(both)).log.getAll(entriesOf(id, from), limit)),
    );
    return (entries ?? []) as AnyEntry[];
  };

  append: Store['append'] = async (record, expectedSeq, entries) => {
    // Later entries have nothing to follow on in an absent database, so there is no need to create it.
    const added = await this.#write(expectedSeq === 0 ? 'create' : 'look', async ({ conversations, log }) => {
      const row = (await rowOf(record.id, conversations)) ?? newRow(record);
      if (row.count !== expectedSeq) return false;
      if (row.count === 0 && !isNext(record, await latestOf(record.scope, conversations))) return false;
      await Promise.all([
        answerTo(conversations.put(grow(row, entries))),
        ...entries.map(async (entry, index) => answerTo(log.add(entry, [record.id, expectedSeq + index]))),
      ]);
      return true;
    });
    if (added) this.#tabs.tell(record.id);
    return added ?? false;
  };

  pending: Store['pending'] = async (scope) => {
    const rows = await this.#with('look', (database) =>
      rowsIn(scope, storesOf(database.transaction(both)).conversations),
    );
    return pendingAmong(rows ?? []);
  };

  markTold: Store['markTold'] = (id) => this.#change(id, { told: true });

  acknowledge: Store['acknowledge'] = (id, seq) => this.#change(id, { acknowledged: seq });

  park: Store['park'] = (id) => this.#change(id, { parked: true });

  forget: Store['forget'] = (id) => this.#forget(async (conversations) => [await rowOf(id, conversations)]);

  forgetOthers: Store['forgetOthers'] = (scope, kept) =>
    this.#forget(async (conversations) => (await rowsIn(scope, conversations)).filter(({ id }) => id !== kept));

  forgetBefore: Store['forgetBefore'] = (scope, at) =>
    this.#forget(async (conversations) => (await rowsIn(scope, conversations)).filter(({ last }) => last < at));

  watch: Store['watch'] = (listener) => this.#tabs.listen(listener);

  #change(id: string, change: Partial<Row>): Promise<void> {
    return this.#write('look', async ({ conversations }) => {
      const row = await rowOf(id, conversations);
      if (row) await answerTo(conversations.put({ ...row, ...change }));
    });
  }

  async #forget(choose: (conversations: IDBObjectStore) => Promise<readonly (Row | undefined)[]>): Promise<void> {
    const forgotten = await this.#write('look', async ({ conversations, log }) => {
      const ids = (await choose(conversations)).flatMap((row) => row?.id ?? []);
      await Promise.all(ids.flatMap((id) => [answerTo(conversations.delete(id)), answerTo(log.delete(entriesOf(id)))]));
      return ids;
    });
    forgotten?.forEach((id) => this.#tabs.tell(id));
  }

  /** Does some work in one transaction: all of it is kept when this settles, or nothing of it. */
  #write<Result>(opening: Opening, work: (stores: Stores) => Promise<Result>): Promise<Result | undefined> {
    return this.#with(opening, async (database) => {
      const transaction = database.transaction(both, 'readwrite');
      const working = work(storesOf(transaction));
      working.catch(() => abort(transaction));
      const [result] = await Promise.all([working, completionOf(transaction)]);
      return result;
    });
  }

  /** Does some work with the database; `undefined` where there is none. */
  async #with<Result>(opening: Opening, work: (database: IDBDatabase) => Promise<Result>): Promise<Result | undefined> {
    const database = await this.#open(opening);
    try {
      return database && (await work(database));
    } catch (error) {
      if (!isNamed(error, 'InvalidStateError')) throw error;
      // The browser has closed the connection, and has not come round to saying so.
      this.#connection = none;
      const reopened = await this.#open(opening);
      return reopened && work(reopened);
    }
  }

  /** One opening at a time; after one that found nothing or failed, the next tries again. */
  #open(opening: Opening): Promise<IDBDatabase | undefined> {
    const lost = () => {
      this.#connection = none;
    };
    this.#connection = this.#connection
      .catch(() => undefined)
      .then((database) => database ?? inTime(connect(this.#name, opening, lost), this.#patience));
    return this.#connection;
  }
}

/** Whether an absent database is created, or left absent. */
type Opening = 'create' | 'look';

async function connect(name: string, opening: Opening, lost: () => void): Promise<IDBDatabase | undefined> {
  if (opening === 'look' && (await isAbsent(name))) return undefined;
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    if (opening === 'look') {
      request.transaction?.abort();
      return;
    }
    request.result.createObjectStore('conversations', { keyPath: 'id' }).createIndex('scope', 'scope');
    request.result.createObjectStore('entries');
  };
  try {
    const database = await answerTo(request);
    database.onclose = lost;
    database.onversionchange = () => {
      // Another tab deletes the database or brings a newer version: it shall not have to wait for this one.
      lost();
      database.close();
    };
    return database;
  } catch (error) {
    if (opening === 'look' && isNamed(error, 'AbortError')) return undefined;
    throw error;
  }
}

function storesOf(transaction: IDBTransaction): Stores {
  return { conversations: transaction.objectStore('conversations'), log: transaction.objectStore('entries') };
}

async function rowOf(id: string, conversations: IDBObjectStore): Promise<Row | undefined> {
  return (await answerTo(conversations.get(id))) as Row | undefined;
}

async function rowsIn(scope: string, conversations: IDBObjectStore): Promise<Row[]> {
  return (await answerTo(conversations.index('scope').getAll(scope))) as Row[];
}

/** Ids begin with the time, so the last one of a scope is the latest. */
async function latestOf(scope: string, conversations: IDBObjectStore): Promise<string | undefined> {
  return (await answerTo(conversations.index('scope').openKeyCursor(scope, 'prev')))?.primaryKey as string | undefined;
}

/**
 * Whether a browser that can tell knows that there is no such database. WebKit leaves an empty one, of version 0, where
 * an opening was taken back, so it is better not to open it.
 */
async function isAbsent(name: string): Promise<boolean> {
  if (!('databases' in indexedDB)) return false;
  const databases = await indexedDB.databases();
  return !databases.some((database) => database.name === name && database.version !== 0);
}

/** Takes a transaction back. Where it has failed by itself there is nothing left to take back. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!isNamed(error, 'InvalidStateError')) throw error;
  }
}

function entriesOf(id: string, from = 0): IDBKeyRange {
  return IDBKeyRange.bound([id, from], [id, Infinity]);
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
