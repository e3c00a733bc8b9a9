/** Text from outside, as a record can hold it. */
import { cleanText, cutText, typedLimit } from '../transcript/clean.ts';

/** The text without what cannot be stored or sent, nor space around it, and no longer than a message may be. */
export function cleaned(text: string): string {
  return cutText(cleanText(text).trim(), typedLimit);
}
