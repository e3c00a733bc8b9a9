/** What scripts on the page hear of a conversation. */
import type { Conversation } from '../conversation/scene.ts';
import type { AnyEntry } from '../transcript/entry.ts';
import { isKnown } from '../transcript/known.ts';
import { handoverOf } from '../transcript/handover.ts';
import { emit } from './events.ts';

/**
 * Announces what is said and done from now on, each entry once and after it is stored: so nothing before the visitor's
 * first act, and then all of it. What another tab said is announced there.
 *
 * @returns a function that stops it
 */
export function announceConversation(host: EventTarget, conversation: Conversation): () => void {
  let { id } = conversation.scene;
  let told = isUnderWay(conversation) ? conversation.entries.length : 0;
  return conversation.subscribe(({ replayed }) => {
    const { scene, entries } = conversation;
    if (scene.id !== id) {
      ({ id } = scene);
      told = 0;
    }
    if (!replayed && !isUnderWay(conversation)) return;
    if (!replayed) for (const entry of entries.slice(told)) announceEntry(host, id, entry, entries);
    told = entries.length;
  });
}

/** Whether the visitor has done anything yet. Before that nothing is stored. */
export function isUnderWay({ entries }: Pick<Conversation, 'entries'>): boolean {
  return entries.some(({ by }) => by === 'visitor');
}

function announceEntry(host: EventTarget, conversation: string, entry: AnyEntry, entries: readonly AnyEntry[]): void {
  emit(host, 'guided-entry', { conversation, entry });
  if (!isKnown(entry)) return;
  const { technique, topic } = entry;
  switch (entry.type) {
    case 'began':
      emit(host, 'guided-technique', { technique, topic, outcome: undefined });
      break;
    case 'concluded':
      emit(host, 'guided-technique', { technique, topic, outcome: entry.outcome });
      break;
    case 'handed-over':
      emit(host, 'guided-handover', handoverOf(conversation, entries, entry));
      break;
    case 'ended':
      emit(host, 'guided-end', { conversation });
      break;
  }
}
