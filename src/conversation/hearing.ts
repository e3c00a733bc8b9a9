/** The guide's ear for one language. It is loaded when somebody begins to write: many only ever choose. */
import { accountOf } from '../language/account.ts';
import type { Cues } from '../language/cues/cues.ts';
import type { MoodCues } from '../language/cues/mood.ts';
import type { Account } from '../language/meaning.ts';
import { type Mood, moodOf } from '../language/mood.ts';
import { type Meaning, type Situation, understand } from '../language/understanding.ts';

/** What was heard: what it means in a situation, what it tells in any, and in which mood. */
export interface Understood {
  readonly meaning: Meaning;
  readonly account: Account;
  /** Absent where there was no ear for it. */
  readonly mood?: Mood;
}

/** Hears typed text in a situation. */
export type Hearing = (text: string, situation: Omit<Situation, 'cues'>) => Understood;

/** Hears by the cues of a language. */
export function hearingWith(cues: Cues, mood: MoodCues): Hearing {
  return (text, situation) => ({
    meaning: understand(text, { ...situation, cues }),
    account: accountOf(text, cues),
    mood: moodOf(text, cues, mood),
  });
}
