import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import * as schema from '../../src/receiver/schema.ts';

describe('the migrations', () => {
  it('make the tables that the schema describes: `npx drizzle-kit generate` would add nothing', async () => {
    const folder = new URL('../../src/receiver/migrations/meta/', import.meta.url);
    const journal = JSON.parse(readFileSync(new URL('_journal.json', folder), 'utf8')) as {
      entries: { idx: number }[];
    };
    const last = String(journal.entries.at(-1)?.idx).padStart(4, '0');
    const snapshot = JSON.parse(readFileSync(new URL(`${last}_snapshot.json`, folder), 'utf8')) as ReturnType<
      typeof generateDrizzleJson
    >;
    expect(await generateMigration(snapshot, generateDrizzleJson(schema, snapshot.id))).to.deep.equal([]);
  });
});
