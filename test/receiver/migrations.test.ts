import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { generateDrizzleJson } from 'drizzle-kit/api';
import * as schema from '../../src/receiver/schema.ts';

const folder = new URL('../../src/receiver/migrations/meta/', import.meta.url);

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

describe('the migrations', () => {
  it('make the tables that the schema describes: `npx drizzle-kit generate` would add nothing', () => {
    const { entries } = read('_journal.json') as { entries: readonly { idx: number }[] };
    const last = String(entries.at(-1)?.idx).padStart(4, '0');
    const made = read(`${last}_snapshot.json`) as { tables: unknown };
    const described = JSON.parse(JSON.stringify(generateDrizzleJson(schema))) as { tables: unknown };
    expect(made.tables).to.deep.equal(described.tables);
  });
});
