import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../../scripts/engines.js';
import { type ForeignHost, startForeignHost } from '../support/foreign-host.ts';
import { expectPicture } from '../support/pictures.ts';
import { posingPage, standStill } from '../support/posing-page.ts';
import { ShopVisitor } from '../support/shop-visitor.ts';

type Take = (name: string) => Promise<void>;

/** Conversations that lead past everything there is to see, with a picture wherever there is something new. */
const stories: Readonly<Record<string, (visitor: ShopVisitor, take: Take) => Promise<void>>> = {
  explanation: async (visitor, take) => {
    await take('greeting');
    await visitor.chooses('Winter tyres');
    await visitor.chooses("That's right");
    await take('solution');
    await visitor.chooses("That's clear");
    await take('informed-choice');
    await visitor.chooses('Not for me');
    await visitor.chooses('No, thanks');
    await visitor.chooses('Yes');
    await take('rating');
    await visitor.chooses('5 Great');
    await visitor.chooses('Skip');
    await take('end');
  },
  comparison: async (visitor, take) => {
    await visitor.chooses('A lock that fits');
    await visitor.chooses("That's right");
    await take('comparison');
    await visitor.opensMenu();
    await take('menu');
  },
  empathy: async (visitor, take) => {
    await visitor.chooses('Something went wrong');
    await visitor.types('The gears you repaired last week slip again.');
    await take('heard');
    await visitor.chooses('Skip');
    await take('ways');
    await visitor.chooses('Repair it');
    await visitor.types('Kari');
    await take('phone');
    await visitor.fills('textbox', '77 00 00 01');
    await take('said-back');
    await visitor.chooses("That's right");
    await take('promise');
  },
  questioning: async (visitor, take) => {
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await take('choice');
    await visitor.chooses('To work');
    await take('choices');
    await visitor.chooses('Skip');
    await visitor.sendsNothing();
    await take('error-by-its-field');
    await visitor.fills('spinbutton', '14');
    await take('date');
    await visitor.chooses('Skip');
    await visitor.chooses('Yes');
    await take('sum');
  },
  person: async (visitor, take) => {
    await visitor.picks('Talk to a person');
    await visitor.hears('Our shop');
    await take('contact');
  },
};

/** How they are looked at. */
const looks: Readonly<Record<string, BrowserContextOptions>> = {
  'phone-light': { viewport: { width: 390, height: 844 }, hasTouch: true },
  'narrow-dark': { viewport: { width: 320, height: 640 }, hasTouch: true, colorScheme: 'dark' },
  'desktop-light': { viewport: { width: 1440, height: 900 } },
  'desktop-forced-colours': { viewport: { width: 768, height: 800 }, forcedColors: 'active' },
};

describe('What a visitor sees', () => {
  let host: ForeignHost;
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    browser = await chromium.launch({ executablePath: locate('CHROMIUM'), args: chromiumArgs });
    host = await startForeignHost(posingPage);
  });
  after(async () => {
    await browser.close();
    await host.close();
  });
  afterEach(() => context.close());

  for (const [look, options] of Object.entries(looks)) {
    for (const [story, tell] of Object.entries(stories)) {
      it(`${story}, ${look}`, async () => {
        context = await browser.newContext({ ...options, reducedMotion: 'reduce', timezoneId: 'Europe/Oslo' });
        await standStill(context);
        const visitor = await ShopVisitor.arrives(context, host.url);
        await visitor.opensChat();
        await tell(visitor, async (name) => expectPicture(`${look}/${story}-${name}`, await visitor.picture()));
      });
    }
  }
});
