/** What is done beside the conversation works with this: it changes nothing in it, and stands in its tray for a while. */
import type { Erasure } from '../../../conversation/ports.ts';
import type { Conversation } from '../../../conversation/scene.ts';
import type { Look } from '../model.ts';
import type { Group } from '../group.ts';

/** What a step beside the conversation is given. */
export interface Desk {
  readonly conversation: Conversation;
  readonly look: Look;
  readonly root: ShadowRoot;
  /**
   * Puts a step into the tray, with the focus in it; without one the conversation goes on where it was. Whoever has left
   * the panel meanwhile stays there, and hears of it.
   */
  readonly show: (step: Group | undefined) => void;
  /** Deletes the conversation. Rejects where nobody knows what came of it. */
  readonly erase: () => Promise<Erasure>;
  readonly onFailure: (error: unknown) => void;
}
