import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../../scripts/engines.js';
import type { Content } from '../../src/flow/content.ts';
import type { Entry } from '../../src/transcript/entry.ts';
import { shownText } from '../../src/transcript/projection.ts';
import { type ForeignHost, startForeignHost } from '../support/foreign-host.ts';
import { ShopVisitor } from '../support/shop-visitor.ts';

const page = `
<guided-chat endpoint="/t" business="Kaffe & Co" guide="Mia">
  <guided-explanation topic="Bitter coffee" match="harsh, sour" problem="Coffee turns bitter when it is brewed too hot."
    solution="Let the kettle stand for a minute." benefit="You taste the bean." details="92 °C is right. A minute does it."
    limits="It takes a minute longer." price="Nothing" action="Read the guide" href="#guide"></guided-explanation>
  <guided-explanation topic="Which grinder" problem="A good grind is even.">
    <guided-option topic="By hand" solution="A hand mill." benefit="Quiet." price="400 kr"></guided-option>
    <guided-option topic="Electric" solution="An electric mill." benefit="Quick." limits="Loud."></guided-option>
  </guided-explanation>
  <guided-contact label="The shop" phone="+46 8 000 00" hours="Mo-Su 00:00-24:00"></guided-contact>
  <a href="/contact">Contact us</a>
</guided-chat>`;

const shorthand = `<guided-chat endpoint="/t" technique="explanation" topic="Bitter coffee" problem="It is too hot." solution="Wait."
  benefit="You taste more."></guided-chat>`;

const isTable = (node: Content[number]) => typeof node !== 'string' && node.tag === 'table';
const wordsIn = (text: unknown) => new Set(String(text).replaceAll(':', '').split(' '));

