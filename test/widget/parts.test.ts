import { expect, waitUntil } from '@open-wc/testing';
import { type Files, type Part, PartStore } from '../../src/widget/view/parts.ts';
import { ScriptedConversation, said } from '../support/scripted-conversation.ts';
import { type Shown, isAccessible, show } from '../support/screen.ts';

const parts: Files = {
  inputs: () => import('../../src/widget/view/inputs.ts'),
  cards: () => import('../../src/widget/view/content.ts'),
  menu: () => import('../../src/widget/view/menu.ts'),
  changing: () => import('../../src/widget/view/changing.ts'),
};

/** A line on which parts come when a test lets them, or not at all. */
class Line {
  /** What was fetched, in order. */
  readonly fetched: Part[] = [];
  isDead = false;
  #wait: Promise<void> = Promise.resolve();
  #go = (): void => undefined;

  readonly store = new PartStore({
    inputs: () => this.#fetch('inputs'),
    cards: () => this.#fetch('cards'),
    menu: () => this.#fetch('menu'),
    changing: () => this.#fetch('changing'),
  });

  /** Lets nothing through until `go` is called. */
  halt(): void {
    this.#wait = new Promise((resolve) => (this.#go = resolve));
  }

  go(): void {
    this.#go();
  }

  async #fetch<Name extends Part>(name: Name): Promise<Awaited<ReturnType<Files[Name]>>> {
    this.fetched.push(name);
    await this.#wait;
    if (this.isDead) throw new Error('The line is dead.');
    return (await parts[name]()) as Awaited<ReturnType<Files[Name]>>;
  }
}

const card = (text: string) => ({ ...said(text), content: [{ tag: 'p' as const, children: [text] }] });

describe('what few scenes need', () => {
  let line: Line;
  let shown: Shown;

  beforeEach(async () => {
    line = new Line();
    shown = await show(new ScriptedConversation(), {}, { parts: line.store });
  });
  afterEach(() => isAccessible(shown));

  it('is not loaded for talk and choices', () => {
    const { conversation, screen } = shown;
    conversation.asks('What is it about?', ['Winter tyres', 'Bikes']);
    conversation.answers('Winter tyres');
    conversation.says('Studs bite into ice.');
    expect(screen.messages.at(-1)).to.equal('Studs bite into ice.');
    expect(line.fetched).to.be.empty;
  });

  it('is there before the question is drawn that needs it, in its own looks', async () => {
    const { conversation, screen } = shown;
    line.halt();
    conversation.asks('How far?', [], { kind: 'number', name: 'distance' });
    expect(screen.messages).to.be.empty;
    expect(screen.announced).to.equal('');
    line.go();
    await waitUntil(() => screen.choices);
    expect(screen.messages).to.deep.equal(['How far?']);
    expect(screen.announced).to.contain('How far?');
    expect(getComputedStyle(screen.one('.form')).display).to.equal('flex');
    expect(line.fetched).to.deep.equal(['inputs']);
  });

  it('is loaded once', async () => {
    const { conversation, screen } = shown;
    conversation.asks('How far?', [], { kind: 'number', name: 'distance' });
    await waitUntil(() => screen.choices);
    conversation.answers('15');
    conversation.asks('Which day?', [], { kind: 'date', name: 'day' });
    expect(screen.field.getAttribute('type')).to.equal('date');
    expect(line.fetched).to.deep.equal(['inputs']);
  });

  it('comes for all that was added while something else was on its way, which is drawn in order', async () => {
    const { conversation, screen } = shown;
    line.halt();
    conversation.adds([card('Studded tyres')]);
    conversation.asks('How far?', [], { kind: 'number', name: 'distance' });
    expect(screen.messages).to.be.empty;
    line.go();
    await waitUntil(() => screen.choices);
    expect(screen.messages).to.deep.equal(['Studded tyres', 'How far?']);
    expect(screen.one('.card').textContent.trim()).to.equal('Studded tyres');
    expect(screen.field.type).to.equal('number');
    expect(screen.announced).to.match(/Studded tyres.*How far/);
    expect(line.fetched).to.deep.equal(['cards', 'inputs']);
  });

  it('opens the menu with the focus in it', async () => {
    const { screen } = shown;
    screen.button('Menu').click();
    await waitUntil(() => screen.root.querySelector('[role=menu]'));
    expect(screen.focus).to.equal('menuitem "Talk to a person"');
    expect(getComputedStyle(screen.one('.menu')).position).to.equal('absolute');
  });

  for (const type of ['pointerover', 'focusin'])
    it(`is on its way as soon as somebody is about to use it (${type})`, () => {
      shown.screen.button('Menu').dispatchEvent(new Event(type, { bubbles: true }));
      expect(line.fetched).to.deep.equal(['menu']);
      expect(shown.screen.root.querySelector('[role=menu]')).to.equal(null);
    });

  describe('where the line is dead', () => {
    beforeEach(() => {
      line.isDead = true;
    });

    it('leaves a question to be answered in words', async () => {
      const { conversation, screen } = shown;
      conversation.asks('How far?', [{ id: ':skip', label: 'Skip', quiet: true }], {
        kind: 'number',
        name: 'distance',
      });
      await waitUntil(() => screen.choices);
      expect(screen.messages).to.deep.equal(['How far?']);
      expect(screen.labels).to.deep.equal(['Skip']);
      await screen.types('15 km');
      expect(conversation.acts).to.deep.equal([{ type: 'type', text: '15 km' }]);
      expect(shown.failures).to.have.length(1);
    });

    it('leaves one of several to be chosen', async () => {
      const { conversation, screen } = shown;
      conversation.asks('What matters?', ['Grip', 'Price'], { kind: 'choices', name: 'matters' });
      await waitUntil(() => screen.choices);
      screen.button('Grip').click();
      expect(conversation.acts).to.deep.equal([{ type: 'answer', name: 'matters', value: 'Grip' }]);
    });

    it('says in words what would be a card, and draws it as one when the line is back', async () => {
      const { conversation, screen } = shown;
      conversation.adds([card('Studded tyres')]);
      await waitUntil(() => screen.messages.length > 0);
      expect(screen.one('.bubble').textContent).to.equal('Studded tyres');
      line.isDead = false;
      conversation.says('They grip.');
      await waitUntil(() => screen.root.querySelector('.card'));
      expect(screen.messages).to.deep.equal(['Studded tyres', 'They grip.']);
    });

    for (const [name, open] of [
      ['the menu', () => shown.screen.button('Menu').click()],
      ['an answer to change', () => shown.screen.button('Change: Grip').click()],
    ] as const)
      it(`says so of ${name}, and tries again`, async () => {
        const { conversation, screen } = shown;
        conversation.asks('What matters?', ['Grip', 'Price']);
        const answer = {
          name: 'question',
          kind: 'choice',
          text: 'What matters?',
          options: [{ id: 'a', label: 'Grip' }],
        };
        conversation.answers('Grip', { changeable: [{ ...answer, seq: 1, label: 'Grip', value: 'a' }] });
        open();
        await waitUntil(() => screen.choices);
        expect(screen.choices?.ariaLabel).to.equal('That needs a connection, and there is none right now.');
        expect(screen.button('Menu').ariaExpanded).to.equal('false');
        line.isDead = false;
        open();
        await waitUntil(() => screen.root.querySelector('[role=menu], [aria-label*="Grip"] .heading'));
        expect(shown.failures).to.have.length(1);
      });
  });
});
