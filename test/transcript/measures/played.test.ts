/** What is measured of conversations as they are really held: steps and questions have the names that are counted by. */
import { expect } from 'chai';
import { measure } from '../../../src/transcript/measures/measures.ts';
import { emptySummary, summarise } from '../../../src/transcript/summary.ts';
import { flowOf, wentWrong, winterTyres } from '../../support/flows.ts';
import { Visitor } from '../../support/visitor.ts';

const flow = flowOf([winterTyres, wentWrong]);

describe('what is measured of a conversation that is held', () => {
  const measured = ({ chat, clock }: Visitor) => measure([chat.entries], clock.now());

  it('counts who says twice that an explanation is not clear', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types('Winter tyres');
    await visitor.chooses("That's right");
    await visitor.types('no');
    await visitor.types('no');
    expect(measured(visitor).support.failedChecks).to.include({ count: 2, of: 2 });
  });

  it('counts the turns until it was resolved, anew where an answer is changed afterwards', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Not for me');
    expect(measured(visitor).support.turnsToResolution.of).to.equal(0);
    await visitor.changes('Not for me', 'Book a fitting');
    const { standings, support } = measured(visitor);
    expect(standings).to.include({ resolved: 1, unresolved: 0 });
    expect(support.turnsToResolution).to.deep.equal({ of: 1, median: 4, p90: 4 });
    expect(support.topics).to.have.length(1);
    expect(support.topics[0]?.standings).to.include({ resolved: 1, unresolved: 0 });
  });

  it('takes back what was rated where the answer before it is changed', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    await visitor.chooses('Just tell me');
    await visitor.chooses('Book a fitting');
    await visitor.chooses('No, thanks');
    await visitor.chooses('Yes');
    expect(measured(visitor).service.satisfaction.solved).to.include({ count: 1, of: 1 });
    await visitor.changes('Yes', 'No');
    expect(measured(visitor).service.satisfaction.solved).to.include({ count: 0, of: 1 });
  });

  it('acknowledges a complaint when what happened is said back, and not while it is asked about', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Something went wrong');
    visitor.clock.advance(30_000);
    await visitor.types('Hm');
    visitor.clock.advance(30_000);
    await visitor.types('My bike arrived with a bent wheel, and nobody answers');
    const { complaints } = measured(visitor).support;
    expect(complaints).to.include({ count: 1 });
    expect(complaints.acknowledged).to.deep.equal({
      count: 1,
      after: { of: 1, median: 0, p90: 0 },
      turns: { of: 1, median: 1, p90: 1 },
    });
  });

  it('hears trouble amid an explanation, and counts both', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Winter tyres');
    await visitor.chooses("That's right");
    await visitor.types('I am really angry, the bike you sold me broke after two days');
    const { support } = measured(visitor);
    expect(support.complaints).to.include({ count: 1 });
    expect(support.topics.map(({ topic }) => topic)).to.have.members(['Winter tyres', 'Something went wrong']);
  });

  it('counts a complaint as soon as it is heard out, also where its teller leaves before anything is promised', async () => {
    for (const words of [
      ['The chain broke'],
      ['Something went wrong', 'The chain fell off'],
      ['broken', 'The wheel'],
    ]) {
      const visitor = await Visitor.visits(flow);
      for (const text of words) {
        visitor.clock.advance(30_000);
        await visitor.types(text);
      }
      const { complaints } = measured(visitor).support;
      expect(complaints, words.join()).to.include({ count: 1 });
      expect(complaints.acknowledged, words.join()).to.deep.equal({
        count: 1,
        after: { of: 1, median: 0, p90: 0 },
        turns: { of: 1, median: 1, p90: 1 },
      });
      expect(visitor.chat.entries.reduce(summarise, emptySummary).kind, words.join()).to.equal('complaint');
    }
  });

  it('acknowledges with a person also whose complaint was not told', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.chooses('Something went wrong');
    await visitor.chooses('Skip');
    await visitor.chooses('Skip');
    const { complaints } = measured(visitor).support;
    expect([complaints.count, complaints.acknowledged.count]).to.deep.equal([1, 1]);
    expect(complaints.acknowledged.turns.median).to.equal(1);
  });

  it('takes praise for what went wrong as little for a complaint as a fault that is explained', async () => {
    const praise = await Visitor.visits(flow);
    await praise.chooses('Something went wrong');
    expect(measured(praise).support.complaints.count).to.equal(0);
    await praise.types('Your staff was wonderful, thank you');
    expect(measured(praise).support.complaints.count).to.equal(0);
    expect(measured(praise).service.compliments.count).to.equal(1);
    const explained = await Visitor.visits(flow);
    await explained.types('My tyres slip on ice and snow');
    await explained.wants('person');
    expect(measured(explained).support.complaints.count).to.equal(0);
  });

  it('reckons from when somebody says that they complain, where they tell of what only later', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types('I have a complaint');
    visitor.clock.advance(60_000);
    await visitor.types('The chain fell off');
    const { after, turns } = measured(visitor).support.complaints.acknowledged;
    expect([after.median, turns.median]).to.deep.equal([60_000, 2]);
  });

  it('reckons from when the complaint was told, and not from what was written before it', async () => {
    const visitor = await Visitor.visits(flow);
    await visitor.types('Hello');
    visitor.clock.advance(60_000);
    await visitor.chooses('Something went wrong');
    visitor.clock.advance(60_000);
    await visitor.types('The chain fell off');
    expect(measured(visitor).support.complaints.acknowledged.after.median).to.equal(0);
  });
});
