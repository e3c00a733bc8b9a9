/** What the items of a turn say in words: on screen, and to those who listen. */
import { cutText } from '../../transcript/clean.ts';
import type { AnyEntry } from '../../transcript/entry.ts';
import { isKnown } from '../../transcript/known.ts';
import { type Bubble, type Mark, project } from '../../transcript/projection.ts';
import { hasField } from './kinds.ts';
import { type Model, guideIn } from './model.ts';

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

/** An answer as it is named on a button: what was typed may be as long as a letter. */
export function shortened(label: string): string {
  return label.length > 80 ? `${cutText(label, 80).trimEnd()}…` : label;
}

/** All of an item for those who listen. What stands in a line of its own ends like a sentence: a pause is all they have. */
function heardOf(item: Bubble | Mark): string {
  const note = item.kind === 'bubble' ? item.note : undefined;
  const lines = [note ?? '', ...(wordsOf(item) ?? '').split('\n')].filter((line) => line !== '');
  return lines.map((line) => (/[\p{L}\p{N}\p{Pe}\p{Pf}"]$/u.test(line) ? `${line}.` : line)).join(' ');
}

/**
 * What a screen reader says of new entries: each turn once, with its speaker, and then how it is answered. The visitor's
 * own words are left out, as they have just written them. Where nothing is new, nothing is said.
 */
export function announcementOf(entries: readonly AnyEntry[], model: Model): string {
  if (entries.length === 0) return '';
  const { scene, phrases } = model;
  const { kind = '', options = [] } = scene.offered.question ?? {};
  const words = [
    ...turnsIn(entries, guideIn(model) ?? phrases.assistant),
    hasField(kind) ? phrases.field : '',
    options.length > 0 ? phrases.choices(options.length) : '',
    scene.ended ? phrases.ended : '',
  ];
  return words.filter((part) => part !== '').join(' ');
}

function turnsIn(entries: readonly AnyEntry[], guide: string): string[] {
  return project(entries)
    .turns.filter(({ by }) => by !== 'visitor')
    .map(({ by, items }) => {
      const heard = items.map(heardOf).filter((line) => line !== '');
      const words = heard.join(' ');
      return words !== '' && by === 'guide' ? `${guide}: ${words}` : words;
    });
}
