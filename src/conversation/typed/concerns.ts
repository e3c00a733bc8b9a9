/** What in the mood of what was typed calls for a person unasked. */
import type { Mood } from '../../language/mood.ts';
import type { Concern } from '../heeding.ts';

/** From the gravest down. */
const all: readonly Concern[] = ['safety', 'vulnerable', 'legal', 'anger'];

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
