/** What every command of the command line is made of. */
import type { ParseArgsConfig } from 'node:util';

/** Where a command writes: what it found out, and what went wrong. */
export type Output = Pick<Console, 'log' | 'error'>;

/** What stands behind the name of a command. */
export interface Given {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

/** A command. */
export interface Command {
  /** What it does, in a line. */
  readonly summary: string;
  /** How it is written, what its options mean, and an example. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /**
   * Does it.
   *
   * @returns the exit code: 0 where all went well
   * @throws Misuse where it was written wrongly, any other error where it could not be done
   */
  readonly run: (given: Given, output: Output) => Promise<number>;
}

/** A command that was written wrongly, and in which way. */
export class Misuse extends Error {}

/** What a command is to read cannot be read: nothing is known about it, for good or ill. */
export class Unreadable extends Error {}
