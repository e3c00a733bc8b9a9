import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { type Browser, type Page, chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../../../scripts/engines.js';
import { readBatch } from '../../../src/transcript/wire.ts';
import { type AnySite, chat, openSite, script } from '../../support/any-site.ts';

/** What libraries of their time did to everybody's arrays: they write themselves, and are made of less than today. */
const oldLibrary = `<script>
  Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };
  Array.prototype.entries = function () { return this.slice(); };
  Array.from = function (list) { return [].slice.call(list ?? []); };
  Element.prototype.scrollTo = function () { window.scrollTo(0, 0); return this; };
</script>`;

/** What pages do to everything, each by its path. */
const habits: Readonly<Record<string, string>> = {
  '/smooth':
    '<script>addEventListener("wheel", (event) => event.preventDefault(), { passive: false })</script><style>body { block-size: 3000px }</style>',
  '/trap':
    '<script>document.addEventListener("focusin", ({ target }) => trap.contains(target) || trap.focus())</script>',
  '/old': oldLibrary,
  '/titled': '<title>A page</title>',
  // As browsers were that knew style sheets only as elements.
  '/sheetless': '<script>CSSStyleSheet = function () { throw new TypeError("Illegal constructor"); }</script>',
  '/hiding': '<style>@media (width < 700px) { guided-chat { visibility: hidden } }</style>',
  '/covered': '<style>body > ::before { content: ""; position: fixed; inset: 0; }</style>',
};

describe('A page with habits of its own', () => {
  let site: AnySite;
  let browser: Browser;
  let page: Page;

  before(async () => {
    site = await openSite(
      Object.fromEntries(
        Object.entries(habits).map(([path, habit]) => [
          path,
          { head: habit + script, body: '<form name="title"></form><p id="trap" tabindex="-1">A dialog</p>' + chat() },
        ]),
      ),
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

  const opens = async (path: string) => {
    await page.goto(site.url(path));
    await page.locator('guided-chat').getByRole('button').first().click();
    await page.getByRole('group').waitFor();
  };

  const panel = () => page.locator('guided-chat .panel');

  it('may hide it where the window is narrow, and have it again where it is not', async () => {
    await opens('/hiding');
    await page.setViewportSize({ width: 600, height: 500 });
    expect(await panel().isVisible()).to.equal(false);
    await page.setViewportSize({ width: 1000, height: 500 });
    expect(await panel().isVisible()).to.equal(true);
  });

  it('may be printed: nothing of the chat is on paper', async () => {
    await opens('/titled');
    await page.emulateMedia({ media: 'print' });
    expect(await panel().isVisible()).to.equal(false);
    expect(await page.locator('guided-chat .launcher').isVisible()).to.equal(false);
  });

  it('may scroll in its own manner: the log scrolls in ours', async () => {
    await opens('/smooth');
    const log = page.getByRole('log');
    const scrolled = () => log.evaluate((element) => element.scrollTop);
    await page.getByRole('group').getByRole('button').first().click();
    await page.waitForFunction((element) => (element as Element).scrollTop > 0, await log.elementHandle());
    const before = await scrolled();
    await log.hover();
    await page.mouse.wheel(0, -80);
    await page.waitForFunction(([element, top]) => (element as Element).scrollTop < top, [
      await log.elementHandle(),
      before,
    ] as const);
    expect(await page.evaluate(() => scrollY)).to.equal(0);
  });

  it('may hold the focus in a dialog of its own: who writes in the chat keeps it', async () => {
    await opens('/trap');
    const field = page.getByRole('textbox', { name: 'Write a message' });
    await field.click();
    await page.keyboard.type('Hello');
    expect(await field.inputValue()).to.equal('Hello');
  });

  it('may have a library that was there before browsers did the same: what is posted is right', async () => {
    await opens('/old');
    await page.getByRole('button', { name: 'Bitter coffee' }).click();
    await page.locator('guided-chat .turn.visitor').first().waitFor();
    while (site.batches.length === 0) await pause(20);
    for (const batch of site.batches) expect(readBatch(batch)).to.have.property('batch');
  });

  it('may be in a browser that cannot style the chat: the way to the people stays in sight', async () => {
    const failed = page.waitForEvent('pageerror');
    await page.goto(site.url('/sheetless'));
    expect((await failed).message).to.contain('Illegal constructor');
    expect(await page.locator('guided-chat').getByRole('link').isVisible()).to.equal(true);
  });

  it('may call a form "title"', async () => {
    await opens('/titled');
  });
});
