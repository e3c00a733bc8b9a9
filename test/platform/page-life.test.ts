import { expect } from '@open-wc/testing';
import { followPage } from '../../src/platform/page-life.ts';

describe("a page's life", () => {
  let heard: string[];
  let stop: () => void;

  beforeEach(() => {
    heard = [];
    stop = followPage({ leave: () => heard.push('leave'), wake: () => heard.push('wake') });
  });

  afterEach(() => {
    stop();
    Reflect.deleteProperty(document, 'visibilityState');
  });

  const become = (visibilityState: DocumentVisibilityState) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: visibilityState });
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('is left when the page is hidden or goes away', () => {
    become('hidden');
    window.dispatchEvent(new Event('pagehide'));
    expect(heard).to.deep.equal(['leave', 'leave']);
  });

  it('wakes when the page is shown again, returns, or the line is back', () => {
    become('visible');
    window.dispatchEvent(new Event('pageshow'));
    window.dispatchEvent(new Event('online'));
    expect(heard).to.deep.equal(['wake', 'wake', 'wake']);
  });

  it('is not heard of any more once it is stopped', () => {
    stop();
    become('hidden');
    window.dispatchEvent(new Event('online'));
    expect(heard).to.deep.equal([]);
  });
});
