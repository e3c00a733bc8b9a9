/** The log of one conversation: entries numbered from 0 without gaps. It only grows. */
import { deepFreeze } from '../flow/flow.ts';
import type { AnyEntry, Draft, Entry } from './entry.ts';

/** The entries of one conversation, in order. */
export type Log = readonly AnyEntry[];

/**
 * Gives drafts their numbers and their time, so that they may follow the entries that are there. Nobody can change them
 * any more: scripts of the page are shown the entries themselves.
 */
export function numberDrafts(drafts: readonly Draft[], first: number, at: string): Entry[] {
  return drafts.map((draft, index): Entry => deepFreeze({ ...draft, seq: first + index, at }));
}
