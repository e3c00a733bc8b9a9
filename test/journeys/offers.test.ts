import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../../scripts/engines.js';
import type { Entry } from '../../src/transcript/entry.ts';
import { type ForeignHost, startForeignHost } from '../support/foreign-host.ts';
import { ShopVisitor } from '../support/shop-visitor.ts';

const page = `
<guided-chat endpoint="/t" business="Kaffe & Co" guide="Mia">
  <guided-explanation topic="Bitter coffee" problem="Coffee turns bitter when it is brewed too hot."
    solution="Let the kettle stand for a minute." benefit="You taste the bean."></guided-explanation>
  <guided-contact label="The shop" phone="+46 8 000 00"></guided-contact>
  <guided-invitation moment="idle" after="0.5s" text="Is your coffee bitter?" topic="Bitter coffee"></guided-invitation>
  <guided-invitation moment="checkout" after="1s" text="Did you find everything, or is your coffee still bitter?"
    topic="Bitter coffee"></guided-invitation>
  <guided-renewal name="Beans" due="2020-01-01" text="Is it time for new beans?"></guided-renewal>
</guided-chat>`;
const withoutRenewal = page.replace(/<guided-renewal.*/, '');

describe('A page that offers help', () => {
  let host: ForeignHost;
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    browser = await chromium.launch({ executablePath: locate('CHROMIUM'), args: chromiumArgs });
  });
  after(() => browser.close());
  beforeEach(async () => {
    context = await browser.newContext();
  });
  afterEach(async () => {
    await context.close();
    await host.close();
  });

  /** The entries that were posted, once one of a type is among them. */
  const posted = async (until: Entry['type']): Promise<readonly Entry[]> => {
    for (let tries = 0; tries < 500; tries++) {
      const entries = host.batches.flatMap((batch) => batch.entries as readonly Entry[]);
      const each = [...new Map(entries.map((entry) => [entry.seq, entry])).values()];
      if (each.some(({ type }) => type === until)) return each;
      await pause(20);
    }
    throw new Error(`No "${until}" was posted.`);
  };

  it('takes a no for an answer, asks once more at the checkout, and records both', async () => {
    host = await startForeignHost(withoutRenewal);
    const visitor = await ShopVisitor.arrives(context, host.url);
    expect(await visitor.keeps()).to.deep.equal({ databases: 0, storage: 0, cookies: 0 });
    await visitor.answersOffer('Is your coffee bitter?', 'No, thanks');
    const declined = (await posted('declined')).map(({ type, by }) => `${type} by ${by}`);
    expect(declined.slice(0, 3)).to.deep.equal(['opened by host', 'invited by guide', 'declined by visitor']);
    expect(await visitor.hasChatOpen()).to.equal(false);

    // Whatever waits for less time here is silent.
    await visitor.goesTo(`${host.url}/checkout`);
    await visitor.answersOffer('Did you find everything', 'Yes, please');
    const entries = await posted('began');
    expect(entries.map(({ type }) => type).filter((type) => /invited|accepted|declined/.test(type))).to.deep.equal([
      'invited',
      'declined',
      'invited',
      'accepted',
    ]);
    const words = [...(await visitor.log()).values()];
    expect(words).to.include.members(['Yes, please', 'Coffee turns bitter when it is brewed too hot.']);
    await visitor.reloads();
    await visitor.opensChat();
    expect([...(await visitor.log()).values()]).to.deep.equal(words);
    expect(visitor.complaints).to.deep.equal([]);
  });

  it('records on the next page what was answered before the chat was there', async () => {
    host = await startForeignHost(withoutRenewal);
    const visitor = await ShopVisitor.arrives(context, host.url);
    // Chunks that never come: the visitor goes on before.
    await context.route(/\/chat-/, () => undefined);
    await visitor.answersOffer('Is your coffee bitter?', 'No, thanks');
    await context.unroute(/\/chat-/);
    await visitor.goesTo(`${host.url}/about`);
    const declined = await posted('declined');
    expect(declined.filter(({ type }) => type === 'invited' || type === 'declined')).to.have.length(2);
    expect(visitor.complaints).to.deep.equal([]);
  });

  it('opens with the answer in it where the line was dead at first', async () => {
    host = await startForeignHost(withoutRenewal);
    const visitor = await ShopVisitor.arrives(context, host.url);
    await context.route(/\/chat-/, (route) => route.abort());
    await visitor.answersOffer('Is your coffee bitter?', 'Yes, please');
    await pause(500);
    await context.unroute(/\/chat-/);
    await visitor.reloads();
    await posted('accepted');
    await visitor.opensChat();
    expect([...(await visitor.log()).values()].slice(0, 2)).to.deep.equal(['Is your coffee bitter?', 'Yes, please']);
  });

  it('opens with an answer in it that may not be stored yet', async () => {
    host = await startForeignHost(withoutRenewal.replace('<guided-chat', '<guided-chat consent="ask"'));
    const visitor = await ShopVisitor.arrives(context, host.url);
    await visitor.answersOffer('Is your coffee bitter?', 'Yes, please');
    await visitor.opensChat();
    expect([...(await visitor.log()).values()]).to.include.members(['Is your coffee bitter?', 'Yes, please']);
    expect(await visitor.keeps()).to.deep.equal({ databases: 0, storage: 0, cookies: 0 });
    expect(visitor.complaints).to.deep.equal([]);
  });

  it('brings up what comes back before all else, and only once', async () => {
    host = await startForeignHost(page);
    const visitor = await ShopVisitor.arrives(context, `${host.url}/checkout`);
    await visitor.answersOffer('Is it time for new beans?', 'No, thanks');
    await posted('declined');
    await visitor.reloads();
    await visitor.opensChat();
    await visitor.chooses('Bitter coffee');
    expect([...(await visitor.log()).values()].filter((text) => text.includes('new beans'))).to.have.length(1);
  });
});
