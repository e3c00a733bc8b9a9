import { expect } from 'chai';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { chromiumArgs, locate } from '../../../scripts/engines.js';
import { type AnySite, chat, openSite, script } from '../../support/any-site.ts';

/** What the page noticed. */
interface Noticing {
  readonly noticed: string[];
}

const noticing = `<script>
  window.noticed = [];
  const note = (event) => noticed.push(event.type + ' ' + (event.key ?? ''));
  for (const type of ['submit', 'invalid', 'change', 'formdata', 'toggle', 'dragstart']) addEventListener(type, note, true);
  for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, note);
</script>`;

/** What a chat may stand in. Each would do something with what is done in it. */
const around = {
  form: ['<form action="/sent"><input name="a" value="1">', '<button>Send</button></form>'],
  'disabled-fields': ['<form><fieldset disabled>', '</fieldset></form>'],
  link: ['<a href="/followed">Follow ', '</a>'],
  label: ['<label>Agree <input type="checkbox" id="agree">', '</label>'],
  summary: ['<details><summary>More ', '</summary><p>Here.</p></details>'],
  button: ['<form><button>Send ', '</button></form>'],
  editable: ['<div contenteditable>Write ', '</div>'],
  draggable: ['<div draggable="true">Drag ', '</div>'],
  dialog: ['<dialog id="modal">A dialog ', '</dialog>'],
} as const;

describe('A chat that stands in', () => {
  let site: AnySite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    const pages = Object.entries(around).map(([name, [before, after]]) => [
      `/${name}`,
      { head: noticing + script, body: `${before}${chat().replace(/<a .*<\/a>/, '')}${after}` },
    ]);
    site = await openSite(Object.fromEntries(pages) as Parameters<typeof openSite>[0]);
    browser = await chromium.launch({ executablePath: locate('CHROMIUM'), args: chromiumArgs });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    page.setDefaultTimeout(5000);
  });
  afterEach(() => context.close());

  const come = (name: keyof typeof around) => page.goto(site.url(`/${name}`));
  const noticed = () => page.evaluate(() => (window as unknown as Noticing).noticed);
  const panel = () => page.locator('guided-chat .panel');

  /** Opens the chat, clicks where nothing is, chooses, answers in a field and writes a message. */
  const talk = async () => {
    await page.locator('guided-chat .launcher').click();
    await panel().getByRole('group').waitFor();
    await panel().locator('.bubble').first().click();
    await panel()
      .locator('.header')
      .click({ position: { x: 5, y: 5 } });
    for (const label of ['Which beans', 'Yes, go ahead']) await panel().getByRole('button', { name: label }).click();
    await panel().locator('.log').getByText('How strong?').first().waitFor();
    const field = panel().getByRole('textbox').last();
    await field.click();
    await field.pressSequentially('as strong as can be');
    await field.press('Enter');
    await panel().locator('.turn.visitor').getByText('as strong as can be').waitFor();
    await panel().getByRole('button', { name: 'Menu' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  };

  it('a form sends nothing, adds nothing, and is not invalid', async () => {
    await come('form');
    await talk();
    expect(await noticed()).to.deep.equal([]);
    expect(page.url()).to.equal(site.url('/form'));
    const sent = await page.locator('form').evaluate((form) => {
      if (!(form instanceof HTMLFormElement)) throw new TypeError('This is no form.');
      return { data: [...new FormData(form).keys()], isValid: form.checkValidity(), size: form.elements.length };
    });
    expect(sent).to.deep.equal({ data: ['a'], isValid: true, size: 2 });
  });

  it('fields that are disabled can be talked to', async () => {
    await come('disabled-fields');
    await talk();
    expect(await noticed()).to.deep.equal([]);
  });

  for (const name of ['link', 'label', 'summary', 'button'] as const) {
    it(`a ${name} has it do nothing`, async () => {
      await come(name);
      await talk();
      expect(page.url()).to.equal(site.url(`/${name}`));
      expect(await noticed()).to.deep.equal([]);
      expect(await page.locator(':is(#agree:checked, details[open])').count()).to.equal(0);
    });
  }

  it('what can be edited is not edited with what is written to it', async () => {
    await come('editable');
    await talk();
    expect((await page.locator('[contenteditable]').innerText()).trim()).to.equal('Write');
  });

  it('what can be dragged has text that can be selected', async () => {
    await come('draggable');
    await page.locator('guided-chat .launcher').click();
    await panel().getByRole('group').waitFor();
    const box = await panel().locator('.bubble').first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 16, (box?.y ?? 0) + 16);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 120, (box?.y ?? 0) + 16, { steps: 5 });
    await page.mouse.up();
    expect(await noticed()).to.not.include('dragstart ');
  });

  it('a modal dialog is on top of it, and is closed with it', async () => {
    await come('dialog');
    await page.locator('#modal').evaluate((modal) => (modal as HTMLDialogElement).showModal());
    await talk();
    expect(await noticed()).to.not.include('submit ');
  });
});
