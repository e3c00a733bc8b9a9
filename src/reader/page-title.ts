/** Says in the title of the page where one is, for tabs, for the history, and for whoever does not see the screen. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Puts words before the page's own title, which comes back when the host leaves the page. */
export class PageTitle implements ReactiveController {
  readonly #where: () => string;
  /** The page's own title, while the host stands in the page. */
  #own: string | undefined;

  /** @param where gives where one is; nothing where the page's own title says it */
  constructor(host: ReactiveControllerHost, where: () => string) {
    this.#where = where;
    host.addController(this);
  }

  hostConnected(): void {
    this.#own = document.title;
  }

  hostUpdated(): void {
    // What was asked for may arrive after the host has left, and is drawn then too.
    if (this.#own === undefined) return;
    document.title = [this.#where(), this.#own].filter((part) => part !== '').join(' – ');
  }

  hostDisconnected(): void {
    if (this.#own !== undefined) document.title = this.#own;
    this.#own = undefined;
  }
}
