/** What things are called on screen. */
import type { ReadOutcome } from '../transcript/received.ts';

/** How it came out, as a shape and a word: never a colour alone. */
export const outcomes: Readonly<Record<ReadOutcome, { readonly word: string; readonly shape: string }>> = {
  resolved: { word: 'resolved', shape: 'disc' },
  unresolved: { word: 'unresolved', shape: 'ring' },
  'handed-over': { word: 'handed over', shape: 'arrow' },
  abandoned: { word: 'abandoned', shape: 'dash' },
};

/** The English name of a language; the tag itself where there is none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
