import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Demo } from '../../demo/server.ts';
import { addressIn, languages } from '../../demo/shop/languages.ts';
import { type OpenShop, openShop } from '../support/open-shop.ts';

/** It comes with the helpers of the browser tests. */
const axeFile = 'axe-core/axe.min.js';

/** What axe says of a page. */
interface Findings {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describe('The shop in a browser', () => {
  let shop: OpenShop;
  let axe: string;
  let demo: Demo;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  before(async () => {
    shop = await openShop();
    ({ demo, browser } = shop);
    axe = await readFile(createRequire(import.meta.url).resolve(axeFile), 'utf8');
  });

  after(() => shop.close());

  async function arrives(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
    context = await browser.newContext(options);
    page = await context.newPage();
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
  }

  afterEach(() => context.close());

  const link = (name: string) => page.getByRole('link', { name }).first();
  const button = (name: string) => page.getByRole('main').getByRole('button', { name });
  const heading = () => page.getByRole('heading', { level: 1 }).innerText();
  const launcher = () => page.locator('guided-chat').getByRole('button').first();

  /** What the chat says is wrong with the page. */
  const problems = () =>
    page.locator('guided-chat').evaluate(async (chat: HTMLElementTagNameMap['guided-chat']) => {
      await chat.ready;
      return chat.problems.map(({ code, message }) => `${code}: ${message}`);
    });

  /** What axe finds. Its source is run, not added: the page's policy would not have it. */
  async function violations(): Promise<string[]> {
    await page.evaluate(`${axe};undefined`);
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<Findings> } };
      const found = await axe.run();
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
  }

  /** From the home page to a checkout that lacks an address, by what there is to be seen, with a look at each page. */
  async function buys(look: () => Promise<void>): Promise<void> {
    await page.goto(`${demo.url}/nb/`);
    await look();
    await link('Fjord E').click();
    await look();
    await button('Legg i kurven').click();
    await look();
    await page.getByLabel('Antall: Fjord E').fill('2');
    await button('Oppdater antallet: Fjord E').click();
    await page.getByText('49\u00a0800\u00a0kr').first().waitFor();
    await link('Til kassen').click();
    await look();
    await page.getByLabel('Navnet ditt').fill('Kari');
    await page.getByLabel('E-post').fill('kari@example.com');
    await page.getByLabel('Kom med den til meg').check();
    await button('Bestill').click();
    expect(await page.getByLabel('Adresse for levering').getAttribute('aria-invalid')).to.equal('true');
    await page.getByLabel('Adresse for levering').fill('Storgata 2');
    await button('Bestill').click();
    await page.waitForURL('**/nb/thanks');
    expect(await heading()).to.equal('Takk, Kari');
    await look();
  }

  it('sells a bike, with the chat at hand on every page', async () => {
    await arrives();
    await buys(() => launcher().waitFor());
    await launcher().click();
    await page.locator('guided-chat').getByRole('log').getByText('Kari').waitFor();
    // The address was missing at first, and the answer to that is 422.
    expect(complaints.filter((complaint) => !complaint.includes('422'))).to.deep.equal([]);
  });

  it('sells a bike without JavaScript, with a link to the people in it', async () => {
    await arrives({ javaScriptEnabled: false });
    await buys(() => page.locator('guided-chat').getByRole('link', { name: 'Slik når du oss' }).waitFor());
  });

  it('stays on the page when the language changes', async () => {
    await arrives();
    await page.goto(`${demo.url}/workshop`);
    await link('Dansk').click();
    expect(new URL(page.url()).pathname).to.equal('/da/workshop');
    expect(await heading()).to.equal('Værksted');
  });

  it('tells the chat which bike a page is about, so that nobody is asked', async () => {
    await arrives();
    await page.goto(`${demo.url}/lind-8`);
    await launcher().click();
    const chat = page.locator('guided-chat');
    await chat.getByRole('button', { name: 'Will it fit me?' }).click();
    await chat.getByRole('button', { name: 'Yes, go ahead' }).click();
    await chat.getByRole('group').getByRole('spinbutton').fill('172');
    await chat.getByRole('group').getByRole('spinbutton').press('Enter');
    await chat.getByRole('button', { name: "That's right" }).click();
    await chat.getByRole('log').getByText('Lind 8, set for you').waitFor();
  });

  for (const language of languages) {
    it(`has no problem and no barrier on any page in ${language}, and no script errors`, async () => {
      // Colours are judged at rest: an offer that is still fading in has others.
      await arrives({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
      const order = { number: 'N-12345', name: 'Kari', way: 'pickUp', basket: 'lind-8=1' };
      await context.addCookies([
        { name: 'basket', value: encodeURIComponent('fjord-e=2&lind-8=1'), url: demo.url },
        { name: 'order', value: encodeURIComponent(JSON.stringify(order)), url: demo.url },
      ]);
      for (const path of ['/', '/fjord-e', '/lind-8', '/basket', '/checkout', '/thanks', '/contact', '/workshop']) {
        await page.goto(`${demo.url}${addressIn(language, path)}`);
        await page.locator('summary').click();
        expect(await problems(), path).to.deep.equal([]);
        expect(await violations(), path).to.deep.equal([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, path).to.be.at.most(0);
      }
      expect(complaints).to.deep.equal([]);
    });
  }
});
