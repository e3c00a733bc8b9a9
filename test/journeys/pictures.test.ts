import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../../scripts/engines.js';
import { type ForeignHost, startForeignHost } from '../support/foreign-host.ts';
import { expectPicture } from '../support/pictures.ts';
import { type Posing, posingLanguages, posingPageIn } from '../support/posing-languages.ts';
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

/** A way to look at them. */
interface Look extends BrowserContextOptions {
  /** The stories that look different in it; all of them, where it does not say. */
  readonly stories?: readonly string[];
  /** How large the visitor has letters in this browser, in pixels. */
  readonly letters?: number;
  readonly isRightToLeft?: true;
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const narrow = { viewport: { width: 320, height: 640 }, hasTouch: true };

/** How they are looked at. */
const looks: Readonly<Record<string, Look>> = {
  'phone-light': phone,
  'narrow-dark': { ...narrow, colorScheme: 'dark' },
  'desktop-light': { viewport: { width: 1440, height: 900 } },
  'desktop-dark': { viewport: { width: 1440, height: 900 }, colorScheme: 'dark', stories: ['comparison', 'person'] },
  'desktop-forced-colours': { viewport: { width: 768, height: 800 }, forcedColors: 'active' },
  'phone-right-to-left': { ...phone, stories: ['questioning', 'person'], isRightToLeft: true },
  'phone-large-letters': { ...phone, stories: ['questioning', 'person'], letters: 32 },
};

/** What leads to the choice in an explanation, in languages whose words are longer. */
const assent: Readonly<Record<Posing, readonly string[]>> = {
  sv: ['Vinterdäck', 'Det stämmer', 'Jag är med'],
  nb: ['Vinterdekk', 'Det stemmer', 'Jeg er med'],
  da: ['Vinterdæk', 'Det stemmer', 'Jeg er med'],
};

describe('What a visitor sees', () => {
  let host: ForeignHost;
  const browsers = new Map<number, Browser>();
  let context: BrowserContext;

  before(async () => {
    host = await startForeignHost(posingPage);
  });
  after(async () => {
    for (const browser of browsers.values()) await browser.close();
    await host.close();
  });
  afterEach(() => context.close());

  for (const [look, { stories: told = Object.keys(stories), letters, isRightToLeft, ...options }] of Object.entries(
    looks,
  )) {
    for (const [story, tell] of Object.entries(stories).filter(([name]) => told.includes(name))) {
      it(`${story}, ${look}`, async () => {
        context = await newContext(options, letters);
        if (isRightToLeft) await context.addInitScript(turnRound);
        const visitor = await arrives(host.url);
        await tell(visitor, async (name) => expectPicture(`${look}/${story}-${name}`, await visitor.picture()));
      });
    }
  }

  for (const language of posingLanguages) {
    it(`explanation, narrow, ${language}`, async () => {
      const shop = await startForeignHost(posingPageIn(language));
      context = await newContext(narrow);
      const visitor = await arrives(shop.url);
      expectPicture(`narrow-${language}/greeting`, await visitor.picture());
      for (const choice of assent[language]) await visitor.chooses(choice);
      expectPicture(`narrow-${language}/informed-choice`, await visitor.picture());
      await shop.close();
    });
  }

  async function arrives(url: string): Promise<ShopVisitor> {
    await standStill(context);
    const visitor = await ShopVisitor.arrives(context, url);
    await visitor.opensChat();
    return visitor;
  }

  async function newContext(options: BrowserContextOptions, letters = 16): Promise<BrowserContext> {
    const args = [...chromiumArgs, `--blink-settings=defaultFontSize=${String(letters)}`];
    const browser = browsers.get(letters) ?? (await chromium.launch({ executablePath: locate('CHROMIUM'), args }));
    browsers.set(letters, browser);
    return browser.newContext({ ...options, reducedMotion: 'reduce', timezoneId: 'Europe/Oslo' });
  }
});

/** Runs in the page, before anything of its own does. */
function turnRound(): void {
  document.addEventListener('DOMContentLoaded', () => (document.documentElement.dir = 'rtl'));
}
