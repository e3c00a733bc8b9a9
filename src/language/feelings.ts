/** What weighs on whoever complains, where they have words of it; and how long they have waited. */
import type { Ear } from './expressions.ts';
import { grammarOf } from './grammar.ts';
import { clausesOf } from './matters.ts';
import type { Feeling } from './meaning.ts';
import { plainText } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

/** So much of a text is looked at, in characters. */
const lookedAt = 3000;

/** What weighs most, of all that is told: a wait that is told with its length before anything else. */
export function feelingIn(text: string, ear: Ear): { feeling?: Feeling; wait?: string } {
  const { spoilt, again, worried, letDown, waiting } = ear.cues;
  const clauses = clausesOf(text.slice(0, lookedAt), ear);
  const says = (cues: string) => clauses.some((words) => ear.find(words, cues, false).length > 0);
  const wait = waitIn(text, ear);
  if (wait !== undefined) return { feeling: 'waiting', wait };
  if (says(spoilt)) return { feeling: 'spoilt' };
  if (says(again)) return { feeling: 'again' };
  if (says(waiting)) return { feeling: 'waiting' };
  if (says(worried)) return { feeling: 'worried' };
  return says(letDown) ? { feeling: 'let-down' } : {};
}

/** A length of time beside a wait, as it was written; of several, one that is not told as past. */
function waitIn(text: string, ear: Ear): string | undefined {
  const { length, ago } = grammarOf(ear.cues);
  const found = sentencesOf(plainText(text.slice(0, lookedAt)))
    .filter((sentence) => ear.find(wordsOf(sentence), ear.cues.waiting, false).length > 0)
    .flatMap((sentence) =>
      [...sentence.matchAll(length)].map(({ 0: wait, index }) => ({
        wait: wait.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
        isPast: ago.test(sentence.slice(index + wait.length)),
      })),
    );
  return (found.find(({ isPast }) => !isPast) ?? found[0])?.wait;
}
