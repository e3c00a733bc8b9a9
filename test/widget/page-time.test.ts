import { expect } from '@open-wc/testing';
import { whenIdle } from '../../src/widget/page-time.ts';

describe('what waits until the page is idle', () => {
  it('does not wait for ever, though a page that is not drawn is never idle', () => {
    const { requestIdleCallback } = globalThis;
    const timeouts: unknown[] = [];
    globalThis.requestIdleCallback = (_, options) => timeouts.push(options?.timeout);
    whenIdle(() => undefined);
    globalThis.requestIdleCallback = requestIdleCallback;
    expect(timeouts).to.deep.equal([2_000]);
  });
});
