/**
 * A PostgreSQL for tests: the one at TEST_DATABASE_URL, in which a database is made and dropped, or one that is started
 * from the programs on this machine. Many machines have neither; PostgreSQL is then not tested, and everything else is.
 */
import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL that can be started. */
export interface Postgres {
  /** Starts it. Gives the address of an empty database. */
  readonly start: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** The PostgreSQL that this machine has, if it has one. */
export function findPostgres(): Postgres | undefined {
  const url = process.env.TEST_DATABASE_URL;
  if (url !== undefined && url !== '') return inServer(url);
  const programs = findPrograms();
  const user = programs && findUser();
  return programs && user ? fromPrograms(programs, user) : undefined;
}

function inServer(url: string): Postgres {
  const name = `guided_chat_test_${process.pid}`;
  return {
    start: async () => {
      await run(url, `create database ${name}`);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    stop: async () => run(url, `drop database ${name} with (force)`),
  };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Debian keeps the programs of each version apart, and outside PATH. */
function findPrograms(): string | undefined {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return undefined;
  const newestFirst = readdirSync(versions).sort((one, other) => Number(other) - Number(one));
  return newestFirst.map((version) => join(versions, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL does not run as root; Debian's package makes a user for it. */
function findUser(): User | undefined {
  if (process.getuid?.() !== 0) return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function fromPrograms(bin: string, user: User): Postgres {
  let folder: string;
  let options: ExecFileSyncOptions;
  return {
    start: async () => {
      folder = mkdtempSync(join(tmpdir(), 'pg-'));
      chownSync(folder, user.uid, user.gid);
      const data = join(folder, 'data');
      options = { ...user, cwd: folder, env: { LC_ALL: 'C.UTF-8', TZ: 'UTC' }, stdio: 'ignore' };
      execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-N'], options);
      // Only a socket in the folder: no port that somebody else may have.
      const settings = `-k ${folder} -c listen_addresses=`;
      execFileSync(
        join(bin, 'pg_ctl'),
        ['start', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings],
        options,
      );
      return `postgresql://postgres@${encodeURIComponent(folder)}/postgres`;
    },
    stop: async () => {
      execFileSync(join(bin, 'pg_ctl'), ['stop', '-D', join(folder, 'data'), '-m', 'fast'], options);
      rmSync(folder, { recursive: true });
    },
  };
}
