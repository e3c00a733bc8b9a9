import { expect } from 'chai';
import { type Browser, type BrowserContext, type Locator, type Page, chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../../scripts/engines.js';
import type { GuidedChatElement } from '../../src/widget/guided-chat-element.ts';
import { serveFiles, startNext } from '../support/example.ts';
import type { HttpServer } from '../support/http-server.ts';
import { ShopVisitor } from '../support/shop-visitor.ts';

const pages: Readonly<Record<string, () => Promise<HttpServer>>> = {
  React: () => serveFiles('examples/react/dist'),
  // React mounts everything twice here, and says what it does not like.
  'React in StrictMode, for development': () => serveFiles('examples/react/dist/development'),
  Vue: () => serveFiles('examples/vue/dist'),
  Svelte: () => serveFiles('examples/svelte/dist'),
  'Next.js': () => startNext('examples/next'),
};

for (const [name, start] of Object.entries(pages)) {
  describe(`A page made with ${name}`, () => {
    let server: HttpServer;
    let browser: Browser;
    let context: BrowserContext;
    let visitor: ShopVisitor;
    let page: Page;
    let chat: Locator;

    before(async () => {
      [server, browser] = await Promise.all([
        start(),
        chromium.launch({ executablePath: locate('CHROMIUM'), args: chromiumArgs }),
      ]);
    });
    after(() => Promise.all([server.close(), browser.close()]));

    beforeEach(async () => {
      context = await browser.newContext();
      visitor = await ShopVisitor.arrives(context, server.origin);
      [page] = context.pages() as [Page];
      chat = page.locator('guided-chat');
    });
    afterEach(async () => {
      await context.close();
      expect(visitor.complaints).to.deep.equal([]);
    });

    const problems = () =>
      chat.evaluate(async (element: GuidedChatElement) => {
        await element.ready;
        return element.problems.map(({ message }) => message);
      });
    const entries = () => chat.evaluate((element: GuidedChatElement) => element.transcript.length);
    const trouble = () => chat.getByRole('group').getByRole('button', { name: 'Something went wrong' });

    it('is told of the conversation, with all details, each once', async () => {
      await visitor.opensChat();
      await visitor.chooses('Winter tyres');
      await page.getByText(`Talked about: Winter tyres, in ${await entries()} entries.`).waitFor();
      await visitor.chooses("That's right");
      await page.getByText(`in ${await entries()} entries.`).waitFor();
    });

    it('is read without a problem, and changes its colour and language while it stands there', async () => {
      expect(await problems()).to.deep.equal([]);
      await chat.getByRole('button', { name: 'Ask Nordlys Cycles' }).waitFor();
      await page.getByLabel('Colour').fill('#aa0033');
      await page.getByLabel('Language').selectOption('nb');
      const launcher = chat.getByRole('button', { name: 'Spør Nordlys Sykler' });
      await launcher.waitFor();
      const colour = await launcher.evaluate((button) => getComputedStyle(button).getPropertyValue('--guided-accent'));
      expect(colour).to.equal('#aa0033');
      await visitor.opensChat();
      await chat.getByRole('textbox', { name: 'Skriv en melding' }).waitFor();
      expect(await problems()).to.deep.equal([]);
    });

    it('adds and removes topics: at once while nobody has answered, then in the next conversation', async () => {
      const customer = page.getByLabel('I have a bike from here');
      await visitor.opensChat();
      expect(await trouble().count()).to.equal(0);
      await customer.check();
      await trouble().waitFor();
      await customer.uncheck();
      await trouble().waitFor({ state: 'detached' });

      await visitor.chooses('Winter tyres');
      const log = await visitor.log();
      await customer.check();
      expect(await problems()).to.deep.equal([]);
      expect(await visitor.log()).to.deep.equal(log);
      await visitor.picks('Start over');
      await visitor.chooses('Something went wrong');
    });

    it('takes the chat away and brings it back, where the conversation goes on', async () => {
      const shown = page.getByLabel('Show the chat');
      await visitor.opensChat();
      await visitor.chooses('Winter tyres');
      await visitor.chooses("That's right");
      const [question, log] = [await visitor.question(), await visitor.log()];
      for (let times = 0; times < 3; times += 1) {
        await shown.uncheck();
        expect(await chat.count()).to.equal(0);
        await shown.check();
        expect(await chat.count()).to.equal(1);
      }
      expect([await visitor.question(), await visitor.log()]).to.deep.equal([question, log]);
      await visitor.chooses('Put it another way');
      await visitor.hears('Fitting them takes an hour.');
      await page.getByText(`in ${await entries()} entries.`).waitFor();
      expect(await problems()).to.deep.equal([]);
    });

    it('gives the chat what it knows, so that nobody is asked', async () => {
      await visitor.opensChat();
      await visitor.chooses('Find my bike');
      await visitor.chooses('Yes, go ahead');
      expect(await visitor.question()).to.include('How far is it?');
    });
  });
}
