/**
 * `{name}`, `{business}`, `{guide}` and any question's name may stand in every text of the owner, and our own phrases
 * use the same form. `{x|fallback}` says what stands there without a value. A sentence whose placeholder has neither a
 * value nor a fallback is left out, so that nobody ever reads "Hello , welcome to {business}".
 *
 * What only our own phrases know begins with a colon, `{:reference}`, so that no question's name shadows it.
 */
import { nameCharacters } from './text.ts';

/** Values by placeholder name. A `Map`, so that a question called `constructor` is not taken for one that has a value. */
export type PlaceholderValues = ReadonlyMap<string, string>;

/** The names that every flow knows: the visitor's, the business's and the assistant's. */
export const reservedNames = ['name', 'business', 'guide'] as const;

const placeholder = new RegExp(String.raw`\{\s*(:?${nameCharacters}+)\s*(?:\|([^{}]*))?\}`, 'gu');

// A sentence ends with its mark and the space after it; a line break ends one too. A fallback may hold either.
const sentenceEnd = /(?:(?=\S)(?<=[.!?…]\s+)|(?<=\n))(?![^{}]*\})/u;

/** The text with its placeholders filled. An empty value counts as none. */
export function fill(text: string, values: PlaceholderValues): string {
  return text.includes('{') ? fillRuns([text], values).join('').trim() : text;
}

/** The text without its placeholders, and without the comma that parts one from the rest. */
export function withoutPlaceholders(text: string): string {
  return text
    .replace(new RegExp(`,?\\s*${placeholder.source}`, 'gu'), '')
    .replace(/^[\s,;:]+/, '')
    .trim();
}

/** The names of the placeholders in a text, in order. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(placeholder)].flatMap(([, name]) => name ?? []);
}

/** A text of the owner without our own placeholders: `{:x}` becomes `{x}`, which gets no value of ours. */
export function ownersText(text: string): string {
  return text.replace(placeholder, (whole) => whole.replace(/^\{\s*:/, '{'));
}

/** The sentences of a text, each with the space that follows it. */
export function splitSentences(text: string): string[] {
  return text.split(sentenceEnd);
}

/** Fills texts that are read as one line: a sentence that is left out is left out of all of them. */
export function fillRuns(runs: readonly string[], values: PlaceholderValues): string[] {
  const sentences = spans(splitSentences(runs.join(''))).filter(({ text }) => isComplete(text, values));
  return spans(runs).map(({ text, from: start }) =>
    sentences
      .map(({ from, until }) => text.slice(Math.max(from - start, 0), Math.max(until - start, 0)))
      .join('')
      .replace(placeholder, (_, name: string, fallback?: string) => valueOf(name, fallback, values) ?? ''),
  );
}

function isComplete(sentence: string, values: PlaceholderValues): boolean {
  return [...sentence.matchAll(placeholder)].every(
    ([, name = '', fallback]) => valueOf(name, fallback, values) !== undefined,
  );
}

function valueOf(name: string, fallback: string | undefined, values: PlaceholderValues): string | undefined {
  const value = values.get(name);
  return value === undefined || value === '' ? fallback : value;
}

/** Where each of some texts stands when they are joined. */
function spans(texts: readonly string[]): { text: string; from: number; until: number }[] {
  let until = 0;
  return texts.map((text) => ({ text, from: until, until: (until += text.length) }));
}
