import { expect } from 'chai';
import type { OfferAct } from '../../src/conversation/scene.ts';
import { isKnown } from '../../src/transcript/known.ts';
import { brakes, flowOf, winterTyres } from '../support/flows.ts';
import { Visitor } from '../support/visitor.ts';

const flow = flowOf([winterTyres, brakes]);
const yes: OfferAct = {
  type: 'accept',
  text: 'Shall I help you with tyres?',
  topic: 'Winter tyres',
  label: 'Yes, please',
};
const no: OfferAct = { ...yes, type: 'decline', label: 'No, thanks' };
const checkout = { text: 'Did you find everything?' };

const types = ({ chat }: Visitor) => chat.entries.map(({ type }) => type);

/** Holds that a conversation is the same after a reload. */
async function expectToLast(visitor: Visitor): Promise<Visitor> {
  const again = await visitor.reloads(flow);
  expect(again.chat.entries).to.deep.equal(visitor.chat.entries);
  expect(again.chat.scene).to.deep.equal({ ...visitor.chat.scene, version: 0 });
  return again;
}

describe('an offer that is accepted', () => {
  it('is the first thing that was said, and the conversation greets and goes on to its topic', async () => {
    const visitor = await Visitor.visits(flow);
    expect(await visitor.chat.act(yes)).to.equal(true);
    expect(visitor.heard.slice(0, 2)).to.deep.equal(['Shall I help you with tyres?', 'Yes, please']);
    expect(types(visitor)).to.deep.equal(['opened', 'invited', 'accepted', 'said', 'said', 'began', 'said', 'asked']);
    expect(visitor.chat.scene.topic).to.equal('Winter tyres');
    const [, invited, accepted] = visitor.chat.entries;
    expect(invited).to.include({ by: 'guide', topic: 'Winter tyres' });
    expect(accepted).to.include({ by: 'visitor', topic: 'Winter tyres' });
    expect(visitor.chat.scene.turns.slice(0, 2).map(({ by }) => by)).to.deep.equal(['host', 'guide']);
    await (await expectToLast(visitor)).chooses("That's right");
  });

  it('is greeted as usual where it leads nowhere, or to what there is not', async () => {
    for (const topic of [undefined, 'Something else']) {
      const visitor = await Visitor.visits(flow);
      const { topic: _, ...rest } = yes;
      await visitor.chat.act(topic === undefined ? rest : { ...rest, topic });
      expect(types(visitor)).to.deep.equal(['opened', 'invited', 'accepted', 'said', 'said', 'asked']);
      expect(visitor.question.name).to.equal('topic');
      await expectToLast(visitor);
    }
  });

  it('waits with its topic until it is allowed to be kept', async () => {
    const visitor = await Visitor.visits(flow, { keepDays: 30 });
    await visitor.chat.act(yes);
    expect(visitor.question.name).to.equal('consent');
    expect(await visitor.stored()).to.deep.equal([]);
    await visitor.chooses('Yes, keep it');
    expect(visitor.chat.scene.topic).to.equal('Winter tyres');
    expect((await visitor.stored()).map(({ type }) => type).slice(0, 3)).to.deep.equal([
      'opened',
      'invited',
      'accepted',
    ]);
    await expectToLast(visitor);
  });

  it('goes on in the conversation that is there, and leaves what was open in it', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Squeaking brakes');
    await visitor.chat.act(yes);
    const last = types(visitor).slice(-6);
    expect(last).to.deep.equal(['invited', 'accepted', 'concluded', 'began', 'said', 'asked']);
    expect(visitor.chat.scene.topic).to.equal('Winter tyres');
    await expectToLast(visitor);
  });

  it('puts the open question again where it leads nowhere', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Squeaking brakes');
    const { question } = visitor;
    await visitor.chat.act({ type: 'accept', ...checkout, label: 'Yes, please' });
    expect(types(visitor).slice(-3)).to.deep.equal(['invited', 'accepted', 'asked']);
    expect(visitor.question).to.deep.equal({ ...question, text: `My question was: ${question.text}` });
    await expectToLast(visitor);
  });

  it('begins another conversation where one has ended', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.wants('end');
    const { id } = visitor.chat.scene;
    await visitor.chat.act(yes);
    expect(visitor.chat.scene.id).to.not.equal(id);
    expect(types(visitor).slice(0, 3)).to.deep.equal(['opened', 'invited', 'accepted']);
  });

  it('is not lost where an answer is changed later', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chat.act(yes);
    await visitor.chooses("That's right");
    await visitor.changes("That's right", 'Not quite');
    expect(visitor.question.name).to.equal('topic');
    await expectToLast(visitor);
  });
});

describe('an offer that is declined', () => {
  it('is recorded, and whoever opens the chat later is greeted as usual', async () => {
    const visitor = await Visitor.visits(flow);
    expect(await visitor.chat.act(no)).to.equal(true);
    const again = await expectToLast(visitor);
    expect(types(again)).to.deep.equal(['opened', 'invited', 'declined', 'said', 'said', 'asked']);
    expect(again.choices).to.include.members(['Winter tyres', 'Squeaking brakes']);
    expect(again.chat.scene.offered.changeable).to.deep.equal([]);
    await again.chooses('Winter tyres');
    await expectToLast(again);
  });

  it('changes nothing in a conversation that is there', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    const { offered } = visitor.chat.scene;
    await visitor.chat.act({ type: 'decline', ...checkout, label: 'No, thanks' });
    expect(types(visitor).slice(-2)).to.deep.equal(['invited', 'declined']);
    expect(visitor.chat.scene.offered).to.deep.equal(offered);
    await expectToLast(visitor);
  });

  it('may be followed by one that is accepted', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chat.act(no);
    await visitor.chat.act({ ...yes, ...checkout });
    expect(visitor.chat.entries.filter(({ type }) => type === 'invited')).to.have.length(2);
    expect(visitor.chat.scene.topic).to.equal('Winter tyres');
    await expectToLast(visitor);
  });

  it('is not stored where that is to be asked first', async () => {
    const visitor = await Visitor.visits(flow, { keepDays: 30 });
    await visitor.chat.act(no);
    expect(await visitor.stored()).to.deep.equal([]);
  });

  it('is cut to what a record can hold', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chat.act({ ...no, text: ` ${'long '.repeat(5_000)}` });
    const invited = visitor.chat.entries.find((entry) => isKnown(entry) && entry.type === 'invited');
    expect(invited?.text).to.have.length(8_000);
  });
});

describe('a need that has come back', () => {
  const renewal = { text: '{name}, your service is due.', topic: 'Squeaking brakes' };

  it('is said after the greeting, and its topic stands first', async () => {
    const visitor = await Visitor.visits(flow, { renewal, name: 'Kari' });
    expect(visitor.heard[2]).to.equal('Kari, your service is due.');
    expect(visitor.choices[0]).to.equal('Squeaking brakes');
  });

  it('stays in a conversation that began with it, whatever day it is', async () => {
    const visitor = await Visitor.visits(flow, { renewal, name: 'Kari' });
    await visitor.chooses('Winter tyres');
    await expectToLast(visitor);
  });

  it('leaves the choices as they are where its topic is not there, and is not said to whoever was just offered help', async () => {
    const elsewhere = await Visitor.visits(flow, { renewal: { text: 'It is due.', topic: 'Nothing' } });
    expect(elsewhere.choices[0]).to.equal('Winter tyres');
    const offered = await Visitor.visits(flow, { renewal: { text: 'It is due.' } });
    await offered.chat.act(no);
    expect(offered.heard).to.not.include('It is due.');
  });
});
