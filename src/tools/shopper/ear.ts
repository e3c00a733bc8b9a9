/** Whether visitors find a topic in their own words: those that its owner thought of are said to the chat. */
import { open } from '../../conversation/timeline.ts';
import type { Topic } from '../../flow/flow.ts';
import type { Found } from '../finding.ts';
import type { Visit } from './visit.ts';
import { step } from './walk.ts';
import { type Told, type Written, called } from './written.ts';

/** Where some words led: to the topic, to a choice in which it stands, to another topic, or nowhere. */
type Led = { readonly to: 'topic' | 'choice' | 'nowhere' } | { readonly to: 'another'; readonly topic: string };

/** What is amiss with the words that topics are to be found by. */
export function judgeHearing(visit: Visit, written: Written): Found[] {
  const { topics } = visit.flow;
  return topics.flatMap((topic): Found[] => {
    const element = written.topic(topic);
    const told = topic.match === undefined ? unmatched(visit, topic, element) : misled(visit, topic, element);
    return told.map((one) => written.at(element, one, 'match'));
  });
}

/** A topic without words of its own is found by its name alone. Where it is the only one, nothing else could be meant. */
function unmatched({ flow }: Visit, topic: Topic, element: Element): Told[] {
  if (flow.topics.length === 1 || hearsMatters(flow.topics, topic)) return [];
  const message = `${called(element)} has no match, so that who asks for it in other words than its name is not understood.`;
  const hint = 'Give it match="…" with the words of visitors, separated by commas.';
  return [{ severity: 'advice', code: 'no-match', message, hint }];
}

/** Complaints and compliments come to the first topic that takes them, whatever their words. */
function hearsMatters(topics: readonly Topic[], topic: Topic): boolean {
  return topics.find(({ technique }) => technique === 'empathy') === topic;
}

function misled(visit: Visit, topic: Topic, element: Element): Told[] {
  const all = (topic.match ?? []).map((words) => ({ words, led: lead(visit, topic, words) }));
  const astray = all.filter(({ led }) => led.to === 'another' || led.to === 'nowhere');
  if (astray.length === all.length) {
    const places = astray.map(({ words, led }) => {
      return `"${words}" ${led.to === 'another' ? `leads to "${led.topic}"` : 'is not understood'}`;
    });
    const message = `Nobody's words reach ${called(element)}: ${places.join(', ')}.`;
    const hint = 'Give it match="…" with words that no other topic has.';
    return [{ severity: 'fault', code: 'unheard-topic', message, hint }];
  }
  // A word by itself may be too little to go by, and do its part in a sentence. One that two topics have does none.
  const shared = all.flatMap(({ words, led }) => {
    const rival = led.to === 'topic' ? undefined : rivalFor(visit, topic, words);
    return rival === undefined ? [] : [`"${words}" is also one of "${rival.topic}"`];
  });
  if (shared.length === 0) return [];
  const message = `Not all words of ${called(element)} lead to it: ${shared.join(', ')}.`;
  const hint = 'Leave each word to one topic, or say it in a longer phrase.';
  return [{ severity: 'advice', code: 'words-astray', message, hint }];
}

/** Another topic that has the same words, in the same season. */
function rivalFor({ flow }: Visit, topic: Topic, words: string): Topic | undefined {
  const same = (other: string) => other.toLowerCase() === words.toLowerCase();
  const isThere = ({ plan }: Topic) => plan === undefined || topic.plan === undefined || plan === topic.plan;
  return flow.topics.find(
    (other) => other !== topic && isThere(other) && [other.topic, ...(other.match ?? [])].some(same),
  );
}

/** Says words at the beginning of a chat in which a topic is. Topics of other seasons are not there then. */
function lead({ setting, occasion, flow: all }: Visit, { topic, plan }: Topic, text: string): Led {
  const flow = { ...all, topics: all.topics.filter((other) => other.plan === undefined || other.plan === plan) };
  const inIt = { ...setting, flow };
  const { timeline } = open(inIt, { daypart: 'morning' });
  const state = step(inIt, timeline, { type: 'type', text }, occasion)?.timeline.state;
  const begun = state?.guiding?.topic.topic;
  if (begun === topic) return { to: 'topic' };
  if (begun !== undefined && flow.topics.some((other) => other.topic === begun)) return { to: 'another', topic: begun };
  const isChoice = state?.conversation.value === 'clarifying';
  return { to: isChoice && state.question?.options.some(({ id }) => id === topic) ? 'choice' : 'nowhere' };
}
