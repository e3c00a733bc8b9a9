import { expect, waitUntil } from '@open-wc/testing';
import { widget } from '../support/widget.ts';

describe('a widget that is being opened', () => {
  const known = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
  let breaths: number;

  /** Has the page do something in one of the breaths that are drawn meanwhile. */
  const inBreath = (which: number, happens: () => void) => {
    breaths = 0;
    const breathe = async () => {
      breaths += 1;
      if (breaths === which) happens();
      await new Promise((resolve) => setTimeout(resolve));
    };
    Object.defineProperty(globalThis, 'scheduler', { value: { yield: breathe }, configurable: true });
  };
  afterEach(() => {
    if (known) Object.defineProperty(globalThis, 'scheduler', known);
    else Reflect.deleteProperty(globalThis, 'scheduler');
  });

  const change = (chat: Element) => {
    chat.setAttribute('guide', 'Liv');
    chat.insertAdjacentHTML(
      'beforeend',
      '<guided-explanation topic="Child seats" problem="A child." solution="A seat." benefit="Joy."></guided-explanation>',
    );
  };

  it('follows what the page changes meanwhile, whenever that is', async () => {
    let which = 0;
    do {
      which += 1;
      const { chat, screen } = await widget();
      inBreath(which, () => change(chat));
      await chat.show();
      await waitUntil(() => screen.labels.includes('Child seats'), `Nothing came of breath ${String(which)}.`);
      expect(screen.panel.textContent, `breath ${String(which)}`).to.contain('Liv');
      chat.remove();
    } while (which < breaths);
  });

  it('has only the greeting announced that stays, where the page changes just after it is shown', async () => {
    const { chat, screen } = await widget();
    await chat.show();
    await waitUntil(() => screen.heard.length > 0, 'The greeting is not announced.');
    expect(screen.announced).to.contain('3 choices');
    change(chat);
    await waitUntil(() => screen.announced.includes('4 choices'), 'The other greeting is not announced.');
    expect(screen.heard).to.have.length(1);
  });

  it('follows what the page changes while the conversation begins', async () => {
    const { chat, screen } = await widget();
    // It is asked what it knows as the conversation begins, which takes the flow as it is then.
    const known = () => {
      if (chat.getAttribute('guide') !== 'Liv') change(chat);
      return {};
    };
    Object.defineProperty(chat, 'known', { get: known });
    await chat.show();
    await waitUntil(() => screen.labels.includes('Child seats'), 'The topic is not offered.');
  });
});
