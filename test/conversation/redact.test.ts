import { expect } from 'chai';
import { redacted } from '../../src/language/redacting.ts';
import { brakes, flowOf } from '../support/flows.ts';
import { Visitor, type Visit } from '../support/visitor.ts';
import { advice, question, questionnaire } from '../techniques/questioning/questionnaires.ts';

const flow = flowOf([
  questionnaire(
    [question('wish'), question('mail', [], { type: 'email' }), question('colour', ['Red', 'Blue'])],
    [advice('City')],
  ),
  brakes,
]);
const card = '4111 1111 1111 1111';
const covered = '•••• •••• •••• ••••';
const redacting: Visit = { loadRedact: async () => redacted };

const typedBy = (visitor: Visitor) => visitor.chat.entries.filter(({ type }) => type === 'typed');

describe('a conversation in which numbers are covered', () => {
  it('hears and keeps only what is covered, and tells that it is', async () => {
    const visitor = await Visitor.visits(flow, redacting);
    await visitor.types(`Brakes squeak, my card is ${card}`);
    expect(typedBy(visitor)[0]).to.include({ text: `Brakes squeak, my card is ${covered}`, masked: true });
    expect(visitor.chat.scene.topic).to.equal('Squeaking brakes');
    expect(JSON.stringify([await visitor.stored(), visitor.chat.scene])).to.not.include('1111');
  });

  it('tells of nothing covered where nothing is, and covers nothing where the owner does not ask for it', async () => {
    const visitor = await Visitor.visits(flow, redacting);
    await visitor.types('My brakes squeak');
    expect(typedBy(visitor)[0]).to.include({ text: 'My brakes squeak', masked: false });
    for (const visit of [{}, { loadRedact: async () => undefined }]) {
      const other = await Visitor.visits(flow, visit);
      await other.types(card);
      expect(typedBy(other)[0]).to.include({ text: card, masked: false });
    }
  });

  it('covers answers in words, the later ones too, and what is no answer of its kind', async () => {
    const visitor = await Visitor.visits(flow, redacting);
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    const wish = `One for ${card}`;
    expect(await visitor.chat.act({ type: 'answer', name: 'wish', value: wish })).to.equal(true);
    expect(visitor.chat.entries.findLast(({ type }) => type === 'answered')).to.include({
      value: `One for ${covered}`,
    });
    const of = visitor.chat.scene.offered.changeable.find(({ name }) => name === 'wish')?.seq ?? -1;
    expect(await visitor.chat.act({ type: 'revise', of, value: `Rather ${card}` })).to.equal(true);
    expect(visitor.chat.entries.find(({ type }) => type === 'revised')).to.include({ value: `Rather ${covered}` });
    expect(await visitor.chat.act({ type: 'answer', name: 'mail', value: card })).to.equal(true);
    expect(typedBy(visitor)[0]).to.include({ text: covered, masked: true });
    expect(JSON.stringify([await visitor.stored(), visitor.chat.scene])).to.not.include('1111');
  });

  it('leaves a valid answer to a question for something else than words', async () => {
    const visitor = await Visitor.visits(flow, redacting);
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await visitor.types('a light one');
    const value = 'anna@4111111111111111.example';
    expect(await visitor.chat.act({ type: 'answer', name: 'mail', value })).to.equal(true);
    expect(
      visitor.chat.entries.find((entry) => entry.type === 'answered' && 'name' in entry && entry.name === 'mail'),
    ).to.include({ value });
  });

  it('goes on as it was after a reload, with or without it', async () => {
    const visitor = await Visitor.visits(flow, redacting);
    await visitor.types(`Brakes squeak, my card is ${card}`);
    const { turns, offered } = visitor.chat.scene;
    for (const visit of [redacting, {}]) {
      const { scene } = (await visitor.reloads(flow, visit)).chat;
      expect(scene.turns).to.deep.equal(turns);
      expect(scene.offered).to.deep.equal(offered);
    }
  });

  it('keeps nothing of what is written where it cannot be covered, and still takes a choice', async () => {
    const visitor = await Visitor.visits(flow, { loadRedact: () => Promise.reject(new Error('The line is dead.')) });
    const outcome = await visitor.chat.act({ type: 'type', text: card }).catch(String);
    expect(outcome).to.include('The line is dead.');
    expect(await visitor.stored()).to.deep.equal([]);
    await visitor.chooses('Squeaking brakes');
    expect(visitor.chat.scene.topic).to.equal('Squeaking brakes');
  });
});
