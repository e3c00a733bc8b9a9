import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Changeable } from '../../src/conversation/scene.ts';
import { nameOf } from '../support/accessible-name.ts';
import { type Shown, isAccessible, show } from '../support/screen.ts';

const forWhom: Changeable = {
  seq: 1,
  name: 'use',
  kind: 'choice',
  text: 'For whom?',
  value: 'me',
  label: 'For me',
  options: [
    { id: 'me', label: 'For me' },
    { id: 'child', label: 'For a child' },
  ],
};
const howFar: Changeable = {
  seq: 3,
  name: 'distance',
  kind: 'choice',
  text: 'How far?',
  value: 'far',
  label: 'Far',
  options: [
    { id: 'near', label: 'Near' },
    { id: 'far', label: 'Far' },
  ],
};

describe('the menu', () => {
  let shown: Shown;

  beforeEach(async () => {
    shown = await show();
    shown.screen.button('Menu').focus();
    await sendKeys({ press: 'Enter' });
  });
  afterEach(() => isAccessible(shown));

  const items = () => [...shown.screen.root.querySelectorAll('[role=menuitem]')].map(nameOf);

  it('holds what can be done at any time, and takes the focus', () => {
    expect(items()).to.deep.equal(['Talk to a person', 'Start over', 'End the chat']);
    expect(shown.screen.button('Menu').ariaExpanded).to.equal('true');
    expect(shown.screen.focus).to.equal('menuitem "Talk to a person"');
  });

  it('is walked with the arrow keys, Home and End', async () => {
    const walk = async (key: string) => {
      await sendKeys({ press: key });
      return shown.screen.focus;
    };
    expect(await walk('ArrowDown')).to.equal('menuitem "Start over"');
    expect(await walk('End')).to.equal('menuitem "End the chat"');
    expect(await walk('ArrowDown')).to.equal('menuitem "Talk to a person"');
    expect(await walk('ArrowUp')).to.equal('menuitem "End the chat"');
    expect(await walk('Home')).to.equal('menuitem "Talk to a person"');
  });

  it('is closed by Escape, which closes nothing else, and gives the focus back', async () => {
    await sendKeys({ press: 'Escape' });
    expect(items()).to.be.empty;
    expect(shown.screen.focus).to.equal('button "Menu"');
    expect(shown.closed).to.equal(0);
  });

  it('is closed by Tab and by a touch elsewhere', async () => {
    await sendKeys({ press: 'Tab' });
    expect(items()).to.be.empty;
    shown.screen.button('Menu').click();
    shown.screen.log.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(items()).to.be.empty;
  });

  it('does what it says', async () => {
    const { conversation, screen } = shown;
    await sendKeys({ press: 'Enter' });
    await nextFrame();
    expect(items()).to.be.empty;
    expect(screen.focus).to.equal('button "Menu"');
    for (const name of ['Start over', 'End the chat']) {
      screen.button('Menu').click();
      screen.button(name).click();
    }
    expect(conversation.acts).to.deep.equal([{ type: 'person' }, 'restart', { type: 'end' }]);
  });
});

describe('changing an answer', () => {
  let shown: Shown;

  beforeEach(async () => {
    shown = await show();
    const { conversation } = shown;
    conversation.asks('For whom?', ['For me'], { name: 'use' });
    conversation.answers('For me', { changeable: [forWhom] });
    conversation.asks('How far?', ['Near', 'Far'], { name: 'distance' });
  });
  afterEach(() => isAccessible(shown));

  it('is offered under the answer, and puts its choices up again', () => {
    const { conversation, screen } = shown;
    screen.button('Change: For me').click();
    expect(screen.labels).to.deep.equal(['For me', 'For a child', 'Keep it as it is']);
    expect(screen.choices && nameOf(screen.choices)).to.equal('Change: For me');
    expect(screen.focus).to.equal('button "For me"');
    screen.button('For a child').click();
    expect(conversation.acts).to.deep.equal([{ type: 'revise', of: 1, value: 'child' }]);
  });

  it('can be thought better of', async () => {
    const { screen } = shown;
    screen.button('Change: For me').click();
    screen.button('Keep it as it is').click();
    expect(screen.labels).to.deep.equal(['Near', 'Far']);
    expect(screen.focus).to.equal('button "Change: For me"');
    screen.button('Change: For me').click();
    await sendKeys({ press: 'Escape' });
    expect(screen.labels).to.deep.equal(['Near', 'Far']);
    expect(shown.closed).to.equal(0);
  });

  it('is offered in the menu, which asks which answer where there are several', () => {
    const { conversation, screen } = shown;
    screen.button('Menu').click();
    screen.button('Change my answer').click();
    expect(screen.labels).to.deep.equal(['For me', 'For a child', 'Keep it as it is']);
    screen.button('Keep it as it is').click();

    conversation.answers('Far', { changeable: [forWhom, howFar] });
    screen.button('Menu').click();
    screen.button('Change my answer').click();
    expect(screen.labels).to.deep.equal(['For me For whom?', 'Far How far?', 'Keep it as it is']);
    screen.button('Far How far?').click();
    expect(screen.labels).to.deep.equal(['Near', 'Far', 'Keep it as it is']);
  });

  it('is offered by a choice that is there for it, and leads back to it', () => {
    const { conversation, screen } = shown;
    const change = { id: 'change', label: 'Change something', changes: true };
    conversation.asks('Is that right?', ["That's right", change], { changeable: [forWhom, howFar] });
    screen.button('Change something').click();
    expect(screen.choices && nameOf(screen.choices)).to.equal('Which answer would you like to change?');
    screen.button('Keep it as it is').click();
    expect(screen.focus).to.equal('button "Change something"');
    screen.button('Change something').click();
    screen.button('Far How far?').click();
    screen.button('Near').click();
    expect(conversation.acts).to.deep.equal([{ type: 'revise', of: 3, value: 'near' }]);
  });

  it('ends where the answer falls away meanwhile', () => {
    const { conversation, screen } = shown;
    screen.button('Change: For me').click();
    conversation.asks('Anything else?', ['Yes'], { name: 'more', changeable: [], replayed: true });
    expect(screen.labels).to.deep.equal(['Yes']);
  });
});
