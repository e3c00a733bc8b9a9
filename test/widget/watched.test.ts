import { expect } from '@open-wc/testing';
import { isWatched } from '../../src/widget/watched.ts';

describe('whether somebody works on a page', () => {
  const chat = (debug?: string) => {
    const element = document.createElement('div');
    if (debug !== undefined) element.setAttribute('debug', debug);
    return element;
  };
  const on = (hostname: string, debug?: string) => isWatched(chat(debug), { hostname });

  it('is so on localhost and what is under it, and nowhere else', () => {
    const hosts = [
      'localhost',
      'shop.localhost',
      '127.0.0.1',
      '[::1]',
      'notlocalhost',
      'localhost.example',
      'shop.example',
    ];
    expect(hosts.filter((hostname) => on(hostname))).to.deep.equal(['localhost', 'shop.localhost']);
  });

  it('is so with debug, as far as that is set', () => {
    expect(['', 'true', 'debug', 'false'].map((debug) => on('shop.example', debug))).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
  });
});
