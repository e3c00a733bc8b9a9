import { expect, nextFrame } from '@open-wc/testing';
import { ScriptedConversation, answered, said } from '../support/scripted-conversation.ts';
import { type Screen, type Shown, isAccessible, show, scrollTo } from '../support/screen.ts';

describe('the log', () => {
  let shown: Shown;
  const log = () => shown.screen.log;

  beforeEach(async () => {
    shown = await show();
  });
  afterEach(() => isAccessible(shown));

  it('is a named log that is reached by the keyboard and is not announced itself', () => {
    expect(log().getAttribute('aria-live')).to.equal('off');
    expect(log().ariaLabel).to.equal('Messages');
    expect(log().tabIndex).to.equal(0);
  });

  it('shows what is said, turn by turn, with who says it and one time for each', () => {
    const { conversation, screen } = shown;
    conversation.says('Good morning.', 'What can I do for you?');
    conversation.answers('Winter tyres');
    expect(screen.messages).to.deep.equal(['Good morning.', 'What can I do for you?', 'Winter tyres']);
    expect(
      [...log().querySelectorAll('.turn')].map((turn) => turn.querySelector('.unseen')?.textContent),
    ).to.deep.equal(['Ingrid:', 'You:']);
    expect([...log().querySelectorAll('time')].map(({ dateTime }) => dateTime)).to.deep.equal([
      '2026-11-22T09:41:00.000Z',
      '2026-11-22T09:41:00.000Z',
    ]);
  });

  it('keeps what did not change as it stands', () => {
    const { conversation } = shown;
    conversation.says('Good morning.');
    conversation.answers('Hello');
    const [first] = log().querySelectorAll('.turn');
    conversation.says('What can I do for you?');
    expect(log().querySelectorAll('.turn')[0]).to.equal(first);
  });

  it('touches nothing of what stands far above, however long it grows', () => {
    const { conversation, screen } = shown;
    const adds = (count: number) => {
      for (let told = 0; told < count; told++) {
        conversation.says(`What about ${told}?`);
        conversation.answers(`It is ${told}.`);
      }
    };
    adds(60);
    const turns = [...log().querySelectorAll('.turn')];
    expect(turns).to.have.length(120);
    const seen = new MutationObserver(() => undefined);
    for (const turn of turns.slice(0, -1)) seen.observe(turn, { subtree: true, childList: true, characterData: true });
    adds(10);
    expect(seen.takeRecords()).to.be.empty;
    expect([...log().querySelectorAll('.turn')].slice(0, 120)).to.deep.equal(turns);
    expect(screen.messages.at(-1)).to.equal('It is 9.');
    expect(screen.messages).to.have.length(140);
  });

  it('says its language once, as browsers style all anew that stands in what it is said of', () => {
    const { conversation, screen } = shown;
    const seen = new MutationObserver(() => undefined);
    for (const within of [screen.log, screen.log.parentElement]) {
      if (within) seen.observe(within, { attributeFilter: ['lang', 'dir'] });
    }
    conversation.says('Good morning.');
    conversation.answers('Hello');
    expect(seen.takeRecords()).to.be.empty;
    conversation.adds([said('God morgon.')], { language: 'sv' });
    expect(screen.log.parentElement?.lang).to.equal('sv');
  });

  it('strikes through what was changed also where it stands far above', () => {
    const { conversation } = shown;
    conversation.answers('15 km');
    for (let told = 0; told < 60; told++) {
      conversation.says(`What about ${told}?`);
      conversation.answers(`It is ${told}.`);
    }
    conversation.adds([{ type: 'revised', by: 'visitor', of: 0, name: 'distance', value: '20', label: '20 km' }]);
    expect(log().querySelector('s')?.textContent).to.equal('15 km');
  });

  it('leaves markup that a visitor types as text', () => {
    const text = '<img src=x onerror="alert(1)"><b>bold</b>';
    shown.conversation.adds([
      { type: 'typed', by: 'visitor', text, masked: false, understood: { as: 'nothing', nearest: [] } },
    ]);
    expect(shown.screen.messages).to.deep.equal([text]);
    expect(log().querySelector('img, b')).to.equal(null);
  });

  it('keeps the lines of what was typed', () => {
    shown.conversation.says('One', 'One\nTwo');
    // Measured, as WebKit's innerText passes over them.
    const [one = 0, two = 0] = [...log().querySelectorAll<HTMLElement>('[data-seq]')].map((told) => told.offsetHeight);
    expect(two - one).to.be.above(15);
  });

  it('strikes through what was changed, and says so', () => {
    const { conversation, screen } = shown;
    conversation.asks('For whom?', ['Me', 'A child']);
    conversation.answers('Me');
    conversation.adds([
      { type: 'revised', by: 'visitor', of: 1, name: 'question', value: 'A child', label: 'A child' },
    ]);
    expect(log().querySelector('s')?.textContent).to.equal('Me');
    expect(screen.messages).to.deep.equal(['For whom?', 'Me', 'A child']);
    expect(log().innerText).to.contain('Changed later:');
  });

  it('has the small line above a question for those who listen, and not in its words', () => {
    const { conversation, screen } = shown;
    conversation.asks('How far?', ['Near', 'Far'], { note: '2 of 3' });
    expect(log().innerText).to.contain('2 of 3');
    expect(screen.messages).to.deep.equal(['How far?']);
  });

  it('shows no words but those of entries', () => {
    shown.conversation.adds([
      { type: 'promised', by: 'guide', what: 'The workshop calls you', until: 'Tuesday 12:00', reference: 'NC-7H4K' },
      { type: 'handed-over', by: 'guide', reason: 'asked', reference: 'NC-7H4K' },
      { type: 'erasure-asked', by: 'visitor' },
      { type: 'ended', by: 'guide' },
    ]);
    expect(shown.screen.messages).to.be.empty;
    expect(log().innerText.trim()).to.equal('');
  });

  it('draws an entry of a version to come as a plain line, and passes over what only the record needs', () => {
    const now = { at: '2026-11-22T09:41:00.000Z', seq: 0, by: 'host' } as const;
    shown.conversation.adds([
      { ...now, type: 'began' },
      { ...now, type: 'weighed' },
      { ...now, type: 'sung', text: 'A song' },
    ]);
    expect(shown.screen.messages).to.deep.equal(['weighed', 'A song']);
  });
});

