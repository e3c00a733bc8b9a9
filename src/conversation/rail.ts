/** The guide rail in words: where the visitor is in a technique. */
import type { RailStep } from './scene.ts';
import type { Setting, State } from './state.ts';
import { textOf, voiceOf } from './wording.ts';

/** The steps of the technique that is open; none outside a technique. */
export function railOf(setting: Setting, { guiding, known }: State): readonly RailStep[] {
  if (!guiding) return [];
  const { course, topic, snapshot } = guiding;
  const voice = voiceOf(setting, known, course);
  return course.rail(topic, String(snapshot.value)).map(({ words, state }) => ({ label: textOf(words, voice), state }));
}
