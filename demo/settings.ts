/** What the environment says about how the demo is started. */
import { type DemoOptions } from './server.ts';

/**
 * Reads `PORT` (4173), `HOST` (127.0.0.1), `DATA` (./data), `DATABASE_URL` and `READER_TOKEN`. One that is empty counts as
 * not set.
 *
 * @throws Error that names a `PORT` that is none
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): DemoOptions {
  const { PORT, HOST, DATA, DATABASE_URL, READER_TOKEN } = environment;
  return {
    port: readPort(PORT || '4173'),
    host: HOST || '127.0.0.1',
    data: DATA || './data',
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
    ...(READER_TOKEN ? { readerToken: READER_TOKEN } : {}),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`PORT is "${text}", but has to be a whole number from 0 to 65535, such as PORT=4173.`);
}
