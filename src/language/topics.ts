/** Which topic a text is about. */
import type { Ear } from './expressions.ts';
import type { SearchableTopic } from './meaning.ts';
import { holds, sameWord, wordsOf } from './words.ts';

/** A topic, and how much speaks for it. */
export interface Ranked {
  readonly topic: string;
  readonly score: number;
}

/** Topics by how much of the text speaks for them, best first; those of which nothing speaks are left out. */
export function rankTopics(words: readonly string[], topics: readonly SearchableTopic[], ear: Ear): Ranked[] {
  const telling = [...new Set(ear.telling(words))];
  return topics
    .map(({ topic, match, texts }) => {
      const strong = [topic, ...match].map(wordsOf);
      const strongWords = ear.telling(strong.flat());
      const weakWords = ear.telling(texts.flatMap(wordsOf));
      const phrases = strong.filter((phrase) => phrase.length > 1 && holds(words, phrase)).length;
      const score = telling.reduce((sum, word) => sum + weightOf(word, strongWords, weakWords), phrases * 2);
      return { topic, score };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}

/** The best topic, if it is named clearly and no other is as near. */
export function clearTopic([best, second]: readonly Ranked[]): Ranked | undefined {
  return best && best.score >= 2 && best.score > (second?.score ?? 0) ? best : undefined;
}

function weightOf(word: string, strong: readonly string[], weak: readonly string[]): number {
  if (strong.some((other) => sameWord(word, other))) return 2;
  return weak.some((other) => sameWord(word, other)) ? 0.5 : 0;
}
