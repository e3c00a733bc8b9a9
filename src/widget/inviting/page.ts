/** A page as far as offers need to know it: where the visitor is, and the signs that they give. */

/** What a visitor gives to notice: they did something, scrolled, are about to leave, came to see the page, or went on. */
export type Sign = 'moved' | 'scrolled' | 'leaving' | 'shown' | 'went';

/** One page. */
export interface Page {
  /** By which at most one offer is made on it. */
  readonly document: object;
  /** The `pathname` of its address. */
  readonly path: () => string;
  /** Whether anybody sees it: a page may be hidden, or made ready before it is asked for. */
  readonly isShown: () => boolean;
  /** How far it is scrolled: 0 at the top, 1 at the end, and 0 where there is nothing to scroll. */
  readonly progress: () => number;
  /** Hears of signs, until the function that it returns is called. */
  readonly follow: (listener: (sign: Sign) => void) => () => void;
}

/** The page that this runs on. */
export const thisPage: Page = {
  document,
  path: () => location.pathname,
  isShown: () => document.visibilityState === 'visible',
  progress: () => {
    const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
    return scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 0;
  },
  follow: (listener) => {
    const listening = new AbortController();
    const on = (target: EventTarget, types: readonly string[], hear: (event: Event) => void) => {
      for (const type of types) target.addEventListener(type, hear, { signal: listening.signal, passive: true });
    };
    on(window, ['pointermove', 'pointerdown', 'keydown', 'wheel'], () => listener('moved'));
    on(window, ['scroll'], () => listener('scrolled'));
    on(document, ['visibilitychange'], () => listener('shown'));
    on(document.documentElement, ['mouseleave'], (event) => {
      // Through the top, where tabs and the address are.
      if (event instanceof MouseEvent && event.clientY <= 0) listener('leaving');
    });
    on(window, ['popstate'], () => listener('went'));
    // Where there is no Navigation API, the next sign tells that a page of one document has given way to another.
    const { navigation } = globalThis as { readonly navigation?: EventTarget };
    if (navigation) on(navigation, ['currententrychange'], () => listener('went'));
    return () => listening.abort();
  },
};
