/** What goes wrong in a conversation, in words for the owner. */
import { type Problem, problem } from '../flow/problem.ts';

const hint = 'The chat goes on without it.';

/** The store cannot tell what it has. */
export function storeUnread(error: unknown): Problem<never> {
  return problem('storage-refused', `The stored conversation cannot be read: ${String(error)}.`, hint);
}

/** A file is missing that it takes to show what another tab has said. */
export function notFollowed(error: unknown): Problem<never> {
  return problem(
    'conversation-failed',
    `What was said in another tab cannot be shown here: ${String(error)}.`,
    'It is shown with the next that is said there, or when the page is loaded again.',
  );
}

/** The store does not take what was said. */
export function storeUnwritten(error: unknown): Problem<never> {
  return problem('storage-refused', `The conversation cannot be stored: ${String(error)}.`, hint);
}

/** A machine has failed. */
export function stepFailed(fault: string): Problem<never> {
  return problem('conversation-failed', `A step of the conversation failed: ${fault}.`, hint);
}
