/**
 * Text that any database and any JSON reader takes. PostgreSQL refuses NUL, and its `jsonb` lone surrogates; one such
 * character would make a whole batch fail for ever. So both sides replace them: the widget before it stores, the
 * receiver before it inserts.
 */

/** Typed text may be this long, in characters. */
export const typedLimit = 8_000;

// eslint-disable-next-line no-control-regex -- NUL is exactly what is looked for
const unfit = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text with what cannot be stored replaced by U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(unfit, '\uFFFD');
}

/** The first characters of a text, so many at most; no character is cut in half. */
export function cutText(text: string, limit: number): string {
  return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}

/** The same plain data with every text in it clean, names of properties included. */
export function cleanData<Value>(value: Value): Value;
export function cleanData(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((part) => cleanData(part as unknown));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [cleanText(name), cleanData(part as unknown)]));
}
