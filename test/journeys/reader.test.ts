import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import type { Demo } from '../../demo/server.ts';
import { heldConversations } from '../support/held-conversations.ts';
import { type OpenShop, openShop } from '../support/open-shop.ts';
import { barriersOn } from '../support/access.ts';
import { batch } from '../support/posting.ts';

describe('A support lead in the reader, by keyboard alone', () => {
  let shop: OpenShop;
  let folder: string;
  let demo: Demo;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    shop = await openShop();
    ({ demo, browser, folder } = shop);
    for (const [kind, entries] of Object.entries(await heldConversations())) {
      const body = JSON.stringify(batch(`the-${kind}`, entries));
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${demo.url}/transcripts`, { method: 'POST', headers, body });
      expect(response.status).to.equal(200);
    }
  });

  after(() => shop.close());

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    page = await context.newPage();
  });

  afterEach(() => context.close());

  /** Goes on with Tab until something of that role and name has the focus. */
  async function tabsTo(role: 'button' | 'link' | 'textbox' | 'searchbox', name: string | RegExp): Promise<void> {
    const target = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
    await target.waitFor();
    for (let steps = 0; steps < 60; steps++) {
      if (await target.evaluate((element) => element.matches(':focus'))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to the ${role} "${String(name)}".`);
  }

  async function presses(role: 'button' | 'link', name: string | RegExp): Promise<void> {
    await tabsTo(role, name);
    await page.keyboard.press('Enter');
  }

  /** Opens a menu; a `summary` has no role that every browser tells. */
  async function unfolds(label: string): Promise<void> {
    await page.locator('summary').getByText(label, { exact: true }).waitFor();
    for (let steps = 0; steps < 60; steps++) {
      if (await page.locator('summary:focus').getByText(label, { exact: true }).count())
        return page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to the menu "${label}".`);
  }

  async function signsIn(): Promise<void> {
    await page.goto(`${demo.url}/reader/`);
    await tabsTo('textbox', 'Token');
    await page.keyboard.type(demo.readerToken);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /Winter tyres/ }).waitFor();
  }

  /** The download that comes of Enter. On a busy machine a browser may let one drop: whoever waits presses it again. */
  async function follows(): Promise<Download | undefined> {
    const coming = page.waitForEvent('download', { timeout: 15_000 }).catch(() => undefined);
    await page.keyboard.press('Enter');
    return coming;
  }

  /** What comes of following a download. */
  async function downloads(name: RegExp): Promise<{ readonly name: string; readonly text: string }> {
    // Only once the link is reached, so that what keeps one from it is not told as a download that never came.
    await tabsTo('link', name);
    const file = (await follows()) ?? (await follows());
    if (!file) throw new Error(`Nothing comes of the link ${String(name)}.`);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }

  const conversation = () => page.getByRole('list', { name: 'Conversation' });
  const formats = [/^Text/, /^Web page/, /^Markdown/, /^CSV/, /^JSON for/, /^JSON lines/, /^vCon/];

  it('is let in with the right token only, and out again', async () => {
    await page.goto(`${demo.url}/reader/`);
    await tabsTo('textbox', 'Token');
    await page.keyboard.type('a guess');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('That is not the token.').waitFor();
    await signsIn();
    await presses('button', 'Sign out');
    await page.getByRole('textbox', { name: 'Token' }).waitFor();
    await page.reload();
    await page.getByRole('textbox', { name: 'Token' }).waitFor();
  });

  it('finds by the address bar and by words, reads, and goes back', async () => {
    await signsIn();
    await page.goto(`${demo.url}/reader/?technique=empathy`);
    const list = page.getByRole('navigation', { name: 'Transcripts' });
    await list.getByText('1 conversation').waitFor();
    await presses('button', 'Show all');
    await list.getByText('4 conversations').waitFor();

    await page.keyboard.press('/');
    await page.keyboard.type('carbide OR mostly');
    await page.keyboard.press('Enter');
    await list.getByText('1 conversation').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).to.equal('carbide OR mostly');
    await page.getByRole('link', { name: /Find my bike/ }).waitFor();

    await presses('link', /Find my bike/);
    await conversation().waitFor();
    const answers = page.getByRole('table').getByRole('row', { name: /What will you mostly ride/ });
    expect(await answers.locator('s').allTextContents()).to.deep.equal(['To work']);
    await page.goBack();
    await conversation().waitFor({ state: 'detached' });
    await page.goBack();
    await list.getByText('4 conversations').waitFor();
  });

  it('takes one transcript along in every format, and all of them', async function () {
    // A busy Chromium lets one of many downloads of a page drop now and then; a fresh page has all of them.
    this.retries(2);
    await signsIn();
    await page.keyboard.press('j');
    await presses('link', /Something went wrong/);
    await conversation().waitFor();
    await unfolds('Export');
    for (const format of formats) {
      const { name, text } = await downloads(format);
      expect(name).to.match(/^transcript-the-complaint\.\w+$/);
      expect(text).to.include('Kari');
    }
    await page.keyboard.press('Escape');

    await unfolds('Export all');
    for (const format of formats.filter((one) => !one.test('JSON for programs'))) {
      const { name, text } = await downloads(format);
      expect(name).to.match(/^transcripts\.\w+$/);
      expect(text).to.include('Kari').and.to.include('studded 42');
    }
  });

  it('deletes one, once asked whether that is meant', async () => {
    await signsIn();
    await presses('link', /No topic/);
    await conversation().waitFor();
    await presses('button', 'Delete…');
    await page.keyboard.press('Escape');
    await presses('button', 'Delete…');
    await presses('button', 'Delete it');
    await page.getByRole('status').getByText('The transcript was deleted.').waitFor();
    await page.getByRole('navigation', { name: 'Transcripts' }).getByText('3 conversations').waitFor();
  });

  it('shuts nobody out, in a narrow window with letters twice as large either', async () => {
    await signsIn();
    const id = 'the-complaint';
    for (const [place, heading] of [
      ['', 'Transcripts'],
      [`#${id}`, 'Something went wrong'],
      ['?view=measures', 'Measures'],
    ] as const) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${demo.url}/reader/${place}`);
      await page.getByRole('heading', { name: heading }).waitFor();
      expect(await barriersOn(page), place).to.deep.equal([]);
      await page.evaluate(() => {
        const large = new CSSStyleSheet();
        large.replaceSync('html { font-size: 200% }');
        document.adoptedStyleSheets = [large];
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), place).to.equal(390);
    }
  });

  it('prints a transcript alone, with what is folded away, on white', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await signsIn();
    await presses('link', /Find my bike/);
    await conversation().waitFor();
    const answers = page.getByRole('table').getByRole('row', { name: /What will you mostly ride/ });
    expect(await answers.isVisible()).to.equal(false);
    await page.emulateMedia({ media: 'print' });
    await answers.waitFor();
    expect(await conversation().isVisible()).to.equal(true);
    expect(await page.getByRole('button').filter({ visible: true }).allTextContents()).to.deep.equal([]);
    expect(await page.getByRole('navigation').isVisible()).to.equal(false);
    const paper = page.locator('transcript-reader').evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await paper).to.equal('rgb(255, 255, 255)');
  });

  it('opens a file without a line, after signing out', async () => {
    await signsIn();
    await unfolds('Export all');
    const { name, text } = await downloads(/^vCon/);
    await writeFile(join(folder, name), `${text}{"broken":\n`);
    await page.keyboard.press('Escape');
    await presses('button', 'Sign out');
    await page.getByRole('textbox', { name: 'Token' }).waitFor();

    const chooser = page.waitForEvent('filechooser');
    await presses('button', 'Open files…');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await (await chooser).setFiles(join(folder, name));
    await page.getByText(/From a file: transcripts\.vcon/).waitFor();
    await context.setOffline(true);
    await presses('link', /Something went wrong/);
    await conversation().getByText('The child seat arrived broken').first().waitFor();
    await unfolds('1 part could not be read');
    await page.getByText(/transcripts\.vcon: line \d+: expected JSON/).waitFor();
    await presses('button', 'Close file');
    await page.getByRole('textbox', { name: 'Token' }).waitFor();
    expect(requests.filter((url) => url.includes('/transcripts'))).to.deep.equal([]);
  });

  it('has list and transcript as two screens on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await signsIn();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const row = page.locator(':focus');
    const title = await row.getByRole('strong').first().textContent();
    await page.keyboard.press('Enter');
    await conversation().waitFor();
    expect(await page.getByRole('navigation', { name: 'Transcripts' }).isVisible()).to.equal(false);
    await presses('link', 'All transcripts');
    await conversation().waitFor({ state: 'detached' });
    expect(await row.getByRole('strong').first().textContent()).to.equal(title);
    await page.goBack();
    await conversation().waitFor();
    await page.keyboard.press('u');
    await conversation().waitFor({ state: 'detached' });
    expect(await row.getByRole('strong').first().textContent()).to.equal(title);
  });
});
