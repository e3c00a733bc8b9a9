/** What somebody was promised or handed over for, and whether it is still owed. */
import { type AnyEntry, type EntryOf, isKnown } from '../transcript/entry.ts';

/** A promise or a handover. */
export interface Matter {
  readonly entry: EntryOf<'promised' | 'handed-over'>;
  readonly open: boolean;
}

/**
 * The promises and handovers, oldest first. One is open until what it was about is resolved; what was promised to who
 * complains stays open, as only the owner's people can close it. The receiver reckons `open` the same way.
 */
export function mattersOf(entries: readonly AnyEntry[]): readonly Matter[] {
  let matters: readonly Matter[] = [];
  for (const entry of entries.filter(isKnown)) {
    if (entry.type === 'promised' || entry.type === 'handed-over') matters = [...matters, { entry, open: true }];
    const closes = entry.type === 'concluded' && entry.outcome === 'resolved' && entry.kind !== 'complaint';
    if (closes) matters = matters.map((matter) => ({ ...matter, open: false }));
  }
  return matters;
}
