/** Which of the owner's topics something that happened leads to, and what was told about it. */
import type { Flow, Topic } from '../flow/flow.ts';
import type { Heard } from '../techniques/technique.ts';
import { techniqueNamed } from '../techniques/techniques.ts';
import type { Context, ConversationEvent } from './vocabulary.ts';

/** The topic of a name. */
export function topicNamed({ topics }: Flow, name: string): Topic | undefined {
  return topics.find(({ topic }) => topic === name);
}

/** The topic that somebody wishes for, or accepts. */
export function wishedTopic({ flow }: Context, event: ConversationEvent): Topic | undefined {
  const isWish = event.type === 'TOPIC_WISHED' || event.type === 'OFFER_ACCEPTED';
  return isWish && event.topic !== undefined ? topicNamed(flow, event.topic) : undefined;
}

/** The names of all topics. */
export function topicsOf({ flow }: Context): string[] {
  return flow.topics.map(({ topic }) => topic);
}

/** The topics, one of them first: that of a need that has come back, or what was talked about last. */
export function topicsFrom(context: Context, first: string | undefined): string[] {
  const topics = topicsOf(context);
  return [...topics.filter((topic) => topic === first), ...topics.filter((topic) => topic !== first)];
}

/** What was talked about on an earlier visit, where there is nothing more urgent. Trouble is no topic to come back to. */
export function topicToRecall({ flow, renewal, remembered }: Context): string | undefined {
  if (renewal || remembered?.matter) return undefined;
  const topic = topicNamed(flow, remembered?.topic?.topic ?? '');
  return topic && !isHearer(topic) ? topic.topic : undefined;
}

/** The topics, those first that find out what somebody needs. */
export function needsFirst({ flow }: Context): string[] {
  const isForNeeds = ({ technique }: Topic) => techniqueNamed(technique)?.takes === 'needs';
  return [...flow.topics.filter(isForNeeds), ...flow.topics.filter((topic) => !isForNeeds(topic))].map(
    ({ topic }) => topic,
  );
}

/** Those topics that are not talked about, or were not last. */
export function otherTopics({ current, last }: Context, topics: readonly string[]): string[] {
  return topics.filter((topic) => topic !== (current ?? last));
}

/** The topic that hears people out. */
export function hearerOf({ topics }: Flow): Topic | undefined {
  return topics.find(isHearer);
}

function isHearer({ technique }: Topic): boolean {
  return techniqueNamed(technique)?.takes === 'matters';
}

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

/** Whether somebody is being heard out already. */
export function isHeard({ flow, current }: Pick<Context, 'flow' | 'current'>): boolean {
  const open = current === undefined ? undefined : topicNamed(flow, current);
  return open !== undefined && isHearer(open);
}

/** What was told of a topic that somebody wishes for: with the wish, or before it, when it was not understood. */
export function heardOf({ unheard }: Context, event: ConversationEvent, topic: Topic): Heard | undefined {
  const heard = 'heard' in event ? event.heard : undefined;
  if (isHearer(topic)) return heard ?? (unheard?.account.retold === undefined ? undefined : unheard);
  return unheard?.beside ? { ...unheard, ...heard } : heard;
}

/** The topic of its own that a technique leads on to. */
export function adviceOf(event: ConversationEvent): Topic | undefined {
  return event.type === 'TECHNIQUE_ENDED' && typeof event.next === 'object' && 'topic' in event.next
    ? event.next.topic
    : undefined;
}
