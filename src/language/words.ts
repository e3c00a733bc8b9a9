/** Words of typed text, made comparable: case, apostrophes, keyboards and small slips do not count. */

/** The words of a text, in lower case and one keyboard's letters, without apostrophes: `Don't!` gives `dont`. What is
 * said three times and more is said twice. */
export function wordsOf(text: string): string[] {
  const words = spelled(text).match(/\p{L}+|\p{N}+|\p{Extended_Pictographic}/gu) ?? [];
  return words.filter((word, at) => word !== words[at - 1] || word !== words[at - 2]);
}

/** The text in lower case, with æ and ø for ä and ö, and without apostrophes. */
export function spelled(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/ä/g, 'æ')
    .replace(/ö/g, 'ø')
    .replace(/[éè]/g, 'e');
}

/** A word whose letters are not doubled: `jaaa` and `ja` are one word to the ear, `apreciated` and `appreciated` too. */
export function plain(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}

/** A word as a keyboard without å, æ and ø writes it. */
export function bare(word: string): string {
  return plain(word.replace(/å/g, 'a').replace(/æ|ae/g, 'a').replace(/ø|oe/g, 'o'));
}

/** How much of two words has to be equal at least where only their endings differ, in letters. */
const shortestStem = 6;

/** Whether two words are forms of one: equal, or with a short ending more, or with another short ending. */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (!one.startsWith(other.charAt(0))) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 4 && long.length - short.length <= 4 && long.startsWith(short)) return true;
  const differs = [...short].findIndex((letter, at) => letter !== long[at]);
  return (differs >= shortestStem && long.length - differs <= 3) || isSlip(one, other);
}

/** Whether two words that are not short are one slip of the finger apart: a letter too few, too many, wrong, or two swapped. */
export function isSlip(one: string, other: string): boolean {
  if (
    Math.min(one.length, other.length) < 5 ||
    Math.max(one.length, other.length) < 6 ||
    Math.abs(one.length - other.length) > 1 ||
    !one.startsWith(other.charAt(0))
  ) {
    return false;
  }
  let start = 1;
  while (start < one.length && one[start] === other[start]) start++;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    (rest.slice(0, 2) === [...otherRest.slice(0, 2)].reverse().join('') && rest.slice(2) === otherRest.slice(2))
  );
}

/** Whether a phrase stands in a row of words. */
export function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((word, offset) => words[at + offset] === word));
}
