import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { makeLauncher } from '../../src/widget/launcher.ts';
import { launcherStyles } from '../../src/widget/launcher-styles.ts';
import { makeOffer } from '../../src/widget/offer.ts';
import { playEndpoint, widget } from '../support/widget.ts';

describe('an offer', () => {
  let endpoint: ReturnType<typeof playEndpoint>;
  beforeEach(() => (endpoint = playEndpoint()));
  afterEach(() => endpoint.stop());

  // At most one is made on a page, and all tests of a file share one: so this is one test.
  it('stands beside the launcher without taking the focus, at most once a page, and leads to its topic', async () => {
    const { chat, screen } = await widget();
    expect(await chat.offer('Hello. I can help you with tyres.', 'Winter tyres')).to.equal(true);
    await nextFrame();
    expect(screen.one('.offer [role=status]').textContent).to.equal('Hello. I can help you with tyres.');
    expect(document.activeElement).to.equal(document.body);
    expect(screen.launcher.ariaExpanded).to.equal('false');
    await expect(chat).to.be.accessible();

    expect(await chat.offer('Another one.')).to.equal(false);

    const opened = oneEvent(chat, 'guided-open');
    screen.button('Yes, please').click();
    await opened;
    expect(screen.messages.slice(0, 3)).to.deep.equal([
      'Hello. I can help you with tyres.',
      'Yes, please',
      screen.messages[2],
    ]);
    expect(screen.messages).to.include('Summer tyres lose their grip.');
    expect(screen.root.querySelector('.offer')).to.equal(null);
    expect(screen.focus).to.equal('textarea "Write a message"');
    await waitUntil(() => endpoint.batches.length > 0);
    const [batch] = endpoint.batches;
    expect(batch?.entries.slice(0, 3).map(({ type, by }) => [type, by])).to.deep.equal([
      ['opened', 'host'],
      ['invited', 'guide'],
      ['accepted', 'visitor'],
    ]);
  });
});

describe('the answer to an offer', () => {
  const offered = () => {
    const { root, label } = makeLauncher();
    label.textContent = 'Ask us';
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [launcherStyles()];
    shadow.append(root);
    document.body.append(host);
    const answers: [boolean, string][] = [];
    const bubble = makeOffer({
      frame: root,
      page: {},
      text: 'May I help?',
      language: 'sv',
      intend: () => undefined,
      answer: (accepted, label) => answers.push([accepted, label]),
    });
    const [yes, no] = bubble?.element.querySelectorAll('button') ?? [];
    return { answers, bubble, element: bubble?.element, yes, no, shadow, host };
  };

  for (const scheme of ['light', 'dark']) {
    it(`can be given by anybody, on a ${scheme} page`, async () => {
      const { host, element } = offered();
      host.style.colorScheme = scheme;
      await nextFrame();
      expect(element?.offsetHeight).to.be.above(0);
      await expect(host).to.be.accessible();
      host.remove();
    });
  }

  it('is a yes or a no, in the words that were chosen', () => {
    const one = offered();
    one.yes?.click();
    const other = offered();
    other.no?.click();
    expect([...one.answers, ...other.answers]).to.deep.equal([
      [true, 'Ja tack'],
      [false, 'Nej tack'],
    ]);
    expect(one.element?.isConnected).to.equal(false);
    one.host.remove();
    other.host.remove();
  });

  it('is no to whoever presses Escape in it, which nobody else hears of, and the launcher gets the focus', async () => {
    const { answers, no, shadow, host } = offered();
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, hear);
    no?.focus();
    await sendKeys({ press: 'Escape' });
    for (const type of ['keydown', 'keyup'] as const) document.removeEventListener(type, hear);
    expect(answers).to.deep.equal([[false, 'Nej tack']]);
    expect(shadow.activeElement).to.have.property('className', 'launcher');
    expect(heard).to.deep.equal([]);
    host.remove();
  });

  it('can be given however long the offer is, which is scrolled then, also by keyboard', async () => {
    const { bubble, element, host } = offered();
    bubble?.say('Hello there. '.repeat(200), 'en');
    await nextFrame();
    expect(element?.getBoundingClientRect().top).to.be.at.least(0);
    const words = element?.querySelector('p');
    expect(words?.scrollHeight).to.be.above(words?.clientHeight ?? Infinity);
    expect(words?.tabIndex).to.equal(0);
    await expect(host).to.be.accessible();
    host.remove();
  });
});
