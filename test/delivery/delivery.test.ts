import { expect } from 'chai';
import { newShelf } from '../../src/platform/memory-store.ts';
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { batchBytes } from '../../src/transcript/posting.ts';
import { SimulatedClock } from '../support/clock.ts';
import { sayings, someRecord } from '../support/conversations.ts';
import { CourierHarness, queueingLock, quiet } from '../support/courier.ts';
import { FakeEndpoint } from '../support/fake-endpoint.ts';

describe('delivery', () => {
  let page: CourierHarness;
  let endpoint: FakeEndpoint;

  beforeEach(() => {
    page = new CourierHarness();
    endpoint = page.endpoint;
  });

  const range = (index: number) => {
    const batch = endpoint.batches.at(index);
    return batch && [batch.from, batch.from + batch.entries.length - 1];
  };

  describe('when all goes well', () => {
    it('sends nothing where there is nothing to send', async () => {
      await page.start();
      expect(endpoint.requests).to.deep.equal([]);
    });

    it('brings what earlier pages left, and says so', async () => {
      const id = await page.conversation(3);
      await page.start();
      expect(page.arrived(id)).to.deep.equal(sayings(3));
      expect(page.delivered).to.deep.equal([{ conversation: id, acknowledged: 2 }]);
      expect(await page.store.pending('some-scope')).to.deep.equal([]);
    });

    it('brings what is new when it is woken, and only that', async () => {
      const id = await page.conversation(3);
      await page.start();
      await page.says(id, 2);
      expect(range(0)).to.deep.equal([0, 2]);
      expect(range(1)).to.deep.equal([3, 4]);
      expect(endpoint.requests).to.have.length(2);
    });

    it('has one request under way at a time; what comes meanwhile goes next', async () => {
      const id = await page.conversation(1);
      let answer = () => {};
      endpoint.misbehave((reply) => new Promise((resolve) => (answer = () => resolve(reply()))));
      await page.start();
      await page.says(id);
      await page.says(id);
      expect(endpoint.requests).to.have.length(1);

      answer();
      await quiet();
      expect(endpoint.requests).to.have.length(2);
      expect(range(1)).to.deep.equal([1, 2]);
      expect(page.arrived(id)).to.have.length(3);
    });

    it('cuts a long log into batches that fit', async () => {
      const id = await page.conversation(1_200, 'Something that takes a little room');
      await page.start();
      expect(page.arrived(id)).to.have.length(1_200);
      expect(endpoint.requests.length).to.be.greaterThan(2);
      for (const { body = '' } of endpoint.requests) expect(Buffer.byteLength(body)).to.be.at.most(batchBytes);
    });

    it('takes any 2xx for the whole batch', async () => {
      const id = await page.conversation(4);
      endpoint.misbehave({ status: 204 });
      await page.start();
      expect(page.delivered).to.deep.equal([{ conversation: id, acknowledged: 3 }]);
      expect(endpoint.requests).to.have.length(1);
    });

    it('goes on from where the endpoint says, and never beyond what it sent', async () => {
      const id = await page.conversation(4);
      endpoint.misbehave({ status: 200, body: { acknowledged: 1 } }, { status: 200, body: { acknowledged: 70 } });
      await page.start();
      expect(range(1)).to.deep.equal([2, 3]);
      expect(page.delivered.map(({ acknowledged }) => acknowledged)).to.deep.equal([1, 3]);
      await page.says(id);
      expect(range(2)).to.deep.equal([4, 4]);
    });

    it('stops when it is closed', async () => {
      const id = await page.conversation(1);
      await page.start();
      page.delivery.close();
      await page.says(id);
      page.delivery.leave();
      expect(endpoint.requests).to.have.length(1);
    });

    it('tries nothing again once it is closed', async () => {
      await page.conversation(1);
      let fail = () => {};
      endpoint.misbehave(() => new Promise((resolve) => (fail = () => resolve({ status: 503 }))));
      await page.start();
      page.delivery.close();
      fail();
      await quiet();
      expect(page.clock.untilNext).to.equal(undefined);
    });

    it('ends its pause when it is closed', async () => {
      await page.conversation(1);
      endpoint.misbehave('lost request');
      await page.start();
      page.delivery.close();
      expect(page.clock.untilNext).to.equal(undefined);
    });
  });

  describe('when the line is bad', () => {
    it('tries a lost request again, later and later', async () => {
      await page.conversation(1);
      endpoint.line = false;
      await page.start();
      const waits = [];
      for (let attempt = 1; attempt <= 8; attempt += 1) {
        expect(endpoint.requests).to.have.length(attempt);
        waits.push(page.clock.untilNext);
        await page.later(page.clock.untilNext ?? 0);
      }
      expect(waits).to.deep.equal([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    });

    it('sends again when only the reply was lost; it arrives once', async () => {
      const id = await page.conversation(2);
      endpoint.misbehave('lost reply');
      await page.start();
      await page.says(id);
      expect(range(1)).to.deep.equal([0, 2]);
      expect(page.arrived(id)).to.deep.equal(sayings(3));
    });

    it('goes at once when the line is back, and forgets about its failures', async () => {
      const id = await page.conversation(1);
      endpoint.line = page.online = false;
      await page.start();
      await page.later(60_000);

      endpoint.line = page.online = true;
      page.delivery.wake();
      await quiet();
      expect(page.arrived(id)).to.have.length(1);

      endpoint.misbehave('lost request');
      await page.says(id);
      expect(page.clock.untilNext).to.equal(500);
    });

    it('is not hurried by acts while the browser has no line, and tries all the same', async () => {
      const id = await page.conversation(1);
      endpoint.line = page.online = false;
      await page.start();
      for (let act = 0; act < 5; act += 1) await page.says(id);
      expect(endpoint.requests).to.have.length(1);
      await page.later(500);
      expect(endpoint.requests).to.have.length(2);
    });

    it('tells the owner of an endpoint that cannot be reached, once, and not of a visitor without a line', async () => {
      await page.conversation(1);
      endpoint.line = page.online = false;
      await page.start();
      await page.later(60_000);
      expect(page.codes).to.deep.equal([]);

      const other = new CourierHarness({ endpoint });
      await other.conversation(1);
      await other.start();
      await other.later(600_000);
      expect(other.codes).to.deep.equal(['endpoint-unreachable']);
      expect(other.problems[0]?.message).to.include('/transcripts');
    });

    for (const status of [408, 425, 429, 500, 502, 503, 504]) {
      it(`backs off after ${status}, and is not hurried`, async () => {
        const id = await page.conversation(1);
        endpoint.misbehave({ status });
        await page.start();
        await page.says(id);
        expect(endpoint.requests).to.have.length(1);
        await page.later(500);
        expect(page.arrived(id)).to.have.length(2);
      });
    }

    it('pauses although there is something new that came during the request', async () => {
      const id = await page.conversation(1);
      let answer = () => {};
      endpoint.misbehave(() => new Promise((resolve) => (answer = () => resolve({ status: 503, retryAfter: '60' }))));
      await page.start();
      await page.says(id);
      answer();
      await quiet();
      expect(endpoint.requests).to.have.length(1);
      await page.later(60_500);
      expect(page.arrived(id)).to.have.length(2);
    });

    it('waits as long as it is asked to, and then not with everybody else', async () => {
      const id = await page.conversation(1);
      endpoint.misbehave({ status: 503, retryAfter: '120' });
      await page.start();
      await page.later(120_000);
      page.delivery.wake();
      await quiet();
      expect(endpoint.requests).to.have.length(1);
      await page.later(500);
      expect(page.arrived(id)).to.have.length(1);
    });

    it('takes a redirect for an error, and tells where it is mended', async () => {
      await page.conversation(1);
      const redirect = { status: 301 };
      endpoint.misbehave(redirect, redirect, redirect);
      await page.start();
      await page.later(10_000);
      expect(page.codes).to.deep.equal(['endpoint-unreachable']);
      expect(page.problems[0]?.hint).to.include('redirects');
    });

    it('survives a store that fails, and goes on later', async () => {
      const id = await page.conversation(1);
      const { acknowledge } = page.store;
      page.store.acknowledge = async () => {
        page.store.acknowledge = acknowledge;
        throw new DOMException('No room.', 'QuotaExceededError');
      };
      await page.start();
      await page.later(500);
      expect(endpoint.requests).to.have.length(2);
      expect(page.arrived(id)).to.deep.equal(sayings(1));
      expect(page.delivered).to.deep.equal([{ conversation: id, acknowledged: 0 }]);
    });
  });

  it('does not say of an endpoint what is the fault of the store', async () => {
    await page.conversation(1);
    let failures = 0;
    page.store.pending = async () => {
      failures += 1;
      throw new DOMException('No room.', 'QuotaExceededError');
    };
    await page.start();
    await page.later(60_000);
    expect(failures).to.be.within(4, 20);
    expect(page.codes).to.deep.equal([]);
  });

  describe('when the endpoint minds', () => {
    it('fills a gap from where the endpoint says', async () => {
      const id = await page.conversation(5);
      await page.start();
      endpoint.conversations.get(id)?.splice(2);
      await page.says(id);
      expect(range(2)).to.deep.equal([2, 5]);
      expect(page.arrived(id)).to.deep.equal(sayings(6));
    });

    it('does not go round for ever with an endpoint that forgets', async () => {
      const id = await page.conversation(3);
      const forgetful = { status: 409, body: { acknowledged: -1 } };
      endpoint.misbehave(...Array.from({ length: 100 }, () => forgetful));
      await page.start();
      await page.later(600_000);
      expect(endpoint.requests.length).to.be.at.most(5);
      expect(page.codes).to.deep.equal(['delivery-refused']);
      expect(await page.store.entries(id, 0)).to.have.length(3);
    });

    it('does not go round for ever with an endpoint that takes and forgets by turns', async () => {
      const id = await page.conversation(3);
      await page.start();
      await page.says(id);
      const forgets = () => {
        endpoint.conversations.delete(id);
        return { status: 409, body: { acknowledged: -1 } };
      };
      const takesButNeverGetsFurther = () => ({ status: 200, body: { acknowledged: 3 } });
      await page.store.append(someRecord({ id }), 4, sayings(1, 4));
      endpoint.misbehave(...Array.from({ length: 100 }, (_, turn) => (turn % 2 ? takesButNeverGetsFurther : forgets)));
      page.delivery.wake();
      await quiet();
      await page.later(600_000);
      expect(endpoint.requests.length).to.be.at.most(10);
      expect(page.codes).to.deep.equal(['delivery-refused']);
    });

    it('parks a fork for good, and tells', async () => {
      const id = await page.conversation(2);
      endpoint.conversations.set(id, sayings(2, 0, 'Something else'));
      await page.start();
      expect(page.codes).to.deep.equal(['delivery-refused']);
      expect(await page.store.pending('some-scope')).to.deep.equal([]);
      expect(await page.store.entries(id, 0)).to.have.length(2);
      await page.says(id);
      expect(endpoint.requests).to.have.length(1);
    });

    for (const status of [401, 403]) {
      it(`waits after ${status} for a new token, and does not keep other conversations waiting`, async () => {
        const id = await page.conversation(1);
        const other = await page.conversation(1);
        page.token = 'old';
        endpoint.misbehave({ status });
        await page.start();
        await page.says(id);
        await page.later(600_000);
        expect(page.arrived(id)).to.have.length(0);
        expect(page.arrived(other)).to.have.length(1);
        expect(page.codes).to.deep.equal(['delivery-refused']);

        page.token = 'new';
        page.delivery.renew();
        await quiet();
        expect(page.arrived(id)).to.have.length(2);
        expect(endpoint.requests.map(({ headers }) => headers.authorization)).to.deep.equal([
          'Bearer old',
          'Bearer old',
          'Bearer new',
        ]);
      });
    }

    it('halves what is too large until it fits', async () => {
      const id = await page.conversation(100);
      endpoint.bodyLimit = 3_000;
      await page.start();
      expect(page.arrived(id)).to.deep.equal(sayings(100));
      expect(page.codes).to.deep.equal([]);
      const first = endpoint.requests.findIndex(({ body = '' }) => body.length <= 3_000);
      expect(first).to.be.at.most(4);
      for (const { body = '' } of endpoint.requests.slice(first)) expect(body.length).to.be.at.most(3_000);
    });

    it('sets aside a conversation whose one entry is too large, and brings the others', async () => {
      const long = await page.conversation(1, 'x'.repeat(7_000));
      const other = await page.conversation(3);
      endpoint.bodyLimit = 3_000;
      await page.start();
      expect(page.arrived(long)).to.have.length(0);
      expect(page.arrived(other)).to.have.length(3);
      expect(page.codes).to.deep.equal(['delivery-refused']);
      expect(await page.store.entries(long, 0)).to.have.length(1);
    });

    it('forgets what was deleted', async () => {
      const id = await page.conversation(2);
      endpoint.deleted.add(id);
      await page.start();
      expect(page.forgotten).to.deep.equal([id]);
      expect(await page.store.latest('some-scope')).to.equal(undefined);
    });

    for (const status of [400, 404, 405, 415, 422]) {
      it(`sets a conversation aside after ${status}, tells, and tries again on the next page`, async () => {
        const shelf = newShelf();
        page = new CourierHarness({ endpoint, shelf });
        const id = await page.conversation(1);
        const other = await page.conversation(1);
        endpoint.misbehave({ status });
        await page.start();
        await page.says(id);
        await page.later(600_000);
        expect(page.arrived(id)).to.have.length(0);
        expect(page.arrived(other)).to.have.length(1);
        expect(page.codes).to.deep.equal(['delivery-refused']);

        await new CourierHarness({ endpoint, shelf }).start();
        expect(page.arrived(id)).to.deep.equal(sayings(2));
      });
    }

    it('lets other conversations pass one that the endpoint always fails at', async () => {
      const failing = await page.conversation(1);
      const other = await page.conversation(1);
      const { transport } = endpoint;
      Object.assign(endpoint, {
        transport: async (request: Parameters<typeof transport>[0]) =>
          request.body?.includes(failing) === true ? { status: 500 } : transport(request),
      });
      await page.start();
      await page.later(10_000);
      expect(page.arrived(other)).to.have.length(1);
      expect(page.arrived(failing)).to.have.length(0);
    });
  });

  describe('when the page goes away', () => {
    it('sends what is at hand at once, so that it outlives the page', async () => {
      const id = await page.conversation(1);
      endpoint.misbehave('lost request');
      await page.start();
      page.delivery.leave();
      expect(endpoint.requests).to.have.length(2);
      expect(endpoint.requests.map(({ keepalive }) => keepalive)).to.deep.equal([false, true]);
      await quiet();
      expect(page.delivered).to.deep.equal([{ conversation: id, acknowledged: 0 }]);
    });

    it('sends what is under way once more, with what came meanwhile', async () => {
      const id = await page.conversation(1);
      endpoint.misbehave(() => new Promise(() => {}));
      await page.start();
      await page.says(id);
      page.delivery.leave();
      expect(range(1)).to.deep.equal([0, 1]);
    });

    it('sends nothing twice, and nothing that has arrived', async () => {
      const id = await page.conversation(1);
      await page.start();
      page.delivery.leave();
      expect(endpoint.requests).to.have.length(1);

      endpoint.misbehave({ status: 503, retryAfter: '60' });
      await page.says(id);
      page.delivery.leave();
      page.delivery.leave();
      expect(endpoint.requests).to.have.length(3);
    });

    it('sends like any other what the browser refuses to keep alive', async () => {
      const id = await page.conversation(1);
      endpoint.misbehave('lost request');
      endpoint.keepaliveLimit = 10;
      await page.start();
      page.delivery.leave();
      await quiet();
      expect(endpoint.requests.map(({ keepalive }) => keepalive)).to.deep.equal([false, false]);
      expect(page.arrived(id)).to.have.length(1);
    });

    it('does not ask the browser to keep alive what is too large for it', async () => {
      const id = await page.conversation(1, 'å'.repeat(40_000));
      endpoint.misbehave('lost request');
      await page.start();
      page.delivery.leave();
      await quiet();
      expect(endpoint.requests.map(({ keepalive }) => keepalive)).to.deep.equal([false, false]);
      expect(page.arrived(id)).to.have.length(1);
    });

    it('goes on as before when the page comes back', async () => {
      const id = await page.conversation(1);
      endpoint.misbehave('lost request', { status: 410 });
      await page.start();
      page.delivery.leave();
      await quiet();
      expect(page.forgotten).to.deep.equal([]);
      page.delivery.wake();
      await quiet();
      expect(page.arrived(id)).to.have.length(1);
    });
  });

  describe('with other tabs', () => {
    it('does not send what another tab has just sent', async () => {
      const shared = { endpoint, shelf: newShelf(), clock: new SimulatedClock(), lock: queueingLock() };
      const tabs = [new CourierHarness(shared), new CourierHarness(shared)] as const;
      const id = await tabs[0].conversation(3);
      await Promise.all(tabs.map((tab) => tab.start()));
      expect(endpoint.requests).to.have.length(1);
      expect(tabs[0].arrived(id)).to.have.length(3);
    });

    it('lets another tab go while it backs off', async () => {
      const shared = { endpoint, shelf: newShelf(), clock: new SimulatedClock(), lock: queueingLock() };
      const [tab, other] = [new CourierHarness(shared), new CourierHarness(shared)];
      const id = await tab.conversation(3);
      endpoint.misbehave({ status: 503, retryAfter: '600' });
      await tab.start();
      await other.start();
      expect(tab.arrived(id)).to.have.length(3);
    });
  });

  describe("at the visitor's wish to delete", () => {
    it('deletes at the endpoint with the key, and here', async () => {
      const id = await page.conversation(2);
      await page.start();
      expect(await page.delivery.erase({ id, key: 'the key' })).to.equal('forgotten');
      expect(endpoint.requests.at(-1)).to.include({ method: 'DELETE', url: `/transcripts/${id}` });
      expect(endpoint.requests.at(-1)?.headers).to.deep.equal({ 'Guided-Chat-Key': 'the key' });
      expect(page.arrived(id)).to.deep.equal([]);
      expect(await page.store.latest('some-scope')).to.equal(undefined);
    });

    it('says that the owner is to be asked where the endpoint cannot delete, and keeps the conversation for that', async () => {
      const id = await page.conversation(2);
      await page.start();
      endpoint.misbehave({ status: 405 });
      expect(await page.delivery.erase({ id, key: 'the key' })).to.equal('asked');
      expect(await page.store.entries(id, 0)).to.have.length(2);
    });

    it('does not tell the owner now what was never told', async () => {
      const other = await page.conversation(2);
      endpoint.misbehave({ status: 503, retryAfter: '600' }, { status: 404 });
      await page.start();
      const id = await page.conversation(2);
      expect(await page.delivery.erase({ id, key: 'the key' })).to.equal('forgotten');
      page.delivery.leave();
      await page.later(3_600_000);
      expect(new Set(endpoint.batches.map(({ conversation }) => conversation))).to.deep.equal(new Set([other]));
    });

    for (const fault of ['lost reply', { status: 503, retryAfter: '600' }] as const) {
      const name = typeof fault === 'string' ? `a ${fault}` : fault.status;
      it(`takes it for told whatever came of the post, as after ${name}`, async () => {
        const id = await page.conversation(2);
        endpoint.misbehave(fault);
        await page.start();
        endpoint.misbehave({ status: 405 });
        expect(await page.delivery.erase({ id, key: 'the key' })).to.equal('asked');
        expect(await page.store.entries(id, 0)).to.have.length(2);
      });
    }

    it('takes it for told where the page has just sent it as it went away', async () => {
      const other = await page.conversation(1);
      endpoint.misbehave({ status: 503, retryAfter: '600' });
      await page.start();
      await page.store.forget(other);
      const id = await page.conversation(2);
      page.delivery.wake();
      await quiet();
      endpoint.misbehave('lost reply', 'lost reply', { status: 405 });
      page.delivery.leave();
      expect(await page.delivery.erase({ id, key: 'the key' })).to.equal('asked');
    });

    it('waits for posts under way, those of a page that goes away too, and lets no other leave meanwhile', async () => {
      const id = await page.conversation(2);
      const land: (() => void)[] = [];
      const late = () => endpoint.misbehave((reply) => new Promise((resolve) => land.push(() => resolve(reply()))));
      late();
      await page.start();
      late();
      page.delivery.leave();
      const erasing = page.delivery.erase({ id, key: 'the key' });
      await quiet();
      page.delivery.wake();
      await quiet();
      page.delivery.leave();
      expect(endpoint.requests.map(({ method }) => method)).to.deep.equal(['POST', 'POST']);
      land.forEach((arrive) => arrive());
      expect(await erasing).to.equal('forgotten');
      expect(endpoint.requests.map(({ method }) => method)).to.deep.equal(['POST', 'POST', 'DELETE']);
      expect(page.arrived(id)).to.deep.equal([]);
    });

    it('has it forgotten here before another tab gets its turn', async () => {
      const shared = { endpoint, shelf: newShelf(), clock: new SimulatedClock(), lock: queueingLock() };
      const [tab, other] = [new CourierHarness(shared), new CourierHarness(shared)];
      endpoint.misbehave({ status: 503, retryAfter: '600' });
      await tab.conversation(1);
      await tab.start();
      const id = await tab.conversation(2);
      let reply = () => {};
      endpoint.misbehave(() => new Promise((resolve) => (reply = () => resolve({ status: 404 }))));
      const forget = tab.store.forget;
      tab.store.forget = async (forgotten) => {
        await quiet();
        await forget(forgotten);
      };
      const erasing = tab.delivery.erase({ id, key: 'the key' });
      await quiet();
      await other.start();
      reply();
      expect(await erasing).to.equal('forgotten');
      await other.later(3_600_000);
      expect(other.arrived(id)).to.deep.equal([]);
    });

    it('takes it out of the hands of another tab', async () => {
      const shared = { endpoint, shelf: newShelf(), clock: new SimulatedClock() };
      const [tab, other] = [new CourierHarness(shared), new CourierHarness(shared)];
      endpoint.misbehave({ status: 503, retryAfter: '600' }, { status: 404 });
      const first = await tab.conversation(1);
      await other.start();
      const id = await tab.conversation(2);
      await tab.store.forget(first);
      other.delivery.wake();
      await quiet();
      await tab.store.forget(id);
      await quiet();
      other.delivery.leave();
      expect(endpoint.batches.map(({ conversation }) => conversation)).to.not.include(id);
    });

    it('forgets here what the owner is asked to delete, once they have the wish', async () => {
      const id = await page.conversation(2);
      await page.start();
      const wish: AnyEntry = { seq: 2, at: '2026-11-22T09:00:00.000Z', by: 'visitor', type: 'erasure-asked' };
      endpoint.misbehave('lost request');
      await page.store.append(someRecord({ id }), 2, [wish]);
      page.delivery.wake();
      await quiet();
      expect(await page.store.entries(id, 0)).to.have.length(3);
      await page.later(500);
      expect(page.arrived(id).at(-1)).to.deep.equal(wish);
      expect(await page.store.latest('some-scope')).to.equal(undefined);
    });

    it('keeps everything where it failed', async () => {
      const id = await page.conversation(2);
      await page.start();
      endpoint.misbehave('lost request', { status: 403 });
      expect(await page.delivery.erase({ id, key: 'the key' })).to.equal('failed');
      expect(await page.delivery.erase({ id, key: 'the key' })).to.equal('failed');
      expect(await page.store.entries(id, 0)).to.have.length(2);
    });
  });
});
