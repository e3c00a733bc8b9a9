import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/flow/problem.ts';
import { IndexedDbStore } from '../../src/platform/indexed-db-store.ts';
import { MemoryStore } from '../../src/platform/memory-store.ts';
import { openStore } from '../../src/platform/open-store.ts';
import { sayings, someRecord } from '../support/conversations.ts';
import { inWords } from '../support/problems.ts';

describe('opening the store', () => {
  let problems: Problem[];
  const onProblem: Parameters<typeof openStore>[0] = (finding) => void problems.push(inWords(finding));

  beforeEach(() => (problems = []));

  it('creates nothing', async () => {
    const name = `test-open-${Date.now()}`;
    const store = await openStore(onProblem, name);
    expect(store instanceof IndexedDbStore).to.equal(true);
    expect((await indexedDB.databases()).map((database) => database.name)).not.to.include(name);
    expect(problems).to.deep.equal([]);
  });

  it('keeps in memory what the disk has no room for, and says so of each conversation', async () => {
    const own = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add');
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    try {
      const store = await openStore(onProblem, `test-full-${Date.now()}`);
      const [record, other] = [someRecord(), someRecord({ scope: 'elsewhere' })];
      const beginnings = [store.append(record, 0, sayings(2)), store.append(other, 0, sayings(1))];
      expect(await Promise.all(beginnings)).to.deep.equal([true, true]);
      expect(await store.append(record, 2, sayings(1, 2))).to.equal(true);
      expect(await store.pending(record.scope)).to.have.length(1);
    } finally {
      if (own) Object.defineProperty(IDBObjectStore.prototype, 'add', own);
    }
    expect(problems.map(({ code }) => code)).to.deep.equal(['storage-refused', 'storage-refused']);
  });

  it('keeps in memory what a database that never answers does not, and says so', async () => {
    const own = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    try {
      const store = await openStore(onProblem, `test-silent-${Date.now()}`, 1);
      const record = someRecord();
      expect(await store.append(record, 0, sayings(1))).to.equal(true);
      expect(await store.pending(record.scope)).to.have.length(1);
    } finally {
      if (own) Object.defineProperty(IDBFactory.prototype, 'open', own);
    }
    expect(problems.map(({ code }) => code)).to.deep.equal(['storage-refused']);
  });

  const refusals = {
    'there is no IndexedDB': () => undefined,
    'to look at IndexedDB is refused': () => {
      throw new DOMException('Denied in a sandboxed frame.', 'SecurityError');
    },
    'to open a database is refused': () => ({
      open: () => {
        throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
      },
    }),
  };

  for (const [where, refuse] of Object.entries(refusals)) {
    it(`keeps conversations in memory where ${where}, and says so once`, async () => {
      const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
      Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: refuse });
      try {
        const store = await openStore(onProblem);
        const record = someRecord();
        expect(store).to.be.instanceOf(MemoryStore);
        expect(await store.append(record, 0, sayings(1))).to.equal(true);
        expect(await store.entries(record.id, 0)).to.deep.equal(sayings(1));
      } finally {
        if (own) Object.defineProperty(globalThis, 'indexedDB', own);
      }
      expect(problems.map(({ code }) => code)).to.deep.equal(['storage-refused']);
    });
  }
});
