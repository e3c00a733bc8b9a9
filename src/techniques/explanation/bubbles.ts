/** A text of the owner in bubbles: nobody reads more than two sentences at a time. */
import { sentencesOf } from '../../language/sentences.ts';

/** How many sentences stand in one bubble. */
const sentencesTogether = 2;

/** The text in bubbles of at most two sentences. */
export function bubblesOf(text: string): string[] {
  const bubbles: string[][] = [];
  for (const sentence of wholeSentences(text)) {
    const last = bubbles.at(-1);
    if (last && last.length < sentencesTogether) last.push(sentence);
    else bubbles.push([sentence]);
  }
  return bubbles.map((sentences) => sentences.join(' '));
}

/** The first sentence of a text. */
export function firstSentenceOf(text: string): string {
  return wholeSentences(text)[0] ?? '';
}

/** The sentences of a text. What begins in lower case goes on after an abbreviation, and a fallback in braces is one piece. */
function wholeSentences(text: string): string[] {
  return sentencesOf(text).reduce<string[]>((sentences, part) => {
    const before = sentences.at(-1);
    if (before !== undefined && (/^\s*\p{Ll}/u.test(part) || /\{[^}]*$/.test(before))) {
      return [...sentences.slice(0, -1), `${before} ${part.trim()}`];
    }
    return part.trim() === '' ? sentences : [...sentences, part.trim()];
  }, []);
}
