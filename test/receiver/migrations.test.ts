import { readFileSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { expect } from 'chai';
import { generateDrizzleJson } from 'drizzle-kit/api';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import * as schema from '../../src/receiver/schema.ts';
import { hasWords } from '../../src/receiver/search.ts';
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

  it('make what was said before there was a search findable', async function () {
    this.timeout(60_000);
    const { folder, remove } = await makeFolder();
    await cp(fileURLToPath(new URL('..', folderOfMeta)), folder, { recursive: true });
    const journal = join(folder, 'meta', '_journal.json');
    const { entries, ...rest } = JSON.parse(await readFile(journal, 'utf8')) as { entries: readonly { tag: string }[] };
    const before = entries.slice(
      0,
      entries.findIndex(({ tag }) => tag === '0002_search'),
    );
    const client = await PGlite.create('memory://');
    const database = drizzle(client);

    await writeFile(journal, JSON.stringify({ ...rest, entries: before }));
    await migrate(database, { migrationsFolder: folder });
    await client.exec(`insert into guided_chat.conversations
      (id, key_hash, next, began, last, heard, language, client, page, techniques, topics, open, ended)
      select id, '', 1, now(), now(), now(), id, '', '{}', '{}', '{}', false, false
      from unnest(array['nb-NO', 'en', 'fi', 'sv_SE', 'da']) as id`);
    for (const [id, text] of [
      ['nb-NO', 'Bremsene skriker'],
      ['en', 'The brakes are squealing'],
      ['fi', 'Jarrut'],
    ] as const) {
      await client.query(`insert into guided_chat.entries values ($1, 0, $2, now())`, [id, entry(0, { text })]);
    }
    await writeFile(journal, JSON.stringify({ ...rest, entries }));
    await migrate(database, { migrationsFolder: folder });

    const { conversations } = schema;
    const find = async (search: string) =>
      (await database.select({ id: conversations.id }).from(conversations).where(hasWords(search))).map(({ id }) => id);
    expect(await find('bremse')).to.deep.equal(['nb-NO']);
    expect(await find('brake squeal')).to.deep.equal(['en']);
    expect(await find('jarrut')).to.deep.equal(['fi']);
    await client.close();
    await remove();
  });
});
