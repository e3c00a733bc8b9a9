/** `guided-chat import`: brings exported transcripts into a database. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Database, type OpenDatabase, openFolder, openPostgres } from '../receiver/database.ts';
import { importLine } from '../receiver/importing.ts';
import { Refusal } from '../receiver/problem-response.ts';
import { type Command, type Given, type Output, Misuse } from './command.ts';
import { linesOf } from './lines.ts';

const help = `Usage: guided-chat import FILE --database-url URL
       guided-chat import FILE --data FOLDER

Brings the transcripts of FILE into the database of a receiver. FILE is what the receiver
gives as .jsonl: one transcript a line. Importing it again changes nothing.

  --database-url URL  a PostgreSQL database, such as postgres://user:password@localhost/transcripts
  --data FOLDER       the folder of an embedded database, whose receiver has to be stopped meanwhile

Lines that cannot be imported are named with the reason; the others are imported nevertheless.`;

/** The command. */
export const importCommand: Command = {
  summary: 'bring exported transcripts (.jsonl) into a database',
  help,
  options: { 'database-url': { type: 'string' }, data: { type: 'string' } },
  run: async (given, output) => {
    const [file, ...others] = given.positionals;
    if (file === undefined) throw new Misuse('Which file is to be imported?');
    if (others.length > 0) throw new Misuse(`One file at a time, not ${given.positionals.join(' and ')}.`);
    const open = placeIn(given);
    const facts = await stat(file).catch(() => {
      throw new Error(`The file ${JSON.stringify(file)} cannot be read.`);
    });
    if (!facts.isFile()) throw new Error(`${JSON.stringify(file)} is no file. Give the .jsonl of a receiver.`);
    const [, ending] = /\.(csv|html|md|txt|vcon)$/i.exec(file) ?? [];
    if (ending !== undefined) throw new Error(`A .${ending} does not hold all that a database needs. Give a .jsonl.`);
    const { database, close } = await open();
    try {
      return await importFile(database, file, output);
    } finally {
      await close();
    }
  },
};

/** How the database is opened that was named. */
function placeIn({ values: { data, 'database-url': url } }: Given): () => Promise<OpenDatabase> {
  if (typeof url === 'string' && data === undefined) return () => openPostgres(url, () => {});
  if (typeof data === 'string' && url === undefined) return () => openFolder(data);
  throw new Misuse('Into which database? Give either --database-url or --data.');
}

/** What becomes of a line. */
type Fate = 'imported' | 'known' | 'erased' | 'refused';

async function importFile(database: Database, file: string, output: Output): Promise<number> {
  const counts: Record<Fate, number> = { imported: 0, known: 0, erased: 0, refused: 0 };
  let number = 0;
  for await (const line of linesOf(createReadStream(file))) {
    number += 1;
    if (line.toString().trim() === '') continue;
    const [fate, reason] = await fateOf(database, line).catch((cause: unknown) => {
      throw new Error(`The database failed at line ${number}. Import the file again: it goes on from there.`, {
        cause,
      });
    });
    counts[fate] += 1;
    if (reason !== undefined) output.error(`Line ${number}: ${reason}`);
  }
  const { imported, known, erased, refused } = counts;
  output.log(`Imported: ${imported}. There already: ${known}. Deleted here before: ${erased}. Refused: ${refused}.`);
  return refused > 0 ? 1 : 0;
}

/** Imports a line, and tells why not where it could not be. A database that fails ends it all. */
async function fateOf(database: Database, line: Buffer): Promise<readonly [Fate, reason?: string]> {
  try {
    return [(await importLine(database, line, new Date())) > 0 ? 'imported' : 'known'];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error.kind === 'erased' ? 'erased' : 'refused', error.message];
  }
}
