import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OpenQuestion } from '../../src/conversation/scene.ts';
import { nameOf } from '../support/accessible-name.ts';
import { answered, said } from '../support/scripted-conversation.ts';
import { type Shown, isAccessible, show } from '../support/screen.ts';

const skip = { id: ':skip', label: 'Skip', quiet: true };
const person = { id: ':person', label: 'Talk to a person', note: 'open until 17:00', quiet: true };
const howFar: OpenQuestion = {
  name: 'distance',
  kind: 'number',
  text: 'How far on a normal day?',
  options: [skip, person],
  input: { unit: 'km', min: '1', max: '200', hint: 'For example 14.' },
};

describe('the field of a question', () => {
  let shown: Shown;

  beforeEach(async () => {
    shown = await show();
  });
  afterEach(() => isAccessible(shown));

  const asks = ({ text, options, ...rest }: OpenQuestion) => shown.conversation.asks(text, options, rest);
  const asksKind = (kind: string, input?: OpenQuestion['input']) =>
    asks({ name: kind, kind, text: 'Which one?', options: [skip], ...(input ? { input } : {}) });
  const attributes = (...names: string[]) => names.map((name) => shown.screen.field.getAttribute(name));

  it('is that of a number: with its bounds, its unit and its help, named after the question', () => {
    asks(howFar);
    const { field } = shown.screen;
    expect(attributes('type', 'min', 'max', 'step', 'inputmode')).to.deep.equal([
      'number',
      '1',
      '200',
      'any',
      'decimal',
    ]);
    expect(nameOf(field)).to.equal('How far on a normal day?');
    expect(shown.screen.descriptionOf(field)).to.equal('km For example 14.');
  });

  it('is that of a date', () => {
    asksKind('date', { min: '2026-11-22', max: '2026-12-24' });
    expect(attributes('type', 'min', 'max')).to.deep.equal(['date', '2026-11-22', '2026-12-24']);
  });

  it('is that of an address for mail, or of a phone, which browsers may fill in', () => {
    asksKind('email');
    expect(attributes('type', 'autocomplete')).to.deep.equal(['email', 'email']);
    asksKind('phone');
    expect(attributes('type', 'autocomplete')).to.deep.equal(['tel', 'tel']);
  });

  for (const kind of ['number', 'date', 'email', 'phone']) {
    it(`begins where the panel does as long as it is empty: ${kind}`, () => {
      asksKind(kind);
      const { host, screen } = shown;
      expect(screen.sideOf(screen.field)).to.equal('left');
      host.dir = 'rtl';
      expect(screen.sideOf(screen.field)).to.equal('right');
    });
  }

  it('begins where a mail address in it does', () => {
    asksKind('email');
    shown.host.dir = 'rtl';
    shown.screen.field.value = 'siri@example.com';
    expect(shown.screen.sideOf(shown.screen.field)).to.equal('left');
  });

  it('stands above the choices, and beside the composer', () => {
    asks(howFar);
    expect(shown.screen.labels).to.deep.equal(['Next', 'Skip', 'Talk to a person open until 17:00']);
    expect(shown.screen.composer.placeholder).to.equal('Or in your own words…');
  });

  it('is large enough for a thumb, and for phones not to zoom in', () => {
    asks(howFar);
    const { fontSize } = getComputedStyle(shown.screen.field);
    expect(fontSize).to.equal('16px');
    expect(shown.screen.field.offsetHeight).to.be.at.least(44);
  });

  it('sends with Enter', async () => {
    asks(howFar);
    shown.screen.field.focus();
    await sendKeys({ type: '14' });
    await sendKeys({ press: 'Enter' });
    expect(shown.conversation.acts).to.deep.equal([{ type: 'answer', name: 'distance', value: '14' }]);
  });

  it('sends with its button, reached by the keyboard alone', async () => {
    asksKind('email');
    shown.screen.field.focus();
    await sendKeys({ type: 'siri@example.com' });
    await sendKeys({ press: 'Tab' });
    expect(shown.screen.focus).to.equal('button "Next"');
    await sendKeys({ press: ' ' });
    expect(shown.conversation.acts).to.deep.equal([{ type: 'answer', name: 'email', value: 'siri@example.com' }]);
  });

  it('sends a date as it is stored', () => {
    asksKind('date');
    shown.screen.field.value = '2026-11-24';
    shown.screen.button('Next').click();
    expect(shown.conversation.acts).to.deep.equal([{ type: 'answer', name: 'date', value: '2026-11-24' }]);
  });

  it('sends what is not valid too, as the guide answers more kindly than a browser', async () => {
    asks(howFar);
    shown.screen.field.focus();
    await sendKeys({ type: '900' });
    await sendKeys({ press: 'Enter' });
    asksKind('email');
    shown.screen.field.focus();
    await sendKeys({ type: 'siri at example' });
    await sendKeys({ press: 'Enter' });
    expect(shown.conversation.acts).to.deep.equal([
      { type: 'answer', name: 'distance', value: '900' },
      { type: 'answer', name: 'email', value: 'siri at example' },
    ]);
  });

  it('sends nothing where nothing is written, says so, and takes the focus', () => {
    asks(howFar);
    shown.screen.button('Next').click();
    expect(shown.conversation.acts).to.be.empty;
    expect(shown.screen.focus).to.equal('input "How far on a normal day?"');
    expect(shown.screen.descriptionOf(shown.screen.field)).to.equal('km For example 14. Fill this in first.');
    expect(shown.screen.root.querySelector('[role=alert]'), 'it would be heard twice').to.equal(null);
  });

  it('explains what no browser can read as a number, until it is corrected', async () => {
    asks(howFar);
    const { screen, conversation } = shown;
    const words = "I can't read that as a number. Use digits, for example 14.";
    screen.field.focus();
    await sendKeys({ type: '1-4' });
    await sendKeys({ press: 'Enter' });
    expect(conversation.acts).to.be.empty;
    expect(screen.one('[role=alert]').textContent).to.equal(words);
    expect(screen.field.getAttribute('aria-invalid')).to.equal('true');
    expect(screen.descriptionOf(screen.field)).to.equal(`km For example 14. ${words}`);
    await isAccessible(shown);

    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });
    expect(screen.one('[role=alert]').textContent).to.equal('');
    expect(screen.field.getAttribute('aria-invalid')).to.equal('false');
    await sendKeys({ type: '4' });
    await sendKeys({ press: 'Enter' });
    expect(conversation.acts).to.deep.equal([{ type: 'answer', name: 'distance', value: '14' }]);
  });

  it('keeps what was written where it was not valid, and the question is asked again', async () => {
    asksKind('email');
    const { screen, conversation } = shown;
    conversation.reply = () => {
      const after = [answered('siri', 'email'), said('I need an address with an @.')];
      conversation.asks('Where may I write to you?', [skip], { name: 'email', kind: 'email', after });
      return true;
    };
    screen.field.focus();
    await sendKeys({ type: 'siri' });
    await sendKeys({ press: 'Enter' });
    expect(screen.focus).to.equal('input "Where may I write to you?"');
    expect(screen.field.value).to.equal('siri');
  });

  it('keeps what is written while the guide says something', async () => {
    asks(howFar);
    shown.screen.field.focus();
    await sendKeys({ type: '1' });
    asks(howFar);
    expect(shown.screen.field.value).to.equal('1');
  });

  it('answers once where Enter is held down or the button is clicked twice', () => {
    asks(howFar);
    const { field } = shown.screen;
    field.value = '14';
    const key = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
    field.dispatchEvent(key);
    expect(key.defaultPrevented).to.equal(true);
    for (const detail of [1, 2]) {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail });
      shown.screen.button('Next').dispatchEvent(click);
    }
    expect(shown.conversation.acts).to.have.length(1);
  });

  it('gets the focus from a choice, and the next choice gets it from the field', async () => {
    const { conversation, screen } = shown;
    conversation.asks('What for?', ['To work']);
    conversation.reply = () => {
      asks(howFar);
      return true;
    };
    screen.button('To work').focus();
    await sendKeys({ press: 'Enter' });
    expect(screen.focus).to.equal('input "How far on a normal day?"');

    conversation.reply = () => {
      conversation.asks('Is it hilly?', ['Yes', 'No']);
      return true;
    };
    await sendKeys({ type: '14' });
    await sendKeys({ press: 'Enter' });
    await nextFrame();
    expect(screen.focus).to.equal('button "Yes"');
  });

  it('never submits a form that the widget stands in', async () => {
    const { host, screen, conversation } = shown;
    const form = document.createElement('form');
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    host.replaceWith(form);
    form.append(host);
    asks(howFar);
    screen.field.focus();
    await sendKeys({ type: '14' });
    await sendKeys({ press: 'Enter' });
    screen.button('Next').click();
    expect(conversation.acts).to.have.length(2);
    expect(submitted).to.equal(0);
  });

  it('keeps its keys from the shortcuts of the page', async () => {
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    asksKind('email');
    shown.screen.field.focus();
    await sendKeys({ type: 'j/k' });
    await sendKeys({ press: 'Enter' });
    document.removeEventListener('keydown', hear);
    expect(heard).to.be.empty;
  });

  it('is told of to those who listen', () => {
    shown.conversation.asks(howFar.text, howFar.options, { kind: 'number', note: '2 of 3' });
    expect(shown.screen.announced).to.equal('Ingrid: 2 of 3. How far on a normal day? A field to fill in. 2 choices.');
  });
});

