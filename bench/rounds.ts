/** Visits to every page, round after round, so that a busy moment of the machine falls on all of them alike. */
import type { Browser } from 'playwright-core';
import { packText } from './pack.ts';
import type { PageServer } from './server.ts';
import type { Conversation, Subject } from './subjects/subject.ts';
import { type Visit, visit } from './visit.ts';

/** All visits in which one conversation was held on one page. */
export interface Visits {
  readonly subject: Subject;
  readonly conversation: Conversation;
  readonly visits: Visit[];
  /** Why visits broke off. */
  readonly failures: string[];
}

/**
 * Goes through all rounds. Before them every page is visited once without being counted, as it finds files that nobody
 * has compressed yet.
 */
export async function visitAll(
  browser: Browser,
  server: PageServer,
  subjects: readonly Subject[],
  runs: number,
): Promise<readonly Visits[]> {
  const watch = await packText('inside/watch.ts');
  const all = subjects.flatMap((subject) =>
    subject.conversations.map((conversation): Visits => ({ subject, conversation, visits: [], failures: [] })),
  );
  const go = ({ subject, conversation }: Visits) =>
    visit(browser, server.pageOf(subject), subject, conversation, watch);
  for (const row of all) {
    if (row.conversation === row.subject.conversations[0]) await go(row).catch(() => undefined);
  }
  for (let round = 1; round <= runs; round++) {
    for (const row of all) {
      try {
        row.visits.push(await go(row));
      } catch (error) {
        row.failures.push(error instanceof Error ? error.message : String(error));
      }
    }
    console.log(`Round ${round} of ${runs} is done.`);
  }
  return all;
}
