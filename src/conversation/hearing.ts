/** The guide's ear for one language. It is loaded when somebody begins to write: many only ever choose. */
import { accountOf } from '../language/account.ts';
import type { Cues } from '../language/cues/cues.ts';
import type { Account } from '../language/meaning.ts';
import { type Meaning, type Situation, understand } from '../language/understanding.ts';

/** What was heard: what it means in a situation, and what it tells in any. */
export interface Understood {
  readonly meaning: Meaning;
  readonly account: Account;
}

/** Hears typed text in a situation. */
export type Hearing = (text: string, situation: Omit<Situation, 'cues'>) => Understood;

/** Hears by the cues of a language. */
export function hearingWith(cues: Cues): Hearing {
  return (text, situation) => ({
    meaning: understand(text, { ...situation, cues }),
    account: accountOf(text, cues),
  });
}
