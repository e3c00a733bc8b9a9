import { expect } from 'chai';
import fc from 'fast-check';
import { type Invitation, moments } from '../../src/flow/invitation.ts';
import {
  type OfferMemory,
  type Offerable,
  type Sight,
  invitationOffer,
  mayOffer,
  nextOffer,
  remembering,
  renewalOffer,
  withAnswer,
} from '../../src/flow/offering.ts';

const minute = 60_000;
const now = Date.parse('2026-11-22T09:00:00Z');
const nobody = remembering(undefined, now);
const glance: Sight = { path: '/', shown: 0, still: 0, hasRead: false, isLeaving: false };

const invitation = (moment: Invitation['moment'], more: Partial<Invitation> = {}) =>
  invitationOffer({ moment, text: `At ${moment}.`, ...more });
const service = renewalOffer({ name: 'Service', due: '2026-12-01', before: 0, text: 'It is due.', topic: 'Service' });

/** The memory of somebody who answered an offer just now. */
const answered = ({ id, moment }: Offerable, accepted: boolean, memory = nobody, at = now): OfferMemory =>
  withAnswer(remembering(memory, at), { id, moment, accepted, at });

/** What is offered, or for how long to wait. */
const next = (offers: readonly Offerable[], sight: Partial<Sight>, memory = nobody) => {
  const found = nextOffer(offers, { ...glance, ...sight }, memory);
  return 'offer' in found ? found.offer.text : found.wait;
};

describe('what is offered', () => {
  it('waits for its moment, and says how long that may be', () => {
    expect(next([invitation('arrival')], { shown: 1_000 })).to.equal(2_000);
    expect(next([invitation('arrival')], { shown: 3_000 })).to.equal('At arrival.');
    expect(next([invitation('idle')], { shown: 60_000, still: 10_000 })).to.equal(20_000);
    expect(next([invitation('idle')], { still: 30_000 })).to.equal('At idle.');
    expect(next([invitation('checkout')], { path: '/checkout', shown: 5_000 })).to.equal(15_000);
    expect(next([invitation('checkout')], { path: '/checkout', shown: 20_000 })).to.equal('At checkout.');
  });

  it('waits for what the visitor does, where its moment is that', () => {
    expect(next([invitation('scroll')], { shown: minute })).to.equal(Infinity);
    expect(next([invitation('scroll')], { hasRead: true })).to.equal('At scroll.');
    expect(next([invitation('scroll', { after: 8_000 })], { hasRead: true, shown: 2_000 })).to.equal(6_000);
    expect(next([invitation('leaving')], { shown: minute })).to.equal(Infinity);
    expect(next([invitation('leaving')], { isLeaving: true })).to.equal('At leaving.');
  });

  it('is the first of what is ripe, and of several to wait for the soonest', () => {
    const offers = [invitation('checkout', { path: ['*'] }), invitation('idle'), invitation('arrival')];
    expect(next(offers, { shown: 5_000, still: 30_000 })).to.equal('At idle.');
    expect(next(offers, {})).to.equal(3_000);
    expect(next([], { shown: minute })).to.equal(Infinity);
  });

  it('is nothing that is for another page', () => {
    expect(next([invitation('arrival', { path: ['/bikes*'] })], { shown: minute })).to.equal(Infinity);
  });

  it('is what was declined never again, and what was accepted on another visit', () => {
    const help = invitation('arrival');
    const later = now + 31 * minute;
    expect(mayOffer(help, remembering(answered(help, false), later + 365 * 24 * 60 * minute))).to.equal(false);
    expect(mayOffer(help, answered(help, true))).to.equal(false);
    expect(mayOffer(help, remembering(answered(help, true), later))).to.equal(true);
  });

  it('is a second thing in a visit only at another moment, and no third', () => {
    const first = answered(invitation('idle'), false);
    expect(mayOffer(invitation('idle', { text: 'Something else.' }), first)).to.equal(false);
    expect(mayOffer(invitation('checkout'), first)).to.equal(true);
    const second = answered(invitation('checkout'), false, first, now + 5 * minute);
    expect(moments.some((moment) => mayOffer(invitation(moment, { text: 'Again.' }), second))).to.equal(false);
  });

  it('is what a script offers twice a visit, as that has no moment of ours', () => {
    const script = (id: string) => ({ id, moment: 'script', once: false });
    const answer = (id: string, memory: OfferMemory) => withAnswer(memory, { ...script(id), accepted: true, at: now });
    const first = answer('a', nobody);
    expect(mayOffer(script('b'), first)).to.equal(true);
    expect(mayOffer(script('c'), answer('b', first))).to.equal(false);
  });

  it('begins anew with a visit, which half an hour’s silence parts from the one before', () => {
    let memory = answered(invitation('idle'), false);
    for (let at = now; at < now + 90 * minute; at += 20 * minute) memory = remembering(memory, at);
    const another = invitation('idle', { text: 'Something else.' });
    expect(mayOffer(another, memory), 'still the same visit').to.equal(false);
    expect(mayOffer(another, remembering(memory, memory.seen + 31 * minute)), 'another visit').to.equal(true);
  });

  it('is a need that has come back on arrival, until any answer', () => {
    const sooner = invitation('arrival', { after: 0 });
    expect(next([sooner, service], {})).to.equal(3_000);
    expect(next([sooner, service], { shown: 3_000 })).to.equal('It is due.');
    expect(next([sooner, service], {}, answered(service, false))).to.equal(Infinity);
    for (const accepted of [true, false]) {
      const later = remembering(answered(service, accepted), now + 24 * 60 * minute);
      expect(mayOffer(service, later)).to.equal(false);
      const another = renewalOffer({ name: 'Service', due: '2027-12-01', before: 0, text: 'It is due.' });
      expect(mayOffer(another, later)).to.equal(true);
    }
  });
});

