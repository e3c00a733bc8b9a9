/** Whether the screen is like a media query, for what CSS alone cannot say. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws its host anew whenever the answer changes. */
export class Media implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #query: MediaQueryList;

  constructor(host: ReactiveControllerHost, query: string) {
    this.#host = host;
    this.#query = matchMedia(query);
    host.addController(this);
  }

  /** Whether it is so now. */
  get matches(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#update);
  }

  #update = (): void => this.#host.requestUpdate();
}
