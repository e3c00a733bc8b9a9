/** Where the focus is in the panel, and where it goes. */
import type { OpenQuestion } from '../../conversation/scene.ts';

/** Where the visitor writes in their own words. */
export const composerField = '.composer textarea';

/** What has the focus. */
export function focusedIn(container: HTMLElement): Element | undefined {
  return rootOf(container).activeElement ?? undefined;
}

/** The shadow root that an element of the view is in. */
export function rootOf(element: Element): ShadowRoot {
  return element.getRootNode() as ShadowRoot;
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

/**
 * Leads Tab from the last to the first thing of a panel that fills the window, and back: behind it nobody would see where
 * they are. Escape leads out, and so does the button that closes it.
 *
 * @returns whether it did
 */
export function goRound(panel: Element, { key, shiftKey, target }: KeyboardEvent): boolean {
  const { width, height } = panel.getBoundingClientRect();
  if (key !== 'Tab' || width < document.documentElement.clientWidth || height < innerHeight) return false;
  const stops = [...panel.querySelectorAll<HTMLElement>('a, button, input, textarea, [tabindex="0"]')].filter(
    (stop) => stop.tabIndex >= 0 && stop.checkVisibility() && !stop.matches(':disabled'),
  );
  const [end, beginning] = shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (target !== end && !(shiftKey && target instanceof Element && target.matches('.title'))) return false;
  beginning?.focus();
  return true;
}

/**
 * Lets Escape uncover what has the focus on the page, where the panel lies over the whole of it.
 *
 * @returns a function that stops it
 */
export function uncoverFocus(panel: Element, close: () => void): () => void {
  const stop = new AbortController();
  const onKey = ({ key }: KeyboardEvent) => {
    const { activeElement } = document;
    const isOnPage = activeElement && activeElement !== document.body && !activeElement.contains(rootOf(panel).host);
    if (key === 'Escape' && isOnPage && panel.checkVisibility() && covers(panel, activeElement)) close();
  };
  document.addEventListener('keydown', onKey, { signal: stop.signal });
  return () => stop.abort();
}

/**
 * Lets Escape on the launcher close the panel, too.
 *
 * @returns a function that stops it
 */
export function closeFromLauncher(panel: Element, close: () => void): () => void {
  const stop = new AbortController();
  const onKey = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Escape' || event.composedPath().includes(panel)) return;
    if (!panel.checkVisibility()) return;
    close();
    event.preventDefault();
  };
  // In the capturing phase: by the time that keys are kept from the page, this one is handled.
  rootOf(panel).addEventListener('keydown', onKey, { signal: stop.signal, capture: true });
  return () => stop.abort();
}

function covers(above: Element, below: Element): boolean {
  const [over, under] = [above.getBoundingClientRect(), below.getBoundingClientRect()];
  const isBeside = under.left < over.left || under.right > over.right;
  return !isBeside && under.top >= over.top && under.bottom <= over.bottom;
}
