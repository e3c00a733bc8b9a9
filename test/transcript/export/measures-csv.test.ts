import { expect } from 'chai';
import { measuresToCsv } from '../../../src/transcript/export/measures-csv.ts';
import { measure } from '../../../src/transcript/measures/measures.ts';
import { countedByHand } from '../../support/counted-by-hand.ts';
import { cellsOf } from '../../support/csv-cells.ts';

describe('measures as CSV', () => {
  const rows = cellsOf(measuresToCsv(countedByHand).slice(1)).map((cells) => cells.join('|'));

  it('are one row a figure, by its name in JSON, and say that they are UTF-8', () => {
    expect(measuresToCsv(countedByHand).startsWith('\uFEFFfigure,technique,topic,step,name,value\r\n')).to.equal(true);
    expect(rows).to.include.members([
      'at|||||2026-11-24T12:00:00.000Z',
      'conversations.begun|||||8',
      'standings.handed-over|||||1',
      'firstResponse.median|||||2000',
      'support.complaints.acknowledged.after.p90|||||6000',
      'service.satisfaction.score.mean|||||2.72',
    ]);
    const leaves = (part: unknown): number =>
      typeof part === 'object' && part !== null
        ? Object.values(part).reduce((sum: number, one) => sum + leaves(one), 0)
        : 1;
    // What rows are told apart by stands in columns of its own: of a reason 1, of two steps 2 each, of three topics 2 each.
    expect(rows).to.have.length(1 + leaves(countedByHand) - 1 - 4 - 6);
  });

  it('tell figures of one name apart by what they are of', () => {
    expect(rows).to.include.members([
      'support.handedOver.reasons.count||||not-understood|1',
      'support.dropOff.share|explanation||presentingBenefit||0.5',
      'support.dropOff.of|||topic||7',
      'support.topics.conversations|empathy|Something went wrong|||2',
      'support.topics.standings.abandoned|explanation|Winter tyres|||1',
      'service.satisfaction.score.near||||4|1',
    ]);
  });

  it('leave a cell empty where there is nothing to measure', () => {
    const none = cellsOf(measuresToCsv(measure([], 0)).slice(1)).map((cells) => cells.join('|'));
    expect(none).to.include('support.turnsToResolution.median|||||').and.to.include('conversations.begun|||||0');
  });

  it('hold no formula', () => {
    const [topic] = countedByHand.support.topics;
    if (!topic) throw new Error('There is no topic.');
    const topics = [{ ...topic, topic: '=HYPERLINK("https://evil.example")' }];
    const csv = measuresToCsv({ ...countedByHand, support: { ...countedByHand.support, topics } });
    expect(csv)
      .to.contain('"\'=HYPERLINK(')
      .and.not.to.match(/(?:^|,|")=/m);
  });
});
