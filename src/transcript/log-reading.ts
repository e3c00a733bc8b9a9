/** What was stored → a log. It needs the schemas of all entries, so it is loaded where a log is read back. */
import { deepFreeze } from '../flow/flow.ts';
import { type AnyEntry, readEntry } from './entry.ts';
import type { Log } from './log.ts';

/**
 * Reads a stored log: as many entries from its beginning as are sound and follow on each other.
 *
 * @param first the `seq` of the first of them
 */
export function readLog(raw: readonly unknown[], first = 0): Log {
  const log: AnyEntry[] = [];
  for (const part of raw) {
    const entry = readEntry(part);
    if (typeof entry === 'string' || entry.seq !== first + log.length) break;
    log.push(deepFreeze(entry));
  }
  return log;
}
