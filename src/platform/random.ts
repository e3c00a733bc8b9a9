/**
 * The browser's chance. Not every page is a secure context, so `crypto.randomUUID` may be missing: everything here is
 * made of `getRandomValues`, which is everywhere.
 */
import type { Random } from '../conversation/ports.ts';

/** A fresh whole number from 0 to 2^32 - 1. */
export const randomUint32: Random = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** A secret that nobody guesses: 192 bits, as 48 hexadecimal digits. */
export const newKey = (): string => hex(randomBytes(24));

let latest = 0;

/**
 * A conversation's id: a UUID of version 7, which begins with the time, so that newer ones sort last. Two that are asked
 * for in one millisecond, or after the clock was set back, are in order too.
 *
 * @param now milliseconds since 1970
 */
export function newConversationId(now: number): string {
  latest = Math.max(now, latest + 1);
  const time = latest.toString(16).padStart(12, '0');
  const bytes = randomBytes(10);
  // The version stands in the first four bits after the time, the variant in the first two of the third byte.
  const chance = hex(
    bytes.map((byte, at) => (at === 0 ? 0x70 | (byte & 0x0f) : at === 2 ? 0x80 | (byte & 0x3f) : byte)),
  );
  return [time.slice(0, 8), time.slice(8), chance.slice(0, 4), chance.slice(4, 8), chance.slice(8)].join('-');
}

function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
