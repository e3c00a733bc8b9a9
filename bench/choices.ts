/** What somebody who starts the bench may choose. */
import { parseArgs } from 'node:util';

/** The parts of the bench, in the order in which they run. */
export const parts = ['visits', 'append', 'lighthouse'] as const;

/** One of them. */
export type Part = (typeof parts)[number];

/** What was chosen. */
export interface Choices {
  readonly parts: readonly Part[];
  /** How often each page is visited. */
  readonly runs: number;
  /** How long the log gets. */
  readonly messages: number;
  /** Few runs, for a look while working: what they give is told, and not written into the docs. */
  readonly quick: boolean;
  /** Whether the product is built before. */
  readonly build: boolean;
}

/**
 * Reads the command line.
 *
 * @throws RangeError where a part is named that there is not
 */
export function readChoices(args: readonly string[]): Choices {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      build: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  const { quick, only, build } = values;
  const chosen = only === undefined ? parts : parts.filter((part) => only.split(',').includes(part));
  if (chosen.length === 0) throw new RangeError(`--only names no part of the bench: it has ${parts.join(', ')}.`);
  return { parts: chosen, runs: quick ? 1 : 3, messages: quick ? 1_000 : 5_000, quick, build };
}
