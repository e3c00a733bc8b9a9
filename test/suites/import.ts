/** What importing does, whatever database it imports into. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Receiver, createReceiver } from '../../src/receiver/receiver.ts';
import { run } from '../support/command-line.ts';
import { Caller, batch, entriesBetween, entry, newId, noon } from '../support/posting.ts';
import { makeFolder } from '../support/temporary-folder.ts';

/** A database to import into. */
export interface Destination {
  /** How the command line names it, and how a receiver does. */
  readonly args: readonly string[];
  readonly options: Parameters<typeof createReceiver>[0];
}

const readerToken = 'the-token-of-the-support-team';
const anotherKey = 'another-key-than-that-one';
const inside = { technique: 'empathy', topic: 'Repairs' };
const opened = { type: 'opened', language: 'en', flow: 'f', engine: 'e', seed: 1, stage: 's', plans: [], known: {} };

/**
 * Describes importing into one kind of database.
 *
 * @param start makes an empty one
 */
export function describeImport(name: string, start: () => Promise<Destination>): void {
  describe(`importing into ${name}`, function () {
    this.timeout(120_000);
    let place: Awaited<ReturnType<typeof makeFolder>>;
    let destination: Destination;
    let source: Receiver;
    let origin: Caller;
    let now: number;

    before(async () => {
      place = await makeFolder();
      destination = await start();
      source = await createReceiver({ data: 'memory://', readerToken, now: () => now });
      origin = new Caller(source.fetch, readerToken);
    });
    beforeEach(() => (now = noon + 60_000));
    after(async () => {
      await source.close();
      await place.remove();
    });

    /** Imports a file that holds this. */
    async function imports(content: string | Uint8Array) {
      const file = join(place.folder, 'transcripts.jsonl');
      await writeFile(file, content);
      return run('import', file, ...destination.args);
    }

    /** Asks the receiver of the database that is imported into. */
    async function there<Answer>(ask: (caller: Caller) => Promise<Answer>): Promise<Answer> {
      const receiver = await createReceiver({ ...destination.options, readerToken, now: () => now });
      try {
        return await ask(new Caller(receiver.fetch, readerToken));
      } finally {
        await receiver.close();
      }
    }

    const exported = async (id: string) => (await origin.reads(`/${id}.jsonl`)).text;

    /** Lets a visitor have a conversation of so many entries before the move. Gives its id. */
    async function held(count: number): Promise<string> {
      const id = newId();
      await origin.posts(batch(id, entriesBetween(0, count)));
      return id;
    }

    it('brings over all that is kept: what is listed, searched and served is the same', async () => {
      const at = (day: number) => ({ at: `2060-01-0${day}T09:00:00Z` });
      await origin.posts(
        batch(
          newId(),
          [
            entry(0, { ...at(1), by: 'host', type: 'began', ...inside }),
            entry(1, { text: 'Bremsene \u2028 skriker', by: 'visitor', ...inside }),
            entry(2, { type: 'promised', what: 'A call', reference: 'NC-9M62', ...inside }),
            entry(3, {
              type: 'concluded',
              by: 'host',
              outcome: 'unresolved',
              answers: {},
              kind: 'complaint',
              ...inside,
            }),
            entry(4, { type: 'rated', by: 'visitor', score: 2, comment: 'Slow' }),
            entry(5, { type: 'juggled', balls: { red: 2 } }),
          ],
          { language: 'nb', client: 'guided-chat/0.9.0', page: { url: 'https://shop.example/help', title: 'Hjelp' } },
        ),
      );
      await origin.posts(batch(newId(), [entry(0, { ...at(2), by: 'host', ...opened, test: true })]));
      const long = newId();
      for (let from = 0; from < 400; from += 40) {
        now += 5_000;
        const words = Array.from({ length: 40 }, (_, index) =>
          entry(from + index, { ...at(3), text: `${from + index}z `.repeat(300) }),
        );
        await origin.posts(batch(long, words));
      }
      await origin.posts(batch(newId(), [entry(0, { at: '0000-01-01T00:00:00Z' })]));

      const file = (await origin.reads('.jsonl?test=any')).text;
      const count = file.trim().split('\n').length;
      const told = `Imported: ${count}. There already: 0. Deleted here before: 0. Refused: 0.\n`;
      expect(await imports(file)).to.deep.equal({ code: 0, said: told, complained: '' });
      await there(async (caller) => {
        expect((await caller.reads('.jsonl?test=any')).text).to.equal(file);
        const questions = [
          'q=bremse',
          'q=399z',
          'q=nc-9m62+slow',
          'kind=complaint&rating=2&open=true',
          'test=true',
          'outcome=abandoned',
        ];
        for (const question of questions) {
          const { items } = (await origin.reads(`?${question}`)).body;
          expect(items, question).to.have.length.above(question.startsWith('outcome') ? -1 : 0);
          expect((await caller.reads(`?${question}`)).body.items, question).to.deep.equal(items);
        }
      });
    });

    it('changes nothing when it is done again, and adds what is new of a conversation that went on', async () => {
      const id = await held(3);
      await imports(await exported(id));
      const before = await there((caller) => caller.reads(`/${id}`));
      expect((await imports(await exported(id))).said).to.match(/^Imported: 0\. There already: 1\./);
      expect((await there((caller) => caller.reads(`/${id}`))).body).to.deep.equal(before.body);

      await origin.posts(batch(id, entriesBetween(3, 5)));
      expect((await imports(await exported(id))).said).to.match(/^Imported: 1\. There already: 0\./);
      expect(await there((caller) => caller.log(id))).to.deep.equal(entriesBetween(0, 5));
    });

    it('names each line that cannot be imported, and why, and imports the others', async () => {
      const [first, last, other] = [await held(2), await held(2), await held(2)];
      await there((caller) => caller.posts(batch(other, [entry(0, { text: 'Something else' })])));
      const good = JSON.parse(await exported(first)) as { id: string; entries: object[] };
      const lines = [
        await exported(first),
        '{"id":\n',
        `${JSON.stringify({ ...good, id: 'short' })}\n`,
        '\n',
        `${JSON.stringify({ ...good, entries: [] })}\n`,
        `${JSON.stringify({ ...good, entries: good.entries.slice(1) })}\n`,
        `${JSON.stringify({ ...good, entries: [{ ...good.entries[0], received: 'yesterday' }] })}\n`,
        `${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
        await exported(other),
        (await exported(last)).trimEnd(),
      ];
      const { code, said, complained } = await imports(lines.join(''));
      expect(code).to.equal(1);
      expect(said).to.equal('Imported: 2. There already: 0. Deleted here before: 0. Refused: 7.\n');
      expect(complained.trim().split('\n')).to.deep.equal([
        'Line 2: It is not JSON in UTF-8.',
        'Line 3: id: expected 8 to 64 letters, digits, - or _',
        'Line 5: entries: expected at least one',
        'Line 6: entries.0.seq: expected 0, as it counts from 0 without gaps',
        'Line 7: entries.0.received: expected a time in ISO 8601',
        'Line 8: It nests deeper than 32 levels.',
        'Line 9: Entry 0 is here with another content.',
      ]);
      expect(await there((caller) => caller.log(last))).to.deep.equal(entriesBetween(0, 2));
      expect(await there((caller) => caller.log(other))).to.have.length(1);
    });

    it('takes nothing of a line of which a part is wrong', async () => {
      const id = await held(3);
      await there((caller) => caller.posts(batch(id, entriesBetween(0, 1))));
      const line = (await exported(id)).replace('Words 2', 'x'.repeat(70_000)).replace('Words 0', 'Something else');
      expect((await imports(line)).code).to.equal(1);
      expect(await there((caller) => caller.log(id))).to.deep.equal(entriesBetween(0, 1));
    });

    it('does not bring back what was deleted', async () => {
      const id = await held(2);
      await imports(await exported(id));
      await there((caller) => caller.deletesAsReader(id));
      const { code, said, complained } = await imports(await exported(id));
      expect(code).to.equal(0);
      expect(said).to.match(/Deleted here before: 1\. Refused: 0\.\n$/);
      expect(complained).to.match(/^Line 1: It was deleted on 2026-/);
      expect((await there((caller) => caller.reads(`/${id}`))).status).to.equal(410);
    });

    it('replaces what no database takes, and takes what was exported without a receiver', async () => {
      const id = newId();
      const page = { url: 'https://shop.example/reset?token=1', title: 'Reset' };
      const bare = { id, began: '', last: '', language: 'en', page, entries: [entry(0, { text: 'NUL' })] };
      const line = JSON.stringify(bare).replace('NUL', String.raw`\u0000`);
      const earliest = Date.now();
      expect((await imports(`\uFEFF${line}`)).code).to.equal(0);
      const { body } = await there((caller) => caller.reads(`/${id}`));
      expect(body).to.deep.include({ client: '', page: { url: 'https://shop.example/reset', title: 'Reset' } });
      const [only] = body.entries as readonly { text: string; received: string }[];
      expect(only?.text).to.equal('\uFFFD');
      expect(Date.parse(only?.received ?? '')).to.be.at.least(earliest);
    });

    describe('for a visitor who is in the midst of a conversation', () => {
      it('goes on after the move: the first key that is shown is from then on the only one', async () => {
        const id = await held(3);
        await imports(await exported(id));
        await there(async (caller) => {
          expect((await caller.posts(batch(id, [entry(4)]))).body).to.include({ acknowledged: 2 });
          expect((await caller.posts(batch(id, [entry(2, { text: 'Something else' })]))).status).to.equal(409);
          // Neither of them fitted, so neither set the key.
          expect((await caller.posts(batch(id, [entry(3)], { key: anotherKey }))).status).to.equal(200);
          expect((await caller.posts(batch(id, [entry(4)]))).body).to.include({ type: '/problems/wrong-key' });
          expect((await caller.deletes(id)).status).to.equal(403);
          expect((await caller.deletes(id, anotherKey)).status).to.equal(204);
        });
      });

      it('knows the key also from a post that brings nothing new', async () => {
        const id = await held(3);
        await imports(await exported(id));
        await there(async (caller) => {
          expect((await caller.posts(batch(id, entriesBetween(1, 3)))).body).to.deep.equal({ acknowledged: 2 });
          expect((await caller.posts(batch(id, [entry(3)], { key: anotherKey }))).status).to.equal(403);
        });
      });

      it('lets them delete, though they have not posted since', async () => {
        const id = await held(2);
        await imports(await exported(id));
        await there(async (caller) => {
          expect((await caller.deletes(id)).status).to.equal(204);
          expect((await caller.reads(`/${id}`)).status).to.equal(410);
        });
      });

      it('loses nothing where they came before the file did', async () => {
        const id = await held(3);
        const file = await exported(id);
        await there(async (caller) => {
          // Of a conversation that is not here yet, a widget is sent back to its first entry.
          expect((await caller.posts(batch(id, [entry(3)]))).body).to.include({ acknowledged: -1 });
          expect((await caller.posts(batch(id, entriesBetween(0, 4)))).status).to.equal(200);
        });
        expect((await imports(file)).said).to.match(/There already: 1\./);
        await there(async (caller) => {
          expect(await caller.log(id)).to.deep.equal(entriesBetween(0, 4));
          expect((await caller.posts(batch(id, [entry(4)], { key: anotherKey }))).status).to.equal(403);
          expect((await caller.posts(batch(id, [entry(4)]))).status).to.equal(200);
        });
      });

      it('belongs to one of many who show a key at the same time', async () => {
        const id = await held(2);
        await imports(await exported(id));
        const keys = Array.from({ length: 8 }, (_, index) => `key-number-${index}-of-eight-of-them`);
        await there(async (caller) => {
          const answers = await Promise.all(keys.map(async (key) => caller.posts(batch(id, [entry(2)], { key }))));
          expect(answers.filter(({ status }) => status === 200)).to.have.length(1);
          expect(answers.filter(({ status }) => status === 403)).to.have.length(7);
        });
      });
    });
  });
}
