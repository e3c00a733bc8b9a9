import { expect } from 'chai';
import { type Browser, type BrowserContext, type CDPSession, type Page, chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../../scripts/engines.js';
import { type ForeignHost, startForeignHost } from '../support/foreign-host.ts';

/** A page that is long enough to scroll. */
const page = `<meta name="viewport" content="width=device-width" />
<main><guided-chat endpoint="/t" business="Kaffe" guide="Mia" privacy="/privacy">
  <guided-explanation topic="Bitter coffee" problem="It is too hot." solution="Wait." benefit="You taste more."></guided-explanation>
  <guided-contact label="The shop" phone="+46 8 000 00"></guided-contact></guided-chat></main>
${'<p>A line of the page.</p>'.repeat(120)}`;

describe('On a phone, a chat that fills the screen', () => {
  let browser: Browser;
  let context: BrowserContext;
  let host: ForeignHost;
  let tab: Page;
  let touches: CDPSession;

  before(async () => {
    browser = await chromium.launch({ executablePath: locate('CHROMIUM'), args: chromiumArgs });
  });
  after(() => browser.close());
  beforeEach(async () => {
    host = await startForeignHost(page);
    const viewport = { width: 390, height: 700 };
    context = await browser.newContext({ viewport, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
    tab = await context.newPage();
    touches = await context.newCDPSession(tab);
    await tab.goto(host.url, { waitUntil: 'networkidle' });
    await tab.evaluate(() => {
      document.documentElement.style.overflowY = 'scroll';
      scrollTo(0, 300);
    });
  });
  afterEach(async () => {
    await context.close();
    await host.close();
  });

  const chat = () => tab.locator('guided-chat');
  const scrolled = () => tab.evaluate(() => Math.round(scrollY));
  const drawn = () =>
    tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  const opens = async () => {
    await chat().getByRole('button').first().tap();
    await chat().getByRole('group').waitFor();
  };

  /** A thumb swipes upwards from a place. */
  const swipes = async (x: number, y: number) => {
    await touches.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let way = 0; way < 200; way += 20) {
      await touches.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - way }] });
      await drawn();
    }
    await touches.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await drawn();
  };

  const swipesOn = async (part: string) => {
    const box = await chat().locator(part).first().boundingBox();
    if (!box) throw new Error(`There is no ${part}.`);
    await swipes(box.x + box.width / 2, box.y + box.height / 2);
  };

  it('lets nothing of the page behind scroll, wherever a thumb swipes', async () => {
    await opens();
    for (const part of ['.who', '.log', '.tray', '.composer', '.notice']) {
      await swipesOn(part);
      expect(await scrolled(), part).to.equal(300);
    }
  });

  it('lets nothing of it scroll at the wheel and the keys of those who look through a lens', async () => {
    await opens();
    for (const y of [30, 300, 680]) {
      await tab.mouse.move(200, y);
      await tab.mouse.wheel(0, 200);
      await drawn();
    }
    await chat().getByRole('button', { name: 'Bitter coffee' }).focus();
    for (const key of ['PageDown', 'ArrowDown', 'End']) await tab.keyboard.press(key);
    await drawn();
    expect(await scrolled()).to.equal(300);
  });

  for (const [name, leave] of [
    ['closed', () => chat().getByRole('button', { name: 'Close' }).tap()],
    ['removed', () => chat().evaluate((element) => element.remove())],
  ] as const) {
    it(`leaves a page that scrolls from the same place once it is ${name}, as its owner wanted`, async () => {
      await opens();
      await leave();
      expect(await scrolled()).to.equal(300);
      await swipes(200, 500);
      expect(await scrolled()).to.be.above(350);
      expect(await tab.evaluate(() => getComputedStyle(document.documentElement).overflowY)).to.equal('scroll');
    });
  }

  it('fills it also when it is turned, and the page is where it was when it is turned back', async () => {
    await opens();
    await tab.setViewportSize({ width: 700, height: 390 });
    const turned = await chat().locator('.view').boundingBox();
    expect(turned).to.include({ y: 0, height: 390 });
    await tab.setViewportSize({ width: 390, height: 700 });
    await drawn();
    expect(await chat().locator('.view').boundingBox()).to.deep.equal({ x: 0, y: 0, width: 390, height: 700 });
    await chat().getByRole('button', { name: 'Close' }).tap();
    await swipes(200, 500);
    expect(await scrolled()).to.be.above(350);
  });

  it('can be touched without aiming: every control is 44 px wide and high', async () => {
    await opens();
    await chat().getByRole('button', { name: 'Bitter coffee' }).tap();
    await chat().getByRole('button', { name: 'Change: Bitter coffee' }).waitFor();
    await chat().getByRole('button', { name: 'Menu' }).tap();
    await chat().getByRole('menu').waitFor();
    const small = await chat().evaluate(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('.view :is(button, textarea, a)') ?? [])].flatMap((control) => {
        const { width, height } = control.getBoundingClientRect();
        return Math.min(width, height) < 44 ? `${control.className || control.localName} ${width} × ${height}` : [];
      }),
    );
    expect(small).to.deep.equal([]);
  });
});
