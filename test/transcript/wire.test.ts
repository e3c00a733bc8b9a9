import { expect } from 'chai';
import fc from 'fast-check';
import { bareAddress, idempotencyKey, readAcknowledged } from '../../src/transcript/posting.ts';
import { readBatch } from '../../src/transcript/wire.ts';

const entry = {
  seq: 12,
  at: '2026-11-22T09:00:00.000Z',
  by: 'visitor',
  type: 'answered',
  name: 'topic',
  value: 'Tyres',
  label: 'Tyres',
};
const batch = {
  version: 1,
  conversation: '01980000-0000-7000-8000-000000000000',
  key: 'a-key-that-is-long-enough',
  sent: '2026-11-22T09:00:01.000Z',
  client: 'guided-chat/1.0.0',
  from: 12,
  language: 'nb',
  page: { url: 'https://shop.example/', title: 'Shop' },
  entries: [entry, { ...entry, seq: 13 }],
};

describe('reading a batch', () => {
  it('takes what a widget posts', () => {
    expect(readBatch(batch)).to.deep.equal({ batch });
  });

  it('names what is wrong and where, and tells a wrong version from a malformed body', () => {
    const faults: readonly [change: object, kind: string, detail: RegExp][] = [
      [{ version: 2 }, 'version', /^version: expected 1/],
      [{ conversation: '../etc' }, 'malformed', /^conversation: /],
      [{ key: 'short' }, 'malformed', /^key: /],
      [{ from: -1 }, 'malformed', /^from: /],
      [{ page: 'here' }, 'malformed', /^page: /],
      [{ entries: [] }, 'malformed', /^entries: /],
      [{ entries: [entry, entry] }, 'malformed', /^entries\.1\.seq: expected 13/],
      [{ entries: [{ ...entry, label: 7 }] }, 'malformed', /^entries\.0\.label: /],
    ];
    for (const [change, kind, detail] of faults) {
      const reading = readBatch({ ...batch, ...change });
      expect(reading).to.have.nested.property('fault.kind', kind);
      expect(reading).to.have.nested.property('fault.detail').that.matches(detail);
    }
    for (const raw of [null, 'x', [], 7, undefined]) expect(readBatch(raw)).to.have.nested.property('fault.kind');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(batch)), (value, name) => {
        expect(readBatch({ ...batch, [name]: value })).to.be.an('object');
      }),
    );
  });
});

describe('the rest of the wire', () => {
  it('knows a batch by its conversation and its entries', () => {
    expect(idempotencyKey(batch as never)).to.equal('01980000-0000-7000-8000-000000000000:12-13');
  });

  it('reads up to where the endpoint has everything, if it says so', () => {
    expect(readAcknowledged({ acknowledged: 17 })).to.equal(17);
    expect(readAcknowledged({ acknowledged: -1 })).to.equal(-1);
    for (const raw of [undefined, null, '', {}, { acknowledged: '17' }, { acknowledged: 1.5 }, { acknowledged: -2 }]) {
      expect(readAcknowledged(raw)).to.equal(undefined);
    }
  });

  it('writes addresses down without query, fragment and credentials', () => {
    expect(bareAddress('https://shop.example/a?reset=token#part')).to.equal('https://shop.example/a');
    expect(bareAddress('https://shop.example/a#x?y')).to.equal('https://shop.example/a');
    expect(bareAddress('https://me:secret@shop.example/a@b')).to.equal('https://shop.example/a@b');
  });
});