describe('any visitor', () => {
  const offer = fc
    .record({ moment: fc.constantFrom(...moments), text: fc.constantFrom('A', 'B', 'C'), once: fc.boolean() })
    .map(({ moment, text, once }) => ({ ...invitation(moment, { text, path: ['*'] }), once }));
  const page = fc.record({ offers: fc.array(offer, { maxLength: 4 }), accepts: fc.boolean(), minutes: fc.nat(50) });

  it('answers at most two offers a visit, at different moments, and is never asked again what they declined', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 30 }), (pages) => {
        let memory = nobody;
        let at = now;
        let visit: string[] = [];
        const declined = new Set<string>();
        for (const { offers, accepts, minutes } of pages) {
          at += minutes * minute;
          if (minutes > 30) visit = [];
          memory = remembering(memory, at);
          const sight = { path: '/x', shown: minute, still: minute, hasRead: true, isLeaving: true };
          const found = nextOffer(offers, sight, memory);
          if (!('offer' in found)) continue;
          const { id, moment } = found.offer;
          expect(declined.has(id)).to.equal(false);
          expect(visit).to.not.include(moment);
          visit.push(moment);
          expect(visit.length).to.be.at.most(2);
          if (!accepts) declined.add(id);
          memory = withAnswer(memory, { id, moment, accepted: accepts, at });
        }
      }),
    );
  });

  it('is never kept waiting in vain: where something is to come by time alone, it is there after the wait', () => {
    const seen = fc.record({ shown: fc.nat(40_000), idle: fc.nat(40_000), hasRead: fc.boolean() });
    fc.assert(
      fc.property(fc.array(offer, { maxLength: 4 }), seen, (offers, { shown, idle, hasRead }) => {
        const sight = { path: '/x', shown, still: Math.min(idle, shown), hasRead, isLeaving: false };
        const found = nextOffer(offers, sight, nobody);
        if (!('wait' in found) || found.wait === Infinity) return;
        expect(found.wait).to.be.above(0);
        const then = { ...sight, shown: sight.shown + found.wait, still: sight.still + found.wait };
        expect(nextOffer(offers, then, nobody)).to.have.property('offer');
      }),
    );
  });
});
