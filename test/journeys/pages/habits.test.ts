import { expect } from 'chai';
import { type Browser, type Page, chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../../../scripts/engines.js';
import { type AnySite, chat, openSite, script } from '../../support/any-site.ts';

/** What pages do to everything, each by its path. */
const habits: Readonly<Record<string, string>> = {
  '/covered': '<style>body > ::before { content: ""; position: fixed; inset: 0; }</style>',
};

describe('A page with habits of its own', () => {
  let site: AnySite;
  let browser: Browser;
  let page: Page;

  before(async () => {
    site = await openSite(
      Object.fromEntries(Object.entries(habits).map(([path, habit]) => [path, { head: habit + script, body: chat() }])),
    );
    browser = await chromium.launch({ executablePath: locate('CHROMIUM'), args: chromiumArgs });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1000, height: 500 } });
    page.setDefaultTimeout(15_000);
  });
  afterEach(() => page.close());

  it('may put something before everything: no click is caught by the chat', async () => {
    await page.goto(site.url('/covered'));
    await page.locator('guided-chat .launcher').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.elementFromPoint(200, 200)?.localName)).to.not.equal('guided-chat');
  });
});
