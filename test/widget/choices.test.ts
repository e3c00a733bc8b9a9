import { aTimeout, expect, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nameOf } from '../support/accessible-name.ts';
import { answered, said } from '../support/scripted-conversation.ts';
import { type Shown, isAccessible, show } from '../support/screen.ts';

describe('live choices', () => {
  let shown: Shown;

  beforeEach(async () => {
    shown = await show();
  });
  afterEach(() => isAccessible(shown));

  it('are buttons in a group after the log, named after the question', () => {
    const { conversation, screen } = shown;
    conversation.asks('Is that how it is for you?', ["That's right", 'Not quite']);
    expect(screen.choices && nameOf(screen.choices)).to.equal('Is that how it is for you?');
    expect(screen.labels).to.deep.equal(["That's right", 'Not quite']);
    const order = screen.choices && screen.log.compareDocumentPosition(screen.choices);
    expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('answer the question by their ids, and are gone once it is answered', () => {
    const { conversation, screen } = shown;
    conversation.asks('For whom?', [{ id: 'me', label: 'For me' }], { name: 'use' });
    conversation.reply = () => {
      conversation.answers('For me');
      return true;
    };
    screen.button('For me').click();
    expect(conversation.acts).to.deep.equal([{ type: 'answer', name: 'use', value: 'me' }]);
    expect(screen.choices).to.equal(undefined);
    expect(screen.messages).to.deep.equal(['For whom?', 'For me']);
  });

  it('tell that they may be chosen as soon as the pointer or the focus comes to them', () => {
    const { conversation, screen } = shown;
    conversation.asks('For whom?', ['For me', 'For a child'], { name: 'use' });
    screen.button('For a child').dispatchEvent(new PointerEvent('pointerenter'));
    screen.button('For me').focus();
    expect(conversation.foreseen.slice(0, 2)).to.deep.equal([
      { type: 'answer', name: 'use', value: 'For a child' },
      { type: 'answer', name: 'use', value: 'For me' },
    ]);
    expect(conversation.acts).to.deep.equal([]);
  });

  it('say a second piece of information beside their label', () => {
    const { conversation, screen } = shown;
    conversation.asks('What can I do for you?', [
      'Winter tyres',
      { id: ':person', label: 'Talk to a person', note: 'open until 17:00', quiet: true },
    ]);
    expect(screen.labels).to.deep.equal(['Winter tyres', 'Talk to a person open until 17:00']);
    expect(screen.choices?.querySelector('.rows')).to.not.equal(null);
  });

  it('give way to the log once somebody has spoken, so that what was said has the room', () => {
    const { conversation, screen } = shown;
    const person = { id: ':person', label: 'Talk to a person', note: 'open until 17:00', quiet: true };
    conversation.answers('Hi');
    conversation.asks('What can I do for you?', ['Winter tyres', person]);
    expect(screen.choices?.querySelectorAll('.rows')).to.have.length(0);
    expect(screen.choices?.querySelectorAll('.pills')).to.have.length(1);
  });

  it('stand side by side where they are yes and no, whoever stands beside them', () => {
    const { conversation, screen } = shown;
    const person = { id: ':person', label: 'Talk to a person', note: 'open until 17:00', quiet: true };
    conversation.asks('Is there more?', ['Yes', 'No', person], { kind: 'yes-no' });
    expect(screen.choices?.querySelector('.pills')).to.not.equal(null);
  });

  it('stand in a scale where they rate', () => {
    const { conversation, screen } = shown;
    const options = [1, 2, 3, 4, 5].map((score) => ({ id: String(score), label: String(score) }));
    conversation.asks('How was this?', [...options, { id: ':skip', label: 'Skip', quiet: true }], { kind: 'rating' });
    expect(screen.labels).to.deep.equal(['1', '2', '3', '4', '5', 'Skip']);
    expect([...(screen.choices?.querySelectorAll('.scale button') ?? [])]).to.have.length(5);
  });

  it('never submit a form that the widget stands in', async () => {
    const { conversation, screen, host } = shown;
    const form = document.createElement('form');
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    host.replaceWith(form);
    form.append(host);
    conversation.asks('For whom?', ['Me']);
    for (const button of screen.root.querySelectorAll('button')) button.click();
    await screen.types('hello');
    expect(submitted).to.equal(0);
  });

  it('are answered once by a double click', () => {
    const { conversation, screen } = shown;
    conversation.asks('Sure?', ['Yes']);
    screen.button('Yes').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    screen.button('Yes').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    expect(conversation.acts).to.have.length(1);
  });

  it('are answered once by a key that is held down', () => {
    const { conversation, screen } = shown;
    conversation.asks('Sure?', ['Yes']);
    const key = new KeyboardEvent('keydown', {
      key: 'Enter',
      repeat: true,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    screen.button('Yes').dispatchEvent(key);
    expect(key.defaultPrevented).to.equal(true);
  });
});

describe('what the conversation could not do', () => {
  const failure = new Error('The disk is full.');

  it('is told to the owner where a choice or the menu asked for it', async () => {
    const { conversation, screen, failures } = await show();
    conversation.reply = () => Promise.reject(failure);
    conversation.restart = () => Promise.reject(failure);
    conversation.asks('Next?', ['Yes', { id: 'go', label: 'Book a fitting', href: '#workshop' }]);
    screen.button('Yes').click();
    screen.button('Book a fitting').click();
    screen.button('Menu').click();
    screen.button('Start over').click();
    await aTimeout(0);
    expect(failures).to.deep.equal([failure, failure, failure]);
    expect(location.hash).to.equal('');
  });

  it('is told to the visitor in words, who keeps the focus and can try again', async () => {
    const { conversation, screen } = await show();
    conversation.reply = () => Promise.reject(failure);
    conversation.asks('Next?', ['Yes', 'No']);
    screen.button('Yes').focus();
    screen.button('Yes').click();
    await aTimeout(0);
    const words = 'That needs a connection, and there is none right now.';
    expect(screen.panel.innerText).to.include(words);
    expect(screen.heard).to.include(words);
    expect(screen.focus).to.equal('button "Yes"');
    conversation.reply = () => {
      conversation.answers('Yes');
      return true;
    };
    screen.button('Yes').click();
    await aTimeout(0);
    expect(screen.one('[part=footer]').innerText).not.to.include(words);
    expect(conversation.acts).to.have.length(2);
  });

  it('is told of starting over, too', async () => {
    const { conversation, screen } = await show();
    conversation.restart = () => Promise.reject(failure);
    conversation.asks('Next?', ['Yes', 'No']);
    screen.button('Menu').click();
    screen.button('Start over').click();
    await aTimeout(0);
    expect(screen.heard).to.deep.equal([
      'Ingrid: Next? 2 choices.',
      'That needs a connection, and there is none right now.',
    ]);
  });

  it('leaves in its field what was filled in', async () => {
    const { conversation, screen } = await show();
    conversation.reply = () => Promise.reject(failure);
    conversation.asks('How far?', [], { name: 'far', kind: 'number' });
    (screen.field as HTMLInputElement).value = '12';
    screen.button('Next').click();
    await aTimeout(0);
    expect(screen.field.value).to.equal('12');
  });
});

describe('the focus after a choice', () => {
  it('leads on from the composer too, which goes as the chat ends', async () => {
    const { conversation, screen } = await show();
    screen.composer.focus();
    conversation.adds([said('Goodbye.'), { type: 'ended', by: 'guide' }], { ended: true, typing: false });
    expect(screen.focus).to.equal('button "Start over"');
  });

  it('is on the first choice of the next question', async () => {
    const { conversation, screen } = await show();
    conversation.asks('For whom?', ['Me', 'A child']);
    conversation.reply = () => {
      conversation.asks('How far?', ['Near', 'Far'], { name: 'distance', after: [answered('Me')] });
      return true;
    };
    screen.button('Me').focus();
    await sendKeys({ press: 'Enter' });
    await nextFrame();
    expect(screen.focus).to.equal('button "Near"');
  });

  it('is in the composer where there is nothing to choose', async () => {
    const { conversation, screen } = await show();
    conversation.asks('For whom?', ['Me']);
    screen.button('Me').focus();
    conversation.answers('Me');
    expect(screen.focus).to.equal('textarea "Write a message"');
  });

  it('stays where the visitor is, if that is elsewhere', async () => {
    const { conversation, screen } = await show();
    conversation.asks('For whom?', ['Me']);
    screen.log.focus();
    conversation.asks('How far?', ['Near'], { name: 'distance', after: [answered('Me')] });
    expect(screen.focus).to.equal('log "Messages"');
  });
});

describe('a choice with an address', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('leads there once it is stored', async () => {
    const { conversation, screen } = await show();
    let store: (done: boolean) => void = () => undefined;
    conversation.reply = () => new Promise<boolean>((resolve) => (store = resolve));
    conversation.asks('Next?', [{ id: 'go', label: 'Book a fitting', href: '#workshop' }]);
    screen.button('Book a fitting').click();
    await aTimeout(0);
    expect(location.hash).to.equal('');
    const led = oneEvent(window, 'hashchange');
    store(true);
    await led;
    expect(location.hash).to.equal('#workshop');
  });

  it('leads nowhere if it was not offered any more', async () => {
    const { conversation, screen } = await show();
    conversation.reply = () => false;
    conversation.asks('Next?', [{ id: 'go', label: 'Book a fitting', href: '#workshop' }]);
    screen.button('Book a fitting').click();
    await aTimeout(0);
    expect(location.hash).to.equal('');
  });

  it('leads nowhere if the address is not safe', async () => {
    const { conversation, screen } = await show();
    conversation.asks('Next?', [{ id: 'go', label: 'Go', href: 'javascript:document.title="taken over"' }]);
    screen.button('Go').click();
    await aTimeout(0);
    expect(document.title).to.not.equal('taken over');
    expect(conversation.acts).to.have.length(1);
  });

  it('opens another site during the click, in a tab of its own', async () => {
    const { conversation, screen } = await show();
    const { click } = HTMLAnchorElement.prototype;
    const opened: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      opened.push(`${this.href} ${this.target} ${this.rel}`);
    };
    try {
      conversation.asks('Next?', [{ id: 'go', label: 'Go', href: 'https://example.com/e' }]);
      screen.button('Go').click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(opened).to.deep.equal(['https://example.com/e _blank noopener']);
  });
});
