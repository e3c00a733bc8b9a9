import { expect } from 'chai';
import { advice, question, questionnaire, when } from '../techniques/questioning/questionnaires.ts';
import { brakes, flowOf } from '../support/flows.ts';
import { Visitor } from '../support/visitor.ts';

const findMyBike = {
  ...questionnaire(
    [
      { ...question('use', ['To work', 'On trails']), ask: 'What will you mostly ride?' },
      {
        ...question('distance', [], { type: 'number', unit: 'km', min: '1', max: '200' }),
        ask: 'How far is it one way?',
        when: when("use is 'to work'"),
      },
      { ...question('wish'), ask: 'Anything it must have?' },
    ],
    [advice('Electric bike', "use is 'to work' and distance > 10"), advice('Everyday bike')],
  ),
  match: ['bike', 'which bike'],
};
const flow = flowOf([findMyBike, brakes]);

/** The card of the answers that were given to its questions, in their order, as it reads. */
function sum(...answers: readonly (string | undefined)[]): string {
  const lines = findMyBike.questions.flatMap(({ ask }, at) =>
    answers[at] === undefined ? [] : `${ask} ${answers[at]}`,
  );
  return ['Your answers', ...lines].join('\n');
}

describe('a visitor who tells more than was asked', () => {
  it('on the way in is not asked for it, and hears what was understood', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types('I need a bike for 15 km to work');
    expect(visitor.reply).to.deep.equal([
      'From what you wrote: To work, 15\u00a0km',
      'May I ask one short question? Skip it if you like.',
    ]);
    await visitor.chooses('Yes, go ahead');
    expect(visitor.reply).to.deep.equal(['Anything it must have?']);
    await visitor.types('A bell');
    expect(visitor.reply).to.deep.equal([sum('To work', '15 km', 'A bell'), 'Is that right?']);
    await visitor.types('No, it is 8 km');
    expect(visitor.reply).to.deep.equal([sum('To work', '8 km', 'A bell'), 'Is that right?']);
  });

  it('can change it before anything is asked', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types('I need a bike for 15 km to work');
    await visitor.chooses('Change something');
    await visitor.chooses('15\u00a0km');
    expect(visitor.reply).to.deep.equal(['How far is it one way?']);
    await visitor.types('8 km');
    expect(visitor.reply.slice(0, 1)).to.deep.equal(['Noted: 8\u00a0km']);
  });

  it('in a correction is still heard where an earlier answer is changed', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types('I need a bike for 15 km to work');
    await visitor.chooses('Yes, go ahead');
    await visitor.types('A bell');
    await visitor.types('No, it is 8 km');
    const bell = visitor.chat.scene.offered.changeable.find(({ label }) => label === 'A bell');
    await visitor.chat.act({ type: 'revise', of: bell?.seq ?? -1, value: 'A horn' });
    expect(visitor.reply.at(-2)).to.equal(sum('To work', '8 km', 'A horn'));
  });

  it('amid the questions is not asked for it either', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await visitor.types('to work, about 15 km');
    expect(visitor.reply).to.deep.equal(['Noted: To work, 15\u00a0km', 'Anything it must have?']);
  });

  it('instead of an answer is heard, and asked again', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await visitor.types('about 15 km');
    expect(visitor.reply).to.deep.equal(['Noted: 15\u00a0km', 'What will you mostly ride?']);
  });

  it('before it was clear what about is not asked for it, after a reload either', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types('I ride 15 km to work every day');
    expect(visitor.choices).to.include('Find my bike');
    const again = await visitor.reloads(flow);
    await again.types('yes');
    expect(again.reply).to.deep.equal([
      'From what you wrote: To work, 15\u00a0km',
      'May I ask one short question? Skip it if you like.',
    ]);
  });

  it('is understood the same after a reload', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types('I need a bike for 15 km to work');
    const again = await visitor.reloads(flow);
    expect(again.heard).to.deep.equal(visitor.heard);
    await again.chooses('Yes, go ahead');
    expect(again.reply).to.deep.equal(['Anything it must have?']);
  });
});

describe('a visitor who has no answer', () => {
  const plain = flowOf([
    questionnaire([question('wish'), question('winter', [], { type: 'yes-no' }), question('last')]),
    brakes,
  ]);

  it('in words is not quoted, but let pass it over', async () => {
    const visitor = await Visitor.visits(plain);
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await visitor.types("I don't know");
    expect(visitor.reply).to.deep.equal(["That's fine, it can stay open.", 'What about winter?']);
  });

  it('to a yes or no is told so once, and then let go on', async () => {
    const visitor = await Visitor.visits(plain);
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await visitor.chooses('Skip');
    await visitor.types('bananas');
    expect(visitor.reply).to.deep.equal(["I couldn't tell whether that is a yes or a no.", 'What about winter?']);
    await visitor.types('bananas');
    expect(visitor.reply).to.deep.equal(["I'll leave that one open.", 'What about last?']);
  });
});

describe('a visitor who says twice what is none of the choices', () => {
  it('is taken at their word', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await visitor.types('to my cabin');
    expect(visitor.reply.at(-1)).to.equal('What will you mostly ride?');
    await visitor.types('to my cabin');
    expect(visitor.reply).to.deep.equal(["I'll note that in your own words.", 'Anything it must have?']);
  });
});

describe('a visitor who changes an answer of a questionnaire', () => {
  const answered = async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await visitor.chooses('On trails');
    return visitor;
  };

  it('hears what was changed, and not what was answered last', async () => {
    const visitor = await answered();
    await visitor.types('A bell');
    await visitor.changes('On trails', 'To work');
    expect(visitor.reply).to.deep.equal(['Noted: To work', 'How far is it one way?']);
  });

  it('to the same again has changed nothing', async () => {
    const visitor = await answered();
    const before = visitor.chat.entries.length;
    const answer = visitor.chat.scene.offered.changeable.find(({ name }) => name === 'use');
    expect(await visitor.chat.act({ type: 'revise', of: answer?.seq ?? -1, value: answer?.value ?? '' })).to.equal(
      false,
    );
    expect(visitor.chat.entries).to.have.length(before);
  });

  it('from a yes to a no and back is not asked all again', async () => {
    const visitor = await answered();
    await visitor.types('A bell');
    await visitor.changes('Yes, go ahead', 'No, thanks');
    await visitor.changes('No, thanks', 'Yes, go ahead');
    expect(visitor.reply.slice(-2)).to.deep.equal([sum('On trails', undefined, 'A bell'), 'Is that right?']);
  });
});
