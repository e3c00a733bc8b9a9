/** Yes and no, in any wording. */
import type { Ear } from './expressions.ts';

/** Whether words agree or refuse; `undefined`: neither. */
export function polarityOf(words: readonly string[], ear: Ear): 'yes' | 'no' | undefined {
  const { yes, no, negations, corrections } = ear.cues;
  const agreed = ear.find(words, yes);
  const refused = ear.find(words, `${no}, ${negations}`);
  // "no problem" agrees, and "not quite right" refuses: the longer expression wins where one holds the other.
  const told = [
    ...agreed.map((place) => ({ ...place, is: 'yes' as const })),
    ...refused.map((place) => ({ ...place, is: 'no' as const })),
  ]
    .filter(
      (place, _, all) =>
        !all.some(
          (other) => other.from <= place.from && other.to >= place.to && other.to - other.from > place.to - place.from,
        ),
    )
    .sort((one, other) => one.from - other.from);
  if (ear.says(words, corrections)) return told.at(-1)?.is;
  const [first, second] = told;
  // "absolutely not"
  const isTurned = first?.is === 'yes' && second?.is === 'no' && second.from === first.to;
  return isTurned ? 'no' : first?.is;
}
