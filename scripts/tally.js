/** Tells `scripts/test.ts` how many tests a runner ran. Plain JavaScript, because the runners load it without TypeScript. */
import { appendFileSync } from 'node:fs';
import process from 'node:process';

/**
 * @param {number} passed
 * @param {number} failed
 */
export function tally(passed, failed) {
  if (process.env.TALLY) appendFileSync(process.env.TALLY, `${JSON.stringify({ passed, failed })}\n`);
}
