import { expect } from 'chai';
import type { EmpathyTopic } from '../../../src/techniques/empathy/schema.ts';
import { flowOf, wentWrong } from '../../support/flows.ts';
import { Visitor } from '../../support/visitor.ts';

const topic: EmpathyTopic = { ...wentWrong, asks: [] };
const flow = flowOf([topic]);

/** Somebody who was told what can be done. */
async function choosing(): Promise<Visitor> {
  const visitor = await Visitor.visits(flow);
  await visitor.types('My child seat was supposed to arrive on Thursday and it is Sunday now.');
  await visitor.chooses('Skip');
  expect(visitor.question.name).to.equal('way');
  return visitor;
}

const card = ({ reply }: Visitor) => reply.find((text) => text.includes('Your reference')) ?? '';

describe('what somebody wishes for', () => {
  it('instead of all that is offered is taken for none of it', async () => {
    const visitor = await choosing();
    await visitor.chooses('Something else');
    await visitor.types('a repair kit for free');
    expect(visitor.question.name).to.equal('confirmed');
    expect(card(visitor))
      .to.include('a repair kit for free')
      .and.include('will look into it')
      .and.not.include('Repair it');
  });

  it('instead is still what is offered where it is asked for outright', async () => {
    const visitor = await choosing();
    await visitor.chooses('Something else');
    await visitor.types('no, I want a refund');
    expect(card(visitor)).to.include('Refund me');
  });

  it('in a correction keeps what is said beside it', async () => {
    const visitor = await choosing();
    await visitor.chooses('Refund me');
    await visitor.chooses('Not quite');
    await visitor.types('call me, but only after four');
    expect(card(visitor)).to.include('Call me').and.include('call me, but only after four');
  });

  it('in a correction is not said twice where nothing stands beside it', async () => {
    const visitor = await choosing();
    await visitor.chooses('Refund me');
    await visitor.chooses('Not quite');
    await visitor.types('call me instead');
    expect(card(visitor)).to.include('Call me').and.not.include('instead');
  });
});

describe('praise', () => {
  const answered = async (...texts: string[]) => {
    const visitor = await Visitor.visits(flow);
    for (const text of ['What a fantastic service, I love it', ...texts]) await visitor.types(text);
    return visitor.reply.join(' ');
  };

  it('is passed on beside trouble that is told after it, and not where it was meant ironically', async () => {
    const passedOn = "I'll pass on what was good as well.";
    expect(await answered('The bell is broken though')).to.include(passedOn);
    expect(await answered('That was sarcasm', 'The bell is broken'))
      .to.include('bell')
      .and.not.include(passedOn);
  });
});
