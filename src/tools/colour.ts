/** Whether CSS knows a colour, where no browser is there to ask. */
import names from 'color-name';

const keywords = new Set([...Object.keys(names), 'rebeccapurple', 'transparent', 'currentcolor', 'inherit', 'initial']);
const hexadecimal = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/;
const call = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|device-cmyk|var)\([^;{}]+\)$/;

/** Whether a text is a colour as CSS writes it. What stands in the brackets of a function is taken on trust. */
export function isColour(text: string): boolean {
  const colour = text.trim().toLowerCase();
  return keywords.has(colour) || hexadecimal.test(colour) || call.test(colour);
}
