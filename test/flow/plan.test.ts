import { expect } from 'chai';
import fc from 'fast-check';
import { type Plan, isOn } from '../../src/flow/plan.ts';
import { datesOf, inSeason, plansOn } from '../../src/flow/season.ts';
import { brakes, flowOf, winterTyres } from '../support/flows.ts';

const dayLength = 24 * 60 * 60_000;
const plus = (day: string, days: number) => new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);

/** Which of some days a plan is on. */
const daysOf = (dates: Omit<Plan, 'name'>, days: readonly string[]) =>
  days.filter((day) => isOn({ name: 'Plan', ...dates }, day));

const day = fc
  .integer({ min: Date.parse('1999-01-01') / dayLength, max: Date.parse('2060-12-31') / dayLength })
  .map((days) => plus('1970-01-01', days));

describe('a plan', () => {
  it('is on from its first to its last day, and only once', () => {
    const winter = { from: '2026-10-01', until: '2027-04-15' };
    const days = ['2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01', '2027-04-15', '2027-04-16', '2027-12-01'];
    expect(daysOf(winter, days)).to.deep.equal(days.slice(1, 5));
  });

  it('has no end where none is given', () => {
    const days = ['1999-12-31', '2026-09-30', '2026-10-01', '2099-01-01'];
    expect(daysOf({ from: '2026-10-01' }, days)).to.deep.equal(days.slice(2));
    expect(daysOf({ until: '2026-09-30' }, days)).to.deep.equal(days.slice(0, 2));
    expect(daysOf({}, days)).to.deep.equal(days);
  });

  it('does not come back where it is not said from when until when, and is not on for good either', () => {
    for (const dates of [{}, { from: '2026-12-01' }, { until: '2026-12-31' }]) {
      expect(daysOf({ ...dates, every: 'year' }, ['2026-12-01', '2027-07-01'])).to.deep.equal([]);
    }
  });

  it('is not counted turn by turn, however long ago it began', () => {
    const weekly = { from: '0001-01-01', until: '0001-01-01', every: 'week' } as const;
    // Turn by turn this would take minutes.
    const days = Array.from({ length: 1_400 }, (_, index) => plus('2026-11-23', index));
    expect(daysOf(weekly, days)).to.deep.equal(days.filter((_, index) => index % 7 === 0));
  });

  it('comes back every year, also over New Year, and never before its first time', () => {
    const winter = { from: '2026-10-01', until: '2027-04-15', every: 'year' } as const;
    expect(daysOf(winter, ['2026-02-01', '2026-10-01', '2027-04-15'])).to.deep.equal(['2026-10-01', '2027-04-15']);
    expect(daysOf(winter, ['2027-04-16', '2027-09-30', '2027-10-01', '2028-02-29', '2028-04-16'])).to.deep.equal([
      '2027-10-01',
      '2028-02-29',
    ]);
    expect(daysOf(winter, ['2040-04-15', '2040-04-16', '2040-09-30', '2040-10-01'])).to.deep.equal([
      '2040-04-15',
      '2040-10-01',
    ]);
  });

  it('takes the last day of February where there is no 29th', () => {
    const leap = { from: '2028-02-29', until: '2028-02-29', every: 'year' } as const;
    expect(daysOf(leap, ['2029-02-27', '2029-02-28', '2029-03-01'])).to.deep.equal(['2029-02-28']);
    expect(daysOf(leap, ['2032-02-28', '2032-02-29', '2032-03-01'])).to.deep.equal(['2032-02-29']);
  });

  it('comes back every month, at the end of a short one too', () => {
    const ends = { from: '2026-01-30', until: '2026-02-02', every: 'month' } as const;
    const february = ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03'];
    expect(daysOf(ends, february)).to.deep.equal(february.slice(1, 4));
    expect(daysOf(ends, ['2026-03-29', '2026-03-30', '2026-03-31', '2026-04-02', '2026-04-03'])).to.deep.equal([
      '2026-03-30',
      '2026-03-31',
      '2026-04-02',
    ]);
    const last = { from: '2026-01-31', until: '2026-01-31', every: 'month' } as const;
    expect(daysOf(last, ['2026-04-29', '2026-04-30', '2026-05-01', '2026-12-31'])).to.deep.equal([
      '2026-04-30',
      '2026-12-31',
    ]);
  });

  it('comes back every week', () => {
    const weekend = { from: '2026-11-21', until: '2026-11-22', every: 'week' } as const;
    const days = ['2026-11-20', '2026-11-21', '2026-11-23', '2026-11-28', '2026-11-29', '2026-11-30'];
    expect(daysOf(weekend, days)).to.deep.equal(['2026-11-21', '2026-11-28', '2026-11-29']);
    expect(daysOf(weekend, ['2046-11-24', '2046-11-25', '2046-11-26'])).to.deep.equal(['2046-11-24', '2046-11-25']);
  });

  it('is on on the days of each of its turns, and on no other', () => {
    const lengths = { year: 366, month: 31, week: 7 };
    const plan = fc.record({
      from: day,
      length: fc.integer({ min: 0, max: 500 }),
      every: fc.constantFrom('year', 'month', 'week'),
    });
    fc.assert(
      fc.property(plan, fc.integer({ min: -40, max: 4_000 }), ({ from, length, every }, after) => {
        const until = plus(from, length);
        const at = plus(from, after);
        // Turn by turn, as a person would with a calendar.
        const turns = Array.from({ length: Math.ceil(4_100 / (lengths[every] - 3)) }, (_, turn) => turn);
        const expected = turns.some((turn) => turned(from, every, turn) <= at && at <= turned(until, every, turn));
        expect(isOn({ name: 'Plan', from, until, every }, at)).to.equal(expected);
      }),
    );
  });
});

