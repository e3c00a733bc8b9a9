/** What goes wrong in a conversation, in words for the owner. */
import { type Problem, problem } from '../flow/problem.ts';

const hint = 'The chat goes on without it.';

/** The store cannot tell what it has. */
export function storeUnread(error: unknown): Problem<never> {
  return problem('storage-refused', `The stored conversation cannot be read: ${String(error)}.`, hint);
}

/** The store does not take what was said. */
export function storeUnwritten(error: unknown): Problem<never> {
  return problem('storage-refused', `The conversation cannot be stored: ${String(error)}.`, hint);
}

/** A machine has failed. */
export function stepFailed(fault: string): Problem<never> {
  return problem('conversation-failed', `A step of the conversation failed: ${fault}.`, hint);
}
