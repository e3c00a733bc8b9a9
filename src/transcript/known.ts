/** Which types of entries this version knows. It stands apart from their schemas, which only readers of stored entries need. */
import type { AnyEntry, Entry, EntryType } from './entry.ts';

const types: Readonly<Record<EntryType, true>> = {
  opened: true,
  said: true,
  asked: true,
  typed: true,
  answered: true,
  skipped: true,
  revised: true,
  began: true,
  concluded: true,
  promised: true,
  'handed-over': true,
  consented: true,
  invited: true,
  accepted: true,
  declined: true,
  rated: true,
  resumed: true,
  ended: true,
  'erasure-asked': true,
};

/** Whether this version knows the type of an entry. */
export function isKnown(entry: AnyEntry): entry is Entry {
  return Object.hasOwn(types, entry.type);
}
