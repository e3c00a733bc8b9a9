import { expect } from '@open-wc/testing';
import { webLock } from '../../src/platform/web-lock.ts';

/** Puts something else in the place of the browser's locks while a test runs. */
async function withLocks(locks: unknown, run: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(navigator, 'locks');
  }
}

describe('the lock between tabs', () => {
  it('lets one go at a time, in order', async () => {
    const happened: string[] = [];
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    const first = webLock('scope', async () => {
      happened.push('first begins');
      await opened;
      happened.push('first ends');
      return 1;
    });
    const second = webLock('scope', async () => happened.push('second'));
    await webLock('another scope', async () => happened.push('another'));
    open();

    expect(await first).to.equal(1);
    await second;
    expect(happened).to.deep.equal(['first begins', 'another', 'first ends', 'second']);
  });

  it('lets the next one go after a failure, and passes the failure on', async () => {
    const failing = webLock('scope', () => Promise.reject(new Error('The line is dead.')));
    const next = webLock('scope', async () => 'done');
    let failure: unknown;
    await failing.catch((error: unknown) => (failure = error));
    expect(failure).to.have.property('message', 'The line is dead.');
    expect(await next).to.equal('done');
  });

  it('simply goes where there are no locks', () =>
    withLocks(undefined, async () => {
      expect(await webLock('scope', async () => 'done')).to.equal('done');
    }));

  it('simply goes where locks are refused', () =>
    withLocks({ request: () => Promise.reject(new DOMException('Denied.', 'SecurityError')) }, async () => {
      expect(await webLock('scope', async () => 'done')).to.equal('done');
    }));
});