describe('scrolling in the log', () => {
  const long = Array.from({ length: 40 }, (_, index) => `Sentence ${index}.`);

  async function longConversation(): Promise<Shown> {
    const conversation = new ScriptedConversation();
    conversation.says(...long);
    return show(conversation);
  }

  it('follows whoever reads at its end', async () => {
    const { conversation, screen } = await longConversation();
    const { scrollTop } = screen.log;
    conversation.says('One more.');
    expect(screen.log.scrollTop).to.be.above(scrollTop);
  });

  it('leaves whoever reads further up', async () => {
    const { conversation, screen } = await longConversation();
    await scrollTo(screen.log, 100);
    conversation.says('One more.');
    expect(screen.log.scrollTop).to.equal(100);
  });

  it('brings whoever answers to the beginning of the reply', async () => {
    const { conversation, screen } = await longConversation();
    await scrollTo(screen.log, 100);
    conversation.adds([answered('Yes'), ...long.map(said)]);
    expect(distanceTo(screen, long.length + 1)).to.be.within(0, 40);
  });

  it('stays at the beginning of a long reply as its choices come, and at the end for whoever scrolls on', async () => {
    const { conversation, screen } = await longConversation();
    conversation.asks('Is that clear?', ['Yes', 'No'], { after: [answered('Yes'), ...long.map(said)] });
    await nextFrame();
    await nextFrame();
    expect(distanceTo(screen, long.length + 1)).to.be.within(0, 40);
    await scrollTo(screen.log, screen.log.scrollHeight);
    screen.one('.tray').style.blockSize = '200px';
    await nextFrame();
    await nextFrame();
    const { scrollHeight, scrollTop, clientHeight } = screen.log;
    expect(scrollHeight - scrollTop - clientHeight).to.be.below(2);
  });

  /** How far below the top of the log something begins. */
  function distanceTo(screen: Screen, seq: number): number {
    return screen.one(`[data-seq="${seq}"]`).getBoundingClientRect().top - screen.log.getBoundingClientRect().top;
  }
});
