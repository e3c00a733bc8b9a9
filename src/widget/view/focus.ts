/** Where the focus is in the panel, and where it goes. */
import type { OpenQuestion } from '../../conversation/scene.ts';

/** Where the visitor writes in their own words. */
export const composerField = '.composer textarea';

/** What has the focus. */
export function focusedIn(container: HTMLElement): Element | undefined {
  return (container.getRootNode() as ShadowRoot).activeElement ?? undefined;
}

/** Moves the focus to the first of some places that is there. */
export function focusOn(container: HTMLElement, ...selectors: readonly string[]): void {
  for (const selector of selectors) {
    const found = container.querySelector<HTMLElement>(selector);
    if (!found) continue;
    found.focus();
    return;
  }
}

/** Moves the focus into a panel that was opened. A touch is not answered with a keyboard that covers half the screen. */
export function focusFirst(container: HTMLElement): void {
  focusOn(container, ...(isTouched() ? [] : [composerField]), '.title');
}

/**
 * Moves the focus to where the visitor goes on: to what can be chosen or filled in, else to the composer. A touch is
 * not answered with a keyboard that covers half the screen, unless it is there already.
 *
 * @param question the one that the tray shows
 */
export function goOn(container: HTMLElement, question: OpenQuestion | undefined, from: Element | undefined): void {
  const ways =
    isTouched() && !from?.matches('.entry *')
      ? ['.tray:not(:has(.entry)) :is(input, button)', '.log']
      : ['.tray :is(input, textarea, button)', composerField, '.log'];
  focusOn(container, ...(question?.kind === 'text' ? ways.slice(1) : ways));
}

function isTouched(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
