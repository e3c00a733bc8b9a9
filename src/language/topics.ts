/** Which topic a text is about. */
import type { Ear } from './expressions.ts';
import type { SearchableTopic } from './meaning.ts';
import { holds, sameWord, wordsOf } from './words.ts';

/** A topic, and how much speaks for it. */
export interface Ranked {
  readonly topic: string;
  readonly score: number;
}

/** The telling words of a topic. */
interface Vocabulary {
  readonly topic: string;
  /** By which it is matched: words that stand for themselves. */
  readonly keys: readonly string[];
  /** By which it is called, or matched by several together. */
  readonly names: readonly (readonly string[])[];
  /** The words of what is said in it. */
  readonly texts: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

/**
 * How much a word says for a topic: as a word to match; as one of several by which it is called, where these are most of
 * what was said or nothing else has it; as any other of them; and in a text.
 */
const weights = { key: 3, name: 2, shared: 1, text: 0.5 } as const;

/** How much it says beside its words that several stand together as in the topic. */
const together = 2;

/** Topics by how much of the text speaks for them, best first; those of which nothing speaks are left out. */
export function rankTopics(words: readonly string[], topics: readonly SearchableTopic[], ear: Ear): Ranked[] {
  const said = [...new Set(ear.telling(words))];
  const all = topics.map((topic) => vocabularyOf(topic, ear));
  return all
    .map((one) => {
      const others = all
        .filter((other) => other !== one)
        .map(({ keys, names, texts }) => [keys, ...names, texts].flat());
      const isRare = (word: string) => !others.some((other) => has(other, word));
      const phrases = one.phrases.filter((phrase) => holds(words, phrase)).length;
      const score = said.reduce((sum, word) => sum + weightOf(word, one, said, isRare), phrases * together);
      return { topic: one.topic, score };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}

/** The best topic, if it is named clearly and no other is as near. */
export function clearTopic([best, second]: readonly Ranked[]): Ranked | undefined {
  return best && best.score >= weights.name && best.score > (second?.score ?? 0) ? best : undefined;
}

function vocabularyOf({ topic, match, texts }: SearchableTopic, ear: Ear): Vocabulary {
  const matched = match.map(wordsOf);
  const called = [wordsOf(topic), ...matched.filter(({ length }) => length > 1)];
  return {
    topic,
    keys: ear.telling(matched.filter(({ length }) => length === 1).flat()),
    names: called.map((name) => ear.telling(name)),
    texts: ear.telling(texts.flatMap(wordsOf)),
    phrases: called.filter(({ length }) => length > 1),
  };
}

function weightOf(
  word: string,
  { keys, names, texts }: Vocabulary,
  said: readonly string[],
  isRare: (word: string) => boolean,
): number {
  if (has(keys, word)) return weights.key;
  const calling = names.filter((name) => has(name, word));
  if (calling.length === 0) return has(texts, word) ? weights.text : 0;
  const isMost = calling.some((name) => {
    const shared = said.filter((other) => has(name, other)).length;
    return shared * 2 >= said.length || (name.length > 1 && shared === name.length);
  });
  return isMost || isRare(word) ? weights.name : weights.shared;
}

function has(words: readonly string[], word: string): boolean {
  return words.some((other) => sameWord(word, other));
}
