import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type Shown, isAccessible, show } from '../support/screen.ts';

describe('the composer', () => {
  let shown: Shown;

  beforeEach(async () => {
    shown = await show();
    shown.screen.composer.focus();
  });
  afterEach(() => isAccessible(shown));

  const press = (init: KeyboardEventInit) =>
    shown.screen.composer.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true, ...init }),
    );

  const beginsLine = async () => {
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
  };

  it('is a labelled field', () => {
    expect(shown.screen.composer.ariaLabel).to.equal('Write a message');
  });

  it('has what is written heard from the first letter on, and not because the focus came with the open panel', async () => {
    const { conversation } = shown;
    expect(conversation.heeded).to.equal(0);
    await sendKeys({ press: 'a' });
    expect(conversation.heeded).to.equal(1);
  });

  it('takes a paste of any length, sends as much as one message holds, and keeps the rest', async () => {
    const { conversation, screen } = shown;
    const [message, rest] = ['a'.repeat(7_999), '🚲 and that was it'];
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what sets text as a paste does, with all that limits it
    document.execCommand('insertText', false, message + rest);
    expect(screen.composer.value).to.equal(message + rest);
    await sendKeys({ press: 'Enter' });
    expect(screen.composer.value).to.equal(rest);
    await sendKeys({ press: 'Enter' });
    expect(screen.composer.value).to.equal('');
    expect(conversation.acts).to.deep.equal([message, rest].map((text) => ({ type: 'type', text })));
  });

  it('gives back the whole of a long text that was not heard', async () => {
    const { conversation, screen } = shown;
    conversation.reply = () => false;
    const text = 'a'.repeat(8_010);
    screen.composer.value = text;
    await sendKeys({ press: 'Enter' });
    await nextFrame();
    expect(screen.composer.value).to.equal(text);
  });

  it('sends with Enter', async () => {
    await shown.screen.types('It is slippery');
    expect(shown.conversation.acts).to.deep.equal([{ type: 'type', text: 'It is slippery' }]);
    expect(shown.screen.composer.value).to.equal('');
  });

  it('sends with its button', async () => {
    await sendKeys({ type: 'Hello' });
    shown.screen.button('Send').click();
    await nextFrame();
    expect(shown.conversation.acts).to.deep.equal([{ type: 'type', text: 'Hello' }]);
  });

  it('begins a line with Shift and Enter', async () => {
    await sendKeys({ type: 'One' });
    await beginsLine();
    await sendKeys({ type: 'Two' });
    expect(shown.screen.composer.value).to.equal('One\nTwo');
    expect(shown.conversation.acts).to.be.empty;
  });

  it('does not send while an input method composes', async () => {
    await sendKeys({ type: 'niho' });
    press({ isComposing: true });
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- all that tells Safari's last key of a composition
    press({ keyCode: 229 });
    expect(shown.conversation.acts).to.be.empty;
    press({});
    await nextFrame();
    expect(shown.conversation.acts).to.have.length(1);
  });

  it('sends nothing where nothing is written', async () => {
    await shown.screen.types('   ');
    expect(shown.conversation.acts).to.be.empty;
  });

  it('is free for the next message at once, before the one that was sent is stored', async () => {
    const store: ((done: boolean) => void)[] = [];
    shown.conversation.reply = () => new Promise<boolean>((resolve) => store.push(resolve));
    await shown.screen.types('abc');
    await shown.screen.types('def');
    await sendKeys({ type: 'gh' });
    for (const done of store) done(true);
    await nextFrame();
    expect(shown.conversation.acts).to.deep.equal([
      { type: 'type', text: 'abc' },
      { type: 'type', text: 'def' },
    ]);
    expect(shown.screen.composer.value).to.equal('gh');
  });

  it('gives back what was not heard', async () => {
    shown.conversation.reply = () => false;
    await shown.screen.types('Hello');
    expect(shown.screen.composer.value).to.equal('Hello');
    expect(shown.failures).to.be.empty;
  });

  it('gives back what could not be kept, and says that it failed', async () => {
    const failure = new Error('The disk is full.');
    shown.conversation.reply = () => Promise.reject(failure);
    await shown.screen.types('Hello');
    expect(shown.screen.composer.value).to.equal('Hello');
    expect(shown.failures).to.deep.equal([failure]);
  });

  it('gives nothing back to whoever writes on', async () => {
    let store: (done: boolean) => void = () => undefined;
    shown.conversation.reply = () => new Promise<boolean>((resolve) => (store = resolve));
    await shown.screen.types('Hello');
    await sendKeys({ type: 'Good morning' });
    store(false);
    await nextFrame();
    expect(shown.screen.composer.value).to.equal('Good morning');
  });

  describe('while nobody can hear it', () => {
    const words = 'There is no connection right now. Your message is kept here, and sent as soon as there is one.';

    beforeEach(async () => {
      Object.assign(shown.conversation, {
        hears: false,
        reply: () => (shown.conversation.hears ? true : Promise.reject(new TypeError('The line is dead.'))),
      });
      await shown.screen.types('Hello');
    });

    it('keeps what was sent, with the focus, and says once that it is kept', async () => {
      const { screen } = shown;
      expect(screen.composer.value).to.equal('Hello');
      expect(screen.descriptionOf(screen.composer)).to.equal(words);
      expect(screen.focus).to.equal('textarea "Write a message"');
      dispatchEvent(new Event('online'));
      await nextFrame();
      expect(screen.heard).to.deep.equal([words]);
    });

    it('sends it by itself when the line is back, once, and says no more of it', async () => {
      const { conversation, screen } = shown;
      conversation.acts.length = 0;
      conversation.hears = true;
      dispatchEvent(new Event('online'));
      dispatchEvent(new Event('online'));
      await nextFrame();
      expect(conversation.acts).to.deep.equal([{ type: 'type', text: 'Hello' }]);
      expect(screen.composer.value).to.equal('');
      expect(screen.descriptionOf(screen.composer)).to.equal('');
    });

    it('sends it with the next Enter', async () => {
      const { conversation, screen } = shown;
      conversation.acts.length = 0;
      conversation.hears = true;
      await sendKeys({ press: 'Enter' });
      await nextFrame();
      expect(conversation.acts).to.deep.equal([{ type: 'type', text: 'Hello' }]);
      expect(screen.composer.value).to.equal('');
    });

    it('leaves to whoever writes on when that is sent', async () => {
      const { conversation, screen } = shown;
      conversation.acts.length = 0;
      await sendKeys({ type: ' there' });
      expect(screen.descriptionOf(screen.composer)).to.equal('');
      conversation.hears = true;
      dispatchEvent(new Event('online'));
      await nextFrame();
      expect(conversation.acts).to.be.empty;
      expect(screen.composer.value).to.equal('Hello there');
    });
  });

  it('keeps what is written while it takes long to be heard, and what is written behind it', async () => {
    const { conversation, screen } = shown;
    let hear: (isHeard: boolean) => void = () => undefined;
    Object.assign(conversation, { listen: () => new Promise<boolean>((resolve) => (hear = resolve)) });
    await sendKeys({ type: 'One' });
    await sendKeys({ press: 'Enter' });
    const heard = hear;
    await sendKeys({ type: ' two' });
    expect(screen.composer.value).to.equal('One two');
    heard(true);
    await nextFrame();
    expect(conversation.acts).to.deep.equal([{ type: 'type', text: 'One' }]);
    expect(screen.composer.value).to.equal('two');
  });

  it('keeps what is written while the conversation goes on', async () => {
    await sendKeys({ type: 'I mean' });
    shown.conversation.asks('For whom?', ['Me']);
    expect(shown.screen.composer.value).to.equal('I mean');
    expect(shown.screen.focus).to.equal('textarea "Write a message"');
  });

  it('begins where the panel does as long as it is empty, and then where its own words do', () => {
    const { host, screen } = shown;
    const sideOf = (words: string) => {
      screen.composer.value = words;
      return screen.sideOf(screen.composer);
    };
    expect(['', 'Hello', 'مرحبا'].map(sideOf)).to.deep.equal(['left', 'left', 'right']);
    host.dir = 'rtl';
    expect(['', 'Hello', 'مرحبا'].map(sideOf)).to.deep.equal(['right', 'left', 'right']);
    screen.composer.value = '';
  });

  it('grows with what is written', async () => {
    const { offsetHeight } = shown.screen.composer;
    await beginsLine();
    await beginsLine();
    expect(shown.screen.composer.offsetHeight).to.be.above(offsetHeight);
  });

  it('is gone once the chat has ended, and another one can be begun', () => {
    const { conversation, screen } = shown;
    conversation.adds([{ type: 'ended', by: 'guide' }], { ended: true, typing: false, menu: ['restart'] });
    expect(screen.root.querySelector('textarea')).to.equal(null);
    expect(screen.choices?.innerText.trim()).to.match(/^The chat has ended\.\s+Start over\s+Keep a copy$/);
    screen.button('Start over').click();
    expect(conversation.acts).to.deep.equal(['restart']);
  });
});
