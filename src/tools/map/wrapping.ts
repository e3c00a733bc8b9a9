/** How a text is broken into lines where nothing can be asked how wide it is: by what letters measure in the usual fonts. */

/** The widths of letters in parts of the size of the font: rather too wide than too narrow, as the font is the reader's own. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[iljtfI.,:;'’|!()[\]·\s]/u, 0.37],
  [/[mwMW@%—]/u, 0.98],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u, 1.05],
  [/\p{Lu}/u, 0.72],
];
const usualWidth = 0.61;

/** About how wide a text is, in parts of the size of its font. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (widths.find(([one]) => one.test(letter))?.[1] ?? usualWidth), 0);
}

/**
 * Breaks a text into lines. What does not fit into as many as there may be ends with an ellipsis.
 *
 * @param width how wide a line may be, in parts of the size of the font
 * @param most how many lines there may be
 */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[^\S\u00a0\u202f]+/).flatMap((one) => piecesOf(one, width))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, most);
  const last = shown.at(-1);
  return lines.length > most && last !== undefined ? [...shown.slice(0, -1), cut(last, width)] : shown;
}

/** A word that is wider than a line, in pieces that are not. */
function piecesOf(word: string, width: number): string[] {
  if (widthOf(word) <= width) return word === '' ? [] : [word];
  const pieces = [''];
  for (const letter of word) {
    const piece = `${pieces.at(-1) ?? ''}${letter}`;
    if (widthOf(piece) <= width) pieces[pieces.length - 1] = piece;
    else pieces.push(letter);
  }
  return pieces;
}

/** As much of a line as there is room for before an ellipsis. */
function cut(line: string, width: number): string {
  const letters = [...line];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').replace(/[\s.,;:·]+$/u, '')}…`;
}
