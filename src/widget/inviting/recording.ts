/** Puts what was answered to offers into the conversation, whichever page it was answered on. Loaded with the chat. */
import type { Conversation } from '../../conversation/scene.ts';
import type { Lock } from '../../conversation/ports.ts';
import { settle, unrecorded } from './memory.ts';

/** Records the answers of a scope that were not recorded yet: once, whichever of the tabs comes first. */
export async function recordAnswers(scope: string, conversation: Pick<Conversation, 'act'>, lock: Lock): Promise<void> {
  if (unrecorded(scope).length === 0) return;
  await lock(`answers ${scope}`, async () => {
    for (const answer of unrecorded(scope)) {
      if (!answer.unrecorded) continue;
      await conversation.act({ type: answer.accepted ? 'accept' : 'decline', ...answer.unrecorded });
      settle(scope, answer);
    }
  });
}
