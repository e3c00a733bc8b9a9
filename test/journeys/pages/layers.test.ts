import { expect } from 'chai';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../../../scripts/engines.js';
import { type AnySite, chat, openSite, script } from '../../support/any-site.ts';

const style = `<style>
  .banner { position: fixed; inset: auto 0 0; block-size: 300px; z-index: 2000; background: gold; }
  .low { z-index: 900; block-size: 60px; inset: auto 0 20px; }
  .turned { transform: translate(10px, 10px); overflow: hidden; block-size: 50px; }
</style>`;

const banner = '<div class="banner"><button>Only what is needed</button></div>';

describe('The layer of the chat', () => {
  let site: AnySite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    const head = style + script;
    site = await openSite({
      '/': { head, body: chat() },
      '/banner': { head, body: chat() + banner },
      '/open': { head, body: chat('open') + banner },
      '/turned': { head, body: `<div class="turned">${chat('open')}</div>` },
      '/low': { head, body: `${chat()}<div class="banner low"></div>` },
      '/dialog': {
        head,
        body: `${chat()}<dialog style="inset: 0; inline-size: 90%; block-size: 90%">A question</dialog>`,
      },
      // As browsers were that had none.
      '/without-popovers': {
        head: `<script>delete HTMLElement.prototype.showPopover</script>${head}`,
        body: chat() + banner,
      },
      '/within': { head, body: `<dialog>${chat()}</dialog>` },
    });
    browser = await chromium.launch({ executablePath: locate('CHROMIUM'), args: chromiumArgs });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
    page = await context.newPage();
    page.setDefaultTimeout(5000);
  });
  afterEach(() => context.close());

  const launcher = () => page.locator('guided-chat .launcher');
  const isOpen = () => page.getByRole('group').waitFor({ state: 'attached' });
  /** What is seen where the panel and the banner are both. */
  const seen = (x = 800, y = 600) =>
    page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.localName, [x, y] as const);
  const open = async () => {
    await launcher().press('Enter');
    await isOpen();
  };

  it('is above a banner where a visitor has opened it', async () => {
    await page.goto(site.url('/banner'));
    await open();
    expect(await seen()).to.equal('guided-chat');
  });

  it('is below a banner where the chat stands open by itself', async () => {
    await page.goto(site.url('/open'));
    await isOpen();
    expect(await seen()).to.equal('div');
  });

  it('is below a banner on the next page, on which the chat stands open again', async () => {
    await page.goto(site.url('/'));
    await open();
    await page.getByRole('button', { name: 'Bitter coffee' }).click();
    await page.locator('guided-chat .turn.visitor').first().waitFor();
    await page.goto(site.url('/banner'));
    await isOpen();
    expect(await seen()).to.equal('div');
  });

  it('is that of the window also where the chat stands open in what is clipped and turned', async () => {
    await page.goto(site.url('/turned'));
    await isOpen();
    const box = await page.locator('guided-chat .panel').boundingBox();
    expect(box).to.deep.equal({ x: 580, y: 36, width: 400, height: 680 });
    expect(await seen()).to.equal('guided-chat');
  });

  it('of the launcher is what --guided-z-index says', async () => {
    await page.goto(site.url('/low'));
    await launcher().waitFor();
    expect(await seen(950, 760)).to.equal('guided-chat');
    await page.addStyleTag({ content: 'guided-chat { --guided-z-index: 800 }' });
    expect(await seen(950, 760)).to.equal('div');
  });

  it('of the panel is that of the launcher where browsers have no popovers', async () => {
    await page.goto(site.url('/without-popovers'));
    await open();
    expect(await seen()).to.equal('div');
    await page.addStyleTag({ content: 'guided-chat { --guided-z-index: 3000 }' });
    expect(await seen()).to.equal('guided-chat');
  });

  it('is below a modal dialog that was there before, and below one that comes', async () => {
    await page.goto(site.url('/dialog'));
    const showDialog = () => page.locator('dialog').evaluate((dialog) => (dialog as HTMLDialogElement).showModal());
    await showDialog();
    await page.locator('guided-chat').evaluate((host) => (host as unknown as { show: () => Promise<void> }).show());
    expect(await seen()).to.equal('dialog');
    await page.keyboard.press('Escape');
    await launcher().click();
    await open();
    expect(await seen()).to.equal('guided-chat');
    await showDialog();
    expect(await seen()).to.equal('dialog');
  });

  it('is above the modal dialog that the chat stands in', async () => {
    await page.goto(site.url('/within'));
    await page.locator('dialog').evaluate((dialog) => (dialog as HTMLDialogElement).showModal());
    await open();
    expect(await seen()).to.equal('guided-chat');
    await page.getByRole('button', { name: 'Bitter coffee' }).click();
    await page.locator('guided-chat .turn.visitor').first().waitFor();
  });
});
