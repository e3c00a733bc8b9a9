/** The guide rail in words: where the visitor is in a technique. */
import { railAt } from '../techniques/rail.ts';
import type { RailStep } from './scene.ts';
import type { Setting, State } from './state.ts';
import { textOf, voiceOf } from './wording.ts';

/** The steps of the technique that is open; none outside a technique. */
export function railOf(setting: Setting, { guiding, known }: State): readonly RailStep[] {
  if (!guiding) return [];
  const { course, topic, snapshot } = guiding;
  const voice = voiceOf(setting, known, course);
  const step = String(snapshot.value);
  const segments = railAt(course.rail(topic, step), step);
  return segments.map(({ phrase, state }) => ({ label: textOf({ phrase }, voice), state }));
}
