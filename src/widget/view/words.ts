/** What the items of a turn say in words: on screen, and to those who listen. */
import { type AnyEntry, isKnown } from '../../transcript/entry.ts';
import { type Bubble, type Mark, project } from '../../transcript/projection.ts';

/**
 * The words of one item, which are those of its entry; `undefined` where the visitor sees nothing of it, as it is for
 * those who read the log.
 */
export function wordsOf(item: Bubble | Mark): string | undefined {
  if (item.kind === 'bubble') return item.text;
  const { entry } = item;
  if (isKnown(entry)) return undefined;
  // From a version to come: its words if it has any, else its name, so that nothing is hidden.
  const { text } = entry as AnyEntry & { readonly text?: unknown };
  return typeof text === 'string' ? text : entry.type;
}

/**
 * What a screen reader says of new entries: each turn once, with its speaker. The visitor's own words are left out, as
 * they have just written them.
 */
export function announcementOf(entries: readonly AnyEntry[], guide: string): string {
  return project(entries)
    .turns.filter(({ by }) => by !== 'visitor')
    .map(({ by, items }) => {
      const words = items.flatMap((item) => wordsOf(item) ?? []).join(' ');
      return words !== '' && by === 'guide' ? `${guide}: ${words}` : words;
    })
    .filter((words) => words !== '')
    .join(' ');
}
