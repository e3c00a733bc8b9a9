import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Demo } from '../../demo/server.ts';
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { isKnown } from '../../src/transcript/known.ts';
import { shownText } from '../../src/transcript/projection.ts';
import type { Transcript, TranscriptList } from '../../src/transcript/received.ts';
import { ShopVisitor, messagesIn } from '../support/shop-visitor.ts';
import { type OpenShop, openShop } from '../support/open-shop.ts';

describe('A conversation in the shop', () => {
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
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  });

  afterEach(() => context.close());

  /** Asks the endpoint as the support team does. */
  async function received<Body>(path = ''): Promise<Body> {
    const headers = { authorization: `Bearer ${demo.readerToken}` };
    return (await (await fetch(`${demo.url}/transcripts${path}`, { headers })).json()) as Body;
  }

  /** The entries of a conversation, once its end has arrived: a closed tab may still have had it on the way. */
  async function receivedToTheEnd(id: string): Promise<readonly AnyEntry[]> {
    for (;;) {
      const { entries } = await received<Transcript>(`/${id}`);
      if (entries.at(-1)?.type === 'ended') return entries;
      await pause(50);
    }
  }

  it('costs the page the launcher and its invitation, and keeps nothing, before the visitor answers', async () => {
    const visitor = await ShopVisitor.arrives(context, demo.url);
    const asked = () => visitor.requests.filter((url) => !/\.(css|svg)$/.test(url)).map((url) => new URL(url).pathname);
    expect(asked().slice(0, 2)).to.deep.equal(['/', '/guided-chat.js']);
    const early = asked().length;
    // The page, the launcher, and what it takes to offer help.
    expect(early).to.be.at.most(5);

    await visitor.opensChat();
    expect(asked().length).to.be.above(early);
    expect(asked().filter((path) => !path.startsWith('/guided-chat'))).to.deep.equal(['/']);
    expect(await visitor.keeps()).to.deep.equal({ databases: 0, storage: 0, cookies: 0 });
    expect(visitor.complaints).to.deep.equal([]);
  });

  it('survives a reload, a lost line, another page and a closed tab, and is read whole, once and in order', async () => {
    const visitor = await ShopVisitor.arrives(context, demo.url);
    await visitor.opensChat();
    await visitor.chooses('Yearly service');
    await visitor.chooses("That's right");

    const question = await visitor.question();
    const log = await visitor.log();
    await visitor.reloads();
    await visitor.opensChat();
    expect(await visitor.question()).to.equal(question);
    expect(await visitor.log()).to.deep.equal(log);

    // Who has written something before is understood on a dead line, too.
    await visitor.types('in other words?');
    await context.setOffline(true);
    await visitor.types('yes, clear now');
    const complaintsOffline = visitor.complaints.splice(0);
    expect(complaintsOffline.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).to.deep.equal([]);
    await context.setOffline(false);

    await visitor.follows('Workshop');
    await visitor.opensChat();
    const offline = [...(await visitor.log()).values()];
    expect(offline).to.include('yes, clear now');
    await visitor.chooses('Book a service');
    await visitor.chooses('No, thanks');
    await visitor.chooses('Yes');
    await visitor.chooses('5 Great');
    await visitor.types('Ingrid knows her chains.');
    const lastLog = await visitor.log();
    await visitor.leaves();
    expect(visitor.complaints).to.deep.equal([]);

    const { items } = await received<TranscriptList>();
    expect(items).to.have.length(1);
    const entries = await receivedToTheEnd(items[0]?.id ?? '');
    expect(entries.map(({ seq }) => seq)).to.deep.equal(entries.map((_, index) => index));

    const reader = await (await browser.newContext()).newPage();
    await reader.goto(`${demo.url}/reader/`);
    await reader.getByLabel('Token').fill(demo.readerToken);
    await reader.getByRole('button', { name: 'Sign in' }).click();
    await reader.getByRole('link', { name: /Yearly service/ }).click();
    const conversation = reader.getByRole('list', { name: 'Conversation' });
    await conversation.waitFor();
    expect([...(await messagesIn(conversation))]).to.deep.equal([...lastLog]);
  });

  it('keeps what is first written on a dead line, says so, and sends it once when the line is back', async () => {
    const visitor = await ShopVisitor.arrives(context, demo.url);
    await visitor.opensChat();
    await visitor.chooses('Yearly service');
    const log = await visitor.log();
    await context.setOffline(true);
    const question = await visitor.question();
    await visitor.writes("that's right");
    await visitor.reads(/no connection right now\. Your message is kept/);
    expect(await visitor.log()).to.deep.equal(log);

    await context.setOffline(false);
    await visitor.isAskedAnythingBut(question);
    expect([...(await visitor.log()).values()].filter((text) => text === "that's right")).to.have.length(1);
    expect(visitor.complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).to.deep.equal(
      [],
    );
  });

  it('finds a bike, is heard out in between, and is read as a promise that is still open', async () => {
    const visitor = await ShopVisitor.arrives(context, demo.url);
    await visitor.opensChat();
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await visitor.chooses('To work');
    await visitor.fills('spinbutton', '6');
    await visitor.chooses('Yes');
    await visitor.chooses('Skip');
    await visitor.hears('Your answers');
    await visitor.chooses("That's right");
    await visitor.hears(/Fjord E/);

    const advice = await visitor.question();
    await visitor.types('The bike I bought came back from the workshop with a broken gear.');
    await visitor.hears(/The bike you bought came back from the workshop with a broken gear\./);
    await visitor.chooses('Skip');
    await visitor.chooses('Call me');
    await visitor.types('Kari');
    await visitor.reloads();
    await visitor.opensChat();
    await visitor.fills('textbox', '77 00 00 01');
    await visitor.chooses("That's right");
    await visitor.hears(/: Fjord E$/);
    expect(await visitor.question()).to.include(advice ?? '');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Not for me');
    await visitor.chooses('No, thanks');
    const log = await visitor.log();
    await visitor.leaves();
    expect(visitor.complaints).to.deep.equal([]);

    const { items } = await received<TranscriptList>('?topic=Find%20my%20bike');
    expect(items[0]).to.deep.include({
      techniques: ['questioning', 'explanation', 'empathy'],
      topics: ['Find my bike', 'Fjord E', 'Something went wrong'],
      open: true,
    });
    const entries = await receivedToTheEnd(items[0]?.id ?? '');
    const shown = entries.flatMap((entry) => (isKnown(entry) ? (shownText(entry) ?? []) : []));
    expect(shown.map((text) => text.replace(/\s+/g, ' '))).to.deep.equal([...log.values()]);
    const promised = entries.find(({ type }) => type === 'promised');
    expect(promised).to.include({ what: 'Call me', until: 'within one working day', reference: items[0]?.reference });
  });
});
