/** The trouble that something typed tells of, and whether it is to be heard out. */
import type { Topic } from '../../flow/flow.ts';
import type { Heard } from '../../techniques/technique.ts';
import { hearerOf, isHeard, isHearer, topicNamed } from '../leading.ts';
import type { Context, ConversationEvent } from '../vocabulary.ts';

/**
 * The trouble that somebody is in, and the topic that hears it out. Whoever is being heard out already is not begun with
 * anew, and praise is no reason to leave what is going on.
 */
export function troubleIn(
  { flow, current, matters }: Context,
  event: ConversationEvent,
): { topic: Topic; heard: Heard } | undefined {
  if (event.type !== 'MATTER_RAISED' && event.type !== 'TOPIC_WISHED') return undefined;
  const { heard } = event;
  const named = event.type === 'TOPIC_WISHED' ? topicNamed(flow, event.topic) : undefined;
  // Amid something else, trouble with a thing is trouble before it is a wish for what is explained about that thing.
  const isTrouble = isGrievous(heard) || (current !== undefined && isStory(heard));
  const topic = named && (isHearer(named) || !isTrouble) ? named : hearerOf(flow);
  const isGood = heard?.account.matter === 'compliment';
  // What was told before need not be told again by who only curses it.
  if (matters === 'open' && heard?.account.retold === undefined && !isGood) return undefined;
  if (!heard?.account.matter || !topic || !isHearer(topic)) return undefined;
  return isHeard({ flow, current }) || (isGood && current !== undefined) ? undefined : { topic, heard };
}

/** Whether somebody was let down, and does not only ask about what is wrong, or fear that it may come to that. */
export function isGrievous(heard: Heard | undefined): boolean {
  const { matter, feeling } = heard?.account ?? {};
  if (!heard || matter !== 'fault') return matter === 'grievance';
  const weighs = feeling !== undefined && feeling !== 'worried' && !asks(heard);
  return weighs || (heard.mood !== undefined && heard.mood.anger > 0);
}

/** Whether it was more than a few words, as the name of a topic is, and no question about it. */
export function isStory(heard: Heard | undefined): boolean {
  return heard !== undefined && heard.text.split(/\s+/).length > 4 && !asks(heard);
}

function asks({ text }: Heard): boolean {
  return text.trimEnd().endsWith('?');
}
