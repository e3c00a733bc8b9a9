/** The command line: a table of commands, and what is the same for all of them. */
import { parseArgs } from 'node:util';
import { checkCommand } from './check.ts';
import { type Command, type Given, type Output, Misuse, Unreadable } from './command.ts';
import { importCommand } from './import.ts';
import { mapCommand } from './map.ts';
import { shopCommand } from './shop.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['import', importCommand],
  ['map', mapCommand],
  ['shop', shopCommand],
]);

const exitCodes = { done: 0, failed: 1, misused: 2 } as const;

/**
 * Runs what is written on the command line. Never rejects.
 *
 * @param args what stands behind the name of the program
 * @returns the exit code: 0 where all went well, 1 where something failed, 2 where the command was written wrongly
 */
export async function runCommandLine(args: readonly string[], output: Output): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (isHelp(name)) {
    output.log(overview());
    return exitCodes.done;
  }
  if (name === '--version') {
    output.log(__VERSION__);
    return exitCodes.done;
  }
  const command = commands.get(name);
  if (!command) {
    output.error(`There is no command ${JSON.stringify(name)}.\n\n${overview()}`);
    return exitCodes.misused;
  }
  if (rest.some(isHelp)) {
    output.log(command.help);
    return exitCodes.done;
  }
  try {
    return await command.run(read(command, rest), output);
  } catch (error) {
    if (error instanceof Misuse) {
      output.error(`${error.message}\n\n${command.help}`);
      return exitCodes.misused;
    }
    if (error instanceof Unreadable) {
      output.error(error.message);
      return exitCodes.misused;
    }
    // What lies between may show what was said in conversations.
    output.error([...new Set([messageOf(error), messageOf(rootOf(error))])].join('\n'));
    return exitCodes.failed;
  }
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

function overview(): string {
  const width = Math.max(...[...commands.keys()].map((name) => name.length));
  const rows = [...commands].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: guided-chat COMMAND …',
    '       guided-chat --version',
    '',
    ...rows,
    '',
    'guided-chat COMMAND --help tells more of one.',
  ].join('\n');
}

function read({ options }: Command, args: string[]): Given {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Misuse(messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : error;
}
