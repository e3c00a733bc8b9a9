import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Demo } from '../../demo/server.ts';
import type { TranscriptList } from '../../src/transcript/received.ts';
import { type OpenShop, openShop } from '../support/open-shop.ts';

describe('What a visitor said is theirs', () => {
  let shop: OpenShop;
  let demo: Demo;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** The conversations of other visitors. */
  let others: readonly string[];

  before(async () => {
    shop = await openShop();
    ({ demo, browser } = shop);
  });

  after(() => shop.close());

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    others = (await items()).map(({ id }) => id);
    page = await arrives();
    await opens(page);
    await says('Yearly service');
  });

  afterEach(() => context.close());

  const arrives = async () => {
    const arrived = await context.newPage();
    await arrived.goto(demo.url, { waitUntil: 'networkidle' });
    return arrived;
  };
  const chatOn = (where: Page): Locator => where.locator('guided-chat');
  const opens = async (where: Page) => {
    const launcher = chatOn(where).getByRole('button').first();
    if ((await launcher.getAttribute('aria-expanded')) !== 'true') await launcher.click();
    await chatOn(where).getByRole('group').waitFor();
  };
  const says = async (label: string) => {
    await chatOn(page).getByRole('group').getByRole('button', { name: label, exact: true }).click();
    await chatOn(page).getByRole('log').getByText(label, { exact: true }).waitFor();
  };
  const picks = async (item: string) => {
    await chatOn(page).getByRole('button', { name: 'Menu' }).click();
    await chatOn(page).getByRole('menuitem', { name: item }).click();
  };
  const presses = (label: string) => chatOn(page).getByRole('group').getByRole('button', { name: label }).click();

  /** Asks the endpoint as the support team does. */
  const asks = (path: string) =>
    fetch(`${demo.url}/transcripts${path}`, { headers: { authorization: `Bearer ${demo.readerToken}` } });

  const items = async () => ((await (await asks('')).json()) as TranscriptList).items;

  /** The id of the conversation, once it has arrived. */
  const received = async (): Promise<string> => {
    for (;;) {
      const item = (await items()).find(({ id }) => !others.includes(id));
      if (item) return item.id;
      await pause(50);
    }
  };

  /** How many entries the browser keeps. */
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('guided-chat');
          opening.onerror = () => reject(new Error(opening.error?.message));
          opening.onsuccess = () => {
            const counting = opening.result.transaction('entries').objectStore('entries').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );

  it('they take it along as a file, under the policy of the shop', async () => {
    await received();
    await picks('Keep a copy');
    const downloading = page.waitForEvent('download');
    await presses('Download');
    const download = await downloading;
    expect(download.suggestedFilename()).to.match(/^nordlys-cycles-\d{4}-\d\d-\d\d\.txt$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(text)
      .to.match(/^Your chat with Nordlys Cycles\n/)
      .and.to.match(/ {2}Visitor: Yearly service\n/);
  });

  it('they delete it: at the shop, in the browser and in the other tab', async () => {
    const id = await received();
    const other = await arrives();
    await opens(other);
    await chatOn(other).getByRole('log').getByText('Yearly service', { exact: true }).waitFor();
    expect(await kept()).to.be.above(0);

    await page.bringToFront();
    await picks('Delete the chat');
    await presses('Delete it');
    await chatOn(page).getByRole('group', { name: 'The chat is deleted, here and at Nordlys Cycles.' }).waitFor();
    expect((await asks(`/${id}`)).status).to.equal(410);
    expect((await items()).map((item) => item.id)).to.not.include(id);
    expect(await kept()).to.equal(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).to.deep.equal([]);
    await chatOn(other).getByRole('log').getByText('Yearly service', { exact: true }).waitFor({ state: 'detached' });

    await presses('Start a new chat');
    await says('Yearly service');
    expect(await received()).to.not.equal(id);
  });

  it('they hear that nothing was deleted where the shop cannot be reached', async () => {
    const id = await received();
    await picks('Delete the chat');
    await chatOn(page).getByRole('button', { name: 'Delete it' }).waitFor();
    await context.setOffline(true);
    await presses('Delete it');
    await chatOn(page).getByRole('group').getByRole('button', { name: 'Try again' }).waitFor();
    expect(await kept()).to.be.above(0);
    await context.setOffline(false);
    await presses('Try again');
    await chatOn(page).getByRole('group').getByRole('button', { name: 'Start a new chat' }).waitFor();
    expect((await asks(`/${id}`)).status).to.equal(410);
  });
});
