/** Whether visitors find a topic in their own words: those that its owner thought of are said to the chat. */
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
  if (astray.length === 0) return [];
  const places = astray.map(
    ({ words, led }) => `"${words}" ${led.to === 'another' ? `leads to "${led.topic}"` : 'is not understood'}`,
  );
  if (astray.length === all.length) {
    const message = `Nobody's words reach ${called(element)}: ${places.join(', ')}.`;
    const hint = 'Give it match="…" with words that no other topic has.';
    return [{ severity: 'fault', code: 'unheard-topic', message, hint }];
  }
  const message = `Not all words of ${called(element)} lead to it: ${places.join(', ')}.`;
  const hint = 'Leave each word to one topic, or say it in a longer phrase.';
  return [{ severity: 'advice', code: 'words-astray', message, hint }];
}

/** Says words at the beginning of a chat. */
function lead({ setting, beginning, occasion, flow }: Visit, { topic }: Topic, text: string): Led {
  const state = step(setting, beginning.timeline, { type: 'type', text }, occasion)?.timeline.state;
  const begun = state?.guiding?.topic.topic;
  if (begun === topic) return { to: 'topic' };
  if (begun !== undefined && flow.topics.some((other) => other.topic === begun)) return { to: 'another', topic: begun };
  const isChoice = state?.conversation.value === 'clarifying';
  return { to: isChoice && state.question?.options.some(({ id }) => id === topic) ? 'choice' : 'nowhere' };
}
