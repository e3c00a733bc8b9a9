/** What the items of a turn say in words: on screen, and to those who listen. */
import { type AnyEntry, type Entry, isKnown } from '../../transcript/entry.ts';
import { type Bubble, type Mark, project } from '../../transcript/projection.ts';
import type { ViewPhrases } from './phrases.ts';

/** Events that the visitor is told of. The others are for those who read the log. */
function told(entry: Entry, phrases: ViewPhrases): string | undefined {
  switch (entry.type) {
    case 'ended':
      return phrases.ended;
    case 'handed-over':
      return entry.reference === undefined ? undefined : phrases.reference(entry.reference);
    case 'erasure-asked':
      return phrases.erasureAsked;
    default:
      return undefined;
  }
}

/** The words of one item; `undefined` where the visitor sees nothing of it. */
export function wordsOf(item: Bubble | Mark, phrases: ViewPhrases): string | undefined {
  if (item.kind === 'bubble') return item.text;
  const { entry } = item;
  if (isKnown(entry)) return told(entry, phrases);
  // From a version to come: its words if it has any, else its name, so that nothing is hidden.
  const { text } = entry as AnyEntry & { readonly text?: unknown };
  return typeof text === 'string' ? text : entry.type;
}

/**
 * What a screen reader says of new entries: each turn once, with its speaker. The visitor's own words are left out, as
 * they have just written them.
 */
export function announcementOf(entries: readonly AnyEntry[], guide: string, phrases: ViewPhrases): string {
  return project(entries)
    .turns.filter(({ by }) => by !== 'visitor')
    .map(({ by, items }) => {
      const words = items.flatMap((item) => wordsOf(item, phrases) ?? []).join(' ');
      return words !== '' && by === 'guide' ? `${guide}: ${words}` : words;
    })
    .filter((words) => words !== '')
    .join(' ');
}
