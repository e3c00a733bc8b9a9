/** Words of typed text, made comparable. */

/** The words of a text, in lower case, without apostrophes: `Don't!` gives `dont`. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(/['’`´]/g, '')
      .match(/\p{L}+|\p{N}+|\p{Extended_Pictographic}/gu) ?? []
  );
}

/** Whether two words are forms of one: equal, or one begins with the other and has a short ending more. */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.length - short.length <= 4 && long.startsWith(short);
}

/** Where an expression stands in a row of words, or -1. */
export function indexOfExpression(words: readonly string[], expression: readonly string[]): number {
  if (expression.length === 0) return -1;
  return words.findIndex((_, start) => expression.every((word, offset) => words[start + offset] === word));
}
