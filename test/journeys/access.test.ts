import { expect } from 'chai';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Demo } from '../../demo/server.ts';
import { calmBrowser } from '../support/keyboard-visitor.ts';
import { type OpenShop, openShop } from '../support/open-shop.ts';
import { ShopVisitor } from '../support/shop-visitor.ts';

/** Each state is tried in each manner. */
const patience = 180_000;

describe('Nobody is shut out of the shop, in light and dark, with more contrast and in forced colours', () => {
  let shop: OpenShop;
  let demo: Demo;
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    shop = await openShop();
    ({ demo, browser } = shop);
  });
  after(() => shop.close());
  beforeEach(async () => {
    context = await browser.newContext(calmBrowser);
  });
  afterEach(() => context.close());

  const arrive = (path = '') => ShopVisitor.arrives(context, demo.url + path);

  /** Does one thing after the other, and holds after each that nobody is shut out. */
  const isOpenToAll = async (visitor: ShopVisitor, deeds: Readonly<Record<string, () => Promise<void>>>) => {
    for (const [name, deed] of Object.entries(deeds)) {
      await deed();
      expect(await visitor.barriers(), name).to.deep.equal([]);
    }
  };

  for (const path of ['/', '/fjord-e', '/workshop', '/contact', '/basket', '/checkout', '/thanks', '/nothing-here'])
    it(`on ${path}, with the chat closed and open`, async () => {
      const visitor = await arrive(path);
      await isOpenToAll(visitor, { closed: async () => undefined, open: () => visitor.opensChat() });
    });

  it('while something is explained, rated and over', async () => {
    const visitor = await arrive();
    await visitor.opensChat();
    await isOpenToAll(visitor, {
      problem: () => visitor.chooses('Yearly service'),
      solution: () => visitor.chooses("That's right"),
      'put otherwise': () => visitor.chooses('Put it another way'),
      benefit: () => visitor.chooses("That's clear"),
      'the next step': () => visitor.chooses('Book a service'),
      'was it solved': () => visitor.chooses('No, thanks'),
      rating: () => visitor.chooses('Yes'),
      comment: () => visitor.chooses('5 Great'),
      over: () => visitor.types('Ingrid knows her chains.'),
    });
  }).timeout(patience);

  it('while questions are asked, answered wrongly, changed and compared', async () => {
    const visitor = await arrive();
    await visitor.opensChat();
    await visitor.chooses('Find my bike');
    await isOpenToAll(visitor, {
      'the first question': () => visitor.chooses('Yes, go ahead'),
      number: () => visitor.chooses('To work'),
      'nothing filled in': () => visitor.tries('Next'),
      'yes or no': () => visitor.fills('spinbutton', '6'),
      date: () => visitor.chooses('Yes'),
      'what is noted': () => visitor.chooses('Skip'),
      'another answer': () => visitor.changes('To work', 'With children'),
    });
  }).timeout(patience);

  it('while somebody is heard, handed over, and the menu is used', async () => {
    const visitor = await arrive();
    await visitor.opensChat();
    await visitor.chooses('Find my bike');
    await isOpenToAll(visitor, {
      heard: () => visitor.types('The bike I bought came back from the workshop with a broken gear.'),
      ways: () => visitor.chooses('Skip'),
      name: () => visitor.chooses('Call me'),
      phone: () => visitor.types('Kari'),
      promised: () => visitor.fills('textbox', '77 00 00 01'),
      'a person': () => visitor.picks('Talk to a person'),
      copy: () => visitor.picks('Keep a copy'),
      deletion: () => visitor.picks('Delete the chat'),
      menu: () => visitor.looksIntoMenu(),
    });
  }).timeout(patience);
});
