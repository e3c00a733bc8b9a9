import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { ScriptedConversation, answered, said } from '../support/scripted-conversation.ts';
import { type Shown, isAccessible, show, scrollTo } from '../support/screen.ts';

/** A screen that shows its next frame when a test says so. */
class Frames {
  #due: (() => void)[] = [];

  readonly ask = (draw: () => void): void => void this.#due.push(draw);

  /** How many were asked for. */
  get asked(): number {
    return this.#due.length;
  }

  next(): void {
    const due = this.#due;
    this.#due = [];
    for (const draw of due) draw();
  }
}

/** So many turns of a long talk. */
function talk(conversation: ScriptedConversation, turns: number): void {
  for (let told = 0; told < turns; told += 2) {
    conversation.says(`What about ${told}?`);
    conversation.answers(`It is ${told}.`);
  }
}

/** How many elements of the log come and go while something is done. */
function changesIn(log: Element, action: () => void): number {
  const seen = new MutationObserver(() => undefined);
  seen.observe(log, { subtree: true, childList: true });
  action();
  const elements = seen.takeRecords().flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
  return elements.filter((node) => node instanceof Element).length;
}

describe('what is added within one frame', () => {
  let frames: Frames;
  let shown: Shown;

  beforeEach(async () => {
    frames = new Frames();
    shown = await show(new ScriptedConversation(), {}, { frame: frames.ask });
  });
  afterEach(() => isAccessible(shown));

  it('is drawn together, in order', () => {
    const { conversation, screen } = shown;
    conversation.says('One.');
    conversation.answers('Two.');
    conversation.says('Three.');
    expect(screen.messages).to.be.empty;
    expect(frames.asked).to.equal(1);
    frames.next();
    expect(screen.messages).to.deep.equal(['One.', 'Two.', 'Three.']);
    expect(frames.asked).to.equal(0);
  });

  it('is announced once, each turn of it', () => {
    const { conversation, screen } = shown;
    conversation.says('One.');
    conversation.answers('Two.');
    conversation.says('Three.');
    conversation.adds([said('From the other tab.')], { replayed: true });
    frames.next();
    expect(screen.announced).to.match(/One\..*Three\./);
    expect(screen.announced).not.to.match(/Two|other tab/);
    conversation.says('Four.');
    frames.next();
    expect(screen.announced).to.contain('Four.');
    expect(screen.announced.match(/One\./g) ?? []).to.have.length.below(2);
  });

  it('is told no further back than anybody listens', () => {
    talk(shown.conversation, 100);
    frames.next();
    expect(shown.screen.announced).to.contain('What about 98?');
    expect(shown.screen.announced).not.to.contain('What about 0?');
  });

  it('is scrolled to as what came with a frame of its own', () => {
    const { conversation, screen } = shown;
    conversation.says(...Array.from({ length: 30 }, (_, index) => `Sentence ${index}.`));
    frames.next();
    screen.log.scrollTop = 0;
    conversation.adds([answered('Yes')]);
    conversation.says(...Array.from({ length: 30 }, (_, index) => `Reply ${index}.`));
    frames.next();
    const reply = screen.one('[data-seq="31"]').getBoundingClientRect();
    expect(reply.top - screen.log.getBoundingClientRect().top).to.be.within(0, 40);
  });

  it('shows no choice that was made before it was drawn', () => {
    const { conversation, screen } = shown;
    conversation.asks('Sure?', ['Yes', 'No']);
    conversation.answers('Yes');
    frames.next();
    expect(screen.choices).to.equal(undefined);
  });
});

describe('a long log', () => {
  const turns = 600;
  let shown: Shown;
  const log = () => shown.screen.log;
  const drawn = () => log().querySelectorAll('.turn').length;
  const top = () => log().querySelector<HTMLElement>('.turn');

  describe('that is opened again', () => {
    beforeEach(async () => {
      const conversation = new ScriptedConversation();
      talk(conversation, turns);
      shown = await show(conversation);
      // By then it is known how high the log is.
      await nextFrame();
      await nextFrame();
    });
    afterEach(() => isAccessible(shown));

    it('is drawn from its end on', () => {
      expect(drawn()).to.be.within(32, 64);
      expect(shown.screen.messages.at(-1)).to.equal(`It is ${turns - 2}.`);
      expect(log().scrollHeight - log().scrollTop - log().clientHeight).to.be.below(2);
    });

    it('is drawn further as somebody scrolls up, and nothing jumps', async () => {
      const before = drawn();
      log().scrollTop = 40;
      const read = top();
      const place = () => (read?.getBoundingClientRect().top ?? 0) - log().getBoundingClientRect().top;
      const [was, tall] = [place(), log().scrollHeight];
      await waitUntil(() => drawn() > before);
      expect(drawn() - before).to.equal(32);
      expect(log().scrollHeight).to.be.above(tall);
      expect(place()).to.be.closeTo(was, 2);
    });

    it('can be read to its very beginning', async () => {
      for (let page = 0; top()?.textContent.includes('What about 0?') === false && page < 40; page++) {
        const before = drawn();
        log().scrollTop = 0;
        await waitUntil(() => drawn() > before);
      }
      expect(drawn()).to.equal(turns);
      expect(shown.screen.messages[0]).to.equal('What about 0?');
      expect(log().querySelector('.earlier')).to.equal(null);
    });

    it('has a button for whoever does not scroll', () => {
      const before = drawn();
      const button = shown.screen.button('Show earlier messages');
      button.focus();
      button.click();
      expect(drawn() - before).to.equal(32);
      expect(shown.screen.focus).to.equal('button "Show earlier messages"');
    });

    it('strikes through what is changed far above when it is drawn', () => {
      const revised = {
        type: 'revised',
        by: 'visitor',
        of: turns - 81,
        name: 'question',
        value: 'b',
        label: 'Else',
      } as const;
      shown.conversation.adds([revised]);
      shown.screen.button('Show earlier messages').click();
      expect(log().querySelector('s')?.textContent).to.equal(`It is ${turns - 82}.`);
    });
  });

  describe('that grows', () => {
    beforeEach(async () => {
      shown = await show();
    });
    afterEach(() => isAccessible(shown));

    it('changes as little for a further message as it did for the first', () => {
      const { conversation } = shown;
      talk(conversation, 20);
      const early = changesIn(log(), () => talk(conversation, 2));
      talk(conversation, 200);
      expect(changesIn(log(), () => talk(conversation, 2))).to.equal(early);
    });

    it('leaves the document only so much of it while somebody reads at its end', () => {
      talk(shown.conversation, turns);
      expect(drawn()).to.be.below(300);
      expect(shown.screen.messages.at(-1)).to.equal(`It is ${turns - 2}.`);
    });

    it('loses of it no more at once than a page, which would be felt', () => {
      const { conversation } = shown;
      for (let told = 0; told < turns; told += 2) {
        const before = drawn();
        talk(conversation, 2);
        expect(before - drawn()).to.be.below(32);
      }
      expect(drawn()).to.be.within(224, 256);
    });

    it('takes nothing away that somebody reads', async () => {
      const { conversation } = shown;
      talk(conversation, 200);
      const first = top();
      await scrollTo(log(), log().scrollHeight / 2);
      for (let told = 0; told < 200; told += 2) {
        conversation.adds([said(`What about ${told}?`), answered(`It is ${told}.`)], { replayed: true });
      }
      expect(first?.isConnected).to.equal(true);
    });
  });
});
