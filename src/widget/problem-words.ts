/** All that may be wrong, in words for the owner. Loaded where something is. */
import { type Problem, problem } from '../flow/problem.ts';
import { shorten } from '../flow/text.ts';
import { previewParameter } from './scope.ts';

export * from '../authoring/problem-words.ts';
export * from '../conversation/problem-words.ts';
export * from '../delivery/problem-words.ts';
export * from '../platform/problem-words.ts';

/** A preview is asked for of no day. */
export function unreadablePreview(wanted: string): Problem<never> {
  const hint = `Write ?${previewParameter}=2026-12-01 or ?${previewParameter}=2026-12-01T18:30.`;
  return problem('invalid-value', `"${shorten(wanted)}" is no day that could be previewed.`, hint);
}

/** The conversation has failed at something that was asked of it. */
export function conversationFailed(error: unknown): Problem<never> {
  const message = `The conversation could not go on (${String(error)}).`;
  return problem('conversation-failed', message, 'It stands as it was, so it can be tried again.');
}
