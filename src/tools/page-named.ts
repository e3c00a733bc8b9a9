/** The page that is named on the command line. */
import { type Given, Misuse, Unreadable } from './command.ts';
import { lineOf } from './finding.ts';
import { type OwnersPage, openPage } from './page.ts';

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
  if (page.chats.length === 0) {
    const slips = page.slips.map((slip) => lineOf(file, { ...slip, languages: [] }));
    throw new Unreadable([`There is no <guided-chat> in ${JSON.stringify(file)}.`, ...slips].join('\n'));
  }
  return page;
}
