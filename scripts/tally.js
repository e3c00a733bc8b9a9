/** Tells `scripts/test.ts` what a runner found. Plain JavaScript, because the runners load it without TypeScript. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';

/**
 * A test that failed, or a file that broke off.
 *
 * @typedef {{ file: string, test: string, message: string }} Failure
 */

/** @typedef {{ passed: number, failed: number, failures: Failure[] }} Tally */

/** @param {Tally} tally */
export function tell(tally) {
  if (process.env.TALLY) writeFileSync(process.env.TALLY, JSON.stringify(tally));
}
