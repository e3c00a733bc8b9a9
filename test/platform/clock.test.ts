import { expect } from '@open-wc/testing';
import { systemClock } from '../../src/platform/clock.ts';

describe("the machine's clock", () => {
  it('tells the time', () => {
    const before = Date.now();
    expect(systemClock.now()).to.be.within(before, Date.now());
  });

  it('calls after a while', () => new Promise<void>((resolve) => void systemClock.after(1, resolve)));

  it('does not call what was called off', async () => {
    const called: string[] = [];
    systemClock.after(0, () => called.push('called off'))();
    await new Promise<void>((resolve) => void systemClock.after(1, resolve));
    expect(called).to.deep.equal([]);
  });
});
