/** What of a conversation is found by its words. */
import type { AnyEntry } from './entry.ts';
import { isKnown } from './known.ts';
import { shownText } from './projection.ts';

/** The texts of an entry that a search looks through: what was said, and what was promised, remarked or quoted. */
export function searchedTexts(entry: AnyEntry): readonly string[] {
  if (!isKnown(entry)) return [];
  const shown = shownText(entry);
  if (shown !== undefined) return [shown];
  const { what, comment, reference } = entry as { what?: string; comment?: string; reference?: string };
  return [what, comment, reference].filter((text) => text !== undefined);
}
