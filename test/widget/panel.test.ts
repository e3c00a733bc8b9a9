import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { nameOf } from '../support/accessible-name.ts';
import { ScriptedConversation } from '../support/scripted-conversation.ts';
import { type Shown, isAccessible, show } from '../support/screen.ts';

describe('the header', () => {
  const header = ({ screen }: Shown) =>
    screen
      .one('.header')
      .innerText.replaceAll('\u00a0', ' ')
      .split(/\n+/)
      .filter((line) => line.trim() !== '');

  it('says who answers, for whom, and that it is automated', async () => {
    expect(header(await show())).to.deep.equal(['IN', 'Ingrid', 'Automated assistant · Nordlys Cycles']);
  });

  it('says what about, once there is a topic', async () => {
    const shown = await show();
    shown.conversation.adds([], { topic: 'Winter tyres' });
    expect(header(shown)).to.deep.equal(['IN', 'Winter tyres', 'Ingrid · automated assistant']);
  });

  it('shows nobody’s name or face where it is spoken plainly', async () => {
    const shown = await show(undefined, { avatar: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' });
    shown.conversation.adds([], { plain: true });
    expect(header(shown)).to.deep.equal(['Nordlys Cycles', 'Automated assistant']);
    shown.conversation.adds([{ by: 'guide', type: 'said', text: 'A person can take over.' }], {
      topic: 'Winter tyres',
    });
    expect(header(shown)).to.deep.equal(['Winter tyres', 'Automated assistant']);
    expect(shown.screen.root.querySelector('.avatar')).to.equal(null);
    expect(shown.screen.one('.log').textContent).not.to.include('Ingrid');
    expect(shown.screen.panel.ariaLabel).to.equal('Nordlys Cycles');
    await isAccessible(shown);
  });

  it('shows a picture of the guide where there is one', async () => {
    const { screen } = await show(undefined, { avatar: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' });
    expect(screen.root.querySelector('img')?.alt).to.equal('');
  });

  it('shows the whole of a logo where there is no picture of the guide', async () => {
    const { screen } = await show(undefined, { logo: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>' });
    await waitUntil(() => screen.one('.avatar img').checkVisibility());
    expect(getComputedStyle(screen.one('.avatar img')).objectFit).to.equal('contain');
  });

  it('shows initials until a picture is there, and where it does not come', async () => {
    const look = {
      business: 'Nordlys Cycles',
      guide: 'Ingrid',
      consent: 'notice',
      keepDays: 30,
      inline: false,
    } as const;
    const { screen, view } = await show(undefined, { avatar: 'data:image/png;base64,nothing' });
    const picture = screen.one('.avatar img') as HTMLImageElement;
    await waitUntil(() => picture.complete);
    expect(picture.checkVisibility()).to.equal(false);
    expect(screen.one('.avatar').innerText.trim()).to.equal('IN');
    view.dress({ ...look, avatar: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>' });
    await waitUntil(() => picture.checkVisibility());
    view.dress({ ...look, avatar: 'data:image/png;base64,nothing' });
    await waitUntil(() => !picture.checkVisibility());
  });

  it('names every button', async () => {
    const { screen } = await show();
    expect([...screen.root.querySelectorAll('button')].map(nameOf)).to.deep.equal(['Menu', 'Close', 'Send']);
  });

  it('has nothing to close where the panel stands in the page', async () => {
    const { screen } = await show(undefined, { inline: true });
    expect([...screen.root.querySelectorAll('button')].map(nameOf)).to.deep.equal(['Menu', 'Send']);
  });
});

describe('the guide rail', () => {
  it('says where the visitor is', async () => {
    const shown = await show();
    shown.conversation.adds([], {
      rail: [
        { label: 'Problem', state: 'done' },
        { label: 'Solution', state: 'current' },
        { label: 'Your choice', state: 'ahead' },
      ],
    });
    const steps = [...shown.screen.one('ol.rail').children];
    expect(steps.map(nameOf)).to.deep.equal(['Problem, done', 'Solution', 'Your choice']);
    expect(steps.map((step) => step.getAttribute('aria-current'))).to.deep.equal([null, 'step', null]);
    await isAccessible(shown);
  });

  it('is absent outside a technique', async () => {
    const { screen } = await show();
    expect(screen.root.querySelector('.rail')).to.equal(null);
  });
});

describe('the notice', () => {
  const notice = ({ screen }: Shown) => screen.root.querySelector('.notice')?.textContent.trim();

  it('says who keeps what is said, for how long, and where to read about it', async () => {
    const shown = await show(undefined, { privacy: '/privacy' });
    expect(notice(shown)).to.equal('Kept by Nordlys Cycles for 30 days · Privacy');
    expect(shown.screen.one('.notice a').getAttribute('href')).to.equal('/privacy');
    await isAccessible(shown);
  });

  it('is left out where the owner asks for none', async () => {
    expect(notice(await show(undefined, { consent: 'none' }))).to.equal(undefined);
  });
});

describe('the panel', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  const full = (): ScriptedConversation => {
    const conversation = new ScriptedConversation();
    conversation.says('Good morning.');
    conversation.answers('Winter tyres', { rail: [{ label: 'Problem', state: 'current' }], topic: 'Winter tyres' });
    conversation.asks('What now?', ['Go on', { id: 'no', label: 'Not now', note: 'open', quiet: true }]);
    return conversation;
  };

  it('says on the rail which question of a step is open, while it is', async () => {
    const shown = await show(full());
    const rail = (): readonly string[] =>
      [...shown.screen.one('.rail').children].map((step) =>
        (step as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
      );
    shown.conversation.asks('How far?', ['Near', 'Far'], { note: '2 of 3' });
    expect(rail()).to.deep.equal(['Problem 2 of 3']);
    await isAccessible(shown);
    shown.conversation.answers('Near');
    expect(rail()).to.deep.equal(['Problem']);
  });

  it('is as legible in the dark', async () => {
    const shown = await show(full(), { privacy: '/privacy' });
    shown.host.style.colorScheme = 'dark';
    expect(getComputedStyle(shown.screen.one('.view')).backgroundColor).to.match(/oklch\(0\.19 /);
    await isAccessible(shown);
  });

  it('is as legible with any accent', async () => {
    const shown = await show(full());
    for (const accent of ['#ffcc00', '#000', 'pink', 'rgb(0 90 200)']) {
      shown.host.style.setProperty('--guided-accent', accent);
      await isAccessible(shown);
    }
  });

  it('fills a phone and can be touched there', async () => {
    await setViewport({ width: 390, height: 700 });
    const { screen } = await show(full());
    const { width, height } = screen.panel.getBoundingClientRect();
    // The window of WebKitGTK does not get as narrow as that, only as narrow as a phone.
    expect(innerWidth).to.be.within(390, 479);
    expect([width, height]).to.deep.equal([innerWidth, 700]);
    const buttons = [...screen.root.querySelectorAll('button')].filter((button) => !button.matches('.change'));
    expect(Math.min(...buttons.map(({ offsetHeight }) => offsetHeight))).to.be.at.least(44);
    expect(parseFloat(getComputedStyle(screen.composer).fontSize)).to.be.at.least(16);
  });

  /** What stands in a panel that is as high as this: nothing of it is clipped away, and the question can be read. */
  const holdsTogether = ({ screen }: Shown, height: number) => {
    const boxOf = (selector: string) => screen.one(selector).getBoundingClientRect();
    const { top, bottom } = boxOf('.view');
    expect([top, bottom]).to.deep.equal([0, height]);
    const field = boxOf('textarea');
    expect(field.bottom).to.be.at.most(height);
    const middle = [(field.left + field.right) / 2, (field.top + field.bottom) / 2] as const;
    expect(screen.root.elementFromPoint(...middle)).to.equal(screen.composer);
    expect(boxOf('.tray').height).to.be.within(44, 0.4 * height);
    const log = boxOf('.log');
    expect(log.height).to.be.at.least(76);
    const question = boxOf('[data-seq="2"]');
    expect(question.top).to.be.at.least(log.top);
    expect(question.bottom).to.be.at.most(log.bottom);
  };

  for (const [width, height] of [
    [640, 360],
    [667, 320],
    [320, 256],
  ] as const) {
    it(`takes the whole height of a window of ${width} by ${height}, and leaves room in it`, async () => {
      await setViewport({ width, height });
      const shown = await show(full(), { privacy: '/privacy' });
      holdsTogether(shown, height);
      await isAccessible(shown);
    });
  }

  it('leaves room above the keyboard of a phone', async () => {
    await setViewport({ width: 390, height: 780 });
    const shown = await show(full(), { privacy: '/privacy' });
    shown.screen.one('.view').style.setProperty('--visible-height', '300px');
    await nextFrame();
    await nextFrame();
    holdsTogether(shown, 300);
    await isAccessible(shown);
  });

  it('says whole in a low window who answers, in two lines at most', async () => {
    await setViewport({ width: 640, height: 360 });
    const shown = await show(full());
    expect(shown.screen.one('.line').getBoundingClientRect().height).to.be.below(24);
    const who = shown.screen.one('.who');
    expect(who.offsetHeight).to.be.below(40);
    expect(who.scrollWidth).to.be.at.most(who.offsetWidth);
    expect(shown.screen.one('.rail').offsetHeight).to.be.below(12);
  });
});
