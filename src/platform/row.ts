/** What a store keeps of a conversation beside its entries, whatever it keeps it in. */
import type { ConversationRecord, PendingConversation } from '../conversation/ports.ts';
import type { AnyEntry } from '../transcript/entry.ts';

/** A conversation without its entries. */
export interface Row extends ConversationRecord {
  /** How many entries there are, which is the next `seq`. */
  readonly count: number;
  /** When the last of them was written (ISO 8601). */
  readonly last: string;
  /** The last `seq` that the endpoint has; -1 where it has nothing. */
  readonly acknowledged: number;
  /** A post of it has left, whatever became of it. */
  readonly told: boolean;
  /** The endpoint will never take it. */
  readonly parked: boolean;
}

/** The row of a conversation that has no entries yet. */
export function newRow({ id, scope, key, flow, page }: ConversationRecord): Row {
  return { id, scope, key, flow, page, count: 0, last: '', acknowledged: -1, told: false, parked: false };
}

/** Whether a conversation may be created, where the latest one of its scope is this. */
export function isNext({ follows }: ConversationRecord, latest: string | undefined): boolean {
  return follows === undefined || follows === (latest ?? null);
}

/** The row after entries were added. */
export function grow(row: Row, entries: readonly AnyEntry[]): Row {
  return { ...row, count: row.count + entries.length, last: entries.at(-1)?.at ?? row.last };
}

/** What a conversation was begun with. */
export function recordOf({ id, scope, key, flow, page }: Row): ConversationRecord {
  return { id, scope, key, flow, page };
}

/** The conversations among the rows that have something to deliver, in the order of the rows. */
export function pendingAmong(rows: readonly Row[]): PendingConversation[] {
  return rows
    .filter(({ parked, acknowledged, count }) => !parked && acknowledged < count - 1)
    .map(({ id, scope, key, page, flow, acknowledged, told }) => ({
      record: { id, scope, key, page },
      language: flow.language,
      acknowledged,
      told,
    }));
}
