/** Yes and no, in any wording. */
import { type AnyOf, type Ear, type Found, outermost, without } from './expressions.ts';
import { grammarOf } from './grammar.ts';
import { clausesOf, matterOf } from './matters.ts';
import { wordsOf } from './words.ts';

/** A yes or no that nothing else says is among so many first words. */
const longestLead = 2;

/** How long a clause may be that refuses by a negation alone, in words: "I don't think so". */
const longestEcho = 8;

/** An answer stands in so much of the beginning of a text, in characters; what goes on for longer is a story. */
export const longestAnswer = 400;

/** A yes or no in a text. */
interface Told extends Found {
  readonly is: 'yes' | 'no';
}

/** Whether a text agrees or refuses; `undefined`: neither. */
export function polarityOf(whole: string, ear: Ear): 'yes' | 'no' | undefined {
  const text = whole.slice(0, longestAnswer);
  const words = wordsOf(text);
  const { plainYes, yes, no, negations, corrections } = ear.cues;
  // "no problem" agrees, and "not quite right" refuses: the longer expression wins where one holds the other.
  const saying = (is: Told['is'], cues: AnyOf): Told[] => ear.find(words, cues).map((place) => ({ ...place, is }));
  const told = outermost([...saying('no', [no, negations]), ...saying('yes', [plainYes, yes])]);
  const isCorrected = ear.says(words, corrections);
  const [first, second] = isCorrected ? told.slice(-1) : told;
  if (first && second && isTorn(words, first, second, ear)) return undefined;
  if (first?.is !== 'yes') return first && refuses(text, words, first, ear, isCorrected) ? 'no' : undefined;
  // "absolutely not"
  if (second?.is === 'no' && second.from === first.to) return 'no';
  return isPlain(words, told, ear) ? 'yes' : undefined;
}

/** Whether the opposite of what was said is all that follows: "yes but no". */
function isTorn(words: readonly string[], first: Told, second: Told, ear: Ear): boolean {
  const between = words.slice(first.to, second.from);
  if (first.is === second.is || between.length !== 1 || ear.telling(words.slice(second.to)).length > 0) return false;
  return ear.says(between, ear.cues.contrasts);
}

/** Whether words agree and tell of nothing else: "it is" agrees, "it is dense" tells of something, "you are great" praises. */
function isPlain(words: readonly string[], told: readonly Found[], ear: Ear): boolean {
  const { plainYes, contrasts, thanks } = ear.cues;
  if (ear.find(words, plainYes).some(({ from }) => from < longestLead)) return true;
  const beside = without(words, [...told, ...ear.find(words, thanks)]);
  if (ear.telling(beside).length > 0 || ear.says(beside, contrasts)) return false;
  const [first] = told;
  const before = words.slice(0, first?.from);
  return !grammarOf(ear.cues).address.test(without(before, ear.find(before, thanks)).join(' '));
}

/**
 * Whether a no is meant for what is asked: it comes first, or is an echo of the question, as in "that doesn't sound right".
 * A story has a "not" in it too.
 */
function refuses(text: string, words: readonly string[], place: Found, ear: Ear, isCorrected: boolean): boolean {
  const { no, negations, fault, grievance, good } = ear.cues;
  const said = words.slice(place.from, place.to);
  const isLead = isCorrected || place.from < longestLead;
  const isBare = ear.says(said, negations) && place.to - place.from === 1;
  // "wrong size", "no complaints"
  const isStory = [fault, grievance, good]
    .flatMap((cues) => ear.find(words, cues))
    .some(({ from, to }) => from <= place.from && to >= place.to);
  if (isLead && !isBare && !isStory && ear.says(said, no)) return true;
  const clause = clausesOf(text, ear).find((clause) => ear.says(clause, [no, negations])) ?? words;
  if (place.from >= longestEcho || clause.length > longestEcho) return false;
  if (matterOf(text, ear) === undefined) return true;
  return ear.telling(without(words, [place])).length <= 1;
}