describe('a question that is answered in words', () => {
  it('is answered in the composer, which it describes together with its help', async () => {
    const shown = await show();
    const { conversation, screen } = shown;
    conversation.asks('What happened?', [skip], {
      name: 'matter',
      kind: 'text',
      input: { hint: 'A sentence or two will do.' },
    });
    expect(screen.composer.ariaLabel).to.equal('Write a message');
    expect(screen.descriptionOf(screen.composer)).to.equal('What happened? A sentence or two will do.');
    expect(screen.labels).to.deep.equal(['Skip']);
    await isAccessible(shown);
    await screen.types('It came too late');
    expect(conversation.acts).to.deep.equal([{ type: 'type', text: 'It came too late' }]);
  });

  it('gets the focus where a choice led to it', async () => {
    const { conversation, screen } = await show();
    conversation.asks('How may I help?', ['Something went wrong']);
    screen.button('Something went wrong').focus();
    conversation.asks('What happened?', [skip], { kind: 'text', after: [answered('Something went wrong')] });
    expect(screen.focus).to.equal('textarea "Write a message"');
  });

  it('lets browsers fill in a name or an address, and nothing else', async () => {
    const { conversation, screen } = await show();
    const completions = ['name', 'address', 'matter'].map((name) => {
      conversation.asks('Which?', [], { name, kind: 'text' });
      return screen.composer.getAttribute('autocomplete');
    });
    expect(completions).to.deep.equal(['name', 'street-address', null]);
  });
});

