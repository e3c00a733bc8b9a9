/** What a message tells, whatever it means at this point of the conversation. */
import { contactsIn } from './introductions.ts';
import type { Cues } from './cues/cues.ts';
import { earOf } from './expressions.ts';
import { feelingIn } from './feelings.ts';
import { matterOf, praisesBeside } from './matters.ts';
import type { Account } from './meaning.ts';
import { retold } from './retelling.ts';
import type { Steps } from './steps.ts';
import { type Ways, wishIn } from './wishing.ts';

/**
 * How grave what a text tells is, its most telling words as they are said back, what weighs on its writer, what they wish
 * for of what the owner offers, and how they can be reached; each is left out where there is none.
 */
export function* accountOf(text: string, cues: Cues, ways?: Ways): Steps<Account> {
  const ear = earOf(cues);
  const matter = matterOf(text, ear);
  yield;
  const said = yield* retold(text, ear);
  yield;
  const wish = ways && wishIn(text, ways, ear);
  const contacts = contactsIn(text, ear);
  const complains = matter !== 'compliment';
  return {
    ...(matter && { matter }),
    ...(said !== undefined && { retold: said }),
    ...(complains && feelingIn(text, ear)),
    ...(complains && praisesBeside(text, ear) && { praises: true }),
    ...(wish !== undefined && { wish }),
    ...(contacts && { contacts }),
  };
}
