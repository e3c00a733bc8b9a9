import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type Shown, show } from '../support/screen.ts';
import { open, widget } from '../support/widget.ts';

describe('keys', () => {
  let heard: string[];
  const hear = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);

  beforeEach(() => {
    heard = [];
    for (const type of ['keydown', 'keypress', 'keyup'] as const) document.addEventListener(type, hear);
  });
  afterEach(() => {
    for (const type of ['keydown', 'keypress', 'keyup'] as const) document.removeEventListener(type, hear);
  });

  it('that are written do not reach the shortcuts of the page', async () => {
    const { screen } = await show();
    await screen.types('j/k?');
    expect(heard).to.be.empty;
  });

  it('that the panel handles do not reach them either', async () => {
    const { conversation, screen } = await show();
    conversation.asks('For whom?', ['Me', 'You']);
    screen.button('Me').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Escape' });
    screen.button('Menu').click();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Escape' });
    expect(heard).to.be.empty;
  });

  it('that close the panel do not reach them from the launcher, where the focus is by then', async () => {
    const opened = await widget();
    await open(opened);
    await sendKeys({ press: 'Escape' });
    expect(opened.screen.focus).to.equal('button "Ask Nordlys Cycles"');
    expect(heard).to.be.empty;
    await sendKeys({ press: 'Escape' });
    expect(heard, 'a key that means nothing here').to.include('keydown Escape').and.to.include('keyup Escape');
  });

  it('that were handled are not held back for ever', async () => {
    const { screen, view } = await show();
    screen.button('Menu').focus();
    await sendKeys({ press: 'Escape' });
    view.close();
    await sendKeys({ press: 'Escape' });
    expect(heard).to.include('keyup Escape');
  });

  it('nor does what an input method or the clipboard writes', async () => {
    const { screen } = await show();
    const types = ['compositionstart', 'compositionend', 'copy', 'cut', 'paste', 'beforeinput', 'input'];
    const hearType = ({ type }: Event) => heard.push(type);
    for (const type of types) document.addEventListener(type, hearType);
    for (const type of types) screen.composer.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    await screen.types('j');
    for (const type of types) document.removeEventListener(type, hearType);
    expect(heard).to.be.empty;
  });

  it('that mean nothing here do', async () => {
    const { conversation, screen } = await show();
    conversation.asks('For whom?', ['Me']);
    screen.button('Me').focus();
    await sendKeys({ press: '?' });
    expect(heard).to.include('keydown ?');
  });
});

describe('Escape', () => {
  const press = async ({ screen }: Shown) => {
    screen.composer.focus();
    await sendKeys({ press: 'Escape' });
  };

  it('closes the panel', async () => {
    const shown = await show();
    await press(shown);
    expect(shown.closed).to.equal(1);
  });

  it('closes it from the launcher, too, and is kept from the page', async () => {
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    const opened = await widget();
    await open(opened);
    opened.screen.launcher.focus();
    for (const type of ['keydown', 'keyup']) document.addEventListener(type, hear);
    await sendKeys({ press: 'Escape' });
    for (const type of ['keydown', 'keyup']) document.removeEventListener(type, hear);
    expect(opened.chat.open).to.be.false;
    expect(opened.screen.focus).to.equal('button "Ask Nordlys Cycles"');
    expect(heard).to.be.empty;
  });

  it('closes nothing that stands in the page', async () => {
    const shown = await show(undefined, { inline: true });
    await press(shown);
    expect(shown.closed).to.equal(0);
  });

  it('belongs to an input method while that composes', async () => {
    const shown = await show();
    const { composer } = shown.screen;
    composer.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }));
    expect(shown.closed).to.equal(0);
  });
});
