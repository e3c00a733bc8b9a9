import { expect } from '@open-wc/testing';
import { kept } from '../../src/widget/kept.ts';

describe('what is loaded on intent', () => {
  it('is loaded once', async () => {
    let loads = 0;
    const load = kept(async () => ++loads);
    expect([await load(), await load()]).to.deep.equal([1, 1]);
  });

  it('is tried again after a failure', async () => {
    const attempts = [Promise.reject(new Error('No line')), Promise.resolve('here')];
    const load = kept(() => attempts.shift() ?? Promise.reject(new Error('Asked too often')));
    expect(await load().catch(String)).to.equal('Error: No line');
    expect([await load(), await load()]).to.deep.equal(['here', 'here']);
  });

  it('is loaded anew once it is forgotten', async () => {
    let loads = 0;
    const load = kept(async () => ++loads);
    await load();
    load.forget();
    expect(await load()).to.equal(2);
  });
});
