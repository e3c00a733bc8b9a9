import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { problem } from '../../src/flow/problem.ts';
import { drawNotes } from '../../src/widget/view/notes/notes.ts';
import { ScriptedConversation, said } from '../support/scripted-conversation.ts';
import { isAccessible, show } from '../support/screen.ts';
import { content, open, playEndpoint, widget } from '../support/widget.ts';

const flawed = `${content}<guided-explanation id="flat" topic="Flat" problem="It is flat." solution="Pump."></guided-explanation>`;

describe('the list of what is to be mended', () => {
  let endpoint: ReturnType<typeof playEndpoint>;
  beforeEach(() => (endpoint = playEndpoint()));
  afterEach(() => endpoint.stop());

  const strip = async (inside: string, attributes = 'debug') => {
    const opened = await widget(attributes, inside);
    await open(opened);
    const { root } = opened.screen;
    const lines = () => [...root.querySelectorAll('.mending li')];
    return { ...opened, lines, heading: () => root.querySelector<HTMLElement>('.mending .unfold') };
  };

  it('says how many there are, and unfolds what, how to mend it, and where', async () => {
    const { chat, lines, heading } = await strip(flawed);
    await waitUntil(heading);
    expect(heading()?.textContent).to.equal('1 thing to mend in this page');
    expect(lines()[0]?.checkVisibility()).to.equal(false);
    heading()?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => lines()[0]?.checkVisibility());
    const [{ code, message, hint } = problem('no-person', '', '')] = chat.problems;
    expect(lines()[0]?.textContent).to.contain(message).and.to.contain(hint).and.to.contain(code);
    expect(lines()[0]?.querySelector('code')?.textContent).to.match(/^<guided-explanation id="flat" [^<]*>$/);
    await expect(chat).to.be.accessible();
  });

  it('names what keeps something from visitors before the rest', async () => {
    const { chat, lines, heading } = await strip(
      `${flawed}<guided-contact label="Shop" hours="late" phone="1"></guided-contact>`,
    );
    await waitUntil(heading);
    chat.setAttribute('acent', 'teal');
    chat.querySelector('#flat')?.removeAttribute('solution');
    await waitUntil(() => lines().length > 2);
    expect(chat.problems[0]?.severity).to.equal('warning');
    expect(lines().map(({ className }) => className)).to.deep.equal(
      chat.problems.map(({ severity }) => severity).toSorted(),
    );
  });

  it('leads to the element, in the chat that it stands in and in the console', async () => {
    const { chat, screen, lines, heading } = await strip(flawed);
    await waitUntil(heading);
    heading()?.click();
    const address = location.href;
    const { log } = console;
    const logged: unknown[] = [];
    console.log = (...parts) => logged.push(...parts);
    lines()[0]?.querySelector('button')?.focus();
    await sendKeys({ press: 'Enter' });
    console.log = log;
    expect(logged).to.include(chat.querySelector('#flat'));
    expect(chat.shadowRoot?.querySelector('.panel')?.getAnimations()).to.have.length(1);
    expect(location.href, 'a router may live in the address').to.equal(address);
    expect(screen.focus).to.equal('button "Show in the page"');
  });

  it('reads from left to right in a page that does not', async () => {
    const { screen, heading } = await strip(flawed, 'debug dir="rtl"');
    await waitUntil(heading);
    expect(getComputedStyle(screen.one('.mending')).direction).to.equal('ltr');
    expect(getComputedStyle(screen.one('.trial')).direction).to.equal('ltr');
  });

  it('follows what is mended, and says the count and nothing more', async () => {
    const { chat, screen, heading } = await strip(flawed);
    await waitUntil(heading);
    expect(screen.one('.strip [role=status]').textContent).to.equal('1 thing to mend in this page');
    chat.querySelector('#flat')?.setAttribute('benefit', 'You ride on.');
    await waitUntil(() => !heading());
    expect(screen.one('.strip [role=status]').textContent).to.equal('');
  });

  it('is absent where there is nothing to mend', async () => {
    const { screen, heading } = await strip(content);
    await waitUntil(() => screen.root.querySelector('.trial'));
    expect(heading()).to.equal(null);
    expect(screen.one('.trial').textContent).to.match(/^Test: /);
  });

  it('is as legible in the dark', async () => {
    const { chat, heading } = await strip(flawed, 'debug style="color-scheme: dark"');
    await waitUntil(heading);
    heading()?.click();
    await nextFrame();
    await expect(chat).to.be.accessible();
  });
});

describe('a preview', () => {
  it('says which day it shows and that it is a test, in the language of the conversation', async () => {
    const conversation = new ScriptedConversation();
    const shown = await show(conversation);
    const quiet = { all: [], watch: () => () => undefined };
    const stop = drawNotes(shown.screen.one('.strip'), {
      conversation,
      isWatched: false,
      preview: '2026-12-01',
      problems: quiet,
    });
    const line = () => shown.screen.one('.strip').textContent.trim();
    expect(line()).to.equal('Preview of 1 December 2026 · this conversation is a test');
    await isAccessible(shown);
    conversation.adds([said('Hei.')], { language: 'nb' });
    expect(line()).to.equal('Forhåndsvisning av 1. desember 2026 · denne chatten er en test');
    stop();
    conversation.adds([said('Hej.')], { language: 'da' });
    expect(line()).to.match(/^Forhåndsvisning av/);
  });

  for (const [timeZone, time] of [
    ['Pacific/Kiritimati', '01:00'],
    ['Pacific/Pago_Pago', '23:00'],
  ] as const) {
    it(`names the day that it is at the owner's, wherever the browser is: ${timeZone}`, async () => {
      const address = location.href;
      history.replaceState(null, '', `${address}&guided-chat-preview=2027-07-01T${time}`);
      const endpoint = playEndpoint();
      const opened = await widget(`time-zone="${timeZone}"`);
      await open(opened);
      await waitUntil(() => opened.screen.root.querySelector('.trial'));
      endpoint.stop();
      history.replaceState(null, '', address);
      expect(opened.screen.one('.trial').textContent).to.contain('Preview of 1 July 2027');
    });
  }
});
