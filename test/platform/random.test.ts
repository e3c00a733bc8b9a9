import { expect } from '@open-wc/testing';
import { newConversationId, newKey, randomUint32 } from '../../src/platform/random.ts';

describe('chance', () => {
  it('is a whole number of 32 bits', () => {
    const numbers = Array.from({ length: 200 }, randomUint32);
    expect(numbers.every((number) => Number.isInteger(number) && number >= 0 && number < 2 ** 32)).to.equal(true);
    expect(new Set(numbers).size).to.be.greaterThan(190);
    expect(Math.max(...numbers)).to.be.greaterThan(2 ** 31);
  });

  it('makes keys of 192 bits', () => {
    const keys = Array.from({ length: 200 }, newKey);
    expect(keys.every((key) => /^[0-9a-f]{48}$/.test(key))).to.equal(true);
    expect(new Set(keys).size).to.equal(200);
  });
});

describe("a conversation's id", () => {
  it('is a UUID of version 7 that begins with the time', () => {
    const now = Date.parse('2099-11-22T09:00:00.000Z');
    const id = newConversationId(now);
    expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).to.equal(now);
  });

  it('sorts after those before it, even within one millisecond and after the clock was set back', () => {
    const now = Date.parse('2100-01-01T00:00:00.000Z');
    const ids = [now, now, now, now - 60_000, now + 5].map(newConversationId);
    expect([...ids].sort()).to.deep.equal(ids);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
