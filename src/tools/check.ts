/** `guided-chat check`: what is wrong with how a page is written. */
import { type Command, type Given, Misuse, Unreadable } from './command.ts';
import { lineOf } from './finding.ts';
import { type OwnersPage, openPage } from './page.ts';
import { problemsIn } from './problems.ts';

const help = `Usage: guided-chat check FILE [--json]

Names the mistakes in the chats of FILE, each with its line and column: the same ones that
the chat names in the browser's console. "-" reads what comes in.

  --json  for programs: {"file": …, "problems": [{"line", "column", "severity", "code",
          "message", "hint", "languages"}]}

The exit code is 0 where there are none, 1 where there are some, 2 where FILE cannot be read.

  guided-chat check index.html`;

/** The command. */
export const checkCommand: Command = {
  summary: 'name the mistakes in the chats of a page',
  help,
  options: { json: { type: 'boolean' } },
  run: async (given, output) => {
    const page = await pageNamed(given);
    const problems = problemsIn(page);
    if (given.values.json === true) output.log(JSON.stringify({ file: page.file, problems }, null, 2));
    else for (const problem of problems) output.log(lineOf(page.file, problem));
    return problems.length > 0 ? 1 : 0;
  },
};

/**
 * The page that a command is given.
 *
 * @throws Misuse where none is named, Unreadable where it cannot be read
 */
export async function pageNamed({ positionals: [file, ...others] }: Given): Promise<OwnersPage> {
  if (file === undefined) throw new Misuse('Which page? Give its file, or "-" for what comes in.');
  if (others.length > 0) throw new Misuse(`One page at a time, not ${[file, ...others].join(' and ')}.`);
  const page = await openPage(file).catch((error: unknown) => {
    throw new Unreadable(error instanceof Error ? error.message : String(error));
  });
  if (page.chats.length === 0) throw new Unreadable(`There is no <guided-chat> in ${JSON.stringify(file)}.`);
  return page;
}
