/**
 * Takes the pictures of docs/theming.md of the built widget, each on a page that stands still: one clock, one font, no
 * chance. They are for the eye, so nothing is held against them.
 *
 * @example `npm run pictures`
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { startForeignHost } from '../test/support/foreign-host.ts';
import { posingPage, standStill } from '../test/support/posing-page.ts';
import { ShopVisitor } from '../test/support/shop-visitor.ts';
import { chromiumArgs, locate } from './engines.js';
import { type Label, drawLabels } from './picture-labels.ts';

const folder = new URL('../docs/pictures/', import.meta.url);
const schemes = ['light', 'dark'] as const;

type Tell = (visitor: ShopVisitor, page: Page) => Promise<void>;

const informed: Tell = async (visitor) => {
  await visitor.opensChat();
  await visitor.chooses('Winter tyres');
  await visitor.chooses("That's right");
  await visitor.chooses("That's clear");
};

const ticking: Tell = async (visitor) => {
  await visitor.opensChat();
  await visitor.chooses('Find my bike');
  await visitor.chooses('Yes, go ahead');
  await visitor.chooses('To work');
};

const ticked: Tell = async (visitor, page) => {
  await ticking(visitor, page);
  await page.getByRole('checkbox', { name: 'Mudguards' }).check();
};

const filling: Tell = async (visitor, page) => {
  await ticking(visitor, page);
  await visitor.chooses('Skip');
  await visitor.opensMenu();
};

const offering: Tell = async (_, page) => {
  await page.evaluate(() =>
    document
      .querySelector('guided-chat')
      ?.offer('Hello. I can help you find the right bike, or leave you to look around.'),
  );
  await page.getByText('Hello. I can help').waitFor();
};

/** One picture, in each scheme it is worth looking at. */
interface Picture {
  readonly name: string;
  readonly tell: Tell;
  readonly size: { readonly width: number; readonly height: number };
  readonly theme?: string;
  readonly labels?: readonly Label[];
  readonly schemes?: readonly (typeof schemes)[number][];
}

const part = (name: string): Label => [name, `[part=${name}]`];
const bare = { width: 500, height: 784 };
const labelled = { width: 640, height: 784 };

const pictures: readonly Picture[] = [
  { name: 'plain', tell: informed, size: bare },
  { name: 'bakery', tell: informed, size: bare, theme: 'bakery' },
  { name: 'bank', tell: informed, size: bare, theme: 'bank' },
  { name: 'synths', tell: informed, size: bare, theme: 'synths', schemes: ['dark'] },
  {
    name: 'properties',
    tell: ticked,
    size: labelled,
    labels: [
      ['--guided-radius', '.panel'],
      ['--guided-accent', '.avatar'],
      ['--guided-ink', '.rail .current'],
      ['--guided-surface', '.guide .bubble'],
      ['--guided-quiet', 'time'],
      ['--guided-paper', '.tray'],
      ['--guided-tint', '.tick:has(:checked)'],
      ['--guided-line', '.choice.quiet'],
    ],
  },
  {
    name: 'parts',
    tell: informed,
    size: labelled,
    labels: ['panel', 'header', 'avatar', 'rail', 'log', 'bubble', 'card', 'tray', 'choice', 'composer', 'footer'].map(
      part,
    ),
  },
  { name: 'more-parts', tell: filling, size: labelled, labels: ['menu', 'field'].map(part) },
  { name: 'offer', tell: offering, size: { width: 640, height: 320 }, labels: ['offer', 'launcher'].map(part) },
];

mkdirSync(folder, { recursive: true });
// Initials show the accent, a face does not.
const host = await startForeignHost(posingPage.replace(' avatar="/ingrid.svg"', ''));
const browser = await chromium.launch({ executablePath: locate('CHROMIUM'), args: chromiumArgs });
try {
  for (const picture of pictures) {
    for (const scheme of picture.schemes ?? schemes) await take(browser, picture, scheme);
  }
} finally {
  await browser.close();
  await host.close();
}

async function take(browser: Browser, { name, tell, size, theme, labels = [] }: Picture, scheme: 'light' | 'dark') {
  const options: BrowserContextOptions = {
    viewport: size,
    colorScheme: scheme,
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Oslo',
    bypassCSP: true,
  };
  const context = await browser.newContext(options);
  await standStill(context);
  const visitor = await ShopVisitor.arrives(context, host.url);
  const [page] = context.pages();
  if (!page) throw new Error('The visitor has no page.');
  if (theme !== undefined) {
    const css = readFileSync(new URL(`../docs/themes/${theme}.css`, import.meta.url), 'utf8');
    await page.addStyleTag({ content: css });
  }
  await tell(visitor, page);
  await page.mouse.move(0, 0);
  await page.evaluate(drawLabels, labels);
  // Playwright itself takes no WebP, which is a third of the size.
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  writeFileSync(new URL(`${name}-${scheme}.webp`, folder), Buffer.from(data, 'base64'));
  await context.close();
}
