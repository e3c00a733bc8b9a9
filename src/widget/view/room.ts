/** The room that the panel has on a phone: what is visible of the page, which stands still behind it. */

/**
 * Keeps the panel within what is visible of the page: the keyboard of a phone covers the rest, and no unit of CSS knows.
 *
 * @returns a function that stops it
 */
export function stayVisible(panel: HTMLElement): () => void {
  const stop = new AbortController();
  const { visualViewport } = window;
  const fit = () => {
    const { height, offsetTop, scale } = visualViewport ?? { height: innerHeight, offsetTop: 0, scale: 1 };
    // Somebody who zooms in wants to see more of less, not a smaller panel that follows them about.
    panel.style.setProperty('--visible-height', `${height * scale}px`);
    if (scale === 1) panel.style.setProperty('--visible-top', `${offsetTop}px`);
  };
  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, fit, { signal: stop.signal });
  fit();
  return () => stop.abort();
}

/**
 * Holds the page still while somebody scrolls in the panel. Nothing of the page is changed for it, so nothing has to be
 * put back however the panel goes away. What scrolls in the panel keeps to itself by its style sheet.
 */
export function holdPage(panel: HTMLElement): void {
  const hold = (event: WheelEvent | TouchEvent) => {
    // A page that scrolls in a manner of its own would take it for itself.
    event.stopPropagation();
    const isZoom = 'touches' in event ? event.touches.length > 1 : event.ctrlKey;
    // Whoever has zoomed in moves about in what they see.
    const isZoomed = (window.visualViewport?.scale ?? 1) > 1;
    if (event.cancelable && !isZoom && !isZoomed && !scrollsWithin(panel, event.target)) event.preventDefault();
  };
  for (const type of ['wheel', 'touchmove'] as const) panel.addEventListener(type, hold, { passive: false });
}

/** Whether something in the panel scrolls where an event happens. */
function scrollsWithin(panel: HTMLElement, target: EventTarget | null): boolean {
  let element = target instanceof Element ? target : undefined;
  while (element && element !== panel) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
    if (scrolling.has(overflowY) && scrollHeight > clientHeight) return true;
    if (scrolling.has(overflowX) && scrollWidth > clientWidth) return true;
    element = element.parentElement ?? undefined;
  }
  return false;
}

const scrolling: ReadonlySet<string> = new Set(['auto', 'scroll']);
