/** Actions of the conversation's machine as functions, which say what they come to. */
import { type ParameterizedObject, enqueueActions } from 'xstate';
import type { Context, ConversationEvent, ConversationSaying, Deed } from './vocabulary.ts';

/** An action that does a deed. */
export function doing<Params extends ParameterizedObject['params'] | undefined = undefined>(
  deed: (context: Context, event: ConversationEvent, params: Params) => Deed,
) {
  return enqueueActions<
    Context,
    ConversationEvent,
    Params,
    ConversationEvent,
    never,
    never,
    never,
    never,
    ConversationSaying
  >(({ context, event, enqueue }, params) => {
    const { says = [], keeps } = deed(context, event, params);
    for (const saying of says) enqueue.emit(saying);
    if (keeps) enqueue.assign(keeps);
  });
}