describe('A page of somebody else, whose endpoint answers 204', () => {
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

  const arrive = async (body: string) => {
    host = await startForeignHost(body);
    const visitor = await ShopVisitor.arrives(context, host.url);
    await visitor.opensChat();
    return visitor;
  };

  /** The entries of the conversation that was posted first, or as the nth: each once, once there is one of a type. */
  const posted = async (until: Entry['type'], nth = 1): Promise<readonly Entry[]> => {
    for (;;) {
      const last = [...new Set(host.batches.map(({ conversation }) => conversation))][nth - 1];
      const entries = new Map<number, Entry>();
      for (const batch of host.batches.filter(({ conversation }) => conversation === last)) {
        for (const entry of batch.entries as readonly Entry[]) {
          expect(entries.get(entry.seq) ?? entry, 'what comes twice is the same').to.deep.equal(entry);
          entries.set(entry.seq, entry);
        }
      }
      if ([...entries.values()].some(({ type }) => type === until)) return [...entries.values()];
      await pause(20);
    }
  };

  const expectLogToBe = async (visitor: ShopVisitor, entries: readonly Entry[]) => {
    expect(
      entries.map(({ seq }) => seq),
      'in order, without gaps',
    ).to.deep.equal(entries.map((_, index) => index));
    const shown = entries.filter((entry) => shownText(entry) !== undefined);
    const log = [...(await visitor.log()).values()];
    const words = shown.map((entry) => shownText(entry)?.replace(/\s+/g, ' '));
    const areCompared = shown.map((entry) => entry.type === 'said' && entry.content?.some(isTable) === true);
    const inOrder = <Text>(texts: readonly Text[]) => texts.filter((_, index) => !areCompared[index]);
    expect(inOrder(log)).to.deep.equal(inOrder(words));
    // What is compared stands side by side on screen, and is told one after the other.
    const compared = (texts: readonly unknown[]) => texts.filter((_, index) => areCompared[index]).map(wordsIn);
    expect(compared(log)).to.deep.equal(compared(words));
  };

  it('gets every word of a conversation as it stands on screen, through a reload at every step', async () => {
    const visitor = await arrive(page);
    const labels = [
      'Bitter coffee',
      "That's right",
      'Put it another way',
      "That's clear",
      'Read the guide',
      'No, thanks',
      'No',
      '2',
      'Skip',
    ];
    for (const label of labels) {
      await visitor.chooses(label);
      if (label === 'Skip') break;
      const [question, log] = [await visitor.question(), await visitor.log()];
      await visitor.reloads();
      await visitor.opensChat();
      expect([await visitor.question(), await visitor.log()]).to.deep.equal([question, log]);
    }
    await visitor.hears(/^Thank you/);
    await expectLogToBe(visitor, await posted('ended'));
    expect(visitor.complaints).to.deep.equal([]);
  });

  it('compares options, and lets an answer be changed', async () => {
    const visitor = await arrive(page);
    await visitor.chooses('Which grinder');
    await visitor.chooses("That's right");
    await visitor.chooses('By hand');
    await visitor.changes('By hand', 'Electric');
    await visitor.picks('End the chat');
    await visitor.chooses('Skip');
    await visitor.picks('End the chat');
    await visitor.hears(/^Thank you/);
    const entries = await posted('ended');
    await expectLogToBe(visitor, entries);
    expect(entries.filter(({ type }) => type === 'revised')).to.have.length(1);
    expect(visitor.complaints).to.deep.equal([]);
  });

  it('shows how to reach a person, and starts over with another conversation', async () => {
    const visitor = await arrive(page);
    await visitor.chooses('Bitter coffee');
    await visitor.picks('Talk to a person');
    await visitor.hears('+46 8 000 00');
    const first = await posted('handed-over');
    await expectLogToBe(visitor, first);
    await visitor.picks('Start over');
    await visitor.chooses('Which grinder');
    const second = await posted('began', 2);
    await expectLogToBe(visitor, second);
    expect(new Set(host.batches.map(({ conversation }) => conversation)).size).to.equal(2);
    expect(new Set(host.batches.map(({ key }) => key)).size).to.equal(2);
    expect(visitor.complaints).to.deep.equal([]);
  });

  it('speaks the nearest language, and loads no other', async () => {
    const visitor = await arrive(`<main lang="nn-NO">${shorthand}</main>`);
    await visitor.chooses('Bitter coffee');
    await visitor.chooses('Bare gi meg svaret');
    await visitor.chooses('Høres bra ut');
    const spoken = visitor.requests.flatMap((url) => /\/(en|sv|nb|da)-[^/]*\.js$/.exec(url)?.[1] ?? []);
    expect(spoken).to.deep.equal(['nb']);
    await expectLogToBe(visitor, await posted('concluded'));
    expect(host.batches.map(({ language }) => language)).to.include('nb');
    expect(visitor.complaints).to.deep.equal([]);
  });

  it('loads nothing of techniques that it has no topic of, and of its own what is needed by then', async () => {
    const visitor = await arrive(page);
    const loaded = () => visitor.requests.flatMap((url) => /\/([\w-]+)-[\w-]{8}\.js$/.exec(url)?.[1] ?? []).sort();
    expect(loaded()).to.deep.equal(['chat', 'en', 'view']);
    await visitor.chooses('Bitter coffee');
    await visitor.chooses('Just tell me');
    expect(loaded()).to.deep.equal(['chat', 'content', 'en', 'explanation-course', 'explanation-en', 'view']);
  });

  describe('where an advice is never given', () => {
    const flawed = `
      <guided-chat endpoint="/t">
        <guided-questioning topic="Find my grinder">
          <guided-question name="use" ask="For how many?" options="One | More"></guided-question>
          <guided-advice otherwise topic="By hand" problem="It is for one." solution="A mill." benefit="Quiet."></guided-advice>
          <guided-advice when="use is More" topic="Electric" problem="It is for more." solution="Power." benefit="Quick."></guided-advice>
        </guided-questioning>
        <guided-explanation topic="Bitter coffee" problem="It is hot." solution="Wait." benefit="Taste."></guided-explanation>
        <guided-contact label="The shop" phone="+46 8 000 00"></guided-contact>
      </guided-chat>`;
    const words = /\/problem-words-[^/]*\.js$/;

    const codes = async (isAsked: boolean) =>
      context
        .pages()[0]
        ?.locator('guided-chat')
        .evaluate(async (chat: HTMLElementTagNameMap['guided-chat'], isReady) => {
          if (isReady) await chat.ready;
          return chat.problems.map(({ code }) => code);
        }, isAsked);

    it('loads no word of it for who is not asked, and tells its owner when the questions begin', async () => {
      const visitor = await arrive(flawed);
      await visitor.chooses('Bitter coffee');
      expect(visitor.requests.filter((url) => words.test(url))).to.deep.equal([]);
      await visitor.picks('Start over');
      await visitor.chooses('Find my grinder');
      while ((await codes(false))?.length === 0) await pause(20);
      expect(await codes(false)).to.deep.equal(['unreachable-advice']);
    });

    it('tells a script that asks', async () => {
      await arrive(flawed);
      expect(await codes(true)).to.deep.equal(['unreachable-advice']);
    });
  });

  it('needs one element and no children', async () => {
    const visitor = await arrive(shorthand);
    await visitor.chooses('Bitter coffee');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Sounds good');
    await expectLogToBe(visitor, await posted('concluded'));
    expect(visitor.complaints).to.deep.equal([]);
  });
});
