import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Changeable } from '../../src/conversation/scene.ts';
import type { Content } from '../../src/flow/content.ts';
import { ScriptedConversation, answered, said } from '../support/scripted-conversation.ts';
import { type Shown, isAccessible, show } from '../support/screen.ts';

const long = 'What did you say you would like to have delivered to the neighbour?';
const answer: Changeable = {
  seq: 1,
  name: 'use',
  kind: 'choice',
  text: long,
  value: 'a',
  label: 'Before',
  options: [],
};

/** A panel in which everything stands that takes room. */
const full = () => {
  const conversation = new ScriptedConversation();
  conversation.says('Good morning.');
  conversation.answers('Before', {
    topic: 'Widerstandsfähige Winterreifen',
    changeable: [answer],
    rail: [
      { label: 'What you need', state: 'done' },
      { label: 'Anforderungen', state: 'current' },
      { label: 'Advice', state: 'ahead' },
    ],
  });
  conversation.asks(long, [{ id: ':skip', label: 'Skip', quiet: true }, 'Sykkelverkstedsoppmøtebekreftelse'], {
    kind: 'number',
    input: { unit: 'kilometres', hint: 'A rough number will do, as you can correct it afterwards.' },
  });
  return conversation;
};

/** What of the panel's words cannot be seen, nor scrolled to. */
const lost = ({ screen }: Shown): string[] => {
  const { left, right } = screen.panel.getBoundingClientRect();
  return [...screen.root.querySelectorAll<HTMLElement>('.view :is(p, h2, li, button, label, span, input, a)')]
    .filter((element) => !element.closest('.unseen, [hidden]') && element.checkVisibility())
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
      const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      return box.left < left - 1 || box.right > right + 1 || (hides && isCut);
    })
    .map((element) => `${element.className || element.localName}: ${element.textContent.trim()}`);
};

const wear = ({ screen }: Shown, css: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  screen.root.adoptedStyleSheets.push(sheet);
};

describe('in a window 320 px wide', () => {
  let shown: Shown;

  beforeEach(async () => {
    await setViewport({ width: 320, height: 568 });
    shown = await show(full(), { privacy: '/privacy' });
  });
  afterEach(async () => {
    await isAccessible(shown);
    await setViewport({ width: 800, height: 600 });
  });

  /** Nothing is lost, and nobody has to scroll sideways. */
  const isWhole = async () => {
    await nextFrame();
    expect(lost(shown)).to.deep.equal([]);
    for (const part of ['.view', '.log', '.tray', '.footer'])
      expect(shown.screen.one(part).scrollWidth, part).to.be.at.most(shown.screen.one(part).clientWidth);
  };

  it('everything is there, without scrolling sideways', isWhole);

  it('everything is there with the spacing that some readers need', async () => {
    wear(shown, '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }');
    wear(shown, '.view p { margin-block-end: 2em !important }');
    await isWhole();
  });

  it('everything is there with text twice as large', async () => {
    wear(shown, '.view { font-size: 32px !important }');
    expect(parseFloat(getComputedStyle(shown.screen.composer).fontSize)).to.be.at.least(31);
    await isWhole();
    const field = shown.screen.composer.getBoundingClientRect();
    expect(field.bottom).to.be.at.most(568);
    expect(shown.screen.log.clientHeight).to.be.at.least(76);
  });

  it('a date can be filled in with text twice as large', async () => {
    shown.conversation.asks('When?', [], { kind: 'date' });
    await waitUntil(() => shown.screen.field.type === 'date');
    wear(shown, '.view { font-size: 32px !important }');
    await isWhole();
  });

  it('everything is there from right to left', async () => {
    shown.host.dir = 'rtl';
    await isWhole();
  });

  it('what is written from left to right begins where a panel from right to left does', async () => {
    shown.host.dir = 'rtl';
    const words = document.createRange();
    for (const part of ['.title', '.line', '.tray .hint']) {
      words.selectNodeContents(shown.screen.one(part));
      const { right } = words.getBoundingClientRect();
      expect(right, part).to.be.closeTo(shown.screen.one(part).getBoundingClientRect().right, 1);
    }
  });

  it('topics stand beside each other, so that the messages keep half of it', async () => {
    await setViewport({ width: 320, height: 640 });
    const topics = ['Winter tyres', 'A lock that fits', 'Something went wrong', 'Find my bike'];
    const person = { id: ':person', label: 'Talk to a person', note: 'open until 17:00', quiet: true } as const;
    const conversation = new ScriptedConversation();
    conversation.asks('What can I help you with?', [...topics, person]);
    const { screen } = await show(conversation, { privacy: '/privacy' });
    await nextFrame();
    expect(screen.one('.tray').scrollHeight).to.equal(screen.one('.tray').clientHeight);
    expect(screen.log.clientHeight).to.be.at.least(240);
  });
});

