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
  if (!isAtEnd(log)) beginnings.set(log, log.scrollTop);
}

/** Where logs stand that were just scrolled to the beginning of something, far from their end. */
const beginnings = new WeakMap<Element, number>();

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

/** Draws something above what somebody reads, and keeps that where it is. */
export function keepPlace(log: Element, draw: () => void): void {
  const page = log.querySelector('.page');
  const before = page && topOf(page);
  draw();
  if (page && before !== null) log.scrollTop += topOf(page) - before;
}

/**
 * Tells whenever somebody comes near the top of the log.
 *
 * @returns a function that stops it
 */
export function onNearTop(log: Element, tell: () => void): () => void {
  const stop = new AbortController();
  const look = () => {
    if (log.scrollTop < log.clientHeight) tell();
  };
  log.addEventListener('scroll', look, { signal: stop.signal });
  return () => stop.abort();
}

/**
 * Keeps a reader at the end of the log there while the room for it changes: a tray opens, a keyboard comes up. Whoever was
 * brought to the beginning of a long reply stays there as its choices come.
 */
export function stayAtEnd(log: Element): void {
  let atEnd = true;
  log.addEventListener('scroll', () => (atEnd = isAtEnd(log)));
  new ResizeObserver(() => {
    if (atEnd && log.scrollTop !== beginnings.get(log)) follow(log);
    beginnings.delete(log);
  }).observe(log);
}
