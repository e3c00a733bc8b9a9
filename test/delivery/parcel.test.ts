import { expect } from 'chai';
import fc from 'fast-check';
import type { PendingConversation } from '../../src/conversation/ports.ts';
import { cutParcel, writeParcel } from '../../src/delivery/parcel.ts';
import { deletionOf, postOf } from '../../src/delivery/requests.ts';
import { batchBytes } from '../../src/transcript/posting.ts';
import { readBatch } from '../../src/transcript/wire.ts';
import { saying, sayings, someRecord } from '../support/conversations.ts';

const now = Date.parse('2026-11-22T09:00:01.000Z');

function pendingFrom(from: number, url = 'https://shop.example/tyres'): PendingConversation {
  const { flow, ...record } = someRecord({ page: { url, title: 'Tyres' } });
  return { record, language: flow.language, acknowledged: from - 1, told: from > 0 };
}

describe('a parcel', () => {
  it('is a batch that a receiver reads', () => {
    const pending = pendingFrom(12);
    const { batch } = cutParcel(pending, sayings(3, 12), batchBytes);
    const reading = readBatch(JSON.parse(writeParcel(batch, now)));
    expect(reading).to.deep.equal({
      batch: {
        version: 1,
        conversation: pending.record.id,
        key: pending.record.key,
        sent: '2026-11-22T09:00:01.000Z',
        client: `guided-chat/${__VERSION__}`,
        from: 12,
        language: 'en',
        page: { url: 'https://shop.example/tyres', title: 'Tyres' },
        entries: sayings(3, 12),
      },
    });
  });

  it('leaves query and fragment of the page behind, and whoever is signed in there', () => {
    const { batch } = cutParcel(
      pendingFrom(0, 'https://kari:secret@shop.example/reset?token=1#top'),
      sayings(1),
      batchBytes,
    );
    expect(batch.page.url).to.equal('https://shop.example/reset');
  });

  it('says how many bytes it has, whatever its writing', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
        const entries = texts.map((text, seq) => saying(seq, text));
        const { batch, bytes } = cutParcel(pendingFrom(0), entries, batchBytes);
        expect(bytes).to.equal(Buffer.byteLength(writeParcel(batch, now)));
      }),
    );
  });

  it('holds as much as fits, and at least one entry', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 300, unit: 'grapheme' }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 6_000 }),
        (texts, limit) => {
          const pending = pendingFrom(0);
          const entries = texts.map((text, seq) => saying(seq, text));
          const { batch, bytes } = cutParcel(pending, entries, limit);
          const count = batch.entries.length;

          expect(batch.entries).to.deep.equal(entries.slice(0, count));
          expect(count).to.be.at.least(1);
          if (count > 1) expect(bytes).to.be.at.most(limit);
          if (count < entries.length) {
            const oneMore = writeParcel({ ...batch, entries: entries.slice(0, count + 1) }, now);
            expect(Buffer.byteLength(oneMore)).to.be.greaterThan(limit);
          }
        },
      ),
    );
  });
});

describe('requests', () => {
  const pending = pendingFrom(12);
  const parcel = cutParcel(pending, sayings(6, 12), batchBytes);
  const withToken = { endpoint: '/transcripts', token: () => 'of the site' };
  const withoutToken = { endpoint: '/transcripts', token: () => undefined };

  it('post a parcel, which is told from others by conversation and numbers', () => {
    expect(postOf(parcel, withoutToken, now, true)).to.deep.equal({
      method: 'POST',
      url: '/transcripts',
      headers: { 'content-type': 'application/json', 'idempotency-key': `${pending.record.id}:12-17` },
      body: writeParcel(parcel.batch, now),
      keepalive: true,
    });
  });

  it('carry the token where there is one', () => {
    expect(postOf(parcel, withToken, now, false).headers).to.have.property('authorization', 'Bearer of the site');
    expect(deletionOf(pending.record, withToken).headers).to.have.property('authorization', 'Bearer of the site');
  });

  it('delete with the key, and send nothing else', () => {
    const { key } = pending.record;
    expect(deletionOf({ id: 'abc', key }, withoutToken)).to.deep.equal({
      method: 'DELETE',
      url: '/transcripts/abc',
      headers: { 'Guided-Chat-Key': key },
    });
  });

  const addresses = {
    '/transcripts/': '/transcripts/abc',
    'https://api.example/t?site=3': 'https://api.example/t/abc?site=3',
    '/t/?site=3#x': '/t/abc?site=3#x',
    't#x': 't/abc#x',
  };
  for (const [endpoint, url] of Object.entries(addresses)) {
    it(`delete below ${endpoint} at ${url}`, () => {
      expect(deletionOf({ id: 'abc', key: 'a key' }, { ...withoutToken, endpoint }).url).to.equal(url);
    });
  }
});
