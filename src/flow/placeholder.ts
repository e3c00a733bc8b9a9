/**
 * `{name}`, `{business}`, `{guide}` and any question's name may stand in every text of the owner, and our own phrases
 * use the same form. `{x|fallback}` says what stands there without a value. A sentence whose placeholder has neither a
 * value nor a fallback is left out, so that nobody ever reads "Hello , welcome to {business}".
 */

/** Values by placeholder name. A `Map`, so that a question called `constructor` is not taken for one that has a value. */
export type PlaceholderValues = ReadonlyMap<string, string>;

const placeholder = /\{([\p{L}\p{N}_-]+)(?:\|([^{}]*))?\}/gu;

// A sentence ends with its mark and the space after it; a line break ends one too.
const sentenceEnd = /(?<=[.!?…]\s+)(?=\S)|(?<=\n)/u;

/** The text with its placeholders filled. */
export function fill(text: string, values: PlaceholderValues): string {
  if (!text.includes('{')) return text;
  return splitSentences(text)
    .map((sentence) => {
      let incomplete = false;
      const filled = sentence.replace(placeholder, (_, name: string, fallback: string | undefined) => {
        const value = values.get(name) ?? fallback;
        incomplete ||= value === undefined;
        return value ?? '';
      });
      return incomplete ? '' : filled;
    })
    .join('')
    .trim();
}

/** The names of the placeholders in a text, in order. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(placeholder)].flatMap(([, name]) => name ?? []);
}

/** The sentences of a text, each with the space that follows it. */
export function splitSentences(text: string): string[] {
  return text.split(sentenceEnd);
}
