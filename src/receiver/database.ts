/**
 * Opens the database: PGlite in a folder of ours, or PostgreSQL at an address. Both speak the same SQL, so whoever asks
 * for {@link Database} cannot tell which one it is.
 */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { lockFolder } from './folder-lock.ts';

/** What queries are asked of, inside a transaction and outside. Inside one, asking the outer one waits for ever. */
export type Database = PgDatabase<PgQueryResultHKT>;

/** A database that is open. */
export interface OpenDatabase {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

/** As a folder: nothing is written to disk, and everything is gone at the end. */
export const inMemory = 'memory://';

const migrations = {
  migrationsFolder: join(import.meta.dirname, 'migrations'),
  // Named after us, as an owner's database may know Drizzle already.
  migrationsTable: 'guided_chat_migrations',
};

/** An arbitrary number, the same for all receivers: who holds this lock migrates. */
const migrationLock = 7_203_115_041;

/** Opens PGlite in a folder, which is locked until it is closed. */
export async function openFolder(folder: string): Promise<OpenDatabase> {
  const unlock = folder === inMemory ? undefined : await lockFolder(folder);
  try {
    const { drizzle } = await import('drizzle-orm/pglite');
    const { migrate } = await import('drizzle-orm/pglite/migrator');
    const client = await startPGlite(folder);
    const database = drizzle(client);
    await migrate(database, migrations);
    const close = async () => {
      await client.close();
      await unlock?.();
    };
    return { database, close };
  } catch (error) {
    await unlock?.();
    throw error;
  }
}

async function startPGlite(folder: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  if (folder === inMemory) return PGlite.create(folder);
  const place = join(folder, 'database');
  if (!existsSync(place)) {
    // Made under another name first: one that is killed half made would never open again.
    const unfinished = `${place}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await (await PGlite.create(unfinished)).close();
    await rename(unfinished, place);
  }
  return PGlite.create(place);
}

/**
 * Opens PostgreSQL at an address.
 *
 * @param onError hears of connections that break
 */
export async function openPostgres(url: string, onError: (error: unknown) => void): Promise<OpenDatabase> {
  const { Pool } = (await import('pg')).default;
  const { drizzle } = await import('drizzle-orm/node-postgres');
  const { migrate } = await import('drizzle-orm/node-postgres/migrator');
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection may break at any time, in use or not. Without listeners for both the process would end.
  pool.on('connect', (client) => client.on('error', onError));
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    try {
      // Receivers that start together migrate one after another; the lock goes with the connection.
      await client.query('select pg_advisory_lock($1)', [migrationLock]);
      await migrate(drizzle(client), migrations);
    } finally {
      client.release(true);
    }
  } catch (error) {
    await pool.end();
    const message = 'The PostgreSQL database at the address in DATABASE_URL, or --database-url, cannot be opened.';
    throw new Error(`${message} Is it running, and does the user own the database?`, { cause: error });
  }
  return { database: drizzle(pool), close: () => pool.end() };
}
