import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { ScriptedConversation } from '../support/scripted-conversation.ts';
import { type Shown, isAccessible, show } from '../support/screen.ts';
import { open, widget } from '../support/widget.ts';

const short = () => {
  const conversation = new ScriptedConversation();
  conversation.asks('For whom?', ['Me', 'You']);
  return conversation;
};

const goesBack = async () => {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
};

describe('the focus in a panel that fills the window', () => {
  let shown: Shown;

  beforeEach(async () => {
    await setViewport({ width: 390, height: 600 });
    shown = await show(short(), { privacy: '/privacy' });
  });
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('goes round, as nobody would see it behind the panel', async () => {
    const { screen } = shown;
    screen.one('.notice a').focus();
    await sendKeys({ press: 'Tab' });
    expect(screen.focus).to.equal('button "Menu"');
    await goesBack();
    expect(screen.focus).to.equal('a "Privacy"');
    screen.one('.title').focus();
    await goesBack();
    expect(screen.focus).to.equal('a "Privacy"');
    await isAccessible(shown);
  });

  it('is led out by Escape', async () => {
    shown.screen.button('Me').focus();
    await sendKeys({ press: 'Escape' });
    expect(shown.closed).to.equal(1);
  });
});

describe('the focus in a panel beside which the page can be seen', () => {
  it('leaves it', async () => {
    const { screen } = await show(short(), { privacy: '/privacy' });
    const after = await fixture<HTMLElement>('<button>After</button>');
    screen.one('.notice a').focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(after);
  });
});

describe('what has the focus on the page', () => {
  const place = async (style: string) => {
    const link = await fixture<HTMLElement>(`<a href="#here" style="position: fixed; ${style}">Here</a>`);
    link.focus();
    return link;
  };

  it('is uncovered by Escape where the panel lies over all of it, and keeps the focus', async () => {
    const shown = await show(short());
    const link = await place('bottom: 200px; right: 100px');
    await sendKeys({ press: 'Escape' });
    expect(shown.closed).to.equal(1);
    expect(document.activeElement).to.equal(link);
  });

  it('is none of the panel’s business elsewhere', async () => {
    const shown = await show(short());
    await place('top: 0; left: 0');
    await sendKeys({ press: 'Escape' });
    shown.view.close();
    await place('bottom: 200px; right: 100px');
    await sendKeys({ press: 'Escape' });
    expect(shown.closed).to.equal(0);
  });
});

describe('an element that is moved in the page', () => {
  it('keeps the focus, and the place in the log', async () => {
    const opened = await widget();
    await open(opened);
    const { chat, screen } = opened;
    for (let at = 0; at < 12; at++) await chat.say(`Message ${at}`);
    const written = () => screen.messages.filter((words) => words.startsWith('Message')).length;
    await waitUntil(() => written() === 12, 'The messages are not drawn.', { timeout: 10_000 });
    await nextFrame();
    screen.log.scrollTop = 60;
    await nextFrame();
    await nextFrame();
    screen.composer.focus();
    (await fixture<HTMLElement>('<section></section>')).append(chat);
    expect(screen.focus).to.equal('textarea "Write a message"');
    expect(screen.log.scrollTop).to.equal(60);
  });

  it('does not take the focus from whoever has it', async () => {
    const opened = await widget();
    await open(opened);
    const field = await fixture<HTMLElement>('<input aria-label="Name" />');
    opened.screen.composer.focus();
    field.focus();
    (await fixture<HTMLElement>('<section></section>')).append(opened.chat);
    expect(document.activeElement).to.equal(field);
  });
});
