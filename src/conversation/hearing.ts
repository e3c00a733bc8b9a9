/** The guide's ear for one language. It is loaded when somebody begins to write: many only ever choose. */
import type { Cues } from '../language/cues/cues.ts';
import { type Meaning, type Situation, understand } from '../language/understanding.ts';

/** What typed text means in a situation. */
export type Hearing = (text: string, situation: Omit<Situation, 'cues'>) => Meaning;

/** Hears by the cues of a language. */
export function hearingWith(cues: Cues): Hearing {
  return (text, situation) => understand(text, { ...situation, cues });
}
