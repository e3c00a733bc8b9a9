/** Text as people type it, made plain and cut into sentences. */
import type { Ear } from './expressions.ts';
import { wordsOf } from './words.ts';

/** Abbreviations that keep their capitals even where all is shouted. */
const abbreviation = /^(?:[^AEIOUYÅÄÆÖØ']{2,4}|USB|LED|UPS|PIN)$/;

/** How long an abbreviation may be elsewhere. */
const longestAbbreviation = 4;

/** Signs that are no text: controls, marks of direction, emoji and smileys. */
const signs =
  /\p{C}|\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u20e3|\ufffd|(?<!\S)[:;=]['-]?[()DPp/|\\]+(?!\S)/gu;

/**
 * Between sentences. A dot ends none in `Dr. Lee`, and none in `kl. 17` and `24. desember` unless a capital follows. What
 * stands in an address ends none at all.
 */
const ends =
  /\n|(?<=[!?…])(?: +|(?<!(?::\/\/|www\.)\S*))(?=[\p{L}\p{N}"“”«»])|(?<=\.)(?<!(?<!\p{L})(?:[DdHh]r|Mrs?|Ms|[Pp]rof|St|t\.ex|f\.eks|bl\.a|e\.g|i\.e|t\.o\.m)\.)(?: +(?=\p{Lu})|(?<!\d\.|\d \p{L}{3,4}\.|(?<!\p{L})(?:[Kk]l|kr|ca|[Nn]r|[Nn]o|tlf|evt|approx|a|eks|ex|pr|[Mm]aks|[Mm]ax|[Ii]nkl)\.) +)|(?<=\p{Ll}\.)(?=\p{Lu}\p{Ll})/u;

/** The text without signs, one line for each of its own; apostrophes are straight. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(signs, ' ').replace(/[’`´]/g, "'").replace(/\s+/g, ' '))
    .join('\n');
}

/** The sentences of a plain text, with their marks. */
export function sentencesOf(text: string): string[] {
  return text.split(ends);
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
