import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { ScriptedConversation } from '../support/scripted-conversation.ts';
import { type Shown, isAccessible, show } from '../support/screen.ts';

/** Whether the page behind may scroll at a turn of the wheel, or a move of a finger, over a part of the panel. */
const reachesPage = ({ screen }: Shown, selector: string, event: Event) => screen.one(selector).dispatchEvent(event);

const wheel = (init: WheelEventInit = {}) =>
  new WheelEvent('wheel', { deltaY: 40, bubbles: true, cancelable: true, composed: true, ...init });

/** A move of some fingers, made without the constructors that engines for desks do not have. */
const touch = (fingers: number) =>
  Object.assign(new Event('touchmove', { bubbles: true, cancelable: true, composed: true }), {
    touches: Array.from({ length: fingers }, () => ({})),
  });

const short = () => {
  const conversation = new ScriptedConversation();
  conversation.asks('For whom?', ['Me', 'You']);
  return conversation;
};

const long = () => {
  const conversation = short();
  for (let at = 0; at < 40; at++) conversation.says(`Line ${at}.`);
  return conversation;
};

describe('the page behind the panel', () => {
  for (const [name, event] of [
    ['wheel', () => wheel()],
    ['finger', () => touch(1)],
  ] as const) {
    it(`stands still under a ${name} on the header, on the footer and on a log that is too short to scroll`, async () => {
      const shown = await show(short());
      for (const selector of ['.header', '.footer', '.log', '.tray', '.tray button'])
        expect(reachesPage(shown, selector, event()), selector).to.equal(false);
    });

    it(`leaves a log that scrolls to the ${name}, which keeps to itself at its ends`, async () => {
      const shown = await show(long());
      expect(reachesPage(shown, '.bubble', event())).to.equal(true);
      expect(getComputedStyle(shown.screen.log).overscrollBehaviorY).to.equal('contain');
      expect(reachesPage(shown, '.header', event())).to.equal(false);
    });

    it(`scrolls along under a ${name} where the panel stands in it`, async () => {
      const shown = await show(short(), { inline: true });
      expect(reachesPage(shown, '.header', event())).to.equal(true);
    });
  }

  it('can be zoomed by two fingers, and by the wheel', async () => {
    const shown = await show(short());
    expect(reachesPage(shown, '.header', touch(2))).to.equal(true);
    expect(reachesPage(shown, '.header', wheel({ ctrlKey: true }))).to.equal(true);
  });

  it('is not changed for it, so that nothing has to be put back', async () => {
    const looks = () => [document.documentElement, document.body].map((element) => element.getAttribute('style'));
    const before = looks();
    await show(long());
    expect(looks()).to.deep.equal(before);
  });
});

describe('the room of the panel', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is what is visible of the window, from the first moment', async () => {
    const { screen } = await show(short());
    expect(screen.panel.style.getPropertyValue('--visible-height')).to.equal(`${visualViewport?.height ?? 0}px`);
    expect(screen.panel.style.getPropertyValue('--visible-top')).to.equal('0px');
  });

  it('holds the notice too where it is low: below the composer, for whoever scrolls or tabs there', async () => {
    await setViewport({ width: 320, height: 256 });
    const shown = await show(short(), { privacy: '/privacy' });
    const link = shown.screen.one('.notice a');
    link.focus();
    await nextFrame();
    const { top, bottom } = link.getBoundingClientRect();
    const footer = shown.screen.one('.footer').getBoundingClientRect();
    expect(top).to.be.at.least(footer.top - 1);
    expect(bottom).to.be.at.most(footer.bottom + 1);
    await isAccessible(shown);
  });
});
