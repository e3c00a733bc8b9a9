/** Counts conversations whole that were taken in before there were figures of them. */
import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { countEntry, noFigures } from '../transcript/measures/figures.ts';
import type { Database } from './database.ts';
import { conversations, entries } from './schema.ts';

/** Makes the figures that are missing, one conversation after the other, so that no more than one is in memory. */
export async function recount(database: Database): Promise<void> {
  for (let last: string | undefined = ''; last !== undefined;) last = await recountAfter(database, last);
}

/** Counts the next conversation that has no figures. Gives its id, if there is one. */
function recountAfter(database: Database, last: string): Promise<string | undefined> {
  return database.transaction(async (transaction) => {
    const [row] = await transaction
      .select({ id: conversations.id })
      .from(conversations)
      .where(and(gt(conversations.id, last), isNull(conversations.figures)))
      .orderBy(asc(conversations.id))
      .limit(1)
      .for('update');
    if (!row) return undefined;
    const log = await transaction
      .select({ entry: entries.entry })
      .from(entries)
      .where(eq(entries.conversation, row.id))
      .orderBy(asc(entries.seq));
    const figures = log.reduce((figures, { entry }) => countEntry(figures, entry), noFigures);
    await transaction.update(conversations).set({ figures }).where(eq(conversations.id, row.id));
    return row.id;
  });
}
