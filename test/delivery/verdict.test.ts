import { expect } from 'chai';
import type { TransportReply } from '../../src/conversation/ports.ts';
import { type Verdict, judge, judgeErasure } from '../../src/delivery/verdict.ts';

/** Entries up to 17 were sent. */
const circumstances = { last: 17, now: Date.parse('2026-11-22T09:00:00.000Z') };

const later: Verdict = { kind: 'later', wait: undefined };
const aside = (until: 'new-token' | 'next-page' | 'never'): Verdict => ({ kind: 'aside', until });

const verdicts: readonly (readonly [TransportReply, Verdict])[] = [
  [{ status: 200 }, { kind: 'moved', seq: 17 }],
  [{ status: 204 }, { kind: 'moved', seq: 17 }],
  [
    { status: 202, body: '<p>Thanks!</p>' },
    { kind: 'moved', seq: 17 },
  ],
  [
    { status: 200, body: { acknowledged: 17 } },
    { kind: 'moved', seq: 17 },
  ],
  [
    { status: 200, body: { acknowledged: 14 } },
    { kind: 'moved', seq: 14 },
  ],
  [
    { status: 200, body: { acknowledged: -1 } },
    { kind: 'moved', seq: -1 },
  ],
  [
    { status: 200, body: { acknowledged: 99 } },
    { kind: 'moved', seq: 17 },
  ],
  [
    { status: 200, body: { acknowledged: '14' } },
    { kind: 'moved', seq: 17 },
  ],
  [
    { status: 200, body: { acknowledged: 1.5 } },
    { kind: 'moved', seq: 17 },
  ],
  [
    { status: 200, body: null },
    { kind: 'moved', seq: 17 },
  ],
  [{ status: 301 }, later],
  [{ status: 307 }, later],
  [{ status: 400 }, aside('next-page')],
  [{ status: 401 }, aside('new-token')],
  [{ status: 403 }, aside('new-token')],
  [{ status: 404 }, aside('next-page')],
  [{ status: 408 }, later],
  [
    { status: 409, body: { acknowledged: 5 } },
    { kind: 'moved', seq: 5 },
  ],
  [
    { status: 409, body: { acknowledged: -1 } },
    { kind: 'moved', seq: -1 },
  ],
  [{ status: 409, body: { title: 'Another entry has this seq' } }, aside('never')],
  [{ status: 409 }, aside('never')],
  [{ status: 410 }, { kind: 'gone' }],
  [{ status: 413 }, { kind: 'smaller' }],
  [{ status: 415 }, aside('next-page')],
  [{ status: 425 }, later],
  [
    { status: 429, retryAfter: '30' },
    { kind: 'later', wait: 30_000 },
  ],
  [{ status: 500 }, later],
  [
    { status: 503, retryAfter: 'Sun, 22 Nov 2026 09:01:00 GMT' },
    { kind: 'later', wait: 60_000 },
  ],
  [{ status: 599 }, later],
  [{ status: 0 }, later],
];

describe('the reply to a post', () => {
  for (const [reply, verdict] of verdicts) {
    it(`${JSON.stringify(reply)} means ${JSON.stringify(verdict)}`, () => {
      expect(judge(reply, circumstances)).to.deep.equal(verdict);
    });
  }
});

describe('the reply to a deletion', () => {
  const erasures = {
    200: 'forgotten',
    204: 'forgotten',
    410: 'forgotten',
    404: 'asked',
    405: 'asked',
    403: 'failed',
    503: 'failed',
  };

  for (const [status, erasure] of Object.entries(erasures)) {
    it(`${status} means ${erasure}`, () => {
      expect(judgeErasure({ status: Number(status) })).to.equal(erasure);
    });
  }

  it('that never came means failed', () => {
    expect(judgeErasure(undefined)).to.equal('failed');
  });
});
