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
  if (isTurned) return 'no';
  return first?.is === 'yes' && !isPlain(words, told, ear) ? undefined : first?.is;
}

/** Whether words agree and tell of nothing else: "it is" agrees, and "it is dense" tells of something. */
function isPlain(words: readonly string[], told: readonly Place[], ear: Ear): boolean {
  const { plainYes, contrasts, thanks } = ear.cues;
  if (ear.find(words, plainYes).some(({ from }) => from < 2)) return true;
  const places = [...told, ...ear.find(words, thanks)];
  const beside = words.filter((_, index) => !places.some(({ from, to }) => from <= index && index < to));
  return ear.telling(beside).length === 0 && !ear.says(beside, contrasts);
}

interface Place {
  readonly from: number;
  readonly to: number;
}
