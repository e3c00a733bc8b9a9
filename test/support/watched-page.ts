/** A page as a test plays it: the visitor does on it what the test says. */
import type { Page, Sign } from '../../src/widget/inviting/page.ts';

/** One page, on which no offer was made yet. */
export class WatchedPage implements Page {
  readonly document = {};
  readonly #listeners = new Set<(sign: Sign) => void>();
  #path: string;
  #isShown: boolean;
  #isCovered = false;
  #progress = 0;

  constructor({ path = '/', isShown = true } = {}) {
    this.#path = path;
    this.#isShown = isShown;
  }

  path = (): string => this.#path;
  isShown = (): boolean => this.#isShown;
  isCovered = (): boolean => this.#isCovered;
  progress = (): number => this.#progress;
  follow = (listener: (sign: Sign) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Whether anybody listens to what happens on it. */
  get isFollowed(): boolean {
    return this.#listeners.size > 0;
  }

  /** The visitor moves the pointer, say. */
  moves(): void {
    this.#tell('moved');
  }

  /** The visitor scrolls: 1 is the end. */
  scrolls(progress: number): void {
    this.#progress = progress;
    this.#tell('scrolled');
  }

  /** The pointer leaves through the top. */
  leaves(): void {
    this.#tell('leaving');
  }

  /** The visitor looks at something else, or at this page again. */
  isLookedAt(isShown: boolean): void {
    this.#isShown = isShown;
    this.#tell('shown');
  }

  /** An application goes on to another page of the same document; without the Navigation API nobody tells of it. */
  goesTo(path: string, isTold = true): void {
    this.#path = path;
    if (isTold) this.#tell('went');
  }

  /** A modal dialog stands over it, or has gone. */
  isBehind(isCovered: boolean): void {
    this.#isCovered = isCovered;
  }

  /** The visitor does something in another tab. */
  isLeftForAnotherTab(): void {
    this.#tell('elsewhere');
  }

  #tell(sign: Sign): void {
    for (const listener of this.#listeners) listener(sign);
  }
}
