/** Wishes that are no answers: for a person, for the end, to begin again, to pass a question over. */
import type { Expressions } from './cues/cues.ts';
import { type Ear, type Found, without } from './expressions.ts';
import { clausesOf, matterOf } from './matters.ts';
import type { Question } from './meaning.ts';

/** How long a wish may be where text is asked for, in words. */
const longestWish = 12;

/** A clause of more words is no wish. */
const longestClause = 24;

/** How many telling words may stand beside a wish, which is longer itself. */
const longestAside = 2;

/** A text, and what was asked. */
export interface Said {
  readonly text: string;
  readonly words: readonly string[];
  readonly ear: Ear;
  readonly question: Question | undefined;
}

/**
 * Whether a wish is said, and is what a clause is for: "the brakes stop too late" tells of something. Where text is asked
 * for, it has to be all that is: "I want to stop the noise" is an answer.
 */
export function wishes({ text, words, ear, question }: Said, wish: Expressions): boolean {
  if (!ear.says(words, wish)) return false;
  const { person, end, restart, decline, unknown, bad, grievance, swearing, negations } = ear.cues;
  const isLast = wish === end || wish === restart;
  if (question?.kind === 'text') {
    if (words.length > longestWish) return false;
    // Whoever asks for a person may say why; and anger is no part of an answer, unless it is about a person.
    return wish === person
      ? clausesOf(text, ear).some((clause) => ear.says(clause, person) && besideWishes(clause, ear, []).length === 0)
      : besideWishes(words, ear, [bad, grievance, swearing]).length === 0;
  }
  return clausesOf(text, ear).some((clause) => {
    if (clause.length > longestClause) return false;
    const places = ear.find(clause, wish).filter((place) => !isDenied(clause, place, ear, wish === unknown ? 3 : 1));
    const longest = Math.max(0, ...places.map(({ from, to }) => to - from));
    const beside = besideWishes(clause, ear, [wish]);
    if (longest === 0 || matterOf(without(clause, places).join(' '), ear)) return false;
    // What would end the conversation is said without a doubt: "please don't cancel my order".
    // A word alone names what is wished for only where nothing else is told: "next friday", "I left it with the manager".
    const isTight = isLast || (longest === 1 && wish !== decline && wish !== unknown);
    const most = isTight ? Math.min(longest - 1, longestAside) : Math.min(longest, longestAside);
    return beside.length <= most && !(isLast && ear.says(beside, negations));
  });
}

/**
 * Whether a fault is told with the words of a wish: "it has not worked" does not say "I have not", nor "nobody called me" "call me".
 *
 * @param reach how many words before it a negation denies it: "I don't want any of them" chooses none
 */
function isDenied(words: readonly string[], { from, to }: Found, ear: Ear, reach: number): boolean {
  if (ear.says(words.slice(Math.max(0, from - reach), from), ear.cues.negations)) return true;
  return ear.find(words, ear.cues.fault, false).some((fault) => fault.from < to && fault.to > to && from <= fault.from);
}

/** The words that tell of something else than wishes, politeness, and what else is let pass. */
function besideWishes(words: readonly string[], ear: Ear, others: readonly Expressions[]): string[] {
  const { person, end, restart, skip, decline, unknown, plainYes, yes, no, negations, thanks, greeting } = ear.cues;
  const places = [person, end, restart, skip, decline, unknown, plainYes, yes, no, thanks, greeting, ...others]
    .flatMap((cues) => ear.find(words, cues))
    .filter(({ from, to }) => to - from > 1 || !ear.says(words.slice(from, to), negations));
  return ear.telling(without(words, places));
}
