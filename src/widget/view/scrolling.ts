/** Scrolling: the log follows the conversation only for those who already read at its end. */

/** Near enough to the end to count as reading there, in pixels. */
const near = 64;

/** A log as low as this shows the question that is open, rather than the beginning of what leads to it, in pixels. */
const low = 120;

/** Whether somebody reads at the end of the log. */
export function isAtEnd({ scrollHeight, scrollTop, clientHeight }: Element): boolean {
  return scrollHeight - scrollTop - clientHeight <= near;
}

/** Scrolls the log to its end, but not past the beginning of what is new unless the log is too low for both. */
export function follow(log: Element, from?: HTMLElement): void {
  const end = log.scrollHeight - log.clientHeight;
  const beginning = from && log.clientHeight > low ? log.scrollTop + topOf(from) - topOf(log) - near / 4 : end;
  log.scrollTop = Math.min(end, beginning);
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

/** Scrolls to what is new in the log: to its end, but not past where somebody else than the visitor begins to speak. */
export function followTo(log: Element, fresh: readonly HTMLElement[]): void {
  follow(
    log,
    fresh.find((bubble) => !bubble.closest('.visitor')),
  );
}

/** Keeps a reader at the end of the log there while the room for it changes: a tray opens, a keyboard comes up. */
export function stayAtEnd(log: Element): void {
  let atEnd = true;
  log.addEventListener('scroll', () => (atEnd = isAtEnd(log)));
  new ResizeObserver(() => {
    if (atEnd) follow(log);
  }).observe(log);
}

/**
 * Keeps the panel within what is visible of the page: the keyboard of a phone covers the rest, and no unit of CSS knows.
 *
 * @returns a function that stops it
 */
export function stayVisible(panel: HTMLElement): () => void {
  const { visualViewport } = window;
  const fit = () => {
    // Somebody who zooms in wants to see more of less, not a smaller panel.
    if (visualViewport?.scale !== 1) return;
    panel.style.setProperty('--visible-height', `${visualViewport.height}px`);
    panel.style.setProperty('--visible-top', `${visualViewport.offsetTop}px`);
  };
  const stop = new AbortController();
  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, fit, { signal: stop.signal });
  return () => stop.abort();
}
