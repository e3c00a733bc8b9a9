/** What is promised, beside what was measured. */
import { table } from './table.ts';

/** One promise. */
export interface Limit {
  readonly what: string;
  readonly limit: string;
  readonly measured: string;
  readonly kept: boolean;
}

/** All of them, with a plain word for what is not reached. */
export const limitTable = (limits: readonly Limit[]): string =>
  table(
    ['what', 'limit', 'measured', ''],
    limits.map(({ what, limit, measured, kept }) => [what, limit, measured, kept ? 'reached' : '**not reached**']),
  );

/** A promise that a figure stays at or below another. */
export const atMost = (what: string, figure: number, most: number, write: (figure: number) => string): Limit => ({
  what,
  limit: `at most ${write(most)}`,
  measured: write(figure),
  kept: figure <= most,
});
