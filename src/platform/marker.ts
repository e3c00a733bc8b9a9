/**
 * A small mark in `localStorage`, so that the launcher of the next page knows what there is to do without opening a
 * database. It is made after the first append, and it may be lost or refused at any time: nothing depends on it but
 * how soon a conversation is resumed or delivered.
 */
import { fingerprint } from '../flow/fingerprint.ts';
import { visitSilence } from '../flow/visit.ts';

/** What the next page is told. */
export interface Mark {
  /** The chat stood open: it is opened again. */
  readonly open: boolean;
  /** Something waits to be delivered. */
  readonly pending: boolean;
  /** The visitor talked with the guide: nobody offers them help for a while. */
  readonly talked: boolean;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
}

// A user's name may be in the scope; its fingerprint gives nothing away.
const keyOf = (scope: string) => `guided-chat:${fingerprint({ scope })}`;

/** The mark of a scope; `undefined` where there is none, where it cannot be read, and where storage is refused. */
export function readMark(scope: string): Mark | undefined {
  try {
    const { open, pending, talked, at } = JSON.parse(localStorage.getItem(keyOf(scope)) ?? '') as Partial<Mark>;
    return { open: open === true, pending: pending === true, talked: talked === true, at: Number(at) || 0 };
  } catch {
    return undefined;
  }
}

/** Whether a mark was made in the visit that goes on now. */
export function isOfThisVisit({ at }: Mark, now: number): boolean {
  return now - at < visitSilence;
}

/** Makes the mark of a scope, or without one takes it away. Never throws. */
export function writeMark(scope: string, mark: Mark | undefined): void {
  try {
    if (mark) localStorage.setItem(keyOf(scope), JSON.stringify(mark));
    else localStorage.removeItem(keyOf(scope));
  } catch {
    // Refused, or full: the next page waits for its visitor's intent.
  }
}
