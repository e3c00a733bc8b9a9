/** Yes and no, in any wording. */
import { type Ear, outermost } from './expressions.ts';

/** Whether words agree or refuse; `undefined`: neither. */
export function polarityOf(words: readonly string[], ear: Ear): 'yes' | 'no' | undefined {
  const { yes, no, negations, corrections } = ear.cues;
  // "no problem" agrees, and "not quite right" refuses: the longer expression wins where one holds the other.
  const told = outermost([
    ...ear.find(words, `${no}, ${negations}`).map((place) => ({ ...place, is: 'no' as const })),
    ...ear.find(words, yes).map((place) => ({ ...place, is: 'yes' as const })),
  ]);
  if (ear.says(words, corrections)) return told.at(-1)?.is;
  const [first, second] = told;
  // "absolutely not"
  const isTurned = first?.is === 'yes' && second?.is === 'no' && second.from === first.to;
  return isTurned ? 'no' : first?.is;
}
