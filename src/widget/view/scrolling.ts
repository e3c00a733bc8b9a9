/** Scrolling: the log follows the conversation only for those who already read at its end. */

/** Near enough to the end to count as reading there, in pixels. */
const near = 64;

/** A log as low as this shows the question that is open, rather than the beginning of what leads to it, in pixels. */
const low = 120;

/**
 * Where somebody reads in the log. It is known from when they scrolled: to ask before each message would have the browser
 * lay out what moves, and once more when the message stands there.
 */
export class Reading {
  readonly #log: Element;
  #isAtEnd = true;

  constructor(log: Element) {
    this.#log = log;
    log.addEventListener('scroll', () => this.#isAt(log.scrollTop, endOf(log)));
    // They stay at the end while the room for the log changes: a tray opens, a keyboard comes up. Whoever was brought to
    // the beginning of a long reply stays there as its choices come.
    new ResizeObserver(() => {
      if (this.#isAtEnd) this.follow();
    }).observe(log);
  }

  /** Whether they read at the end. */
  get isAtEnd(): boolean {
    return this.#isAtEnd;
  }

  /**
   * Scrolls to the end, but not past where somebody else than the visitor begins to speak in what is new, unless the log is
   * too low for both.
   */
  follow(fresh: readonly HTMLElement[] = []): void {
    const log = this.#log;
    const { clientHeight, scrollTop } = log;
    const end = endOf(log);
    const from = fresh.find((bubble) => !bubble.closest('.visitor'));
    const beginning = from && clientHeight > low ? scrollTop + topOf(from) - topOf(log) - near / 4 : end;
    const place = Math.max(0, Math.min(end, beginning));
    log.scrollTop = place;
    this.#isAt(place, end);
  }

  #isAt(place: number, end: number): void {
    this.#isAtEnd = end - place <= near;
  }
}

function endOf({ scrollHeight, clientHeight }: Element): number {
  return scrollHeight - clientHeight;
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
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
