import { expect } from 'chai';
import { type Measures, measure } from '../../../src/transcript/measures/measures.ts';
import { countedByHand } from '../../support/counted-by-hand.ts';
import { measuredAt, measuredConversations } from '../../support/measured-conversations.ts';

const logs = Object.values(measuredConversations);

/** Every figure of some measures, with where it stands. */
function figuresIn(part: unknown, path = ''): (readonly [string, unknown])[] {
  if (typeof part !== 'object' || part === null) return [[path, part]];
  return Object.entries(part).flatMap(([name, value]) => figuresIn(value, `${path}.${name}`));
}

describe('what is measured of conversations', () => {
  it('is what somebody counts by hand', () => {
    expect(measure(logs, measuredAt)).to.deep.equal(countedByHand);
  });

  it('is the same whatever order they come in', () => {
    expect(measure(logs.toReversed(), measuredAt)).to.deep.equal(countedByHand);
  });

  it('leaves out what was only tried out, unless it is asked for', () => {
    const begun = (test: 'true' | 'any') => measure(logs, measuredAt, test).conversations.begun;
    expect([begun('true'), begun('any')]).to.deep.equal([1, countedByHand.conversations.begun + 1]);
  });

  it('makes up no share, middle or mean where there is nothing to measure', () => {
    const of = (measures: Measures) =>
      figuresIn(measures).filter(([path]) => /\.(?:share|median|p90|mean)$/.test(path));
    const figures = of(measure([], measuredAt));
    expect(figures).to.have.length.above(15);
    expect(figures.filter(([, value]) => value !== null)).to.deep.equal([]);
  });

  it('calls nothing abandoned before a day of silence, and then whoever has come to no end', () => {
    const standings = (now: number) => measure(logs, now).standings;
    const dayAfterLiv = measuredAt - 60 * 60 * 1000 + 11_000 + 24 * 60 * 60 * 1000;
    expect(standings(dayAfterLiv - 1)).to.include({ 'going-on': 1, abandoned: 2 });
    expect(standings(dayAfterLiv)).to.include({ 'going-on': 0, abandoned: 3 });
  });

  it('goes by when the last was received where a visitor’s clock is ahead', () => {
    const [log = []] = logs.slice(1);
    const ahead = log.map((entry) => ({ ...entry, at: '2031-01-01T00:00:00.000Z' }));
    const received = ahead.map((entry, index) => ({ ...entry, received: log[index]?.at ?? '' }));
    expect(measure([ahead], measuredAt).standings).to.include({ 'going-on': 1 });
    expect(measure([received], measuredAt).standings).to.include({ abandoned: 1 });
  });

  const logOf = (who: string) =>
    Object.entries(measuredConversations).find(([name]) => name.startsWith(who))?.[1] ?? [];

  it('takes no question what happened for an acknowledgement', () => {
    const asked = logOf('Siri').map((entry) =>
      entry.type === 'said' && entry.technique ? { ...entry, step: 'hearingAgain' } : entry,
    );
    const { acknowledged } = measure([asked], measuredAt).support.complaints;
    // By the promise then, with her third turn.
    expect(acknowledged.turns).to.deep.equal({ of: 1, median: 3, p90: 3 });
  });

  it('counts of a check that is answered otherwise later the later answer alone', () => {
    const log = logOf('Ola');
    const no = log.find((entry) => entry.type === 'answered' && 'value' in entry && entry.value === 'no');
    const revised = { ...no, type: 'revised', of: no?.seq, value: 'yes', seq: log.length } as (typeof log)[number];
    expect(measure([[...log, revised]], measuredAt).support.failedChecks).to.include({ count: 0, of: 2 });
  });
});