describe('changing what was written', () => {
  let shown: Shown;

  beforeEach(async () => {
    shown = await show();
  });
  afterEach(() => isAccessible(shown));

  /** The visitor has answered a question, and changes the answer while another one is open. */
  const changes = (question: OpenQuestion, value: string, label = value) => {
    const { conversation, screen } = shown;
    conversation.asks(question.text, question.options, question);
    conversation.answers(label, { changeable: [{ ...question, seq: 1, value, label }] });
    conversation.asks('Is it hilly?', ['Yes', 'No'], { name: 'hills' });
    screen.button(`Change: ${label}`).click();
  };

  it('puts up the same field with what was written', async () => {
    changes(howFar, '14', '14 km');
    const { conversation, screen } = shown;
    expect(screen.field.value).to.equal('14');
    expect(screen.choices && nameOf(screen.choices)).to.equal('Change: 14 km');
    expect(screen.choices?.innerText).to.contain('How far on a normal day?');
    expect(screen.labels).to.deep.equal(['Change', 'Skip', 'Talk to a person open until 17:00', 'Keep it as it is']);
    expect(screen.focus).to.equal('input "How far on a normal day?"');
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '0' });
    await sendKeys({ press: 'Enter' });
    expect(conversation.acts).to.deep.equal([{ type: 'revise', of: 1, value: '140' }]);
  });

  it('puts up a text with all its lines, where Shift and Enter begin another', async () => {
    changes({ name: 'matter', kind: 'text', text: 'What happened?', options: [skip] }, 'It came late.\nVery late.');
    const { conversation, screen } = shown;
    expect(screen.field.value).to.equal('It came late.\nVery late.');
    screen.field.setSelectionRange(99, 99);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ type: 'And broken.' });
    await sendKeys({ press: 'Enter' });
    expect(conversation.acts).to.deep.equal([
      { type: 'revise', of: 1, value: 'It came late.\nVery late.\nAnd broken.' },
    ]);
  });

  it('names a long text by its beginning', () => {
    const label = 'It came late. '.repeat(50).trim();
    const { conversation, screen } = shown;
    const question = { name: 'matter', kind: 'text', text: 'What happened?', options: [] };
    conversation.asks(question.text, [], question);
    conversation.answers(label, { changeable: [{ ...question, seq: 1, value: label, label }] });
    expect(nameOf(screen.one('[data-changes]')))
      .to.have.length.below(100)
      .and.to.match(/^Change: It came late\. .*…$/);
  });

  const unreadable = [
    ['email', 'kim@example.com', 'I need one email address, with an @ in it, for example kim@example.com.'],
    ['phone', '12345', 'I need one phone number in digits, for example 07700\u00a0900123.'],
  ] as const;
  for (const [kind, before, explanation] of unreadable) {
    it(`explains what is no ${kind}, as nobody else would`, async () => {
      const { conversation, screen } = shown;
      changes({ name: kind, kind, text: 'Which one?', options: [skip] }, before);
      screen.field.value = 'the usual';
      screen.button('Change').click();
      expect(screen.one('[role=alert]').textContent).to.equal(explanation);
      expect(screen.field.getAttribute('aria-invalid')).to.equal('true');
      expect(screen.descriptionOf(screen.field)).to.equal(explanation);
      expect(screen.focus).to.equal('input "Which one?"');
      expect(conversation.acts).to.be.empty;
      screen.field.value = before;
      screen.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      expect(screen.one('[role=alert]').textContent).to.equal('');
      await sendKeys({ press: 'Enter' });
      expect(conversation.acts).to.deep.equal([{ type: 'revise', of: 1, value: before }]);
    });
  }

  it('begins where the panel does as long as it is empty: several lines', () => {
    changes({ name: 'wish', kind: 'text', text: 'What?', options: [skip] }, ':skip', 'Skip');
    shown.host.dir = 'rtl';
    expect(shown.screen.sideOf(shown.screen.field)).to.equal('right');
  });

  it('begins with an empty field where the question was passed over', () => {
    changes(howFar, ':skip', 'Skip');
    expect(shown.screen.field.value).to.equal('');
  });

  it('can be thought better of', async () => {
    changes(howFar, '14', '14 km');
    await sendKeys({ press: 'Escape' });
    expect(shown.screen.labels).to.deep.equal(['Yes', 'No']);
    expect(shown.screen.focus).to.equal('button "Change: 14 km"');
    expect(shown.closed).to.equal(0);
  });
});
