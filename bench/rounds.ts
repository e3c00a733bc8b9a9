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

/** Goes through all rounds. The first is not counted: it finds files that nobody has compressed yet. */
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
  for (let round = 0; round <= runs; round++) {
    for (const { subject, conversation, visits, failures } of all) {
      try {
        const seen = await visit(browser, server.pageOf(subject), subject, conversation, watch);
        if (round > 0) visits.push(seen);
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
      }
    }
    console.log(round === 0 ? 'All pages answer.' : `Round ${round} of ${runs} is done.`);
  }
  return all;
}
