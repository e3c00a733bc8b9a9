/** Goes through the list by keyboard: from row to row, or from transcript to transcript. */
import type { Command } from './keys.ts';

/** The row of a transcript in the list, as a selector. */
export function rowOf(id: string): string {
  return `.list [href="#${CSS.escape(id)}"]`;
}

/** Gives the focus to the list, at the row of what is shown, or to the transcript. */
export function goTo(root: ParentNode, part: 'list' | 'transcript'): void {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const target = part === 'list' ? (find('.list [aria-current]') ?? find('.list a')) : find('.shown h2');
  target?.focus();
  // On a phone the list is a screen of its own.
  if (part === 'list' && !target?.matches(':focus')) location.hash = '';
}

/** Where a command leads from the row of one index in a list of so many. */
const steps: Readonly<Partial<Record<Command, (index: number, count: number) => number>>> = {
  next: (index) => index + 1,
  previous: (index) => index - 1,
  first: () => 0,
  last: (_, count) => count - 1,
};

/**
 * Goes on. In the list the next row gets the focus; beside it, the next transcript is shown.
 *
 * @param root where the list is
 * @param onEnd is called beyond the last row
 */
export function walk(root: ParentNode, command: Command, onEnd: () => void): void {
  const rows = [...root.querySelectorAll<HTMLAnchorElement>('.list a')];
  const focused = rows.findIndex((row) => row.matches(':focus'));
  const shown = rows.findIndex((row) => row.hasAttribute('aria-current'));
  const index = steps[command]?.(focused < 0 ? shown : focused, rows.length) ?? -1;
  if (index >= rows.length) return onEnd();
  const row = rows[Math.max(0, index)];
  if (focused < 0 && shown >= 0) row?.click();
  else row?.focus();
}
