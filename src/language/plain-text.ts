/** Text as people type it, made plain. */
import type { Ear } from './expressions.ts';
import { wordsOf } from './words.ts';

/** Abbreviations that keep their capitals even where all is shouted. */
const abbreviation = /^(?:[^AEIOUYÅÄÆÖØ']{2,4}|USB|LED|UPS|PIN)$/;

/** How long an abbreviation may be elsewhere. */
const longestAbbreviation = 4;

/** Signs that are no text: controls, marks of direction, emoji and smileys. */
const signs =
  /\p{C}|\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u20e3|\ufffd|(?<!\S)[:;=]['-]?[()DPp/|\\]+(?!\S)/gu;

/** The text without signs, one line for each of its own; apostrophes are straight. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(signs, ' ').replace(/[’`´]/g, "'").replace(/\s+/g, ' '))
    .join('\n');
}

/** A sentence in lower case where it shouts; abbreviations keep their capitals. */
export function calmed(sentence: string, ear: Ear): string {
  const shouts = (sentence.match(/\p{Lu}/gu)?.length ?? 0) > (sentence.match(/\p{Ll}/gu)?.length ?? 0);
  const { negations, good, bad, fault } = ear.cues;
  const isAbbreviation = (word: string) => {
    if (shouts || word.length > longestAbbreviation) return abbreviation.test(word);
    const words = wordsOf(word);
    return ear.telling(words).length > 0 && ![negations, good, bad, fault].some((cues) => ear.says(words, cues));
  };
  return sentence.replace(/[\p{L}\p{N}']+/gu, (word) => {
    const isShouted = /^[\p{Lu}']+$/u.test(word) && (shouts || word.length > 1);
    return isShouted && !isAbbreviation(word) ? word.toLowerCase() : word;
  });
}
