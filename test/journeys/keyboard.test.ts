import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../../scripts/engines.js';
import { type ForeignHost, startForeignHost } from '../support/foreign-host.ts';
import { KeyboardVisitor, calmBrowser } from '../support/keyboard-visitor.ts';
import { expectRecord } from '../support/recording.ts';

const page = (attributes = '') => `
<h1>Kaffe &amp; Co</h1>
<main><guided-chat endpoint="/t" business="Kaffe &amp; Co" guide="Mia" privacy="/privacy" ${attributes}>
  <guided-explanation topic="Bitter coffee" match="harsh, sour" problem="Coffee turns bitter when it is brewed too hot."
    solution="Let the kettle stand for a minute." benefit="You taste the bean." details="92 °C is right. A minute does it."
    limits="It takes a minute longer." price="Nothing"></guided-explanation>
  <guided-empathy topic="Something went wrong" match="broken, late" promise="within one working day"
    ways="Repair it | Refund me | Call me" asks="name | phone"></guided-empathy>
  <guided-questioning topic="Find my grinder" match="which grinder">
    <guided-question name="use" ask="What do you mostly drink?" options="Filter coffee | Espresso"></guided-question>
    <guided-question name="cups" ask="How many cups a day?" type="number" min="1" max="40" hint="A rough number will do."></guided-question>
    <guided-question name="extras" ask="What else matters?" type="choices" options="Little noise | Little room | A low price" optional></guided-question>
    <guided-advice when="use is 'Espresso'" topic="The fine mill" problem="Espresso wants a fine and even grind."
      solution="I suggest the fine mill." benefit="Each cup tastes as it should." price="1 900 kr"></guided-advice>
    <guided-advice otherwise topic="The hand mill" problem="Filter coffee forgives much." solution="I suggest the hand mill."
      benefit="It is quiet and lasts for life." price="600 kr"></guided-advice>
  </guided-questioning>
  <guided-contact label="The shop" phone="+46 8 000 00" hours="Mo-Su 00:00-24:00" time-zone="Europe/Oslo"></guided-contact>
  <a href="/contact">Contact us</a>
</guided-chat></main>
<p><a href="/beans">Beans</a></p>`;

describe('By keyboard alone, and by what is told to those who listen', () => {
  let browser: Browser;
  let context: BrowserContext;
  let host: ForeignHost;

  before(async () => {
    browser = await chromium.launch({ executablePath: locate('CHROMIUM'), args: chromiumArgs });
  });
  after(() => browser.close());
  beforeEach(async () => {
    context = await browser.newContext(calmBrowser);
  });
  afterEach(async () => {
    await context.close();
    await host.close();
  });

  const arrive = async (title: string, attributes?: string) => {
    host = await startForeignHost(page(attributes));
    return KeyboardVisitor.arrives(context, host.url, title);
  };
  const isAsRecorded = (visitor: KeyboardVisitor, name: string) =>
    expectRecord(visitor.record, new URL(`recorded/${name}.txt`, import.meta.url));

  const opens = async (visitor: KeyboardVisitor) => {
    await visitor.reaches('button "Ask Kaffe & Co"');
    await visitor.presses('Enter');
  };

  it('a visitor is explained something, to the end, and closes the chat', async () => {
    const visitor = await arrive('An explanation');
    await opens(visitor);
    await visitor.chooses('Bitter coffee');
    await visitor.chooses("That's right");
    await visitor.chooses('Put it another way');
    await visitor.chooses("That's clear");
    await visitor.chooses('Sounds good');
    await visitor.chooses('No, thanks');
    await visitor.chooses('Yes');
    await visitor.chooses('4');
    await visitor.writes('Well explained.');
    await visitor.goes('Escape', 'button "Ask Kaffe & Co"');
    await isAsRecorded(visitor, 'explanation');
  });

  it('a visitor is heard out, looks again at what was noted, and is promised something', async () => {
    const visitor = await arrive('To be heard out');
    await opens(visitor);
    await visitor.chooses('Something went wrong');
    await visitor.writes('My grinder came back broken from the workshop.');
    await visitor.writes('Repair it');
    await visitor.writes('Kim');
    await visitor.writes('+46 70 123 45 67');
    await visitor.reaches('button "Change: +46701234567"', 'Shift+Tab');
    await visitor.goes('Enter', 'textbox "Which number can you be reached on?"');
    await visitor.goes('Escape', 'button "Change: +46701234567"');
    await visitor.chooses("That's right");
    await visitor.chooses('No, thanks');
    await isAsRecorded(visitor, 'empathy');
  });

  it('a visitor is asked, corrects a number, and is advised', async () => {
    const visitor = await arrive('Some questions');
    await opens(visitor);
    await visitor.chooses('Find my grinder');
    await visitor.chooses('Yes, go ahead');
    await visitor.chooses('Filter coffee');
    await visitor.presses('Enter');
    await visitor.writes('6');
    await visitor.reaches('checkbox "Little room"');
    await visitor.goes('Space', 'checkbox "Little room"');
    await visitor.chooses('Next');
    await visitor.reaches('button "Change: Filter coffee"', 'Shift+Tab');
    await visitor.goes('Enter', 'button "Filter coffee"');
    await visitor.chooses('Espresso');
    await visitor.chooses("That's right");
    await visitor.chooses('Just tell me');
    await visitor.chooses('Sounds good');
    await isAsRecorded(visitor, 'questioning');
  });

  it('a visitor walks the messages, and does what the menu holds, of a chat that stands in the page', async () => {
    const visitor = await arrive('In the page', 'placement="inline"');
    await visitor.reaches('button "Bitter coffee"');
    await visitor.presses('Enter');
    await visitor.reaches('log "Messages"', 'Shift+Tab');
    await visitor.walks('ArrowUp');
    await visitor.walks('ArrowUp');
    await visitor.walks('Home');
    await visitor.reaches('button "Menu"', 'Shift+Tab');
    await visitor.goes('Enter', 'menuitem "Talk to a person"');
    await visitor.goes('Escape', 'button "Menu"');
    await visitor.goes('Enter', 'menuitem "Talk to a person"');
    await visitor.presses('Enter');
    await visitor.goes('Enter', 'menuitem "Talk to a person"');
    await visitor.reaches('menuitem "End the chat"', 'ArrowUp');
    await visitor.presses('Enter');
    await visitor.reaches('link "Beans"');
    await isAsRecorded(visitor, 'inline');
  });
});
