/** What a receiver does, whatever database it keeps things in. */
import { expect } from 'chai';
import fc from 'fast-check';
import type { Receiver, ReceiverOptions } from '../../src/receiver/receiver.ts';
import { csvHead } from '../../src/transcript/export/csv.ts';
import { type Format, formats } from '../../src/transcript/export/formats.ts';
import { fromJsonLines } from '../../src/transcript/export/jsonl.ts';
import type { Transcript } from '../../src/transcript/received.ts';
import { bodyBytes, bodyDepth } from '../../src/transcript/wire.ts';
import { type Answer, Caller, batch, entriesBetween, entry, newId, noon } from '../support/posting.ts';

const readerToken = 'the-token-of-the-support-team';

/** What the first entry of a conversation has to tell. */
const openedPlainly = { language: 'en', flow: 'f', engine: 'e', seed: 1, stage: 'browsing', plans: [], known: {} };

/**
 * Describes a receiver over one kind of database.
 *
 * @param open starts one on an empty database
 */
export function describeReceiver(name: string, open: (options: ReceiverOptions) => Promise<Receiver>): void {
  describe(`a receiver over ${name}`, function () {
    this.timeout(60_000);
    let receiver: Receiver;
    let caller: Caller;
    let now: number;

    before(async () => {
      receiver = await open({ readerToken, now: () => now });
      caller = new Caller(receiver.fetch, readerToken);
    });
    beforeEach(() => (now = noon + 60_000));
    after(() => receiver.close());

    function expectProblem({ status, headers, body }: Answer, expected: number, type: string): void {
      expect(body).to.include({ type: `/problems/${type}`, status: expected });
      expect(body.title).to.be.a('string').that.is.not.empty;
      expect(body.detail).to.be.a('string').that.is.not.empty;
      expect(status).to.equal(expected);
      expect(headers.get('content-type')).to.equal('application/problem+json');
      expect(headers.get('cache-control')).to.equal('no-store');
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
    }

    describe('taking posts', () => {
      it('acknowledges up to the last entry and keeps them all, in order', async () => {
        const id = newId();
        const answer = await caller.posts(batch(id, entriesBetween(0, 5)));
        expect(answer).to.deep.include({ status: 200, body: { acknowledged: 4 } });
        expect(await caller.log(id)).to.deep.equal(entriesBetween(0, 5));
      });

      it('changes nothing when it is told the same again, and acknowledges it', async () => {
        const id = newId();
        await caller.posts(batch(id, entriesBetween(0, 5)));
        const before = await caller.reads(`/${id}`);
        now += 5_000;
        expect(await caller.posts(batch(id, entriesBetween(0, 5)))).to.deep.include({
          status: 200,
          body: { acknowledged: 4 },
        });
        expect(await caller.posts(batch(id, entriesBetween(1, 3)))).to.deep.include({
          status: 200,
          body: { acknowledged: 2 },
        });
        expect((await caller.reads(`/${id}`)).body).to.deep.equal(before.body);
      });

      it('takes what is new of a batch that overlaps', async () => {
        const id = newId();
        await caller.posts(batch(id, entriesBetween(0, 3)));
        expect((await caller.posts(batch(id, entriesBetween(1, 6)))).body).to.deep.equal({ acknowledged: 5 });
        expect(await caller.log(id)).to.deep.equal(entriesBetween(0, 6));
      });

      it('says of each entry when it was received', async () => {
        const id = newId();
        await caller.posts(batch(id, [entry(0)]));
        now += 7_000;
        await caller.posts(batch(id, [entry(1)]));
        const { body } = await caller.reads(`/${id}`);
        expect((body.entries as { received: string }[]).map(({ received }) => Date.parse(received))).to.deep.equal([
          noon + 60_000,
          noon + 67_000,
        ]);
      });

      it('refuses a gap, and says from where it can go on', async () => {
        const id = newId();
        expectProblem(await caller.posts(batch(id, [entry(3)])), 409, 'gap');
        expect((await caller.posts(batch(id, [entry(3)]))).body).to.include({ acknowledged: -1 });
        await caller.posts(batch(id, entriesBetween(0, 2)));
        expect((await caller.posts(batch(id, [entry(3)]))).body).to.include({ type: '/problems/gap', acknowledged: 1 });
        expect(await caller.log(id)).to.have.length(2);
      });

      it('refuses a fork whole, and does not move the cursor', async () => {
        const id = newId();
        await caller.posts(batch(id, entriesBetween(0, 3)));
        const answer = await caller.posts(batch(id, [entry(1), entry(2, { text: 'Something else' }), entry(3)]));
        expectProblem(answer, 409, 'fork');
        expect(answer.body).to.include({ fork: 2 }).and.not.to.have.property('acknowledged');
        expect(await caller.log(id)).to.deep.equal(entriesBetween(0, 3));
      });

      it('takes an entry for the same whatever the order of its properties and the sign of its zeros', async () => {
        const id = newId();
        await caller.posts(batch(id, [entry(0, { extra: { one: 0, two: [{ b: 1e21, a: 0.1 }] } })]));
        const { seq, ...rest } = entry(0);
        const again = JSON.stringify(batch(id, [{ extra: 'here', ...rest, seq }]));
        const turned = again.replace('"here"', '{"two":[{"a":0.1,"b":1e21}],"one":-0}');
        expect(turned).not.to.equal(again);
        expect((await caller.sends(turned)).body).to.deep.equal({ acknowledged: 0 });
      });

      it('replaces what no database takes, and takes the same again', async () => {
        const id = newId();
        const unfit = JSON.stringify(batch(id, [entry(0, { text: 'NUL here', 'odd name': 'half here' })]));
        const raw = unfit
          .replace('NUL', String.raw`\u0000`)
          .replace('half', String.raw`\ud83d`)
          .replace('odd', String.raw`\udc00`);
        for (let time = 0; time < 2; time += 1) expect((await caller.sends(raw)).status).to.equal(200);
        expect(await caller.log(id)).to.deep.equal([entry(0, { text: '\uFFFD here', '\uFFFD name': '\uFFFD here' })]);
      });

      it('keeps types and fields that it does not know', async () => {
        const id = newId();
        const foreign = entry(0, { type: 'juggled', balls: { red: 2 } });
        await caller.posts(batch(id, [foreign]));
        expect(await caller.log(id)).to.deep.equal([foreign]);
      });

      it('takes times that no calendar has', async () => {
        const ids = [newId(), newId(), newId()];
        const times = ['0000-01-01T00:00:00Z', '2026-02-31T00:00:00Z', '2026-11-22T12:00:00+01'];
        for (const [index, at] of times.entries()) {
          expect((await caller.posts(batch(ids[index] ?? '', [entry(0, { at })]))).status).to.equal(200);
        }
        expect((await caller.log(ids[0] ?? ''))[0]).to.include({ at: times[0] });
      });

      it('keeps addresses of pages without query and fragment', async () => {
        const id = newId();
        await caller.posts(
          batch(id, [entry(0)], { page: { url: 'https://shop.example/reset?token=1#2', title: 'Reset' } }),
        );
        expect((await caller.reads(`/${id}`)).body.page).to.deep.equal({
          url: 'https://shop.example/reset',
          title: 'Reset',
        });
      });

      it('lets nobody add who cannot show the key, and never shows it', async () => {
        const id = newId();
        await caller.posts(batch(id, [entry(0)], { key: 'the-key-of-this-conversation' }));
        expectProblem(
          await caller.posts(batch(id, [entry(1)], { key: 'another-key-than-that-one' })),
          403,
          'wrong-key',
        );
        expect(await caller.log(id)).to.have.length(1);
        expect((await caller.reads(`/${id}`)).text).not.to.match(/key/i);
      });
    });

    describe('bad input', () => {
      const good = JSON.stringify(batch('conversation-bad-input', [entry(0)]));

      const faults: readonly { what: string; body: BodyInit; status: number; type: string; detail?: RegExp }[] = [
        { what: 'an empty body', body: '', status: 400, type: 'malformed' },
        { what: 'malformed JSON', body: good.slice(0, -1), status: 400, type: 'malformed' },
        { what: 'bytes that are not UTF-8', body: new Uint8Array([0x22, 0xff, 0x22]), status: 400, type: 'malformed' },
        { what: 'JSON that is no batch', body: '"a batch"', status: 400, type: 'malformed' },
        { what: 'JSON without a version', body: '{}', status: 400, type: 'version' },
        { what: 'null', body: 'null', status: 400, type: 'malformed' },
        {
          what: 'another version',
          body: good.replace('"version":1', '"version":2'),
          status: 400,
          type: 'version',
          detail: /expected 1/,
        },
        {
          what: 'a short key',
          body: good.replace(/"key":"[^"]*"/, '"key":"k"'),
          status: 400,
          type: 'malformed',
          detail: /key/,
        },
        {
          what: 'an id with NUL',
          body: good.replace('conversation-bad', String.raw`\u0000`),
          status: 400,
          type: 'malformed',
          detail: /conversation/,
        },
        {
          what: 'a huge id',
          body: good.replace('conversation-bad', 'x'.repeat(10_000)),
          status: 400,
          type: 'malformed',
          detail: /conversation/,
        },
        {
          what: 'a faulty entry',
          body: good.replace('"by":"guide"', '"by":"ghost"'),
          status: 400,
          type: 'malformed',
          detail: /entries\.0/,
        },
        {
          what: 'a seq that is not the next',
          body: good.replace('"from":0', '"from":4'),
          status: 400,
          type: 'malformed',
          detail: /seq/,
        },
        {
          what: 'no entries',
          body: good.replace(/"entries":\[.*\]/, '"entries":[]'),
          status: 400,
          type: 'malformed',
          detail: /entries/,
        },
        {
          what: 'deep nesting',
          body: '['.repeat(bodyDepth + 1) + ']'.repeat(bodyDepth + 1),
          status: 400,
          type: 'too-deep',
        },
        {
          what: 'nesting to exhaust a stack',
          body: '['.repeat(100_000) + ']'.repeat(100_000),
          status: 400,
          type: 'too-deep',
        },
        { what: 'an oversized body', body: `${good}${' '.repeat(bodyBytes)}`, status: 413, type: 'too-large' },
      ];

      for (const { what, body, status, type, detail } of faults) {
        it(`answers ${what} with ${status} ${type}`, async () => {
          const answer = await caller.sends(body);
          expectProblem(answer, status, type);
          if (detail) expect(answer.body.detail).to.match(detail);
        });
      }

      it('names the limits and versions that it knows', async () => {
        expect((await caller.sends('['.repeat(50) + ']'.repeat(50))).body).to.include({ limit: bodyDepth });
        expect((await caller.sends(' '.repeat(bodyBytes + 1))).body).to.include({ limit: bodyBytes });
        expect((await caller.sends(good.replace('"version":1', '"version":2'))).body.versions).to.deep.equal([1]);
      });

      it('takes a body up to the limit', async () => {
        const id = newId();
        const body = JSON.stringify(batch(id, [entry(0)]));
        expect((await caller.sends(body.padEnd(bodyBytes))).status).to.equal(200);
      });

      it('stops a stream that grows too large, whatever it announced', async () => {
        let pulled = 0;
        const endless = new ReadableStream<Uint8Array>({
          pull: (stream) => {
            pulled += 1;
            stream.enqueue(new Uint8Array(10_000));
          },
        });
        const answer = await caller.ask('POST', '/transcripts', {
          body: endless,
          headers: { 'content-type': 'application/json' },
          duplex: 'half',
        } as RequestInit);
        expectProblem(answer, 413, 'too-large');
        expect(pulled).to.be.below(bodyBytes / 10_000 + 5);
      });

      it('takes nothing but JSON', async () => {
        for (const type of ['text/plain', 'application/x-www-form-urlencoded', '']) {
          expectProblem(
            await caller.sends(new TextEncoder().encode(good), { 'content-type': type }),
            415,
            'media-type',
          );
        }
        const id = newId();
        const body = JSON.stringify(batch(id, [entry(0)]));
        expect((await caller.sends(body, { 'content-type': 'Application/JSON; charset=utf-8' })).status).to.equal(200);
      });

      it('stores nothing of a batch of which one entry is faulty', async () => {
        const id = newId();
        await caller.posts(batch(id, [entry(0), entry(1, { text: 7 }), entry(2)]));
        expectProblem(await caller.reads(`/${id}`), 404, 'not-found');
      });

      it('answers addresses and methods that it does not have', async () => {
        expectProblem(await caller.ask('GET', '/elsewhere'), 404, 'not-found');
        const answer = await caller.ask('PUT', '/transcripts');
        expectProblem(answer, 405, 'method');
        expect(answer.headers.get('allow')).to.equal('GET, POST');
        expectProblem(await caller.ask('POST', '/transcripts/conversation-1'), 405, 'method');
      });

      it('answers ids that cannot be', async () => {
        for (const id of [
          '%E0%A4%A',
          '%00%00%00%00%00%00%00%00',
          'short',
          'x'.repeat(5_000),
          '..%2f..%2fetc',
          'constructor.',
        ]) {
          expectProblem(await caller.reads(`/${id}`), 404, 'not-found');
          expectProblem(await caller.deletes(id), 404, 'not-found');
        }
      });

      it('takes no id for more than a name', async () => {
        expectProblem(await caller.reads('/__proto__'), 404, 'not-found');
        expectProblem(await caller.deletesAsReader('__proto__'), 404, 'not-found');
      });
    });

    describe('in any order, at any time', () => {
      it('has every entry once and in order after twenty posts at once', async () => {
        const id = newId();
        const whole = entriesBetween(0, 40);
        const posts = Array.from({ length: 20 }, (_, index) =>
          batch(id, whole.slice(index % 4 === 0 ? 0 : index, 20 + index)),
        );
        const answers = await Promise.all(posts.map(async (post) => caller.posts(post)));
        for (const { status, body } of answers) {
          if (status !== 200) expect(body).to.include({ type: '/problems/gap' });
        }
        await caller.posts(batch(id, whole));
        expect(await caller.log(id)).to.deep.equal(whole);
      });

      it('lets one of two keys begin a conversation', async () => {
        const id = newId();
        const keys = Array.from({ length: 10 }, (_, index) => `key-number-${index}-of-ten-of-them`);
        const answers = await Promise.all(keys.map(async (key) => caller.posts(batch(id, [entry(0)], { key }))));
        expect(answers.filter(({ status }) => status === 200)).to.have.length(1);
        expect(answers.filter(({ status }) => status === 403)).to.have.length(9);
      });

      it('never has a hole, however batches are cut, repeated and mixed up; and going by its answers completes the log', async () => {
        const cut = fc.record({ from: fc.nat(24), length: fc.integer({ min: 1, max: 12 }) });
        await fc.assert(
          fc.asyncProperty(fc.array(cut, { maxLength: 12 }), async (cuts) => {
            const id = newId();
            const whole = entriesBetween(0, 25);
            let known = 0;
            for (const { from, length } of cuts) {
              const { status, body } = await caller.posts(batch(id, whole.slice(from, from + length)));
              const last = Math.min(from + length, 25) - 1;
              expect(body.acknowledged).to.equal(from > known ? known - 1 : last);
              expect(status).to.equal(from > known ? 409 : 200);
              if (status === 200) known = Math.max(known, last + 1);
            }
            const { body } = await caller.posts(batch(id, [entry(24)]));
            const rest = whole.slice(Number(body.acknowledged) + 1);
            if (rest.length > 0) await caller.posts(batch(id, rest));
            expect(await caller.log(id)).to.deep.equal(whole);
          }),
          { numRuns: 25 },
        );
      });
    });

    describe('deleting', () => {
      it('removes a conversation for good at its visitor’s word', async () => {
        const id = newId();
        await caller.posts(batch(id, entriesBetween(0, 3)));
        expect((await caller.deletes(id)).status).to.equal(204);
        expectProblem(await caller.reads(`/${id}`), 410, 'erased');
        expectProblem(await caller.posts(batch(id, entriesBetween(0, 3))), 410, 'erased');
        expectProblem(await caller.posts(batch(id, [entry(3)], { key: 'another-key-than-that-one' })), 410, 'erased');
        expectProblem(await caller.deletes(id), 410, 'erased');
        expect(await caller.lists()).not.to.include(id);
      });

      it('removes one for the support team', async () => {
        const id = newId();
        await caller.posts(batch(id, [entry(0)]));
        expect((await caller.deletesAsReader(id)).status).to.equal(204);
        expectProblem(await caller.deletesAsReader(id), 410, 'erased');
      });

      it('does nothing for strangers', async () => {
        const id = newId();
        await caller.posts(batch(id, [entry(0)]));
        expectProblem(await caller.deletes(id, 'another-key-than-that-one'), 403, 'wrong-key');
        expectProblem(await caller.ask('DELETE', `/transcripts/${id}`), 401, 'unauthorized');
        expect(await caller.log(id)).to.have.length(1);
      });

      it('does not know for the support team what it never had', async () => {
        expectProblem(await caller.deletesAsReader(newId()), 404, 'not-found');
      });

      it('is heard before the first post, which may still be on its way', async () => {
        const id = newId();
        expect((await caller.deletes(id)).status).to.equal(204);
        expectProblem(await caller.posts(batch(id, entriesBetween(0, 3))), 410, 'erased');
        expectProblem(await caller.reads(`/${id}`), 410, 'erased');
      });

      it('stands whichever of it and the first post comes first', async () => {
        const ids = Array.from({ length: 8 }, newId);
        await Promise.all(
          ids.flatMap((id, index) => {
            const both = [() => caller.posts(batch(id, entriesBetween(0, 3))), () => caller.deletes(id)];
            return (index % 2 === 0 ? both : both.reverse()).map((ask) => ask());
          }),
        );
        for (const id of ids) {
          expectProblem(await caller.reads(`/${id}`), 410, 'erased');
          expect(await caller.lists()).not.to.include(id);
        }
      });

      it('lets no post that crosses it bring the conversation back', async () => {
        const id = newId();
        await caller.posts(batch(id, [entry(0)]));
        await Promise.all([
          ...Array.from({ length: 8 }, async () => caller.posts(batch(id, entriesBetween(0, 4)))),
          caller.deletes(id),
          ...Array.from({ length: 8 }, async () => caller.posts(batch(id, entriesBetween(0, 4)))),
        ]);
        expectProblem(await caller.reads(`/${id}`), 410, 'erased');
        expect(await caller.lists()).not.to.include(id);
      });
    });

    describe('reading', () => {
      const inside = { technique: 'explanation', topic: 'Winter tyres' };

      it('gives a transcript whole, with what a list tells of it', async () => {
        const id = newId();
        await caller.posts(batch(id, entriesBetween(0, 2)));
        const { status, body } = await caller.reads(`/${id}`);
        expect(status).to.equal(200);
        expect(body).to.deep.include({
          id,
          began: '2026-11-22T12:00:00.000Z',
          last: '2026-11-22T12:00:01.000Z',
          language: 'en',
          page: { url: 'https://shop.example/tyres', title: 'Tyres' },
          client: 'guided-chat/test',
          techniques: [],
          topics: [],
          outcome: null,
          kind: null,
          rating: null,
          scale: null,
          open: false,
          reference: null,
          test: false,
        });
      });

      for (const [extension, { make, type }] of Object.entries<Format>(formats)) {
        it(`gives a transcript as .${extension}, as a file to keep`, async () => {
          const id = newId();
          await caller.posts(batch(id, [entry(0, { text: 'Hello' }), entry(1, { by: 'host', type: 'ended' })]));
          const { headers, text } = await caller.reads(`/${id}.${extension}`);
          expect(headers.get('content-type')).to.equal(type);
          expect(headers.get('content-disposition')).to.equal(`attachment; filename="transcript-${id}.${extension}"`);
          const made = make((await caller.reads(`/${id}`)).body as unknown as Transcript);
          // Whoever reads text leaves the mark at its beginning out.
          expect(text).to.equal(made.replace(/^\uFEFF/, ''));
        });
      }

      it('says which formats there are', async () => {
        const id = newId();
        await caller.posts(batch(id, [entry(0)]));
        for (const extension of ['.doc', '.constructor', '.']) {
          expectProblem(await caller.reads(`/${id}${extension}`), 404, 'not-found');
        }
        const { body } = await caller.reads(`/${id}.doc`);
        expect(body.extensions).to.deep.equal(['', '.json', '.jsonl', '.csv', '.txt', '.md', '.html', '.vcon']);
      });

      it('asks for the token', async () => {
        const paths = ['', '/conversation-1', '/conversation-1.txt', '/conversation-1.vcon', '.csv', '.jsonl?q=tyres'];
        for (const path of paths) {
          const answer = await caller.ask('GET', `/transcripts${path}`);
          expectProblem(answer, 401, 'unauthorized');
          expect(answer.headers.get('www-authenticate')).to.equal('Bearer');
        }
      });

      it('tells of techniques, topics, outcome, rating, what is open and what to quote', async () => {
        const id = newId();
        await caller.posts(
          batch(id, [
            entry(0, { type: 'began', by: 'host', ...inside }),
            entry(1, { ...inside, step: 'presentingSolution' }),
            entry(2, { type: 'concluded', by: 'host', outcome: 'unresolved', answers: {}, ...inside }),
            entry(3, { type: 'began', by: 'host', technique: 'empathy', topic: 'Repairs' }),
            entry(4, { type: 'promised', what: 'A call', reference: 'R-17', technique: 'empathy', topic: 'Repairs' }),
          ]),
        );
        const summary = async () => {
          const { techniques, topics, outcome, rating, scale, open, reference } = (await caller.reads(`/${id}`)).body;
          return { techniques, topics, outcome, rating, scale, open, reference };
        };
        const both = { techniques: ['explanation', 'empathy'], topics: ['Winter tyres', 'Repairs'], reference: 'R-17' };
        expect(await summary()).to.deep.equal({ ...both, outcome: null, rating: null, scale: null, open: true });
        await caller.posts(
          batch(id, [
            entry(5, {
              type: 'concluded',
              by: 'host',
              outcome: 'resolved',
              answers: {},
              technique: 'empathy',
              topic: 'Repairs',
            }),
            entry(6, { type: 'rated', by: 'visitor', score: 4 }),
          ]),
        );
        expect(await summary()).to.deep.equal({ ...both, outcome: 'resolved', rating: 4, scale: 5, open: false });
        await caller.posts(batch(id, [entry(7, { type: 'rated', by: 'visitor', score: 8, scale: 10 })]));
        expect(await summary()).to.deep.include({ rating: 8, scale: 10 });
      });

      it('calls a conversation abandoned after a day of silence, if it came to no end', async () => {
        const [silent, ended, resolved, ahead, declined] = [newId(), newId(), newId(), newId(), newId()];
        const typed = { by: 'visitor', type: 'typed', masked: false, understood: { as: 'greeting' } };
        await caller.posts(batch(silent, [entry(0, typed)]));
        await caller.posts(batch(ended, [entry(0, { by: 'visitor', type: 'ended' })]));
        await caller.posts(
          batch(resolved, [entry(0, { by: 'host', type: 'concluded', outcome: 'resolved', answers: {} })]),
        );
        await caller.posts(batch(ahead, [entry(0, { ...typed, at: '2031-01-01T00:00:00Z' })]));
        await caller.posts(
          batch(declined, [entry(0, { type: 'invited' }), entry(1, { by: 'visitor', type: 'declined' })]),
        );
        const outcomes = async () =>
          Promise.all([silent, ended, resolved, ahead].map(async (id) => (await caller.reads(`/${id}`)).body.outcome));
        now = noon + 24 * 60 * 60 * 1000 - 1;
        expect(await outcomes()).to.deep.equal([null, null, 'resolved', null]);
        now = noon + 24 * 60 * 60 * 1000 + 60_000;
        expect(await outcomes()).to.deep.equal(['abandoned', null, 'resolved', 'abandoned']);
        const abandoned = await caller.lists('?outcome=abandoned&limit=200');
        expect(abandoned).to.include.members([silent, ahead]).and.not.include.members([ended, resolved, declined]);
      });

      it('lists page by page, newest first, each once', async () => {
        const ids = Array.from({ length: 5 }, newId);
        // Two of them began in the same millisecond.
        const years = ['2101', '2103', '2102', '2103', '2104'];
        for (const [index, id] of ids.entries()) {
          await caller.posts(batch(id, [entry(0, { at: `${years[index] ?? ''}-01-01T00:00:00Z` })]));
        }
        const [first, second, third, fourth, fifth] = ids;
        const pages: string[][] = [];
        let cursor: unknown = '';
        for (
          let query = '?from=2101-01-01&limit=2';
          cursor !== null;
          query = `?from=2101-01-01&limit=2&cursor=${String(cursor)}`
        ) {
          const { body } = await caller.reads(query);
          pages.push((body.items as { id: string }[]).map(({ id }) => id));
          cursor = body.next;
        }
        expect(pages).to.deep.equal([[fifth, fourth], [second, third], [first]]);
      });

      it('filters by language, technique, topic and time', async () => {
        const [english, swedish] = [newId(), newId()];
        await caller.posts(batch(english, [entry(0, { at: '2090-05-01T00:00:00Z', ...inside })]));
        await caller.posts(batch(swedish, [entry(0, { at: '2090-05-02T00:00:00Z' })], { language: 'sv' }));
        const during = '?from=2090-05-01&until=2090-05-03';
        expect(await caller.lists(during)).to.deep.equal([swedish, english]);
        expect(await caller.lists(`${during}&language=sv`)).to.deep.equal([swedish]);
        expect(await caller.lists(`${during}&technique=explanation`)).to.deep.equal([english]);
        expect(await caller.lists(`${during}&topic=Winter+tyres`)).to.deep.equal([english]);
        expect(await caller.lists(`${during}&topic=winter`)).to.deep.equal([]);
        expect(await caller.lists(`${during}&topic=%00`)).to.deep.equal([]);
        expect(await caller.lists('?from=2090-05-01&until=2090-05-02T00:00:00Z')).to.deep.equal([english]);
        expect(await caller.lists('?from=2090-05-02T01:00:00%2B01:00&until=2090-05-03')).to.deep.equal([swedish]);
      });

      it('filters by kind, rating, reference and what is open', async () => {
        const [complaint, compliment] = [newId(), newId()];
        await caller.posts(
          batch(complaint, [
            entry(0, { at: '2089-05-01T00:00:00Z', type: 'promised', what: 'A call', reference: 'NC-9M62' }),
            entry(1, { by: 'host', type: 'concluded', outcome: 'unresolved', answers: {}, kind: 'complaint' }),
            entry(2, { by: 'visitor', type: 'rated', score: 1 }),
          ]),
        );
        await caller.posts(
          batch(compliment, [
            entry(0, { at: '2089-05-02T00:00:00Z' }),
            entry(1, { by: 'host', type: 'concluded', outcome: 'resolved', answers: {}, kind: 'compliment' }),
          ]),
        );
        const during = (filter: string) => caller.lists(`?from=2089-05-01&until=2089-05-03&${filter}`);
        expect(await during('kind=complaint')).to.deep.equal([complaint]);
        expect(await during('kind=compliment')).to.deep.equal([compliment]);
        expect(await during('rating=1')).to.deep.equal([complaint]);
        expect(await during('rating=2')).to.deep.equal([]);
        expect(await during('reference=nc-9m62')).to.deep.equal([complaint]);
        expect(await during('open=true')).to.deep.equal([complaint]);
        expect(await during('open=false')).to.deep.equal([compliment]);
      });

      it('compares a score as it was given, whatever it was out of, and tells what that was', async () => {
        const [ofFive, ofTen] = [newId(), newId()];
        const rated = { type: 'rated', by: 'visitor', score: 4 };
        await caller.posts(batch(ofFive, [entry(0, { at: '2088-06-02T00:00:00Z', ...rated })]));
        await caller.posts(batch(ofTen, [entry(0, { at: '2088-06-01T00:00:00Z', ...rated, scale: 10 })]));
        const { body } = await caller.reads('?from=2088-06-01&until=2088-06-03&rating=4');
        const items = body.items as readonly { id: string; rating: number; scale: number }[];
        expect(items.map(({ id, rating, scale }) => ({ id, rating, scale }))).to.deep.equal([
          { id: ofFive, rating: 4, scale: 5 },
          { id: ofTen, rating: 4, scale: 10 },
        ]);
      });

      it('says in a list where each began', async () => {
        const id = newId();
        const page = { url: 'https://shop.example/basket', title: 'Your basket' };
        await caller.posts(batch(id, [entry(0, { at: '2088-05-01T00:00:00Z' })], { page }));
        await caller.posts(batch(id, [entry(1)], { page: { url: 'https://shop.example/help', title: 'Help' } }));
        const { body } = await caller.reads('?from=2088-05-01&until=2088-05-02');
        expect(body.items).to.have.length(1);
        expect(body.items).to.have.nested.property('[0].page').that.deep.equals(page);
        expect((await caller.reads(`/${id}`)).body.page).to.deep.equal(page);
      });

      it('keeps what was only tried out away from lists and files, unless it is asked for', async () => {
        const [real, tried] = [newId(), newId()];
        const opened = (at: string, test?: boolean) =>
          entry(0, { at, by: 'host', type: 'opened', ...openedPlainly, ...(test === undefined ? {} : { test }) });
        await caller.posts(batch(real, [opened('2087-05-01T00:00:00Z')]));
        await caller.posts(batch(tried, [opened('2087-05-02T00:00:00Z', true)]));
        // What comes later does not make a test of it, nor a conversation in earnest.
        await caller.posts(batch(tried, [entry(1)]));
        await caller.posts(batch(real, [entry(1, { type: 'juggled', test: true })]));
        const during = 'from=2087-05-01&until=2087-05-03';
        expect(await caller.lists(`?${during}`)).to.deep.equal([real]);
        expect(await caller.lists(`?${during}&test=false`)).to.deep.equal([real]);
        expect(await caller.lists(`?${during}&test=true`)).to.deep.equal([tried]);
        expect(await caller.lists(`?${during}&test=any`)).to.deep.equal([tried, real]);
        const { body } = await caller.reads(`?${during}&test=any`);
        expect((body.items as { test: boolean }[]).map(({ test }) => test)).to.deep.equal([true, false]);
        expect((await caller.reads(`.jsonl?${during}`)).text.trim().split('\n')).to.have.length(1);
        expect((await caller.reads(`.csv?${during}&test=any`)).text)
          .to.include(real)
          .and.include(tried);
        expect((await caller.reads(`/${tried}`)).body).to.include({ id: tried, test: true });
        expect((await caller.reads(`/${real}`)).body).to.include({ id: real, test: false });
      });

      it('names every parameter that it does not understand', async () => {
        const answer = await caller.reads(
          '?colour=red&limit=0&from=yesterday&outcome=fine&cursor=x&language=en&topic=a&topic=b',
        );
        expectProblem(answer, 400, 'bad-parameter');
        expect(answer.body.parameters).to.deep.equal(['colour', 'limit', 'from', 'outcome', 'cursor', 'topic']);
        for (const query of [
          'limit=201',
          'limit=-1',
          'limit=1.5',
          'from=0000-01-01',
          'until=2026-11-22T10:00',
          'kind=trouble',
          'rating=good',
          'open=yes',
          'test=',
          'test=yes',
          `q=${'x'.repeat(201)}`,
          'constructor=1',
          `cursor=${Buffer.from('+033658-09-27T01:46:39.999Z conversation-1').toString('base64url')}`,
          `cursor=${Buffer.from('2026-11-22T09:00:00.000Z').toString('base64url')}`,
        ]) {
          expectProblem(await caller.reads(`?${query}`), 400, 'bad-parameter');
        }
      });
    });

    describe('searching', () => {
      /** Conversations of a day that nothing else is held on, each with what was said in it. */
      let day = Date.parse('2080-01-01T00:00:00Z');
      const hold = async (language: string, ...texts: readonly string[]) => {
        const id = newId();
        const at = new Date(day).toISOString();
        await caller.posts(
          batch(
            id,
            texts.map((text, seq) => entry(seq, { at, by: 'visitor', text })),
            { language },
          ),
        );
        return id;
      };
      const find = (search: string) => {
        const [from, until] = [day, day + 1].map((time) => new Date(time).toISOString());
        return caller.lists(`?${new URLSearchParams({ q: search, from: from ?? '', until: until ?? '' }).toString()}`);
      };
      beforeEach(() => (day += 24 * 60 * 60 * 1000));

      it('finds words by their stems, in the language of the conversation', async () => {
        const english = await hold('en-GB', 'My tyres were slipping');
        const swedish = await hold('sv', 'Bromsarna gnisslar');
        const norwegian = await hold('nb', 'Bremsene mine skriker');
        const danish = await hold('da', 'Bremserne hviner');
        const finnish = await hold('fi', 'Jarrut kirskuvat');
        expect(await find('tyre slip')).to.deep.equal([english]);
        expect(await find('broms')).to.deep.equal([swedish]);
        expect(await find('bremse skrike')).to.deep.equal([norwegian]);
        expect(await find('hvine')).to.deep.equal([danish]);
        expect(await find('JARRUT')).to.deep.equal([finnish]);
      });

      it('finds words that begin so, as in compounds', async () => {
        const id = await hold('nb', 'Har dere vinterdekk til barnesykkel?');
        for (const search of ['vinter', 'barne', 'vinterd barnesy']) expect(await find(search)).to.deep.equal([id]);
        expect(await find('sommer')).to.deep.equal([]);
      });

      it('finds what stands in different messages, and in messages that came later', async () => {
        const id = await hold('en', 'My child seat is broken');
        expect(await find('seat friday')).to.deep.equal([]);
        await caller.posts(batch(id, [entry(1, { text: 'I need it on Friday' })]));
        expect(await find('seat friday')).to.deep.equal([id]);
      });

      it('understands quotation marks, or, and a minus', async () => {
        const seat = await hold('en', 'The child seat came late');
        const other = await hold('en', 'The child took a seat');
        expect(await find('"child seat"')).to.deep.equal([seat]);
        expect(await find('child -late')).to.deep.equal([other]);
        expect(await find('late or took')).to.have.members([seat, other]);
      });

      it('finds by what was promised and what was said of it', async () => {
        const id = newId();
        const at = new Date(day).toISOString();
        await caller.posts(
          batch(id, [
            entry(0, { at, type: 'promised', what: 'A new saddle', reference: 'NC-9M62' }),
            entry(1, { by: 'visitor', type: 'rated', comment: 'Wonderful' }),
            entry(2, { type: 'juggled', text: 'secretly' }),
          ]),
        );
        for (const search of ['saddle', 'NC-9M62', 'wonderful']) expect(await find(search)).to.deep.equal([id]);
        expect(await find('secretly')).to.deep.equal([]);
      });

      it('leaves nothing out where nothing is searched for', async () => {
        const id = await hold('en', 'Hello');
        expect(await find(' ')).to.deep.equal([id]);
      });

      it('takes whatever is typed', async () => {
        await hold('en', 'Hello');
        const typed = fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.array(
            fc.constantFrom("'", '"', ':', '*', '&', '|', '!', '(', ')', '<->', '\\', '-', 'or', 'a', 'it’s', ' '),
          ),
        );
        await fc.assert(
          fc.asyncProperty(typed, async (text) => {
            expect(await find([text].flat().join('').slice(0, 100))).to.be.an('array');
          }),
          { numRuns: 60 },
        );
      });

      it('takes posts however much is said, though it finds only by so much of it', async () => {
        const many = Array.from({ length: 9_000 }, (_, index) => `w${index}x-y${index}z`).join(' ');
        const id = await hold('en', 'Hello');
        for (let seq = 1; seq <= 12; seq += 1) {
          const { status } = await caller.posts(batch(id, [entry(seq, { text: many.replaceAll('x', `x${seq}`) })]));
          expect(status).to.equal(200);
        }
        expect(await find('hello w17x1')).to.deep.equal([id]);
      });
    });

    describe('exporting all that matches', () => {
      const year = 'from=2070-01-01&until=2071-01-01';
      let ids: readonly string[];

      before(async () => {
        ids = Array.from({ length: 50 }, newId);
        for (const [index, id] of ids.entries()) {
          const at = new Date(Date.parse('2070-01-01T00:00:00Z') + index * 1000).toISOString();
          const language = index % 2 === 0 ? 'en' : 'nb';
          await caller.posts(batch(id, [entry(0, { at }), entry(1, { text: '=1+1' })], { language }));
        }
      });

      const open = (path: string) =>
        receiver.fetch(
          new Request(`http://shop.example/transcripts${path}`, {
            headers: { authorization: `Bearer ${readerToken}` },
          }),
        );

      it('gives each as a line of JSON, newest first', async () => {
        const { headers, text } = await caller.reads(`.jsonl?${year}`);
        expect(headers.get('content-type')).to.equal('application/jsonl');
        expect(headers.get('content-disposition')).to.equal('attachment; filename="transcripts.jsonl"');
        const read = fromJsonLines(text);
        if (typeof read === 'string') throw new Error(read);
        expect(read.map(({ id }) => id)).to.deep.equal(ids.toReversed());
        expect(read[0]).to.deep.equal((await caller.reads(`/${ids.at(-1)}`)).body);
      });

      it('gives each entry as a row of one table', async () => {
        const { headers, text } = await caller.reads(`.csv?${year}&language=nb`);
        expect(headers.get('content-type')).to.match(/^text\/csv;/);
        const rows = text.split('\r\n');
        expect(rows).to.have.length(1 + 25 * 2 + 1);
        expect(rows.filter((row) => row.includes('conversation,'))).to.have.length(1);
        expect(rows[2]).to.include("'=1+1");
      });

      it('gives the head of a table, or nothing, where nothing matches', async () => {
        const head = await (await open('.csv?language=xx')).arrayBuffer();
        expect(Buffer.from(head).toString()).to.equal(csvHead);
        expect((await caller.reads('.jsonl?language=xx')).text).to.equal('');
      });

      it('reads a few at a time, and only as they are taken', async () => {
        const response = await open(`.jsonl?${year}`);
        const reader = response.body?.getReader();
        const first = await reader?.read();
        expect(new TextDecoder().decode(first?.value).trim().split('\n')).to.have.length(20);
        // What is deleted meanwhile was not read yet.
        expect((await caller.deletesAsReader(ids[0] ?? '')).status).to.equal(204);
        let rest = '';
        for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
          rest += new TextDecoder().decode(part.value);
        }
        expect(rest.trim().split('\n')).to.have.length(29);
        expect(rest).to.include(ids[1]).and.not.include(ids[0]);
      });

      it('stops reading when nobody takes any more', async () => {
        const response = await open(`.csv?${year}`);
        await response.body?.cancel();
        expect((await caller.reads(`/${ids.at(-1)}`)).status).to.equal(200);
      });

      for (const [extension, { type, series }] of Object.entries<Format>(formats)) {
        if (!series) continue;
        it(`gives all as .${extension}, each once, as one file to keep`, async () => {
          const { status, headers, text } = await caller.reads(`.${extension}?${year}`);
          expect(status).to.equal(200);
          expect(headers.get('content-type')).to.equal(series.type ?? type);
          expect(headers.get('content-disposition')).to.equal(`attachment; filename="transcripts.${extension}"`);
          const read = fromJsonLines((await caller.reads(`.jsonl?${year}`)).text) as readonly Transcript[];
          const whole = series.head + read.map(series.part).join(series.between) + series.foot;
          expect(text).to.equal(whole.replace(/^\uFEFF/, ''));
          expect((await caller.reads(`.${extension}?language=xx`)).text).to.equal(
            (series.head + series.foot).replace(/^\uFEFF/, ''),
          );
        });
      }

      it('has no pages, and no format of which a file holds one transcript only', async () => {
        const answer = await caller.reads(`.csv?limit=3&cursor=x&${year}`);
        expectProblem(answer, 400, 'bad-parameter');
        expect(answer.body.parameters).to.deep.equal(['limit', 'cursor']);
        for (const extension of ['json', 'doc']) {
          expectProblem(await caller.reads(`.${extension}`), 404, 'not-found');
        }
        expectProblem(await caller.ask('POST', '/transcripts.csv'), 405, 'method');
      });
    });
  });
}
