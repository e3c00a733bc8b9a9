import { expect } from '@open-wc/testing';
import { IndexedDbStore } from '../../src/platform/indexed-db-store.ts';
import { sayings, someRecord } from '../support/conversations.ts';
import { describeStore } from '../suites/store.ts';

let made = 0;
const newName = () => `test-${Date.now()}-${(made += 1)}`;

const exists = async (name: string) => (await indexedDB.databases()).some((database) => database.name === name);

const settled = (request: IDBOpenDBRequest) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed.'));
    request.onblocked = () => reject(new Error('The request is blocked by an open connection.'));
  });

const remove = async (name: string): Promise<void> => {
  await settled(indexedDB.deleteDatabase(name));
};

describeStore('IndexedDB', expect, () => {
  const name = newName();
  return { open: () => new IndexedDbStore(name), exists: () => exists(name), remove: () => remove(name) };
});

describe('a store in IndexedDB', () => {
  let name: string;
  let store: IndexedDbStore;

  beforeEach(() => {
    name = newName();
    store = new IndexedDbStore(name);
  });

  afterEach(() => remove(name));

  it('begins anew after its database was deleted, and only with a first entry', async () => {
    const record = someRecord();
    await store.append(record, 0, sayings(2));
    await remove(name);

    expect(await store.append(record, 2, sayings(1, 2))).to.equal(false);
    expect(await exists(name)).to.equal(false);
    expect(await store.append(record, 0, sayings(3))).to.equal(true);
    expect(await store.entries(record.id, 0)).to.deep.equal(sayings(3));
  });

  it('makes way for a newer version in another tab, and rejects from then on', async () => {
    const record = someRecord();
    await store.append(record, 0, sayings(1));

    const newer = await settled(indexedDB.open(name, 99));
    newer.close();

    let failure: unknown;
    await store.append(record, 1, sayings(1, 1)).catch((error: unknown) => (failure = error));
    expect(failure).to.have.property('name', 'VersionError');
  });

  it('opens the database again when the browser has closed the connection', async () => {
    const record = someRecord();
    await store.append(record, 0, sayings(1));
    closeAtNextTransaction();
    expect(await store.entries(record.id, 0)).to.deep.equal(sayings(1));
    closeAtNextTransaction();
    expect(await store.append(record, 1, sayings(1, 1))).to.equal(true);
    expect(await store.entries(record.id, 0)).to.deep.equal(sayings(2));
  });

  it('rejects where the disk is full, has kept nothing, and goes on when there is room', async () => {
    const record = someRecord();
    await store.append(record, 0, sayings(1));
    refuseNextAdd(new DOMException('No room.', 'QuotaExceededError'));

    let failure: unknown;
    await store.append(record, 1, sayings(2, 1)).catch((error: unknown) => (failure = error));

    expect(failure).to.have.property('name', 'QuotaExceededError');
    expect(await store.entries(record.id, 0)).to.deep.equal(sayings(1));
    expect(await store.append(record, 1, sayings(2, 1))).to.equal(true);
  });

  it('does without news where the browser has no channels', async () => {
    const { BroadcastChannel } = globalThis;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    try {
      const alone = new IndexedDbStore(name);
      alone.watch(() => undefined)();
      expect(await alone.append(someRecord(), 0, sayings(1))).to.equal(true);
    } finally {
      globalThis.BroadcastChannel = BroadcastChannel;
    }
  });
});

/** What a browser does that drops a connection: the next transaction finds it closed. */
function closeAtNextTransaction(): void {
  replaceOnce(IDBDatabase.prototype, 'transaction', (database) => database.close());
}

function refuseNextAdd(error: DOMException): void {
  replaceOnce(IDBObjectStore.prototype, 'add', () => {
    throw error;
  });
}

/** Does something before the next call of a method. */
function replaceOnce<Target extends object>(
  prototype: Target,
  method: keyof Target,
  before: (target: Target) => void,
): void {
  const original = prototype[method] as (...parameters: unknown[]) => unknown;
  Object.assign(prototype, {
    [method](this: Target, ...parameters: unknown[]) {
      Object.assign(prototype, { [method]: original });
      before(this);
      return original.apply(this, parameters);
    },
  });
}
