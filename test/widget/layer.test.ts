import { aTimeout, expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { open, widget } from '../support/widget.ts';

const isOnTop = (panel: Element) => panel.matches(':popover-open');

describe('an open panel', () => {
  it('is on top of the page until it is closed, and again when it is opened again', async () => {
    const opened = await widget();
    const { chat, screen } = opened;
    for (const _ of ['once', 'twice']) {
      await open(opened);
      expect(isOnTop(screen.panel)).to.equal(true);
      chat.open = false;
      expect(isOnTop(screen.panel)).to.equal(false);
    }
  });

  it('stays in its layer where it stands open as the page arrives', async () => {
    const { screen } = await widget('open');
    await waitUntil(() => screen.panel.offsetHeight > 0);
    expect(isOnTop(screen.panel)).to.equal(false);
  });

  it('is on top also then where it would not be where the window has it', async () => {
    const place = await fixture('<div style="transform: rotate(3deg)"></div>');
    const { chat, screen } = await widget();
    chat.remove();
    chat.open = true;
    const opened = oneEvent(chat, 'guided-open');
    place.append(chat);
    await opened;
    expect(isOnTop(screen.panel)).to.equal(true);
  });

  it('is in the page, and not above it, where it is placed there', async () => {
    const opened = await widget();
    await open(opened);
    opened.chat.setAttribute('placement', 'inline');
    await waitUntil(() => !isOnTop(opened.screen.panel));
  });

  it('does not cover a modal dialog, under which nobody could reach it', async () => {
    const dialog = await fixture<HTMLDialogElement>('<dialog>A question</dialog>');
    dialog.showModal();
    const { chat, screen } = await widget();
    await chat.show();
    expect(isOnTop(screen.panel)).to.equal(false);
    dialog.close();
  });

  it('gives way while the page makes it inert, for a modal of its own, and is on top again after', async () => {
    const opened = await widget();
    const { chat, screen } = opened;
    await open(opened);
    chat.inert = true;
    await waitUntil(() => !isOnTop(screen.panel));
    chat.inert = false;
    await waitUntil(() => isOnTop(screen.panel));
    chat.inert = true;
    await waitUntil(() => !isOnTop(screen.panel));
    chat.open = false;
    chat.inert = false;
    await aTimeout(0);
    expect(screen.panel.hidden).to.equal(true);
  });

  it('leaves a link that the chat stands in alone, but for links of its own', async () => {
    const link = await fixture<HTMLAnchorElement>('<a href="#followed"></a>');
    const opened = await widget();
    link.append(opened.chat);
    await open(opened);
    const followed = (part: Element | null | undefined) =>
      part?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    const { screen } = opened;
    expect(followed(screen.launcher)).to.equal(false);
    expect(followed(screen.root.querySelector('.log'))).to.equal(false);
    expect(followed(screen.root.querySelector('textarea'))).to.equal(false);
  });
});