describe('in a window 1440 px wide', () => {
  const ways = ['Phone', 'Email', 'Address', 'Visit'].flatMap((way) => [
    { tag: 'dt' as const, children: [way] },
    { tag: 'dd' as const, children: [{ tag: 'a' as const, href: 'mailto:hei@example.com', children: ['Here'] }] },
  ]);
  const card: Content = [
    {
      tag: 'section',
      children: [
        { tag: 'p', children: ['Our shop'] },
        { tag: 'dl', children: ways },
      ],
    },
  ];

  beforeEach(() => setViewport({ width: 1440, height: 900 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('the ways to a person are in sight as they are shown, and four topics take a third of it at most', async () => {
    const person = { id: ':person', label: 'Talk to a person', note: 'open until 17:00', quiet: true } as const;
    const topics = ['Winter tyres', 'A lock that fits', 'Something went wrong', 'Find my bike', person];
    const conversation = new ScriptedConversation();
    conversation.asks('What can I do for you?', topics, { after: [said('Good morning.')] });
    const { screen } = await show(conversation, { privacy: '/privacy' });
    await nextFrame();
    conversation.asks('Anything else?', topics, {
      after: [
        answered('Talk to a person'),
        said('A person can be reached here.'),
        { ...said('Our shop'), content: card },
      ],
    });
    await waitUntil(() => screen.root.querySelector('.card'));
    await nextFrame();
    const [log, first, last] = [screen.log, screen.one('.card p'), screen.one('.card dd:last-child')].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(first?.top).to.be.at.least(log?.top ?? 0);
    expect(last?.bottom).to.be.at.most(log?.bottom ?? 0);
    expect(screen.one('.tray').offsetHeight).to.be.at.most(screen.panel.offsetHeight / 3);
  });
});

describe('in a window of 1280 × 1024 that is looked at through a lens, at 400 %', () => {
  let shown: Shown;

  beforeEach(async () => {
    await setViewport({ width: 320, height: 256 });
    shown = await show(full(), { privacy: '/privacy' });
  });
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('all words of the header are there, and the messages have room', () => {
    expect(lost(shown).filter((words) => /^(title|line)/.test(words))).to.deep.equal([]);
    expect(shown.screen.log.clientHeight).to.be.at.least(70);
  });

  it('what is wrong with a field is in sight', async () => {
    const { screen } = shown;
    screen.one('.next').click();
    const [wrong, tray] = [screen.one('.wrong'), screen.one('.tray')].map((part) => part.getBoundingClientRect());
    expect(wrong?.height).to.be.above(0);
    expect(wrong?.bottom).to.be.at.most((tray?.bottom ?? 0) + 1);
  });

  it('the field is whole again for whoever comes back from the notice below it', async () => {
    const { screen } = shown;
    screen.one('.notice a').focus();
    screen.composer.focus();
    await nextFrame();
    const [field, footer] = [screen.composer, screen.one('.footer')].map((part) => part.getBoundingClientRect());
    expect(field?.top).to.be.at.least((footer?.top ?? 0) - 1);
    screen.one('.notice a').focus();
    await nextFrame();
    expect(screen.one('.notice a').getBoundingClientRect().bottom).to.be.at.most(257);
  });
});
