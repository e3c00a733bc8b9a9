import { expect } from 'chai';
import { type Browser, chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../../scripts/engines.js';
import { startNext } from '../support/example.ts';
import type { HttpServer } from '../support/http-server.ts';

describe('The server of the page made with Next.js', () => {
  let server: HttpServer;
  let browser: Browser;

  before(async () => {
    [server, browser] = await Promise.all([
      startNext('examples/next'),
      chromium.launch({ executablePath: locate('CHROMIUM'), args: chromiumArgs }),
    ]);
  });
  after(() => Promise.all([server.close(), browser.close()]));

  it('loads the package, which does nothing there, and sends all that the chat can talk about', async () => {
    const html = await (await fetch(server.origin)).text();
    const chat = /<guided-chat[^]*<\/guided-chat>/.exec(html)?.[0];
    expect(chat)
      .to.match(/^<guided-chat[^>]* business="Nordlys Cycles"/)
      .and.include('<guided-explanation topic="Winter tyres"')
      .and.include('<template slot="details"><p>Fitting them takes <strong>an hour</strong>.</p></template>')
      .and.match(/<guided-advice when="distance (>|&gt;) 15"/)
      .and.include('<guided-contact label="Our shop"')
      .and.include('<a href="/contact">Contact us</a>')
      .and.not.include('known');
  });

  it('leaves a way to the shop where no script runs', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(server.origin);
    expect(await page.getByRole('link', { name: 'Contact us' }).isVisible()).to.equal(true);
  });
});
