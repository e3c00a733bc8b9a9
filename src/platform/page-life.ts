/** A page's comings and goings, as far as a delivery needs to hear of them. */

/** What is done when. */
export interface PageLife {
  /** The page is hidden or goes away; on phones this may be the last that it hears. */
  readonly leave: () => void;
  /** The page is back, or the line is. */
  readonly wake: () => void;
}

/** Follows the page's life until the function that it returns is called. */
export function followPage({ leave, wake }: PageLife): () => void {
  const listening = new AbortController();
  const on = (target: EventTarget, type: string, listener: () => void) =>
    target.addEventListener(type, listener, { signal: listening.signal });

  on(document, 'visibilitychange', () => (document.visibilityState === 'hidden' ? leave : wake)());
  on(window, 'pagehide', leave);
  on(window, 'pageshow', wake);
  on(window, 'online', wake);
  return () => listening.abort();
}
