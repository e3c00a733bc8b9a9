import { expect } from 'chai';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../../../scripts/engines.js';
import { type AnySite, type SitePage, chat, openSite, script } from '../../support/any-site.ts';

/** What an owner writes so that the fall-back content has its place where the launcher will be, and moves nothing. */
const embedded = '<style>guided-chat:not(:defined) { position: fixed; inset: auto 20px 20px auto; }</style>';

/** What the page measured. */
interface Measured {
  readonly shifts: readonly number[];
  readonly longTasks: readonly { readonly startTime: number; readonly duration: number }[];
}

const measuring = `<script>
  window.shifts = []; window.longTasks = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((entry) => entry.toJSON()))).observe({ type: 'longtask', buffered: true });
</script>`;

/** A script that comes only after the page was drawn. */
const late = `<script>setTimeout(() => { performance.mark('late'); const late = document.createElement('script'); late.type = 'module'; late.src = '/guided-chat.js'; document.head.append(late); }, 300)</script>`;

const story = '<p>Some words.</p>'.repeat(20);
const withPolicy = (policy: string, page: SitePage): SitePage => ({
  ...page,
  headers: { 'content-security-policy': policy },
});

describe('The chat arrives', () => {
  let site: AnySite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  before(async () => {
    site = await openSite({
      '/': { head: measuring + embedded + late, body: chat() + story },
      '/last': { head: measuring + late, body: story + chat() },
      '/in-the-page': {
        head: `${measuring}<style>guided-chat:not(:defined) { display: block; block-size: min(680px, 100dvh); }</style>${late}`,
        body: chat('placement="inline"') + story,
      },
      '/plain': { body: chat() },
      '/mistaken': { body: chat('consent="perhaps"') },
      '/classic': { head: '<script src="/guided-chat.js"></script>', body: chat() },
      '/twice': { head: `${script}<script type="module" src="/again.js"></script>`, body: chat() },
      '/strict': withPolicy(
        "default-src 'none'; img-src data:; script-src 'nonce-abc'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
        {
          head: '<script type="module" nonce="abc" src="/guided-chat.js"></script>',
          body: chat(),
        },
      ),
      '/untrusting': withPolicy("default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'", {
        body: chat(),
      }),
      '/frame': { head: '', body: '<iframe src="/plain" sandbox="allow-scripts" width="600" height="760"></iframe>' },
    });
    browser = await chromium.launch({ executablePath: locate('CHROMIUM'), args: chromiumArgs });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
    page = await context.newPage();
    page.setDefaultTimeout(5000);
    complaints = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => complaints.push(message.text()));
  });
  afterEach(() => context.close());

  const launcher = () => page.locator('guided-chat .launcher');
  const link = () => page.getByRole('link', { name: 'Contact us' });
  /** What took long since the script was asked for; before, it was the page. */
  const longTasks = async () => {
    const { longTasks: all } = await measured();
    const since = await page.evaluate(() => performance.getEntriesByName('late')[0]?.startTime ?? 0);
    return all.filter(({ startTime }) => startTime >= since).map(({ duration }) => duration);
  };
  const measured = () =>
    page.evaluate(
      () =>
        new Promise<Measured>((resolve) => {
          const { shifts, longTasks } = window as unknown as Measured;
          // Two frames later everything that was to be observed has been.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve({ shifts, longTasks })));
        }),
    );

  for (const [path, where] of [
    ['/', 'above other content, where its fall-back content has a place of its own'],
    ['/last', 'last in the page'],
  ] as const) {
    it(`and moves nothing: ${where}`, async () => {
      await page.goto(site.url(path));
      expect(await link().isVisible()).to.equal(true);
      await launcher().waitFor();
      expect(await link().isVisible()).to.equal(false);
      expect((await measured()).shifts).to.deep.equal([]);
    });
  }

  it('and moves nothing: in the page, as it opens by itself', async () => {
    await page.goto(site.url('/in-the-page'));
    await page.getByRole('group').waitFor();
    expect((await measured()).shifts).to.deep.equal([]);
  });

  it('with one request and no long task, also where the processor is four times slower', async () => {
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const taken: number[][] = [];
    // What else the machine does only ever adds to it.
    while (taken.length < 3 && taken.at(-1)?.length !== 0) {
      const before = site.asked.length;
      await page.goto(site.url('/'), { waitUntil: 'networkidle' });
      await launcher().waitFor();
      taken.push(await longTasks());
      expect(site.asked.slice(before)).to.deep.equal(['/', '/guided-chat.js']);
    }
    expect(taken.at(-1)).to.deep.equal([]);
  });

  it('not, where there are no scripts: the fall-back content is there', async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const without = await bare.newPage();
    await without.goto(site.url('/'));
    expect(await without.getByRole('link', { name: 'Contact us' }).isVisible()).to.equal(true);
    await bare.close();
  });

  it('not, where nobody says that the script is a module: the fall-back content is there, and the console says why', async () => {
    await page.goto(site.url('/classic'));
    expect(complaints).to.deep.equal(["Unexpected token 'export'"]);
    expect(await link().isVisible()).to.equal(true);
  });

  it('not, where its files are blocked: it says so, and tries again when it is asked again', async () => {
    await page.goto(site.url('/plain'));
    site.hasChunks = false;
    await launcher().click();
    await link().waitFor();
    await launcher().click();
    expect(await link().isVisible()).to.equal(false);
    site.hasChunks = true;
    await launcher().click();
    await page.getByRole('group').waitFor();
    expect(await link().isVisible()).to.equal(false);
  });

  it('in part, where its files are blocked once it is open: it says so, loses nothing, and goes on when they are not', async () => {
    await page.goto(site.url('/plain'));
    await launcher().click();
    await page.getByRole('group').waitFor();
    site.hasChunks = false;
    const choice = page.getByRole('button', { name: 'Which beans' });
    await choice.click();
    await page.locator('guided-chat .footer').getByText('there is none right now').waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('group').getByRole('button', { name: 'Close' }).click();
    site.hasChunks = true;
    await choice.click();
    await page.getByRole('button', { name: 'Yes, go ahead' }).waitFor();
    expect(await page.locator('guided-chat .turn.visitor').count()).to.equal(1);
  });

  it('without what is wrong with the page, where that cannot be put in words: it is told when the visitor goes on', async () => {
    const codes = () =>
      page.evaluate(async () => {
        const found = document.querySelector('guided-chat');
        await found?.ready;
        return found?.problems.map(({ code }) => code);
      });
    await page.route(/problem-words/, (route) => route.abort());
    await page.goto(site.url('/mistaken'));
    await launcher().click();
    await page.getByRole('group').waitFor();
    expect(await codes()).to.deep.equal([]);
    await page.unroute(/problem-words/);
    const told = page.waitForEvent('console', (message) => message.text().includes('perhaps'));
    await page.getByRole('button', { name: 'Bitter coffee' }).click();
    await told;
    expect(await codes()).to.deep.equal(['invalid-value']);
  });

  it('once, where the script is there twice, and says so', async () => {
    await page.goto(site.url('/twice'), { waitUntil: 'networkidle' });
    expect(complaints).to.deep.equal(['guided-chat is on this page twice. The first one is used.']);
    await launcher().click();
    await page.getByRole('group').waitFor();
  });

  it('under a policy that trusts one nonce, and no style and no picture', async () => {
    await page.goto(site.url('/strict'));
    await launcher().click();
    await page.getByRole('button', { name: 'Bitter coffee' }).click();
    await page.locator('guided-chat .turn.visitor').first().waitFor();
    expect(complaints.filter((complaint) => !complaint.startsWith('guided-chat:'))).to.deep.equal([]);
  });

  it('not, where nobody may write markup: the fall-back content is shown', async () => {
    await page.goto(site.url('/untrusting'));
    await launcher().click();
    await link().waitFor();
  });

  it('in a frame that may do nothing but run scripts', async () => {
    await page.goto(site.url('/frame'));
    const frame = page.frameLocator('iframe');
    await frame.locator('guided-chat .launcher').click();
    await frame.getByRole('button', { name: 'Bitter coffee' }).click();
    await frame.locator('guided-chat .turn.visitor').first().waitFor();
  });
});
