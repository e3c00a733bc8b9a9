/** Whatever becomes of requests and replies: in the end everything has arrived, once and in order. */
import { expect } from 'chai';
import fc from 'fast-check';
import { newShelf } from '../../src/platform/memory-store.ts';
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { SimulatedClock } from '../support/clock.ts';
import { CourierHarness, noLock, queueingLock } from '../support/courier.ts';
import { FakeEndpoint, type Fault } from '../support/fake-endpoint.ts';

const faults: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>('lost request', 'lost reply', { status: 302 }, { status: 408 }, { status: 500 }),
  fc.nat({ max: 300 }).map((seconds) => ({ status: 429, retryAfter: `${seconds}` })),
  fc.date({ min: new Date('2026-11-22'), max: new Date('2026-11-23'), noInvalidDate: true }).map((date) => ({
    status: 503,
    retryAfter: date.toUTCString(),
  })),
);

/** Something that happens on a page. */
const happenings = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('says' as const),
      conversation: fc.nat({ max: 1 }),
      count: fc.integer({ min: 1, max: 12 }),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('fault' as const), fault: faults }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('time' as const), milliseconds: fc.nat({ max: 5_000 }) }) },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'leave' as const }, { kind: 'wake' as const }) },
);

const scenarios = fc.record({
  tabs: fc.integer({ min: 1, max: 3 }),
  locked: fc.boolean(),
  /** One entry fits, several may not. */
  bodyLimit: fc.integer({ min: 500, max: 4_000 }),
  random: fc.infiniteStream(fc.nat({ max: 2 ** 32 - 1 })),
  happenings: fc.array(fc.record({ tab: fc.nat({ max: 2 }), what: happenings }), { maxLength: 40 }),
  /** How much the endpoint has lost of what it had, restored from a copy, and after what. */
  losses: fc.array(fc.record({ after: fc.nat({ max: 39 }), left: fc.nat({ max: 10 }) }), { maxLength: 3 }),
});

describe('delivery over a line that fails in every way', () => {
  it('brings everything, each entry once and in order', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(scenarios, async ({ tabs, locked, bodyLimit, random, happenings, losses }) => {
        const endpoint = new FakeEndpoint();
        endpoint.bodyLimit = bodyLimit;
        const shared = {
          endpoint,
          shelf: newShelf(),
          clock: new SimulatedClock(),
          lock: locked ? queueingLock() : noLock,
          random: () => Number(random.next().value),
        };
        const pages = Array.from({ length: tabs }, () => new CourierHarness(shared));
        const [first] = pages;
        if (!first) return;
        const conversations = [await first.conversation(1), await first.conversation(1)];
        await Promise.all(pages.map((page) => page.start()));

        for (const [at, { tab, what }] of happenings.entries()) {
          const page = pages[tab % tabs] ?? first;
          if (what.kind === 'says') await page.says(conversations[what.conversation] ?? '', what.count);
          if (what.kind === 'fault') endpoint.misbehave(what.fault);
          if (what.kind === 'time') await page.later(what.milliseconds);
          if (what.kind === 'leave') page.delivery.leave();
          if (what.kind === 'wake') page.delivery.wake();
          for (const { after, left } of losses) {
            if (after === at) endpoint.conversations.forEach((entries) => entries.splice(left));
          }
        }
        // One more entry makes an endpoint that has lost some notice that they are missing.
        for (const id of conversations) await first.says(id);
        while (shared.clock.untilNext !== undefined) await first.later(shared.clock.untilNext);

        for (const id of conversations) {
          const said: readonly AnyEntry[] = await first.store.entries(id, 0);
          expect(first.arrived(id)).to.deep.equal(said);
        }
        expect(await first.store.pending('some-scope')).to.deep.equal([]);
        expect(pages.flatMap(({ codes }) => codes)).not.to.include('delivery-refused');
      }),
      { numRuns: 300 },
    );
  });
});
