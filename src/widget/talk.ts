/** What counts as talking. */
import type { AnyEntry } from '../transcript/entry.ts';

/** Whether an entry says that the visitor talks with the guide: whoever only says no to an offer does not. */
export function isTalk({ by, type }: AnyEntry): boolean {
  return by === 'visitor' && type !== 'declined';
}
