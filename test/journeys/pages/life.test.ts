import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../../../scripts/engines.js';
import { type AnySite, chat, openSite, script } from '../../support/any-site.ts';

/** What the pages below keep of what happened to them. */
interface Kept {
  readonly happened: string[];
}

const listening = `<script>
  window.happened = [];
  for (const name of ['guided-open', 'guided-close', 'pageshow'])
    addEventListener(name, (event) => happened.push(event.persisted ? 'back' : name));
</script>`;

const happenedOn = (page: Page) => page.evaluate(() => (window as unknown as Kept).happened);

describe('A page', () => {
  let site: AnySite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    site = await openSite({
      '/': { head: listening + script, body: chat() },
      '/next': { head: '', body: '<p>Another page.</p>' },
    });
    browser = await chromium.launch({
      executablePath: locate('CHROMIUM'),
      args: chromiumArgs,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(site.url('/'));
  });
  afterEach(() => context.close());

  const open = async () => {
    await page.locator('guided-chat .launcher').click();
    await page.getByRole('group').waitFor();
  };
  const choose = async (label: string) => {
    await page.getByRole('button', { name: label, exact: true }).click();
    await page.locator('guided-chat .turn.visitor').getByText(label).waitFor();
  };
  const isOnTop = () => page.locator('guided-chat .panel').evaluate((panel) => panel.matches(':popover-open'));
  const words = () => page.locator('guided-chat .log').innerText();

  it('that was left and comes back has the chat as it was, which goes on', async () => {
    await open();
    await choose('Bitter coffee');
    const before = await words();
    await page.goto(site.url('/next'));
    await page.evaluate(() => {
      history.back();
    });
    await page.waitForURL(site.url('/'), { waitUntil: 'commit' });
    await page.waitForFunction(() => (window as unknown as Kept).happened.includes('back'));
    expect(await words()).to.equal(before);
    const posted = site.batches.length;
    await choose("That's right");
    while (site.batches.length === posted) await pause(20);
  });

  it('that gives its element another place keeps the open panel on top, and what is written in it', async () => {
    await open();
    await page.getByRole('textbox', { name: 'Write a message' }).fill('About');
    await page.locator('guided-chat').evaluate((moved) => {
      document.body.append(Object.assign(document.createElement('main'), { style: 'transform: rotate(9deg)' }));
      document.querySelector('main')?.append(moved);
    });
    await page.waitForFunction(() => document.querySelector('guided-chat')?.shadowRoot?.querySelector(':popover-open'));
    expect(await page.getByRole('textbox', { name: 'Write a message' }).inputValue()).to.equal('About');
    expect(await happenedOn(page)).to.deep.equal(['pageshow', 'guided-open']);
  });

  it('that is put in the place of another goes on with the conversation', async () => {
    await open();
    await choose('Bitter coffee');
    const before = await words();
    await page.evaluate(async (body) => {
      history.pushState(null, '', '/elsewhere');
      await document.startViewTransition(() => {
        document.body.innerHTML = body;
      }).finished;
    }, chat());
    await page.getByRole('group').waitFor();
    expect(await words()).to.equal(before);
    expect(await page.locator('guided-chat').count()).to.equal(1);
    await choose("That's right");
  });

  it('that is written in another language or direction meanwhile has the launcher follow', async () => {
    await page.evaluate(() => Object.assign(document.documentElement, { lang: 'sv', dir: 'rtl' }));
    await page.getByRole('button', { name: 'Fråga Kaffe' }).waitFor();
    const box = await page.locator('guided-chat .launcher').boundingBox();
    expect(box?.x).to.equal(20);
  });

  it('can have two chats, and each is opened by its own launcher', async () => {
    await page.evaluate((other) => {
      document.body.insertAdjacentHTML('beforeend', other);
    }, chat('name="other" placement="start"'));
    await page.locator('guided-chat[name] .launcher').click();
    await page.locator('guided-chat[name]').getByRole('group').waitFor();
    expect(await page.locator('guided-chat[open]').count()).to.equal(1);
    await page.locator('guided-chat:not([name]) .launcher').click();
    await page.locator('guided-chat:not([name])').getByRole('group').waitFor();
    expect(await page.locator('guided-chat[open]').count()).to.equal(2);
  });

  it('closes the chat, and has nothing left on top', async () => {
    await open();
    expect(await isOnTop()).to.equal(true);
    await page.keyboard.press('Escape');
    expect(await isOnTop()).to.equal(false);
  });
});

describe('A page that is made ready before anybody asks for it', () => {
  /** Tells what happened on it, once while it waits and once the chat is open. */
  const report = `<script>
    const happened = [document.prerendering ? 'made ready' : 'loaded'];
    const tell = () => {
      const loaded = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/guided-chat-')).length > 0;
      fetch('/report', { method: 'POST', body: JSON.stringify({ happened, loaded }) });
    };
    addEventListener('guided-open', ({ detail }) => {
      happened.push(detail.resumed ? 'resumed' : 'opened');
      tell();
    });
    document.addEventListener('prerenderingchange', () => happened.push('seen'));
    customElements.whenDefined('guided-chat').then(() => {
      const chat = document.querySelector('guided-chat');
      chat.ready.then(() => happened.push('read'));
      chat.offer('May I help?');
      if (document.prerendering) setTimeout(tell, 500);
    });
  </script>`;
  /** The visitor talks on the page before, when the next one is there already, and goes on to it. */
  const talk = `<script>
    setTimeout(async () => {
      const chat = document.querySelector('guided-chat');
      await chat.show();
      await chat.say('Bitter coffee');
      setTimeout(() => (location.href = '/'), 500);
    }, 2000);
  </script>`;
  const rules = JSON.stringify({ prerender: [{ urls: ['/'], eagerness: 'immediate' }] });

  let site: AnySite;
  let profile: string;
  let browser: ChildProcess;

  before(async () => {
    site = await openSite({
      '/': { head: report + script, body: chat() },
      '/before': { head: `<script type="speculationrules">${rules}</script>${talk}${script}`, body: chat() },
    });
    profile = await mkdtemp(join(tmpdir(), 'guided-chat-'));
    // Nobody drives it: a browser that is driven makes no page ready.
    browser = spawn(
      locate('CHROMIUM'),
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        site.url('/before'),
      ],
      { stdio: 'ignore' },
    );
  });
  after(async () => {
    const gone = new Promise((resolve) => browser.once('exit', resolve));
    browser.kill();
    await gone;
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('loads nothing but the script until it is seen, and knows by then what was done meanwhile', async () => {
    const posted = site.batches as readonly unknown[] as readonly object[];
    const reports = () => posted.filter((report) => 'happened' in report);
    while (reports().length < 2) await pause(20);
    expect(reports()).to.deep.equal([
      { happened: ['made ready'], loaded: false },
      { happened: ['made ready', 'seen', 'read', 'resumed'], loaded: true },
    ]);
  });
});
