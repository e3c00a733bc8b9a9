/** What a message tells, whatever it means at this point of the conversation. */
import type { Cues } from './cues/cues.ts';
import { Ear } from './expressions.ts';
import { matterOf } from './matters.ts';
import type { Account } from './meaning.ts';
import { retold } from './retelling.ts';

/** How grave what a text tells is, and its most telling words as they are said back; each is left out where there is none. */
export function accountOf(text: string, cues: Cues): Account {
  const ear = new Ear(cues);
  const matter = matterOf(text, ear);
  const said = retold(text, ear);
  return { ...(matter && { matter }), ...(said !== undefined && { retold: said }) };
}
