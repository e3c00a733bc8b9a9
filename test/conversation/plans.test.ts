import { expect } from 'chai';
import { MemoryStore } from '../../src/platform/memory-store.ts';
import { brakes, childSeats, flowOf, winterTyres } from '../support/flows.ts';
import { SimulatedClock } from '../support/clock.ts';
import { Visitor } from '../support/visitor.ts';

const flow = flowOf([{ ...winterTyres, plan: 'Winter' }, brakes, { ...childSeats, plan: 'Summer' }], {
  greeting: 'Hello.',
  plans: [
    { name: 'Winter', from: '2026-10-01', until: '2027-04-15', every: 'year', greeting: 'Brr.' },
    { name: 'Summer', from: '2027-04-01', until: '2027-09-30', every: 'year', greeting: 'Sunny.' },
  ],
});
const on = (at: string) => new SimulatedClock(at);
const winter = '2026-12-01T12:00:00.000Z';
const summer = '2027-07-01T12:00:00.000Z';

describe('a conversation in a season', () => {
  it('offers the topics and says the greeting of the plans that are on', async () => {
    const visitor = await Visitor.visits(flow, { clock: on(winter) });
    expect(visitor.choices).to.deep.equal(['Winter tyres', 'Squeaking brakes', 'Talk to a person']);
    expect(visitor.heard[0]).to.equal('Brr.');
    expect(visitor.chat.entries[0]).to.deep.include({ type: 'opened', plans: ['Winter'], flow: flow.fingerprint });
  });

  it('has both where two plans are on, and the greeting of the first', async () => {
    const visitor = await Visitor.visits(flow, { clock: on('2028-04-10T12:00:00.000Z') });
    expect(visitor.choices.slice(0, 3)).to.deep.equal(['Winter tyres', 'Squeaking brakes', 'Child seats']);
    expect(visitor.heard[0]).to.equal('Brr.');
    expect(visitor.chat.entries[0]).to.deep.include({ plans: ['Winter', 'Summer'] });
  });

  it('greets and offers as ever where none is on', async () => {
    const visitor = await Visitor.visits(flow, { clock: on('2026-05-20T12:00:00.000Z') });
    expect(visitor.choices).to.deep.equal(['Squeaking brakes', 'Talk to a person']);
    expect(visitor.heard[0]).to.equal('Hello.');
    expect(visitor.chat.entries[0]).to.deep.include({ plans: [] });
  });

  it('goes by the day of the owner’s time zone', async () => {
    const clock = () => on('2026-09-30T22:30:00.000Z');
    const plans = async (timeZone: string) =>
      (await Visitor.visits(flow, { clock: clock(), timeZone })).chat.entries[0];
    expect(await plans('Europe/Oslo')).to.deep.include({ plans: ['Winter'] });
    expect(await plans('UTC')).to.deep.include({ plans: [] });
  });

  it('does not understand words for what is out of season', async () => {
    const inWinter = await Visitor.visits(flow, { clock: on(winter) });
    await inWinter.types('my street is slippery');
    expect(inWinter.chat.scene.topic).to.equal('Winter tyres');
    const inSummer = await Visitor.visits(flow, { clock: on(summer) });
    await inSummer.types('my street is slippery');
    expect(inSummer.chat.scene.topic).to.equal(undefined);
    expect(await inSummer.chat.act({ type: 'topic', topic: 'Winter tyres' })).to.equal(false);
  });

  it('stays in the season that it began in, however late it is taken up', async () => {
    const clock = on('2026-09-30T21:50:00.000Z');
    const visitor = await Visitor.visits(flow, { clock, timeZone: 'Europe/Oslo' });
    await visitor.chooses('Squeaking brakes');
    const said = visitor.chat.entries;
    clock.advance(20 * 60_000);
    const later = await visitor.reloads(flow, { timeZone: 'Europe/Oslo' });
    expect(later.chat.entries).to.deep.equal(said);
    await later.types('my street is slippery');
    expect(later.chat.scene.topic).to.equal('Squeaking brakes');
    await later.chat.restart();
    expect(later.chat.entries[0]).to.deep.include({ plans: ['Winter'] });
  });

  it('is replayed the same in any season', async () => {
    const clock = on(winter);
    const visitor = await Visitor.visits(flow, { clock });
    await visitor.chooses('Winter tyres');
    await visitor.chooses("That's right");
    const { record, entries } = await visitor.kept();
    // Half a year of silence would end it, so the record itself comes to another season.
    const store = new MemoryStore();
    const shifted = entries.map((entry) => ({ ...entry, at: summer }));
    await store.append({ ...record, follows: null }, 0, shifted);
    const taken = await Visitor.visits(flow, { store, clock: on(summer) });
    expect(taken.chat.entries).to.deep.equal(shifted);
    expect(taken.chat.scene.topic).to.equal('Winter tyres');
    expect(taken.chat.scene.offered).to.deep.equal(visitor.chat.scene.offered);
  });
});
