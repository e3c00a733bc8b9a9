import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OpenQuestion } from '../../src/conversation/scene.ts';
import { nameOf } from '../support/accessible-name.ts';
import { type Shown, isAccessible, show } from '../support/screen.ts';

const question: OpenQuestion = {
  name: 'load',
  kind: 'choices',
  text: 'What do you carry?',
  options: [
    { id: 'bags', label: 'Shopping bags' },
    { id: 'child', label: 'A child' },
    { id: 'no', label: 'A dog' },
    { id: ':else', label: 'Something else' },
    { id: ':skip', label: 'Skip', quiet: true },
  ],
};

describe('choices that can be taken together', () => {
  let shown: Shown;

  beforeEach(async () => {
    shown = await show();
    shown.conversation.asks(question.text, question.options, question);
  });
  afterEach(() => isAccessible(shown));

  const box = (name: string) => {
    const found = shown.screen.boxes.find((candidate) => nameOf(candidate) === name);
    if (!found) throw new Error(`There is no checkbox "${name}".`);
    return found;
  };

  it('are checkboxes in a group named after the question; what answers by itself stays a button', () => {
    const { screen } = shown;
    expect(screen.boxes.map(nameOf)).to.deep.equal(['Shopping bags', 'A child', 'A dog']);
    expect(screen.boxes.some(({ checked }) => checked)).to.equal(false);
    expect(screen.choices && nameOf(screen.choices)).to.equal('What do you carry?');
    expect(screen.labels).to.deep.equal(['Next', 'Something else', 'Skip']);
  });

  it('send what is ticked, in the order of the options', () => {
    box('A dog').click();
    box('Shopping bags').click();
    box('A child').click();
    box('A child').click();
    shown.screen.button('Next').click();
    expect(shown.conversation.acts).to.deep.equal([{ type: 'answer', name: 'load', value: 'bags | no' }]);
  });

  it('are ticked and sent by the keyboard alone', async () => {
    box('Shopping bags').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(shown.screen.focus).to.equal('button "Next"');
    await sendKeys({ press: 'Enter' });
    expect(shown.conversation.acts).to.deep.equal([{ type: 'answer', name: 'load', value: 'bags | child' }]);
  });

  it('want at least one, and say so', () => {
    const { screen, conversation } = shown;
    screen.button('Next').click();
    expect(conversation.acts).to.be.empty;
    expect(screen.focus).to.equal('input "Shopping bags"');
    expect(screen.descriptionOf(box('Shopping bags'))).to.equal('Choose at least one.');
    expect(box('Shopping bags').ariaInvalid).to.equal('true');
    box('A dog').click();
    expect(screen.descriptionOf(box('Shopping bags'))).to.equal('');
  });

  it('leave their buttons to answer alone', () => {
    box('A dog').click();
    shown.screen.button('Something else').click();
    expect(shown.conversation.acts).to.deep.equal([{ type: 'answer', name: 'load', value: ':else' }]);
  });

  it('are described by the help that the question comes with', () => {
    const { conversation, screen } = shown;
    conversation.asks('And else?', question.options, { kind: 'choices', input: { hint: 'As many as you like.' } });
    expect(screen.choices && screen.descriptionOf(screen.choices)).to.equal('As many as you like.');
  });

  it('stand in rows where they say more than their label', () => {
    const options = [{ id: 'child', label: 'A child', note: 'up to 22 kg' }];
    shown.conversation.asks('And else?', options, { kind: 'choices' });
    expect(shown.screen.boxes.map(nameOf)).to.deep.equal(['A child up to 22 kg']);
    expect(shown.screen.choices?.querySelector('.rows input')).to.not.equal(null);
  });

  it('are large enough for a thumb', () => {
    expect(box('A dog').labels?.[0]?.offsetHeight).to.be.at.least(44);
  });

  it('are ticked as before where the answer is changed', () => {
    const { conversation, screen } = shown;
    const label = 'Shopping bags, A dog';
    conversation.answers(label, { changeable: [{ ...question, seq: 1, value: 'bags | no', label }] });
    screen.button(`Change: ${label}`).click();
    expect(screen.boxes.filter(({ checked }) => checked).map(nameOf)).to.deep.equal(['Shopping bags', 'A dog']);
    expect(screen.focus).to.equal('input "Shopping bags"');
    box('A dog').click();
    screen.button('Change').click();
    expect(conversation.acts).to.deep.equal([{ type: 'revise', of: 1, value: 'bags' }]);
  });
});
