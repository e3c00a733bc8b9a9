import { expect } from 'chai';
import type { Survey } from '../../src/flow/survey.ts';
import { emptySummary, summarise } from '../../src/transcript/summary.ts';
import { brakes, flowOf } from '../support/flows.ts';
import { Visitor } from '../support/visitor.ts';
import { advice, question, questionnaire } from '../techniques/questioning/questionnaires.ts';

/** A visitor who is asked for a score. */
async function atTheScore(survey?: Survey): Promise<Visitor> {
  const visitor = await Visitor.visits(flowOf([brakes], survey ? { survey } : {}), { name: 'Siri' });
  await visitor.chooses('Squeaking brakes');
  await visitor.chooses('Just tell me');
  while (visitor.question.name !== 'more') await visitor.chooses(visitor.choices[0] ?? '');
  await visitor.chooses('No, thanks');
  await visitor.chooses('Yes');
  expect(visitor.question.name).to.equal('score');
  return visitor;
}

/** The rating in a list of what the store has. */
async function listed(visitor: Visitor): Promise<string | null> {
  const { rating, scale } = (await visitor.stored()).reduce(summarise, emptySummary);
  return rating === null && scale === null ? null : `${String(rating)}/${String(scale)}`;
}

/** The scores and what they are said to mean. */
const scores = ({ question }: Visitor) =>
  question.options.slice(0, -1).map(({ label, note }) => (note === undefined ? label : `${label} ${note}`));

describe('the survey', () => {
  it('asks for a score from one to five, and for a comment, where the owner says nothing of it', async () => {
    const visitor = await atTheScore();
    expect(scores(visitor)).to.deep.equal(['1 Poor', '2', '3 OK', '4', '5 Great']);
    await visitor.chooses('4');
    expect(visitor.question.name).to.equal('comment');
    await visitor.types('Quick');
    expect(visitor.rating).to.deep.include({ solved: true, score: 4, comment: 'Quick' });
    expect(visitor.rating).not.to.have.property('scale');
  });

  it('asks in the owner’s words, on the owner’s scale, which is recorded', async () => {
    const visitor = await atTheScore({ scale: 10, ask: 'How likely, {name}?', comment: 'Why, {name}?' });
    expect(visitor.question.text).to.equal('How likely, Siri?');
    expect(scores(visitor)).to.deep.equal(['1 Poor', '2', '3', '4', '5', '6', '7', '8', '9', '10 Great']);
    await visitor.chooses('10');
    expect(visitor.question.text).to.equal('Why, Siri?');
    await visitor.chooses('Skip');
    expect(visitor.rating).to.deep.include({ solved: true, score: 10, scale: 10 });
  });

  it('keeps with a score what it was said to mean', async () => {
    const visitor = await atTheScore();
    await visitor.chooses('5');
    expect(visitor.heard.at(-2)).to.equal('5 · Great');
    expect(visitor.chat.entries.findLast(({ type }) => type === 'answered')).to.include({
      value: '5',
      label: '5 · Great',
    });
    await visitor.changes('5 · Great', '4');
    expect(visitor.chat.entries.findLast(({ type }) => type === 'revised')).to.include({ value: '4', label: '4' });
    expect(visitor.rating).to.include({ score: 4 });
  });

  it('keeps no more than its label of a choice that stands beside the scale', async () => {
    const ridden = questionnaire([question('rides', [], { type: 'rating', min: '1', max: '3' })], [advice('City')]);
    const visitor = await Visitor.visits(flowOf([ridden]));
    await visitor.chooses('Find my bike');
    await visitor.chooses('Yes, go ahead');
    await visitor.chooses('Talk to a person');
    expect(visitor.chat.entries.findLast(({ type }) => type === 'answered')).to.include({ label: 'Talk to a person' });
  });

  it('says what the middle means where there is one', async () => {
    expect(scores(await atTheScore({ scale: 2 }))).to.deep.equal(['1 Poor', '2 Great']);
    expect(scores(await atTheScore({ scale: 3 }))).to.deep.equal(['1 Poor', '2 OK', '3 Great']);
    expect(scores(await atTheScore({ scale: 4 }))).to.deep.equal(['1 Poor', '2', '3', '4 Great']);
  });

  it('asks for no comment where the owner words none', async () => {
    const visitor = await atTheScore({ scale: 5 });
    await visitor.chooses('2');
    expect(visitor.chat.scene.ended).to.equal(true);
    expect(visitor.rating).to.deep.include({ solved: true, score: 2 });
    expect(visitor.rating).not.to.have.property('scale');
  });

  it('takes a score that is written', async () => {
    const visitor = await atTheScore({ scale: 10 });
    await visitor.types('8');
    expect(visitor.rating).to.deep.include({ score: 8, scale: 10 });
  });

  it('records no scale where there is no score', async () => {
    const visitor = await atTheScore({ scale: 10 });
    await visitor.chooses('Skip');
    expect(visitor.rating).to.deep.include({ solved: true });
    expect(visitor.rating).not.to.have.property('scale');
  });

  it('keeps the score of a visitor who leaves at the comment', async () => {
    const visitor = await atTheScore();
    await visitor.chooses('4');
    expect(await listed(visitor)).to.equal('4/5');
    expect(visitor.rating).to.deep.include({ solved: true, score: 4 });
  });

  it('keeps whether it was solved for a visitor who leaves at the score', async () => {
    const visitor = await atTheScore();
    expect(visitor.rating).to.deep.include({ solved: true });
    expect(await listed(visitor)).to.equal(null);
  });

  it('goes on after a reload where it was, and writes nothing twice', async () => {
    const visitor = await atTheScore();
    await visitor.chooses('4');
    const { entries } = visitor.chat;
    const back = await visitor.reloads(flowOf([brakes]), { name: 'Siri' });
    expect(back.chat.entries).to.deep.equal(entries);
    await back.types('Quick');
    expect(back.chat.entries.filter(({ type }) => type === 'rated')).to.have.length(3);
    expect(await listed(back)).to.equal('4/5');
  });

  it('counts a score that is changed, and none where it is taken back', async () => {
    const visitor = await atTheScore();
    await visitor.chooses('4');
    await visitor.changes('4', '2');
    expect(await listed(visitor)).to.equal('2/5');
    await visitor.changes('2', 'Skip');
    expect(await listed(visitor)).to.equal(null);
    await visitor.types('Quick');
    expect(await listed(visitor)).to.equal(null);
  });

  it('keeps the score where another answer is changed', async () => {
    const visitor = await atTheScore();
    await visitor.chooses('4');
    await visitor.changes('Yes', 'No');
    expect(visitor.question.name).to.equal('comment');
    expect(visitor.rating).to.deep.include({ solved: false, score: 4 });
    expect(await listed(visitor)).to.equal('4/5');
  });
});
