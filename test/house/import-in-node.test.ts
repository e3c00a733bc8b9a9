import { expect } from 'chai';

describe('the package in Node', () => {
  it('does nothing, and does not throw', async () => {
    const before = Object.keys(globalThis);
    const { GuidedChatElement } = await import('../../src/widget/guided-chat.ts');
    expect(GuidedChatElement).to.be.a('function');
    expect(Object.keys(globalThis)).to.deep.equal(before);
  });
});
