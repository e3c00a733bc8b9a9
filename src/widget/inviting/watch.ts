/** Notices what a visitor does on a page, as far as a moment to offer help may come of it. */
import type { Clock } from '../../conversation/ports.ts';
import type { Sight } from '../../flow/offering.ts';
import type { Page, Sign } from './page.ts';

/** Timers take no longer time than this. */
const longestWait = 24 * 60 * 60_000;

/** Somebody who watches a page while it is shown. */
export class Watch {
  readonly #page: Page;
  readonly #clock: Clock;
  readonly #onSight: (sight: Sight) => number;
  #unfollow: (() => void) | undefined;
  #cancel: (() => void) | undefined;
  #path = '';
  /** When the page was first seen; and when the visitor last moved on it. */
  #shownAt: number | undefined;
  #movedAt = 0;
  #hasRead = false;

  /** @param onSight is told what is seen, and says for how long it can be left alone unless something happens. */
  constructor(page: Page, clock: Clock, onSight: (sight: Sight) => number) {
    this.#page = page;
    this.#clock = clock;
    this.#onSight = onSight;
  }

  /** Begins, unless it has begun. */
  start(): void {
    if (this.#unfollow) return;
    this.#unfollow = this.#page.follow((sign) => this.#notice(sign));
    this.#arrive();
  }

  /** Ends: nothing is listened to any more. */
  stop(): void {
    this.#cancel?.();
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  /** Looks at the page now. */
  look(isLeaving = false): void {
    this.#cancel?.();
    if (!this.#unfollow || this.#hasMovedOn() || this.#shownAt === undefined || !this.#page.isShown()) return;
    const now = this.#clock.now();
    const [shown, still] = [now - this.#shownAt, now - this.#movedAt];
    const wait = this.#onSight({ path: this.#path, shown, still, hasRead: this.#hasRead, isLeaving });
    if (wait < Infinity) this.#cancel = this.#clock.after(Math.min(wait, longestWait), () => this.look());
  }

  #notice(sign: Sign): void {
    if (!this.#hasMovedOn()) this.#reactions[sign]();
  }

  readonly #reactions: Readonly<Record<Sign, () => void>> = {
    moved: () => {
      this.#movedAt = this.#clock.now();
    },
    scrolled: () => {
      this.#movedAt = this.#clock.now();
      if (this.#hasRead || this.#page.progress() < 0.5) return;
      this.#hasRead = true;
      this.look();
    },
    leaving: () => this.look(true),
    shown: () => {
      if (!this.#page.isShown()) return;
      if (this.#shownAt === undefined) this.#arrive();
      else {
        // Whoever comes back had left.
        this.#movedAt = this.#clock.now();
        this.look(true);
      }
    },
    went: () => undefined,
    elsewhere: () => this.look(),
  };

  /** Whether one page of a document has given way to another, which is then watched instead. */
  #hasMovedOn(): boolean {
    if (this.#path === this.#page.path()) return false;
    this.#arrive();
    return true;
  }

  /** A page is new to somebody from when they first see it. */
  #arrive(): void {
    const now = this.#clock.now();
    this.#path = this.#page.path();
    this.#shownAt = this.#page.isShown() ? now : undefined;
    this.#movedAt = now;
    this.#hasRead = false;
    this.look();
  }
}
