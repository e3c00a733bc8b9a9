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

/** What is visible of the window, as a phone tells it whose keyboard comes up. */
class Visible extends EventTarget {
  height = 600;
  offsetTop = 0;
  scale = 1;

  becomes(change: Partial<Pick<Visible, 'height' | 'offsetTop' | 'scale'>>): void {
    Object.assign(this, change);
    this.dispatchEvent(new Event('resize'));
  }
}

describe('the room of the panel', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'visualViewport');
  const visible = new Visible();

  const showAt = async (width: number, height: number) => {
    await setViewport({ width, height });
    visible.becomes({ height, offsetTop: 0, scale: 1 });
    Object.defineProperty(window, 'visualViewport', { value: visible, configurable: true });
    return show(short());
  };
  const boxOf = ({ screen }: Shown, selector: string) => screen.one(selector).getBoundingClientRect();

  afterEach(async () => {
    if (own) Object.defineProperty(window, 'visualViewport', own);
    await setViewport({ width: 800, height: 600 });
  });

  it('ends where the keyboard of a phone begins, also where the page is moved up for it', async () => {
    const shown = await showAt(390, 700);
    visible.becomes({ height: 320, offsetTop: 90 });
    const { top, bottom } = boxOf(shown, '.view');
    expect([top, bottom]).to.deep.equal([90, 410]);
    for (const part of ['.composer', '.tray button', '.header'])
      expect([boxOf(shown, part).top >= 90, boxOf(shown, part).bottom <= 410], part).to.deep.equal([true, true]);
    visible.becomes({ height: 700, offsetTop: 0 });
    expect(boxOf(shown, '.view').height).to.equal(700);
  });

  it('is lifted above the keyboard of a tablet', async () => {
    const shown = await showAt(800, 1000);
    visible.becomes({ height: 560 });
    const { top, bottom } = boxOf(shown, '.panel');
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(560);
    visible.becomes({ height: 1000 });
    expect(boxOf(shown, '.panel').height).to.equal(680);
  });

  it('does not shrink while somebody zooms in, and is whole again when the keyboard goes meanwhile', async () => {
    const shown = await showAt(390, 700);
    visible.becomes({ height: 350, offsetTop: 120, scale: 2 });
    expect(boxOf(shown, '.view').height).to.equal(700);
    visible.becomes({ height: 300, offsetTop: 0, scale: 1 });
    visible.becomes({ height: 350, scale: 2 });
    expect(boxOf(shown, '.view').height).to.equal(700);
  });

  it('is what is visible of the window, from the first moment', async () => {
    await setViewport({ width: 390, height: 700 });
    visible.becomes({ height: 320, offsetTop: 0, scale: 1 });
    Object.defineProperty(window, 'visualViewport', { value: visible, configurable: true });
    expect(boxOf(await show(short()), '.view').height).to.equal(320);
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
