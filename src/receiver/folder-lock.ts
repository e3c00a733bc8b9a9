/**
 * Keeps a second process out of a folder. PGlite does not notice that its files are open twice, and acknowledged rows
 * are then lost; so whoever opens a folder first listens on a Unix socket in it. A socket on which nobody listens was
 * left behind by a process that was killed, and is taken over.
 */
import { once } from 'node:events';
import { type BigIntStats, rmSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { type Server, createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The address of a Unix socket must fit into 104 bytes on some systems, with a zero at the end. */
const longestAddress = 100;

/**
 * Locks a folder for this process, and makes it where there is none.
 *
 * @returns a function that unlocks it
 * @throws Error if another process has it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const socket = join(resolve(folder), 'receiver.sock');
  const short = await shortAddress(socket);
  try {
    const server = await listen(short.address, folder);
    return async () => {
      server.close();
      await once(server, 'close');
    };
  } finally {
    await short.remove();
  }
}

async function listen(address: string, folder: string): Promise<Server> {
  for (;;) {
    const server = createServer((visitor) => visitor.destroy()).unref();
    const found = statusOf(address);
    try {
      server.listen(address);
      await once(server, 'listening');
      return server;
    } catch (error) {
      if (!hasCode(error, 'EADDRINUSE')) throw error;
    }
    if (await answers(address)) {
      throw new Error(
        `The folder ${JSON.stringify(resolve(folder))} is in use by another receiver. ` +
          'Stop that one, or choose another folder with DATA, or set DATABASE_URL: several receivers may share a PostgreSQL.',
      );
    }
    // Only what was there before: between the question and the answer, somebody else may have taken over.
    if (found && isSame(found, statusOf(address))) rmSync(address);
  }
}

async function answers(address: string): Promise<boolean> {
  const connection = createConnection(address);
  try {
    await once(connection, 'connect');
    return true;
  } catch (error) {
    if (hasCode(error, 'ECONNREFUSED') || hasCode(error, 'ENOENT')) return false;
    throw error;
  } finally {
    connection.destroy();
  }
}

function statusOf(address: string): BigIntStats | undefined {
  return statSync(address, { bigint: true, throwIfNoEntry: false });
}

function isSame(before: BigIntStats, now: BigIntStats | undefined): boolean {
  return before.ino === now?.ino && before.ctimeNs === now.ctimeNs;
}

/** The socket itself, or, where that is too long, a way to it through a link in the folder for temporary files. */
async function shortAddress(socket: string): Promise<{ address: string; remove: () => Promise<void> }> {
  if (Buffer.byteLength(socket) <= longestAddress) return { address: socket, remove: () => Promise.resolve() };
  const way = await mkdtemp(join(tmpdir(), 'receiver-'));
  await symlink(join(socket, '..'), join(way, 'data'));
  return { address: join(way, 'data', 'receiver.sock'), remove: () => rm(way, { recursive: true }) };
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
