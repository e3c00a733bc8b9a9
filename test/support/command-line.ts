/** Runs the command line, and hears what it says. */
import { runCommandLine } from '../../src/tools/command-line.ts';

/** What came of a command. */
export interface Run {
  readonly code: number;
  /** What it wrote, line by line, and what it complained of. */
  readonly said: string;
  readonly complained: string;
}

/** Runs a command. */
export async function run(...args: readonly string[]): Promise<Run> {
  let said = '';
  let complained = '';
  const code = await runCommandLine(args, {
    log: (text: string) => (said += `${text}\n`),
    error: (text: string) => (complained += `${text}\n`),
  });
  return { code, said, complained };
}
