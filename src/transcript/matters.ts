/** What somebody was promised or handed over for, and whether it is still owed. */
import type { Entry } from './entry.ts';

/**
 * Whether an entry closes what was owed before it. What was promised to who complains stays open, as only the owner's
 * people can close it.
 */
export function closesMatters(entry: Entry): boolean {
  return entry.type === 'concluded' && entry.outcome === 'resolved' && entry.kind !== 'complaint';
}
