import { expect } from '@open-wc/testing';
import { MemoryStore } from '../../src/platform/memory-store.ts';
import { sayings, someRecord } from '../support/conversations.ts';
import { memoryPlace } from '../support/memory-place.ts';
import { describeStore } from '../suites/store.ts';

describeStore('memory in the browser', expect, memoryPlace);

describe('a memory store of its own', () => {
  it('shares nothing with another', async () => {
    const record = someRecord();
    await new MemoryStore().append(record, 0, sayings(1));
    expect(await new MemoryStore().latest(record.scope)).to.equal(undefined);
  });
});
