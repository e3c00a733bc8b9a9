import { expect } from 'chai';
import { MemoryStore } from '../../src/platform/memory-store.ts';
import { SpareStore } from '../../src/platform/spare-store.ts';
import { sayings, someRecord } from '../support/conversations.ts';
import { memoryPlace } from '../support/memory-place.ts';
import { describeStore } from '../suites/store.ts';

describeStore('A store with a spare one', expect, () => {
  const place = memoryPlace();
  return { ...place, open: () => new SpareStore(place.open(), () => undefined) };
});

describe('a store with a spare one', () => {
  const fullDisk = () => {
    const full = new MemoryStore();
    full.append = () => Promise.reject(new Error('The disk is full.'));
    return full;
  };

  it('keeps in memory what cannot be created, to be read and delivered like any other', async () => {
    const refusals: unknown[] = [];
    const store = new SpareStore(fullDisk(), (error) => refusals.push(error));
    const record = someRecord({ follows: 'an-earlier-conversation' });
    expect(await store.append(record, 0, sayings(2))).to.equal(true);
    expect(await store.append(record, 2, sayings(1, 2))).to.equal(true);
    expect(await store.append(record, 2, sayings(1, 2))).to.equal(false);
    expect((await store.latest(record.scope))?.entries).to.have.length(3);
    expect((await store.pending(record.scope)).map(({ acknowledged }) => acknowledged)).to.deep.equal([-1]);
    await store.acknowledge(record.id, 2);
    expect(await store.pending(record.scope)).to.deep.equal([]);
    expect(refusals).to.have.length(1);
  });

  it('goes on to the next conversation, in memory or not', async () => {
    const kept = new MemoryStore();
    const older = someRecord();
    await kept.append(older, 0, sayings(1));
    const append = kept.append;
    kept.append = () => Promise.reject(new Error('The disk is full.'));
    const store = new SpareStore(kept, () => undefined);
    const spared = someRecord({ follows: older.id });
    expect(await store.append(spared, 0, sayings(1))).to.equal(true);
    expect((await store.latest(older.scope))?.record.id).to.equal(spared.id);
    kept.append = append;
    const next = someRecord({ follows: spared.id });
    expect(await store.append(next, 0, sayings(1))).to.equal(true);
    expect((await store.latest(older.scope))?.record.id).to.equal(next.id);
  });

  it('does not go on in memory with what was stored', async () => {
    const kept = new MemoryStore();
    const store = new SpareStore(kept, () => undefined);
    const record = someRecord();
    await store.append(record, 0, sayings(1));
    kept.append = () => Promise.reject(new Error('The disk is full.'));
    const failure: unknown = await store.append(record, 1, sayings(1, 1)).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Error);
    expect(await store.entries(record.id, 0)).to.have.length(1);
  });
});