/** The day in another month, or its last. */
function turned(from: string, every: 'year' | 'month' | 'week', turn: number): string {
  if (every === 'week') return plus(from, 7 * turn);
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
  const months = year * 12 + month - 1 + turn * (every === 'year' ? 12 : 1);
  for (let at = date; ; at--) {
    const text = [Math.floor(months / 12), (months % 12) + 1, at]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    // A day that a month does not have is another one to some engines, and none to others.
    const read = new Date(`${text}T00:00Z`);
    if (!Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)) return text;
  }
}

describe('a flow in season', () => {
  const winter = { ...winterTyres, plan: 'Winter' };
  const flow = flowOf([brakes, winter], {
    greeting: 'Hello.',
    plans: [
      { name: 'Winter', from: '2026-10-01', until: '2027-04-15' },
      { name: 'Advent', from: '2026-11-29', until: '2026-12-24', greeting: 'Happy Advent.' },
      { name: 'December', from: '2026-12-01', until: '2026-12-31', greeting: 'Happy December.' },
    ],
  });

  it('has the topics of the plans that are on', () => {
    expect(inSeason(flow, plansOn(flow, '2026-11-22')).topics).to.deep.equal([brakes, winter]);
    expect(inSeason(flow, plansOn(flow, '2027-06-01')).topics).to.deep.equal([brakes]);
  });

  it('greets as the first plan does that has a greeting', () => {
    expect(plansOn(flow, '2026-12-06')).to.deep.equal(['Winter', 'Advent', 'December']);
    expect(inSeason(flow, ['Winter', 'Advent', 'December']).greeting).to.equal('Happy Advent.');
    expect(inSeason(flow, ['Winter']).greeting).to.equal('Hello.');
  });

  it('is the same flow where there are no plans', () => {
    const plain = flowOf([brakes]);
    expect(inSeason(plain, [])).to.equal(plain);
  });

  it('tells owners when a plan is on', () => {
    expect(datesOf({ name: 'W', from: '2026-10-01', until: '2027-04-15', every: 'year' })).to.equal(
      'from 2026-10-01 until 2027-04-15 every year',
    );
    expect(datesOf({ name: 'W', until: '2027-04-15' })).to.equal('until 2027-04-15');
    expect(datesOf({ name: 'W' })).to.equal('always');
  });
});
