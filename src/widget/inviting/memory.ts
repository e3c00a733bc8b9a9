/**
 * What a browser remembers of offers that were answered, in `localStorage`. Before an answer there is nothing; and where
 * storage is refused nothing is remembered, so that there is still at most one offer on a page.
 */
import { fingerprint } from '../../flow/fingerprint.ts';
import { type OfferMemory, remembering } from '../../flow/offering.ts';
import { flag, listOf, number, object, text } from '../../transcript/shape.ts';

const memoryShape = object({
  began: number,
  seen: number,
  answers: listOf(object({ id: text, moment: text, accepted: flag, at: number })),
});

// A user's name may be in the scope; its fingerprint gives nothing away.
const keyOf = (scope: string) => `guided-chat:offers:${fingerprint({ scope })}`;

/** What is remembered in a scope, with somebody seen at a moment, in milliseconds since 1970. */
export function recall(scope: string, now: number): OfferMemory {
  return remembering(read(scope), now);
}

/** Remembers something in a scope. Never throws. */
export function remember(scope: string, memory: OfferMemory): void {
  try {
    localStorage.setItem(keyOf(scope), JSON.stringify(memory));
  } catch {
    // Refused, or full.
  }
}

/** Notes that somebody is still here, if anything is remembered of them at all. */
export function see(scope: string, now: number): void {
  if (read(scope)) remember(scope, recall(scope, now));
}

/** Forgets all that is remembered in a scope, as the visitor wishes. Never throws. */
export function forget(scope: string): void {
  try {
    localStorage.removeItem(keyOf(scope));
  } catch {
    // Refused: nothing was remembered.
  }
}

function read(scope: string): OfferMemory | undefined {
  try {
    return memoryShape(JSON.parse(localStorage.getItem(keyOf(scope)) ?? ''));
  } catch {
    return undefined;
  }
}
