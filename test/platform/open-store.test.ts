import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/flow/problem.ts';
import { IndexedDbStore } from '../../src/platform/indexed-db-store.ts';
import { MemoryStore } from '../../src/platform/memory-store.ts';
import { openStore } from '../../src/platform/open-store.ts';
import { sayings, someRecord } from '../support/conversations.ts';

describe('opening the store', () => {
  let problems: Problem[];
  const onProblem = (problem: Problem) => void problems.push(problem);

  beforeEach(() => (problems = []));

  it('creates nothing', async () => {
    const name = `test-open-${Date.now()}`;
    const store = await openStore(onProblem, name);
    expect(store).to.be.instanceOf(IndexedDbStore);
    expect((await indexedDB.databases()).map((database) => database.name)).not.to.include(name);
    expect(problems).to.deep.equal([]);
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
