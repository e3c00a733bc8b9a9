/** A page as far as offers need to know it: where the visitor is, and the signs that they give. */

/** What a visitor gives to notice: they did something, scrolled, are about to leave, came to see the page, went on, or acted in another tab. */
export type Sign = 'moved' | 'scrolled' | 'leaving' | 'shown' | 'went' | 'elsewhere';

/** One page. */
export interface Page {
  /** By which at most one offer is made on it. */
  readonly document: object;
  /** The `pathname` of its address. */
  readonly path: () => string;
  /** Whether anybody sees it: a page may be hidden, or made ready before it is asked for. */
  readonly isShown: () => boolean;
  /** Whether something lies over it that is to be dealt with first, other than what an element stands in. */
  readonly isCovered: (element: Element) => boolean;
  /** How far it is scrolled: 0 at the top, 1 at the end, and 0 where there is nothing to scroll. */
  readonly progress: () => number;
  /** Hears of signs, until the function that it returns is called. */
  readonly follow: (listener: (sign: Sign) => void) => () => void;
}

/** What was scrolled last. Applications often scroll a part of the page, and the document never. */
let scroller: Element | undefined;

/** The page that this runs on. */
export const thisPage: Page = {
  document,
  path: () => location.pathname,
  isShown: () => document.visibilityState === 'visible',
  isCovered: (element) => [...document.querySelectorAll('dialog:modal')].some((dialog) => !dialog.contains(element)),
  progress: () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller ?? document.documentElement;
    return scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 0;
  },
  follow: (listener) => {
    const listening = new AbortController();
    const on = (target: EventTarget, types: readonly string[], hear: (event: Event) => void) => {
      for (const type of types)
        target.addEventListener(type, hear, { signal: listening.signal, passive: true, capture: true });
    };
    on(window, ['pointermove', 'pointerdown', 'keydown', 'wheel'], () => listener('moved'));
    on(window, ['scroll'], ({ target }) => {
      const scrolled = target instanceof Element ? target : document.scrollingElement;
      // A list or a field that is scrolled within the page is not the page.
      if (!scrolled || scrolled.clientHeight < innerHeight / 2 || scrolled.clientWidth < innerWidth / 2) return;
      scroller = scrolled;
      listener('scrolled');
    });
    on(document, ['visibilitychange'], () => listener('shown'));
    on(document.documentElement, ['mouseleave'], (event) => {
      // Through the top, where tabs and the address are.
      if (event.target === document.documentElement && event instanceof MouseEvent && event.clientY <= 0)
        listener('leaving');
    });
    on(window, ['popstate'], () => listener('went'));
    on(window, ['storage'], () => listener('elsewhere'));
    // Where there is no Navigation API, the next sign tells that a page of one document has given way to another.
    const { navigation } = globalThis as { readonly navigation?: EventTarget };
    if (navigation) on(navigation, ['currententrychange'], () => listener('went'));
    return () => listening.abort();
  },
};
