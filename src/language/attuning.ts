/** Gets an ear used to a text. */
import type { Cues } from './cues/cues.ts';
import type { Ear } from './expressions.ts';
import type { Steps } from './steps.ts';
import { wordsOf } from './words.ts';

/** The long lists, which every text is looked up in. */
const lists = [
  'fault',
  'grievance',
  'good',
  'bad',
  'swearing',
  'unknown',
  'person',
  'end',
] as const satisfies readonly (keyof Cues)[];

/** Looks the words of a text up list by list, as whatever asks for many of them first would take long. */
export function* attune(text: string, ear: Ear): Steps<void> {
  const words = wordsOf(text);
  for (const list of lists) {
    ear.find(words, ear.cues[list]);
    yield;
  }
}
