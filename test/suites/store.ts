/** What every store does, whatever it keeps conversations in. */
import type { Store } from '../../src/conversation/ports.ts';
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { saying, sayings, someRecord } from '../support/conversations.ts';

/** One place to keep conversations in, that several stores may share as the tabs of a browser do. */
export interface StorePlace {
  /** Another store in the same place. */
  readonly open: () => Store;
  /** Whether the place exists yet. */
  readonly exists: () => Promise<boolean>;
  /** Takes the place away. */
  readonly remove: () => Promise<void>;
}

/**
 * Describes the contract of a store.
 *
 * @param expect Chai's, which comes from different packages in Node and in the browser
 * @param make gives a new, empty place for each test
 */
export function describeStore(name: string, expect: Chai.ExpectStatic, make: () => StorePlace): void {
  describe(`${name}, as a store`, () => {
    let place: StorePlace;
    let store: Store;

    beforeEach(() => {
      place = make();
      store = place.open();
    });

    afterEach(() => place.remove());

    const seqs = (entries: readonly AnyEntry[]) => entries.map(({ seq }) => seq);

    /** Settles when a store tells that something happened to a conversation. */
    const newsOf = (watching: Store) =>
      new Promise<string>((resolve) => {
        const stop = watching.watch((id) => {
          stop();
          resolve(id);
        });
      });

    describe('before the first append', () => {
      it('has nothing', async () => {
        expect(await store.latest('some-scope')).to.equal(undefined);
        expect(await store.entries('conversation', 0)).to.deep.equal([]);
        expect(await store.pending('some-scope')).to.deep.equal([]);
      });

      it('is not brought into being by anything else', async () => {
        const record = someRecord();
        await store.latest(record.scope);
        await store.entries(record.id, 0);
        await store.pending(record.scope);
        await store.markTold(record.id);
        await store.acknowledge(record.id, 3);
        await store.park(record.id);
        await store.forget(record.id);
        await store.forgetOthers(record.scope, record.id);
        await store.forgetBefore(record.scope, '2027-01-01T00:00:00.000Z');
        store.watch(() => undefined)();
        expect(await store.append(record, 1, sayings(1, 1))).to.equal(false);

        expect(await place.exists()).to.equal(false);
        await store.append(record, 0, sayings(1));
        expect(await place.exists()).to.equal(true);
      });
    });

    describe('compare-and-append', () => {
      it('keeps the conversation and its entries, in order', async () => {
        const record = someRecord();
        expect(await store.append(record, 0, sayings(3))).to.equal(true);
        expect(await store.append(record, 3, sayings(2, 3))).to.equal(true);

        expect(await store.latest(record.scope)).to.deep.equal({ record, entries: sayings(5) });
        expect(await place.open().latest(record.scope)).to.deep.equal({ record, entries: sayings(5) });
      });

      it('gives a part of them', async () => {
        const record = someRecord();
        await store.append(record, 0, sayings(12));
        expect(seqs(await store.entries(record.id, 9))).to.deep.equal([9, 10, 11]);
        expect(seqs(await store.entries(record.id, 2, 3))).to.deep.equal([2, 3, 4]);
        expect(await store.entries(record.id, 12)).to.deep.equal([]);
      });

      it('refuses entries that do not follow on what is there', async () => {
        const record = someRecord();
        await store.append(record, 0, sayings(3));
        expect(await store.append(record, 0, [saying(0, 'Too late')])).to.equal(false);
        expect(await store.append(record, 2, [saying(2, 'Too late')])).to.equal(false);
        expect(await store.append(record, 4, [saying(4, 'Too early')])).to.equal(false);
        expect(await store.entries(record.id, 0)).to.deep.equal(sayings(3));
      });

      it('lets one of two tabs win, and the other one see what won', async () => {
        const record = someRecord();
        const other = place.open();
        await store.append(record, 0, sayings(1));

        const won = await Promise.all([
          store.append(record, 1, [saying(1, 'Here'), saying(2, 'Here')]),
          other.append(record, 1, [saying(1, 'There'), saying(2, 'There')]),
        ]);

        expect([...won].sort()).to.deep.equal([false, true]);
        const winner = won[0] ? 'Here' : 'There';
        const expected = [saying(0), saying(1, winner), saying(2, winner)];
        expect(await store.entries(record.id, 0)).to.deep.equal(expected);
        expect(await other.entries(record.id, 0)).to.deep.equal(expected);
      });

      it('lets one of two tabs create the conversation', async () => {
        const record = someRecord();
        const tabs = [store, place.open(), place.open()];
        const won = await Promise.all(tabs.map((tab, index) => tab.append(record, 0, [saying(0, `Tab ${index}`)])));
        expect(won.filter(Boolean)).to.have.length(1);
        expect(await store.entries(record.id, 0)).to.deep.equal([saying(0, `Tab ${won.indexOf(true)}`)]);
      });

      it('creates a conversation only after the one that it is said to follow', async () => {
        const first = someRecord({ follows: null });
        const [rival, second] = [someRecord({ follows: null }), someRecord({ follows: first.id })];
        expect(await store.append(first, 0, sayings(1))).to.equal(true);
        expect(await place.open().append(rival, 0, sayings(1))).to.equal(false);
        expect(await store.append(second, 0, sayings(1))).to.equal(true);
        expect(await store.append(first, 1, sayings(1, 1))).to.equal(true);
        expect(await store.entries(rival.id, 0)).to.deep.equal([]);
      });

      it('keeps all of an append or nothing, and goes on', async () => {
        const record = someRecord();
        await store.append(record, 0, sayings(1));
        const unfit = { ...saying(2), text: () => 'A function cannot be stored' } as unknown as AnyEntry;

        let failure: unknown;
        await store.append(record, 1, [saying(1), unfit, saying(3)]).catch((error: unknown) => (failure = error));

        expect(failure).to.have.property('name', 'DataCloneError');
        expect(await store.entries(record.id, 0)).to.deep.equal(sayings(1));
        expect(await store.append(record, 1, sayings(1, 1))).to.equal(true);
      });

      it('is not changed by what becomes of the objects that it was given', async () => {
        const record = someRecord();
        const entries = sayings(1);
        await store.append(record, 0, entries);
        entries.push(saying(1, 'Never appended'));
        expect(await store.entries(record.id, 0)).to.deep.equal(sayings(1));
      });

      it('keeps every writing', async () => {
        const record = someRecord({
          scope: 'norrønt 🚲',
          page: { url: 'https://example.no/dekk', title: 'Vinterdekk – Tromsø' },
        });
        const text = 'Blåbærsyltetøy, 自行车, 👩🏽‍🔧, \u202eright to left, e\u0301, \u0001 and "quotes"';
        await store.append(record, 0, [saying(0, text)]);
        expect(await store.latest('norrønt 🚲')).to.deep.equal({ record, entries: [saying(0, text)] });
      });

      it('keeps five thousand entries', async () => {
        const record = someRecord();
        for (let from = 0; from < 5_000; from += 1_000) await store.append(record, from, sayings(1_000, from));
        expect(await store.entries(record.id, 0)).to.deep.equal(sayings(5_000));
        expect(seqs(await store.entries(record.id, 4_998))).to.deep.equal([4_998, 4_999]);
      });
    });

    describe('scopes', () => {
      it('never meet', async () => {
        const [mine, yours] = [someRecord({ scope: 'mine' }), someRecord({ scope: 'yours' })];
        await store.append(mine, 0, sayings(1));
        await store.append(yours, 0, sayings(2));
        await store.forgetBefore('nobody', '2027-01-01T00:00:00.000Z');

        expect((await store.latest('mine'))?.record).to.deep.equal(mine);
        expect((await store.latest('yours'))?.record).to.deep.equal(yours);
        expect(await store.latest('mine, yours')).to.equal(undefined);
        expect((await store.pending('mine')).map(({ record }) => record.id)).to.deep.equal([mine.id]);
      });

      it('have one latest conversation, whichever was added to last', async () => {
        const [first, second] = [someRecord(), someRecord()];
        await store.append(second, 0, sayings(1));
        await store.append(first, 0, sayings(1));
        expect((await store.latest(first.scope))?.record.id).to.equal(second.id);
      });
    });

    describe('what is pending', () => {
      const pendingIds = async (scope: string) => (await store.pending(scope)).map(({ record }) => record.id);

      it('is what the endpoint does not have, oldest first', async () => {
        const [first, second] = [someRecord(), someRecord()];
        await store.append(second, 0, sayings(1));
        await store.append(first, 0, sayings(2));

        const { flow, ...record } = first;
        const pending = await store.pending(first.scope);
        expect(pending[0]).to.deep.equal({ record, language: flow.language, acknowledged: -1, told: false });
        expect(pending[1]?.record.id).to.equal(second.id);
      });

      it('follows the cursor forth and back', async () => {
        const record = someRecord();
        await store.append(record, 0, sayings(3));

        await store.acknowledge(record.id, 1);
        expect((await store.pending(record.scope))[0]?.acknowledged).to.equal(1);
        await store.acknowledge(record.id, 2);
        expect(await store.pending(record.scope)).to.deep.equal([]);
        await store.acknowledge(record.id, -1);
        expect((await store.pending(record.scope))[0]?.acknowledged).to.equal(-1);
      });

      it('says whether the endpoint may know of it', async () => {
        const [told, untold] = [someRecord(), someRecord()];
        await store.append(told, 0, sayings(1));
        await store.append(untold, 0, sayings(1));
        await store.markTold(told.id);
        await store.append(told, 1, sayings(1, 1));
        expect((await place.open().pending(told.scope)).map((one) => one.told)).to.deep.equal([true, false]);
      });

      it('grows with the conversation, and keeps the cursor', async () => {
        const record = someRecord();
        await store.append(record, 0, sayings(3));
        await store.acknowledge(record.id, 2);
        await store.append(record, 3, sayings(1, 3));
        expect((await store.pending(record.scope))[0]?.acknowledged).to.equal(2);
      });

      it('is not what was parked; that is still there', async () => {
        const [parked, other] = [someRecord(), someRecord()];
        await store.append(parked, 0, sayings(1));
        await store.append(other, 0, sayings(1));
        await store.park(parked.id);
        await store.append(parked, 1, sayings(1, 1));
        expect(await pendingIds(parked.scope)).to.deep.equal([other.id]);
        expect(await store.entries(parked.id, 0)).to.have.length(2);
      });
    });

    describe('forgetting', () => {
      it('leaves nothing of a conversation', async () => {
        const [forgotten, kept] = [someRecord(), someRecord()];
        await store.append(kept, 0, sayings(2));
        await store.append(forgotten, 0, sayings(2));
        await store.forget(forgotten.id);

        expect(await store.entries(forgotten.id, 0)).to.deep.equal([]);
        expect((await store.latest(kept.scope))?.record.id).to.equal(kept.id);
        expect((await store.pending(kept.scope)).map(({ record }) => record.id)).to.deep.equal([kept.id]);
        expect(await store.entries(kept.id, 0)).to.have.length(2);
      });

      it('is noticed by an append', async () => {
        const record = someRecord();
        await store.append(record, 0, sayings(2));
        await place.open().forget(record.id);

        expect(await store.append(record, 2, sayings(1, 2))).to.equal(false);
        expect(await store.entries(record.id, 0)).to.deep.equal([]);
      });

      it('leaves one conversation of a scope, and those of others', async () => {
        const [first, second, kept] = [someRecord(), someRecord(), someRecord()];
        const elsewhere = someRecord({ scope: 'elsewhere' });
        for (const record of [first, second, kept, elsewhere]) await store.append(record, 0, sayings(2));
        await store.forgetOthers(kept.scope, kept.id);

        expect(await store.entries(first.id, 0)).to.deep.equal([]);
        expect(await store.entries(second.id, 0)).to.deep.equal([]);
        expect((await store.pending(kept.scope)).map(({ record }) => record.id)).to.deep.equal([kept.id]);
        expect(await store.entries(kept.id, 0)).to.have.length(2);
        expect(await store.entries(elsewhere.id, 0)).to.have.length(2);
      });

      it('takes what has been silent since before a moment, delivered or not', async () => {
        const [old, resumed, recent] = [someRecord(), someRecord(), someRecord()];
        const [then, now] = ['2026-10-01T09:00:00.000Z', '2026-11-22T09:00:00.000Z'];
        await store.append(old, 0, [saying(0, 'Old', then)]);
        await store.append(resumed, 0, [saying(0, 'Old', then)]);
        await store.append(resumed, 1, [saying(1, 'Resumed', now)]);
        await store.append(recent, 0, [saying(0, 'New', now)]);

        await store.forgetBefore(old.scope, '2026-10-23T09:00:00.000Z');

        expect(await store.entries(old.id, 0)).to.deep.equal([]);
        expect(await store.entries(resumed.id, 0)).to.have.length(2);
        expect(await store.entries(recent.id, 0)).to.have.length(1);
      });
    });

    describe('watching', () => {
      it('tells of what another tab adds and forgets', async () => {
        const record = someRecord();
        const other = place.open();

        const added = newsOf(other);
        await store.append(record, 0, sayings(1));
        expect(await added).to.equal(record.id);
        expect(await other.entries(record.id, 0)).to.have.length(1);

        const forgotten = newsOf(other);
        await store.forget(record.id);
        expect(await forgotten).to.equal(record.id);
      });

      it('does not tell a tab of what it did itself, nor of what was refused', async () => {
        const [mine, yours] = [someRecord(), someRecord()];
        const other = place.open();
        const heard: string[] = [];
        store.watch((id) => heard.push(id));

        await store.append(mine, 0, sayings(1));
        await other.append(mine, 0, sayings(1));
        // News travel in order: when this has arrived, whatever was told before it has too.
        const arrived = newsOf(store);
        await other.append(yours, 0, sayings(1));
        await arrived;

        expect(heard).to.deep.equal([yours.id]);
      });

      it('ends when it is stopped', async () => {
        const other = place.open();
        const heard: string[] = [];
        const stop = other.watch((id) => heard.push(id));
        stop();
        const arrived = newsOf(other);
        await store.append(someRecord(), 0, sayings(1));
        await arrived;
        expect(heard).to.deep.equal([]);
      });
    });
  });
}
