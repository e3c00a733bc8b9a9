import { readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { expect } from 'chai';
import { generateDrizzleJson } from 'drizzle-kit/api';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { measureAll } from '../../src/receiver/measuring.ts';
import { recount } from '../../src/receiver/recounting.ts';
import * as schema from '../../src/receiver/schema.ts';
import { hasWords } from '../../src/receiver/search.ts';
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { noFigures } from '../../src/transcript/measures/figures.ts';
import { emptySummary, summarise } from '../../src/transcript/summary.ts';
import { countedByHand } from '../support/counted-by-hand.ts';
import { measuredAt, measuredConversations } from '../support/measured-conversations.ts';
import { entry } from '../support/posting.ts';
import { makeFolder } from '../support/temporary-folder.ts';

const folderOfMeta = new URL('../../src/receiver/migrations/meta/', import.meta.url);

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folderOfMeta), 'utf8'));

describe('the migrations', () => {
  it('make the tables that the schema describes: `npx drizzle-kit generate` would add nothing', () => {
    const { entries } = read('_journal.json') as { entries: readonly { idx: number }[] };
    const last = String(entries.at(-1)?.idx).padStart(4, '0');
    const made = read(`${last}_snapshot.json`) as { tables: unknown };
    const described = JSON.parse(JSON.stringify(generateDrizzleJson(schema))) as { tables: unknown };
    expect(made.tables).to.deep.equal(described.tables);
  });

  describe('on a database that has conversations already', function () {
    this.timeout(60_000);
    let place: Awaited<ReturnType<typeof makeFolder>>;
    let client: PGlite;

    beforeEach(async () => {
      place = await makeFolder();
      await cp(fileURLToPath(new URL('..', folderOfMeta)), place.folder, { recursive: true });
      client = await PGlite.create('memory://');
    });
    afterEach(async () => {
      await client.close();
      await place.remove();
    });

    /** Brings the database up to date, or as far as it was before a migration. */
    async function migrateUntil(tag?: string): Promise<void> {
      const journal = read('_journal.json') as { readonly entries: readonly { readonly tag: string }[] };
      const end = tag === undefined ? undefined : journal.entries.findIndex((migration) => migration.tag === tag);
      const entries = journal.entries.slice(0, end);
      await writeFile(join(place.folder, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }));
      await migrate(drizzle(client), { migrationsFolder: place.folder });
    }

    /** Puts conversations in as they were before there were later columns, each with its first entry if it has one. */
    async function hold(first: Readonly<Record<string, AnyEntry | undefined>>): Promise<void> {
      for (const [id, entry] of Object.entries(first)) {
        await client.query(
          `insert into guided_chat.conversations
            (id, key_hash, next, began, last, heard, language, client, page, techniques, topics, open, ended)
            values ($1, '', 1, now(), now(), now(), $1, '', '{}', '{}', '{}', false, false)`,
          [id],
        );
        if (entry) await client.query('insert into guided_chat.entries values ($1, 0, $2, now())', [id, entry]);
      }
    }

    it('make what was said before there was a search findable', async () => {
      await migrateUntil('0002_search');
      await hold({
        'nb-NO': entry(0, { text: 'Bremsene skriker' }),
        en: entry(0, { text: 'The brakes are squealing' }),
        fi: entry(0, { text: 'Jarrut' }),
        sv_SE: undefined,
        da: undefined,
      });
      await migrateUntil();

      const { conversations } = schema;
      const idOf = { id: conversations.id };
      const find = async (search: string) =>
        (await drizzle(client).select(idOf).from(conversations).where(hasWords(search))).map(({ id }) => id);
      expect(await find('bremse')).to.deep.equal(['nb-NO']);
      expect(await find('brake squeal')).to.deep.equal(['en']);
      expect(await find('jarrut')).to.deep.equal(['fi']);
    });

    it('know what each score was out of', async () => {
      await migrateUntil('0005_scale');
      await hold({
        ten: entry(0, { type: 'rated', score: 5, scale: 10 }),
        usual: entry(0, { type: 'rated', score: 4 }),
        unscored: entry(0, { type: 'rated', solved: true, scale: 10 }),
        other: entry(0, { type: 'juggled', score: 3, scale: 10 }),
        odd: entry(0, { type: 'rated', score: 2, scale: 'ten' }),
        empty: undefined,
      });
      await migrateUntil();
      const { rows } = await client.query('select id, scale from guided_chat.conversations order by id');
      expect(rows).to.deep.equal([
        { id: 'empty', scale: null },
        { id: 'odd', scale: 5 },
        { id: 'other', scale: null },
        { id: 'ten', scale: 10 },
        { id: 'unscored', scale: null },
        { id: 'usual', scale: 5 },
      ]);
    });

    it('know which of them were only tried out', async () => {
      await migrateUntil('0003_test');
      await hold({
        tried: entry(0, { type: 'opened', test: true }),
        earnest: entry(0, { type: 'opened' }),
        denied: entry(0, { type: 'opened', test: false }),
        other: entry(0, { type: 'juggled', test: true }),
        empty: undefined,
      });
      await migrateUntil();
      const { rows } = await client.query('select id from guided_chat.conversations where test');
      expect(rows).to.deep.equal([{ id: 'tried' }]);
    });

    it('know in which of them the visitor did more than decline', async () => {
      await migrateUntil('0006_measures');
      await hold({
        typed: entry(0, { type: 'typed', by: 'visitor' }),
        accepted: entry(0, { type: 'accepted', by: 'visitor' }),
        declined: entry(0, { type: 'declined', by: 'visitor' }),
        greeted: entry(0),
        empty: undefined,
      });
      await migrateUntil();
      const { rows } = await client.query('select id from guided_chat.conversations where acted order by id');
      expect(rows).to.deep.equal([{ id: 'accepted' }, { id: 'typed' }]);
    });

    it('know in which topics something is owed', async () => {
      await migrateUntil('0007_owed');
      const promised = entry(0, { type: 'promised', topic: 'Went wrong' });
      await hold({ explained: promised, other: promised, told: promised, person: entry(0, { type: 'handed-over' }) });
      const resolved = { type: 'concluded', outcome: 'resolved', topic: 'Went wrong' };
      const later = {
        explained: entry(1, { ...resolved, topic: 'Tyres', kind: 'problem' }),
        other: entry(1, { ...resolved, kind: 'complaint' }),
        told: entry(1, resolved),
      };
      for (const [id, concluded] of Object.entries(later)) {
        await client.query('insert into guided_chat.entries values ($1, 1, $2, now())', [id, concluded]);
      }
      await migrateUntil();
      const { rows } = await client.query('select id, owed, open from guided_chat.conversations order by id');
      expect(rows).to.deep.equal([
        { id: 'explained', owed: ['Went wrong'], open: true },
        { id: 'other', owed: ['Went wrong'], open: true },
        { id: 'person', owed: [''], open: true },
        { id: 'told', owed: [], open: false },
      ]);
    });

    it('know what was heard out, and count anew what came of it', async () => {
      await migrateUntil('0008_heard');
      const asked = (step: string) => entry(0, { type: 'asked', technique: 'empathy', step, name: 'wish' });
      await hold({
        complains: asked('exploring'),
        praises: asked('cherishing'),
        tells: asked('hearing'),
        other: entry(0, { type: 'asked', technique: 'explanation', step: 'exploring' }),
        known: asked('exploring'),
      });
      await client.query(
        "update guided_chat.conversations set figures = '{}', kind = case id when 'known' then 'need' end",
      );
      await migrateUntil();
      const { rows } = await client.query('select id, kind, figures from guided_chat.conversations order by id');
      expect(rows).to.deep.equal([
        { id: 'complains', kind: 'complaint', figures: null },
        { id: 'known', kind: 'need', figures: null },
        { id: 'other', kind: null, figures: null },
        { id: 'praises', kind: 'compliment', figures: null },
        { id: 'tells', kind: null, figures: null },
      ]);
    });

    it('measure what was said before anything was measured as it is measured today', async () => {
      await migrateUntil('0006_measures');
      for (const [index, log] of Object.values(measuredConversations).entries()) {
        const { owed: _, acted: __, ...told } = log.reduce(summarise, emptySummary);
        const last = log.at(-1)?.at ?? '';
        const row = {
          ...told,
          ...{ id: `conversation-${index}`, key_hash: '', next: log.length, began: log[0]?.at, last, heard: last },
          ...{ language: 'en', client: '', page: {} },
        };
        const columns = Object.keys(row).join();
        await client.query(
          `insert into guided_chat.conversations (${columns})
            select ${columns}
            from jsonb_populate_record(null::guided_chat.conversations, $1)`,
          [row],
        );
        for (const entry of log) {
          await client.query('insert into guided_chat.entries values ($1, $2, $3, $4)', [
            row.id,
            entry.seq,
            entry,
            last,
          ]);
        }
      }
      await migrateUntil();
      const database = drizzle(client);
      await recount(database);
      const { conversations } = schema;
      const measured = await measureAll(database, [eq(conversations.test, false)], measuredAt);
      expect(measured).to.deep.equal(countedByHand);
    });

    it('leave no figures, which are then counted of each conversation whole', async () => {
      await migrateUntil('0006_measures');
      await hold({ one: entry(0, { type: 'declined', by: 'visitor' }), other: entry(0), empty: undefined });
      await migrateUntil();
      const database = drizzle(client);
      await recount(database);
      const { id, figures } = schema.conversations;
      expect(await database.select({ id, figures }).from(schema.conversations).orderBy(id)).to.deep.equal([
        { id: 'empty', figures: noFigures },
        { id: 'one', figures: { ...noFigures, declined: 1 } },
        { id: 'other', figures: noFigures },
      ]);
    });
  });
});
