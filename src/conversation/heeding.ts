/**
 * How the mood of what was typed steers the conversation. Whoever is angry is spoken to plainly, by nobody in particular,
 * and is offered a person at once (doi 10.1177/00222429211045687); so is whoever is in danger or in need, or calls upon
 * the law. That is done once for each, and not with every line.
 */
import type { Mood } from '../language/mood.ts';

/** What calls for a person unasked, from the gravest down. */
const all = ['safety', 'vulnerable', 'legal', 'anger'] as const;

/** What calls for a person unasked. */
export type Concern = (typeof all)[number];

/** From here on it is anger, and not disappointment. */
const angry = 2;

/** What a mood calls for a person with, from the gravest down. */
export function concernsIn(mood: Mood): Concern[] {
  return all.filter((concern) => (concern === 'anger' ? mood.anger >= angry : mood[concern] === true));
}

/**
 * What is of concern once something was typed in a mood. Anger is over with thanks: who only writes on calmly, an answer
 * or a number, may be as angry as before. What happened, or who is in need, does not pass within a conversation.
 */
export function concernsAfter(concerns: readonly Concern[], mood: Mood): Concern[] {
  const now = concernsIn(mood);
  const isCalmed = mood.thanks === true && mood.anger === 0;
  return all.filter((one) => now.includes(one) || (concerns.includes(one) && !(isCalmed && one === 'anger')));
}

/** Whether it is spoken plainly: without persona, pleasantries and names. */
export function isPlain({ concerns }: { readonly concerns: readonly Concern[] }): boolean {
  return concerns.includes('anger');
}
