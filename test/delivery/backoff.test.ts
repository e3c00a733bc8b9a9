import { expect } from 'chai';
import { backoff, readRetryAfter } from '../../src/delivery/backoff.ts';

const [least, half, most] = [() => 0, () => 2 ** 31, () => 2 ** 32 - 1];
const now = Date.parse('2026-11-22T09:00:00.000Z');

describe('backing off', () => {
  it('waits anything up to a bound that doubles with each failure', () => {
    expect([1, 2, 3, 4].map((failures) => backoff(failures, half))).to.deep.equal([500, 1_000, 2_000, 4_000]);
    expect(backoff(1, least)).to.equal(0);
    expect(backoff(1, most)).to.equal(999);
  });

  it('waits a minute at the most, after however many failures', () => {
    expect(backoff(100, most)).to.equal(59_999);
    expect(backoff(5_000, most)).to.equal(59_999);
  });
});

describe('Retry-After', () => {
  const readings: readonly (readonly [string | undefined, number | undefined])[] = [
    ['120', 120_000],
    [' 0 ', 0],
    ['Sun, 22 Nov 2026 09:00:30 GMT', 30_000],
    ['Sun, 22 Nov 2026 08:00:00 GMT', 0],
    ['99999999999', 3_600_000],
    ['Fri, 31 Dec 2099 23:59:59 GMT', 3_600_000],
    [undefined, undefined],
    ['', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
  ];

  for (const [header, wait] of readings) {
    it(`of ${JSON.stringify(header)} is ${wait === undefined ? 'not understood' : `${wait} ms`}`, () => {
      expect(readRetryAfter(header, now)).to.equal(wait);
    });
  }
});
