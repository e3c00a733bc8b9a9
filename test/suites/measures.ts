/** What a receiver measures, whatever database it keeps things in: the same as is measured in memory. */
import { expect } from 'chai';
import fc from 'fast-check';
import type { Receiver, ReceiverOptions } from '../../src/receiver/receiver.ts';
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { measuresToCsv } from '../../src/transcript/export/measures-csv.ts';
import { type Measures, type Testing, measure } from '../../src/transcript/measures/measures.ts';
import { anyLog } from '../support/any-log.ts';
import { countedByHand } from '../support/counted-by-hand.ts';
import { measuredAt, measuredConversations } from '../support/measured-conversations.ts';
import { type Answer, Caller, batch, newId } from '../support/posting.ts';

const readerToken = 'the-token-of-the-support-team';
const days = 24 * 60 * 60 * 1000;

/**
 * Describes what a receiver over one kind of database measures.
 *
 * @param open starts one
 */
export function describeMeasures(name: string, open: (options: ReceiverOptions) => Promise<Receiver>): void {
  describe(`what a receiver over ${name} measures`, function () {
    this.timeout(120_000);
    const now = measuredAt;
    let receiver: Receiver;
    let caller: Caller;

    before(async () => {
      receiver = await open({ readerToken, now: () => now });
      caller = new Caller(receiver.fetch, readerToken);
    });
    after(() => receiver.close());

    /** Each set has a language of its own, by which it is told from the others. */
    let sets = 0;
    async function hold(logs: readonly (readonly AnyEntry[])[]) {
      sets += 1;
      const language = `x-set-${sets}`;
      const ids = logs.map(newId);
      for (const [index, log] of logs.entries()) {
        const middle = Math.ceil(log.length / 2);
        // In two posts, as what is counted grows with what comes.
        for (const entries of [log.slice(0, middle), log.slice(middle)]) {
          if (entries.length === 0) continue;
          expect((await caller.posts(batch(ids[index] ?? '', entries, { language }))).status).to.equal(200);
        }
      }
      return { language, ids };
    }
    const asks = async (query: string): Promise<Answer> =>
      caller.ask('GET', `/measures?${query}`, { headers: { authorization: `Bearer ${readerToken}` } });
    const measures = async (query: string) => (await asks(query)).body as unknown as Measures;

    it('is figure by figure what is measured of the same logs in memory', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyLog(now, 3 * days), { maxLength: 12 }),
          fc.constantFrom<Testing>('false', 'true', 'any'),
          async (logs, test) => {
            const { language } = await hold(logs);
            expect(await measures(`language=${language}&test=${test}`)).to.deep.equal(measure(logs, now, test));
          },
        ),
        { numRuns: 60 },
      );
    });

    it('is what somebody counts by hand', async () => {
      const { language } = await hold(Object.values(measuredConversations));
      expect(await measures(`language=${language}`)).to.deep.equal(countedByHand);
    });

    it('is of those that the filters keep, as a list is', async () => {
      const { language } = await hold(Object.values(measuredConversations));
      for (const [filter, kept] of [
        ['outcome=abandoned', 2],
        ['technique=empathy', 2],
        ['kind=complaint', 1],
        ['test=true', 1],
        ['q=praise', 0],
      ] as const) {
        const { conversations } = await measures(`language=${language}&${filter}`);
        expect(conversations.begun, filter).to.equal(kept);
        expect(await caller.lists(`?language=${language}&${filter}`), filter).to.have.length(kept);
      }
    });

    it('lists what it counted in the course of conversations, whatever came of them later', async () => {
      const { language } = await hold(Object.values(measuredConversations));
      const { support, service } = await measures(`language=${language}`);
      const counts = {
        complaint: support.complaints.count,
        compliment: service.compliments.count,
        handover: support.handedOver.count,
        promise: support.promises.conversations,
      };
      for (const [name, count] of Object.entries(counts)) {
        expect(count, name).to.be.above(0);
        expect(await caller.lists(`?language=${language}&had=${name}`), name).to.have.length(count);
      }
    });

    it('counts nothing of what was deleted, nor that it was', async () => {
      const logs = Object.values(measuredConversations);
      const { language, ids } = await hold(logs);
      const [deleted = '', ...kept] = ids;
      expect((await caller.deletes(deleted)).status).to.equal(204);
      expect(kept).to.have.length(logs.length - 1);
      expect(await measures(`language=${language}`)).to.deep.equal(measure(logs.slice(1), now));
    });

    it('comes for a spreadsheet as well, to who may have it', async () => {
      const { language } = await hold(Object.values(measuredConversations));
      const query = `/measures.csv?language=${language}`;
      const headers = { authorization: `Bearer ${readerToken}` };
      const answer = await caller.ask('GET', query, { headers });
      expect(answer.headers.get('content-type')).to.match(/^text\/csv;/);
      expect(answer.headers.get('content-disposition')).to.equal('attachment; filename="measures.csv"');
      const measured = measure(Object.values(measuredConversations), now);
      expect(answer.text.replace(/^\uFEFF/, '')).to.equal(measuresToCsv(measured).slice(1));
      expect((await caller.ask('GET', query)).status).to.equal(401);
      expect((await caller.ask('GET', '/measures.csv?limit=5', { headers })).status).to.equal(400);
      expect((await caller.ask('POST', '/measures.csv')).headers.get('allow')).to.equal('GET');
    });

    it('finds nothing to measure where nothing is kept', async () => {
      expect(await measures('topic=nowhere')).to.deep.equal(measure([], now));
    });

    it('is told to who shows the token or has signed in, and to nobody else', async () => {
      expect((await caller.ask('GET', '/measures')).status).to.equal(401);
      const signedIn = await caller.ask('POST', '/transcripts/session', {
        body: JSON.stringify({ token: readerToken }),
        headers: { 'content-type': 'application/json' },
      });
      const cookie = signedIn.headers.get('set-cookie') ?? '';
      expect(cookie).to.match(/; Path=\/(?:;|$)/);
      const headers = { cookie: cookie.split(';')[0] ?? '' };
      expect((await caller.ask('GET', '/measures?topic=nowhere', { headers })).status).to.equal(200);
    });

    it('names every parameter that it does not understand, pages among them', async () => {
      const { status, headers, body } = await asks('limit=5&outcome=lost&topic=a');
      expect(status).to.equal(400);
      expect(headers.get('content-type')).to.equal('application/problem+json');
      expect(body).to.include({ type: '/problems/bad-parameter' });
      expect(body.parameters).to.deep.equal(['limit', 'outcome']);
    });

    it('can only be read', async () => {
      const answer = await caller.ask('POST', '/measures', { headers: { authorization: `Bearer ${readerToken}` } });
      expect(answer.status).to.equal(405);
      expect(answer.headers.get('allow')).to.equal('GET');
    });
  });
}
