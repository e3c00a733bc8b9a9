/** What the environment says about how the demo is started. */
import type { DemoOptions } from './server.ts';

/**
 * Reads `PORT` (4173), `HOST` (127.0.0.1), `DATA`, `DATABASE_URL` and `READER_TOKEN`. An empty one counts as not given.
 *
 * @throws Error that names a `PORT` that is none
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): DemoOptions {
  const given = (name: string) => (environment[name] === '' ? undefined : environment[name]);
  return {
    port: readPort(given('PORT') ?? '4173'),
    host: given('HOST') ?? '127.0.0.1',
    data: given('DATA'),
    databaseUrl: given('DATABASE_URL'),
    readerToken: given('READER_TOKEN'),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`PORT is "${text}", but has to be a whole number from 0 to 65535, such as PORT=4173.`);
}
