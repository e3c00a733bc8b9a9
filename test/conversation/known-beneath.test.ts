import { expect } from 'chai';
import type { EmpathyTopic } from '../../src/techniques/empathy/schema.ts';
import { advice, question, questionnaire } from '../techniques/questioning/questionnaires.ts';
import { flowOf, wentWrong } from '../support/flows.ts';
import { Visitor } from '../support/visitor.ts';

const visit = {
  ...questionnaire(
    [
      { ...question('use', ['To work', 'On trails']), ask: 'What will you mostly ride?' },
      { ...question('phone', [], { type: 'phone' }), ask: 'Where can I call you?' },
      { ...question('wish'), ask: 'Anything it must have?' },
    ],
    [advice('Everyday bike')],
  ),
  topic: 'Find my bike',
};
const trouble: EmpathyTopic = {
  ...wentWrong,
  technique: 'empathy',
  rich: {},
  ways: ['Call me'],
  asks: ['name', 'phone'],
};
const flow = flowOf([visit, trouble]);

/** Somebody whose complaint is heard out while a question waits. */
async function complainsAt(step: 'use' | 'phone'): Promise<Visitor> {
  const visitor = await Visitor.visits(flow);
  await visitor.chooses('Find my bike');
  await visitor.chooses('Yes, go ahead');
  if (step === 'phone') await visitor.chooses('To work');
  expect(visitor.question.name).to.equal(step);
  await visitor.types('I am so disappointed, my new lamp broke after one day');
  await visitor.chooses('Skip');
  await visitor.chooses('Call me');
  await visitor.types('Siri');
  await visitor.types('+47 901 23 456');
  await visitor.chooses("That's right");
  return visitor;
}

describe('what is learned while something waits', () => {
  it('is not asked for by what waited', async () => {
    const visitor = await complainsAt('use');
    expect(visitor.question.name).to.equal('use');
    await visitor.chooses('To work');
    expect(visitor.question.name).to.equal('wish');
  });

  it('is the answer to the question that waited', async () => {
    const visitor = await complainsAt('phone');
    expect(visitor.question.name).to.equal('wish');
    await visitor.types('A bell');
    expect(visitor.reply.join(' ')).to.include('+4790123456');
  });
});
