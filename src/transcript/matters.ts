/** What somebody was promised or handed over for, and whether it is still owed. */
import type { AnyEntry, Entry, EntryOf } from './entry.ts';

/** Something promised, or handed over: a matter that is open until it is closed. */
export function opensMatter(entry: Entry): entry is EntryOf<'promised' | 'handed-over'> {
  return entry.type === 'promised' || entry.type === 'handed-over';
}

/**
 * Whether an entry closes what is owed in a topic: it is resolved there, and nowhere else. What was promised to who
 * complains stays open, as only the owner's people can close it; praise closes nothing, and neither does news of another
 * conversation.
 *
 * @param topic that of the promise or hand-over; `undefined` where it belongs to none
 */
export function closesMatter(entry: Entry, topic: AnyEntry['topic']): boolean {
  if (entry.type !== 'concluded' || entry.outcome !== 'resolved' || entry.reference !== undefined) return false;
  return entry.kind !== 'complaint' && entry.kind !== 'compliment' && entry.topic === topic;
}

/** The topics in which something is owed, after one more entry; empty text for what belongs to none. */
export function owedAfter(owed: readonly string[], entry: Entry): string[] {
  const { topic = '' } = entry;
  if (opensMatter(entry)) return owed.includes(topic) ? [...owed] : [...owed, topic];
  return owed.filter((other) => other !== topic || !closesMatter(entry, entry.topic));
}
