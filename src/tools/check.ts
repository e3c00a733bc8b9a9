/** `guided-chat check`: what is wrong with how a page is written. */
import type { Command } from './command.ts';
import { lineOf } from './finding.ts';
import { pageNamed } from './page-named.ts';
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
