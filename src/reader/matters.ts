/** What somebody was promised or handed over for, and whether it is still owed. */
import type { AnyEntry, EntryOf } from '../transcript/entry.ts';
import { isKnown } from '../transcript/known.ts';
import { closesMatter, opensMatter } from '../transcript/matters.ts';

/** A promise or a handover. */
export interface Matter {
  readonly entry: EntryOf<'promised' | 'handed-over'>;
  readonly open: boolean;
}

/** The promises and handovers, oldest first. The receiver reckons by the same rule which are open. */
export function mattersOf(entries: readonly AnyEntry[]): readonly Matter[] {
  let matters: readonly Matter[] = [];
  for (const entry of entries.filter(isKnown)) {
    if (opensMatter(entry)) matters = [...matters, { entry, open: true }];
    else
      matters = matters.map((matter) =>
        closesMatter(entry, matter.entry.topic) ? { ...matter, open: false } : matter,
      );
  }
  return matters;
}
