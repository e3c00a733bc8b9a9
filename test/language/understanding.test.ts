import { expect } from 'chai';
import fc from 'fast-check';
import { en } from '../../src/language/cues/en.ts';
import { type Situation, understand } from '../../src/language/understanding.ts';

const topics = [
  {
    topic: 'Winter tyres',
    match: ['ice', 'slippery', 'studs', 'how do I ride in snow'],
    texts: ['Summer tyres lose their grip.'],
  },
  { topic: 'Squeaking brakes', match: ['noise'], texts: ['Wet rims squeak.'] },
];
const yesNo = {
  name: 'clear',
  kind: 'yes-no',
  options: [
    { id: 'yes', label: "That's clear" },
    { id: 'no', label: 'Put it another way' },
    { id: ':person', label: 'Talk to a person', quiet: true },
  ],
};
const listening: Situation = { question: undefined, topics, current: undefined, cues: en };
const asked = (question: Situation['question'], current?: string): Situation => ({ ...listening, question, current });

/** What is typed, and what it means while a yes-or-no question is open. */
const meanings: readonly [text: string, value: string][] = [
  ['yes', 'yes'],
  ['YES!', 'yes'],
  ['yep that is clear', 'yes'],
  ['sure, why not', 'yes'],
  ['ok 👍', 'yes'],
  ['no problem', 'yes'],
  ['no', 'no'],
  ['Nope', 'no'],
  ['not really', 'no'],
  ["I don't think so", 'no'],
  ['no, that is not right', 'no'],
  ['👎', 'no'],
  ['put it another way', 'no'],
];

describe('typed text', () => {
  for (const [text, value] of meanings) {
    it(`"${text}" means ${value}`, () => {
      expect(understand(text, asked(yesNo))).to.include({ as: 'answer', name: 'clear', value });
    });
  }

  it('names an option by its label, its number or its value', () => {
    const question = {
      name: 'option',
      kind: 'choice',
      options: [
        { id: 'a', label: 'Front seat' },
        { id: 'b', label: 'Rear seat' },
        { id: ':none', label: 'Neither', quiet: true },
      ],
    };
    expect(understand('the rear seat', asked(question))).to.include({ value: 'b' });
    expect(understand('1', asked(question))).to.include({ value: 'a' });
    expect(understand('neither of them', asked(question))).to.include({ value: ':none' });
    expect(understand('no thanks', asked(question))).to.include({ value: ':none' });
  });

  it('takes an owner’s option called "no" for that option, not for a refusal', () => {
    const question = {
      name: 'country',
      kind: 'choice',
      options: [
        { id: 'norway', label: 'No' },
        { id: 'se', label: 'Se' },
      ],
    };
    expect(understand('no', asked(question))).to.include({ as: 'answer', value: 'norway' });
    expect(understand('yes', asked(question))).to.include({ as: 'nothing' });
  });

  it('passes a question over where that is offered', () => {
    const question = {
      name: 'score',
      kind: 'rating',
      options: [
        { id: '5', label: '5' },
        { id: ':skip', label: 'Skip', quiet: true },
      ],
    };
    expect(understand('5', asked(question))).to.include({ value: '5' });
    expect(understand("I'd rather not", asked(question))).to.deep.equal({ as: 'skip', name: 'score' });
  });

  it('is the answer itself where text is asked for', () => {
    const question = { name: 'comment', kind: 'text', options: [{ id: ':skip', label: 'Skip', quiet: true }] };
    expect(understand('The studs are noisy, no problem otherwise', asked(question))).to.include({
      as: 'answer',
      value: 'The studs are noisy, no problem otherwise',
    });
  });

  it('finds a topic by its name, its words, its sentences and their forms', () => {
    for (const text of [
      'winter tyres',
      'tyre for winter',
      "it's slippery",
      'do you have studded tyres?',
      'How do I ride in snow?',
    ]) {
      expect(understand(text, listening), text).to.deep.equal({ as: 'topic', topic: 'Winter tyres' });
    }
  });

  it('names the nearest topics where none is clear', () => {
    expect(understand('ice noise', listening)).to.deep.equal({
      as: 'nothing',
      nearest: ['Winter tyres', 'Squeaking brakes'],
    });
    expect(understand('fjords', listening)).to.deep.equal({ as: 'nothing', nearest: [] });
  });

  it('leaves a topic that is being talked about where it is', () => {
    expect(understand('ice', asked(yesNo, 'Winter tyres'))).to.deep.include({ as: 'nothing' });
  });

  it('wishes for a person or for the end', () => {
    expect(understand('can I talk to a human being', asked(yesNo))).to.deep.equal({ as: 'person' });
    expect(understand('goodbye', listening)).to.deep.equal({ as: 'end' });
  });

  it('is understood without a throw, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => typeof understand(text, asked(yesNo)).as === 'string',
      ),
    );
  });
});
