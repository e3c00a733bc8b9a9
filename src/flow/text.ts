/** Small things that stand in texts: numbers, days, and texts themselves as HTML shows them. */

/** What a name is made of, as a character class: letters, digits, `_` and `-` of any script. */
export const nameCharacters = String.raw`[\p{L}\p{M}\p{N}_-]`;

/** The number that a text is, with a point or a comma; `undefined` where it is none. */
export function numberIn(text: string): number | undefined {
  const value = Number(text.trim().replace(',', '.') || NaN);
  // `-0` is no number of its own, and would not survive being stored.
  return Number.isFinite(value) ? value + 0 : undefined;
}

const second = 1000;

/** Units of time, in milliseconds. */
const units: Readonly<Record<string, number>> = {
  s: second,
  min: 60 * second,
  h: 3_600 * second,
  d: 86_400 * second,
};

/** The length of time that a text is, such as `8s`, `2min`, `1.5h` or `3d`, in milliseconds; `undefined` where it is none. */
export function durationIn(text: string): number | undefined {
  const [, amount = '', unit = ''] = /^([\d.,]+)\s*(s|min|h|d)$/.exec(text.trim().toLowerCase()) ?? [];
  const number = numberIn(amount);
  const length = units[unit];
  return number === undefined || length === undefined ? undefined : number * length;
}

/** Whether a text is a day that there is, as `2026-12-24`. */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a number or a day lies within bounds, which are written as it is. */
export function isWithin({ min, max }: { readonly min?: string; readonly max?: string }, value: string): boolean {
  const order = (text: string) => (isDate(text) ? Date.parse(text) : Number(text));
  return (min === undefined || order(value) >= order(min)) && (max === undefined || order(value) <= order(max));
}

/** White space as HTML shows it. A no-break space is none: it is meant. */
export function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}

/** So much of a text as a message can quote. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
