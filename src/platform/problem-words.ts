/** What browsers refuse, in words for the owner. */
import { type Problem, problem } from '../flow/problem.ts';

/** The browser stores nothing, or no more. */
export function storageRefused(error: unknown): Problem<never> {
  return problem(
    'storage-refused',
    `The browser refuses to store the conversation (${String(error)}), so it lasts as long as the page.`,
    'Nothing is wrong with your page: private windows, sandboxed frames, blocked site data and full disks do this.',
  );
}
