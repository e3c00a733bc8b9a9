/** What a receiver measures, whatever database it keeps things in: the same as is measured in memory. */
import { expect } from 'chai';
import fc from 'fast-check';
import type { Receiver, ReceiverOptions } from '../../src/receiver/receiver.ts';
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { type Measures, type Testing, measure } from '../../src/transcript/measures/measures.ts';
import { anyLog } from '../support/any-log.ts';
import { type Answer, Caller, batch, newId, noon } from '../support/posting.ts';

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
    const now = noon + 2 * days;
    let receiver: Receiver;
    let caller: Caller;

    before(async () => {
      receiver = await open({ readerToken, now: () => now });
      caller = new Caller(receiver.fetch, readerToken);
    });
    after(() => receiver.close());

    /** Each set has a language of its own, by which it is told from the others. */
    let sets = 0;
    async function hold(logs: readonly (readonly AnyEntry[])[]): Promise<string> {
      sets += 1;
      const language = `x-set-${sets}`;
      for (const log of logs) {
        const id = newId();
        const middle = Math.ceil(log.length / 2);
        // In two posts, as what is counted grows with what comes.
        for (const entries of [log.slice(0, middle), log.slice(middle)]) {
          if (entries.length > 0) expect((await caller.posts(batch(id, entries, { language }))).status).to.equal(200);
        }
      }
      return language;
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
            const language = await hold(logs);
            expect(await measures(`language=${language}&test=${test}`)).to.deep.equal(measure(logs, now, test));
          },
        ),
        { numRuns: 60 },
      );
    });
  });
}
