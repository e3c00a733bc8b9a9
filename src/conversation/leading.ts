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

/** Whether a topic hears people out. */
export function isHearer({ technique }: Topic): boolean {
  return techniqueNamed(technique)?.takes === 'matters';
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
