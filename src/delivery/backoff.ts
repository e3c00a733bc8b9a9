/** How long to wait before trying again. */
import type { Random } from '../conversation/ports.ts';

/** The longest wait after a first failure, in milliseconds; it doubles with each further one. */
const first = 1_000;

/** No wait of our own is longer. */
const longest = 60_000;

/** No wait that an endpoint asks for is longer: nobody stays that long, and the next page tries again anyway. */
const longestAsked = 60 * 60_000;

/**
 * A wait after some failures in a row: anything up to a bound that doubles, so that a thousand pages that lost the same
 * endpoint do not come back to it at once.
 *
 * @returns milliseconds
 */
export function backoff(failures: number, random: Random): number {
  return Math.floor((Math.min(longest, first * 2 ** (failures - 1)) * random()) / 2 ** 32);
}

/**
 * Reads the header `Retry-After`: seconds, or an HTTP date.
 *
 * @param now milliseconds since 1970
 * @returns milliseconds; `undefined` where it is absent or cannot be read
 */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  // A date has a month by name. `Date.parse` alone would take "120" for a year.
  const wait = /^\d+$/.test(text) ? Number(text) * 1_000 : /[a-z]{3}/i.test(text) ? Date.parse(text) - now : NaN;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestAsked);
}
