import { aTimeout, expect, fixture, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { readMark } from '../../src/platform/marker.ts';
import { IndexedDbStore } from '../../src/platform/indexed-db-store.ts';
import { GuidedChatElement } from '../../src/widget/guided-chat-element.ts';
import { scopeOf } from '../../src/widget/scope.ts';
import type { Screen } from '../support/screen.ts';
import { choose, content, open, playEndpoint, screenOf, widget } from '../support/widget.ts';

/** A browser that has much else to do takes its time. */
const patience = { timeout: 10_000 };

/** Waits until the panel is in sight: it is drawn a breath before. */
async function shown({ root, panel }: Screen): Promise<void> {
  const isShown = () => panel.offsetHeight > 0 && root.querySelector('[role=group]') !== null;
  await waitUntil(isShown, 'The panel does not show.', patience);
}

describe('the launcher', () => {
  it('is the first button, and says what it opens', async () => {
    const { chat, screen } = await widget();
    const { launcher, root } = screen;
    expect(launcher.innerText).to.equal('Ask Nordlys Cycles');
    expect(launcher.ariaExpanded).to.equal('false');
    expect(launcher.ariaHasPopup).to.equal('dialog');
    expect(root.getElementById(launcher.getAttribute('aria-controls') ?? '')).to.equal(screen.panel);
    await expect(chat).to.be.accessible();
  });

  it('says as much of a long name as two lines hold', async () => {
    const business = 'Nordlys Sykkelverksted og Sportsforretning avdeling Tromsø Sentrum';
    const { chat, screen } = await widget();
    chat.setAttribute('business', business);
    const { launcher } = screen;
    expect(launcher).to.have.property('textContent', `Ask ${business}`);
    expect(launcher.offsetHeight).to.be.at.most(60);
    expect(launcher.offsetWidth).to.be.at.most(320);
  });

  it('opens a named dialog that is not modal, and moves the focus into it', async () => {
    const widgets = await widget();
    await open(widgets);
    const { panel, launcher, focus } = widgets.screen;
    expect(panel.role).to.equal('dialog');
    expect(panel.ariaLabel).to.equal('Ingrid');
    expect(panel.ariaModal).to.equal(null);
    expect(panel.offsetHeight).to.be.above(0);
    expect(launcher.ariaExpanded).to.equal('true');
    expect(focus).to.equal('textarea "Write a message"');
    await expect(widgets.chat).to.be.accessible();
  });

  it('leaves the focus to whoever has gone on with the page before the chat was there', async () => {
    const { chat, screen } = await widget();
    const field = await fixture<HTMLElement>('<input aria-label="Name" />');
    const opened = oneEvent(chat, 'guided-open');
    screen.launcher.click();
    expect(screen.launcher.ariaExpanded).to.equal('true');
    field.focus();
    await opened;
    expect(document.activeElement).to.equal(field);
  });

  it('makes the offers that are written only later', async () => {
    const { chat, screen } = await widget();
    const invitation = document.createElement('guided-invitation');
    for (const [name, value] of Object.entries({ moment: 'arrival', after: '0s', text: 'May I help?' }))
      invitation.setAttribute(name, value);
    chat.append(invitation);
    await waitUntil(() => screen.root.querySelector('.offer'), 'Nothing was offered.', patience);
  });

  it('gets the focus back when the panel is closed', async () => {
    const widgets = await widget();
    await open(widgets);
    const closed = oneEvent(widgets.chat, 'guided-close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(widgets.screen.panel.offsetHeight).to.equal(0);
    expect(widgets.screen.focus).to.equal('button "Ask Nordlys Cycles"');
    expect(widgets.chat.open).to.equal(false);
  });

  it('stores nothing before the visitor acts', async () => {
    const widgets = await widget();
    await open(widgets);
    expect(readMark(scopeOf(widgets.chat))).to.equal(undefined);
    expect(await new IndexedDbStore().latest(scopeOf(widgets.chat))).to.equal(undefined);
  });

  it('shows nothing of what stands between its tags', async () => {
    const { chat } = await widget();
    expect(chat.querySelector('a')?.offsetHeight).to.equal(0);
    expect(chat.offsetHeight).to.equal(0);
  });

  it('takes an accent that is a colour, and no other', async () => {
    const { chat, screen } = await widget('accent="rgb(0 90 200)"');
    const { backgroundColor } = getComputedStyle(screen.launcher);
    chat.setAttribute('accent', 'no colour');
    const plain = getComputedStyle(screen.launcher).backgroundColor;
    expect(plain)
      .to.match(/^oklch/)
      .and.not.equal(backgroundColor);
  });
});

describe('the attribute open', () => {
  it('opens the panel and closes it, and moves no focus', async () => {
    const { chat, screen } = await widget('open');
    await shown(screen);
    expect(document.activeElement).to.equal(document.body);
    chat.open = false;
    expect(chat.hasAttribute('open')).to.equal(false);
    expect(screen.panel.offsetHeight).to.equal(0);
  });

  it('may be set as a property before the element is defined', async () => {
    const early = await fixture<GuidedChatElement>('<late-chat endpoint="/t" business="Nordlys"></late-chat>');
    Object.assign(early, { open: true, known: { size: '52' } });
    customElements.define('late-chat', class extends GuidedChatElement {});
    expect(early.hasAttribute('open')).to.equal(true);
    expect(early.known).to.deep.equal({ size: '52' });
    await oneEvent(early, 'guided-open');
  });
});

describe('an inline widget', () => {
  it('is a region in the page, without a launcher, and comes by itself when it is near', async () => {
    const { chat, screen } = await widget('placement="inline"');
    await shown(screen);
    expect(screen.panel.role).to.equal('region');
    expect(screen.panel.ariaLabel).to.equal('Ingrid');
    expect(screen.launcher.offsetHeight).to.equal(0);
    expect(chat.offsetHeight).to.be.above(300);
    await expect(chat).to.be.accessible();
  });
});

describe('the placement', () => {
  it('may be set late, as frameworks do', async () => {
    const { chat, screen } = await widget();
    chat.setAttribute('placement', 'inline');
    await shown(screen);
    expect(screen.panel.role).to.equal('region');
    expect(screen.panel.offsetHeight).to.be.above(300);
    expect(screen.launcher.offsetHeight).to.equal(0);
  });

  it('may be given up again: the panel closes, and is opened by the launcher', async () => {
    const placed = await widget('placement="inline"');
    const { chat, screen } = placed;
    await shown(screen);
    chat.removeAttribute('placement');
    expect(screen.root.querySelector('[role=dialog]')).to.have.property('hidden', true);
    expect(screen.launcher.offsetHeight).to.be.above(0);
    await open(placed);
    expect(screen.panel.offsetHeight).to.be.above(0);
    await waitUntil(() => screen.root.querySelector('[aria-label=Close]'), 'There is no way to close it.', patience);
  });

  it('keeps an open panel on screen when it changes', async () => {
    const placed = await widget();
    const { chat, screen } = placed;
    await open(placed);
    for (const placement of ['start', 'inline', 'end']) {
      chat.setAttribute('placement', placement);
      await nextFrame();
      expect(screen.panel.offsetHeight, placement).to.be.above(0);
    }
    expect(chat.open).to.equal(true);
  });
});

describe('a widget on a page that changes', () => {
  let endpoint: ReturnType<typeof playEndpoint>;
  beforeEach(() => (endpoint = playEndpoint()));
  afterEach(() => endpoint.stop());

  it('keeps its conversation when it is moved', async () => {
    const moved = await widget();
    await open(moved);
    await choose(moved, 'Winter tyres');
    const { transcript } = moved.chat;
    const place = document.createElement('section');
    moved.chat.after(place);
    place.append(moved.chat);
    await Promise.resolve();
    expect(moved.chat.transcript).to.deep.equal(transcript);
    expect(moved.screen.messages).to.include('Winter tyres');
    place.remove();
  });

  it('takes its conversation up again when it comes back', async () => {
    const back = await widget();
    await open(back);
    await choose(back, 'Winter tyres');
    const { messages } = back.screen;
    const { parentNode } = back.chat;
    back.chat.remove();
    await Promise.resolve();
    parentNode?.append(back.chat);
    await waitUntil(() => back.chat.transcript.length > 0);
    await shown(back.screen);
    expect(back.screen.messages).to.deep.equal(messages);
  });

  it('is open again on the next page, as the visitor left it, without taking the focus', async () => {
    const first = await widget();
    await open(first);
    await choose(first, 'Winter tyres');
    const { messages } = first.screen;
    const next = document.createElement('guided-chat');
    for (const { name, value } of first.chat.attributes) next.setAttribute(name, value);
    next.innerHTML = content;
    next.open = false;
    const opened = oneEvent(next, 'guided-open');
    first.chat.replaceWith(next);
    expect((await opened).detail).to.deep.equal({ resumed: true });
    expect(screenOf(next).messages).to.deep.equal(messages);
    expect(document.activeElement).to.equal(document.body);
    next.remove();
  });

  it('stays closed on a next page that closes it at once', async () => {
    const first = await widget();
    await open(first);
    await choose(first, 'Winter tyres');
    const next = document.createElement('guided-chat');
    for (const { name, value } of first.chat.attributes) next.setAttribute(name, value);
    next.open = false;
    first.chat.replaceWith(next);
    await next.hide();
    // What a visit left is looked up in a task of its own, which comes before this one.
    await aTimeout(0);
    expect(next.open).to.equal(false);
    next.remove();
  });

  it('shows nobody what was said by the one who was signed in before', async () => {
    const shared = await widget('for-user="kari"');
    await open(shared);
    await choose(shared, 'Winter tyres');
    shared.chat.setAttribute('for-user', 'ola');
    await shown(shared.screen);
    expect(shared.screen.messages).to.not.include('Winter tyres');
    shared.chat.setAttribute('for-user', 'kari');
    await shown(shared.screen);
    expect(shared.screen.messages).to.include('Winter tyres');
  });

  it('stands beside another one, and they never meet', async () => {
    const one = await widget();
    const other = await widget();
    await open(one);
    await open(other);
    await choose(one, 'Winter tyres');
    expect(one.screen.messages).to.include('Winter tyres');
    expect(other.screen.messages).to.not.include('Winter tyres');
  });
});

describe('the script', () => {
  it('may be loaded twice', async () => {
    const again = new URL('../../src/widget/guided-chat.ts?again', import.meta.url).href;
    expect(await import(again)).to.have.property('GuidedChatElement');
    expect(customElements.get('guided-chat')).to.equal(GuidedChatElement);
  });
});
