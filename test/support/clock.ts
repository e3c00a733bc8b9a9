/** A clock that stands still until a test moves it, and that refuses to run backwards. */
import type { Clock } from '../../src/conversation/ports.ts';

interface Timer {
  readonly due: number;
  readonly action: () => void;
}

/** Time as a test tells it. */
export class SimulatedClock implements Clock {
  #now: number;
  readonly #timers = new Set<Timer>();

  /** @param start ISO 8601 */
  constructor(start = '2026-11-22T09:00:00.000Z') {
    this.#now = Date.parse(start);
  }

  /** Milliseconds until the next timer; `undefined` where nothing waits. */
  get untilNext(): number | undefined {
    const next = this.#next();
    return next && next.due - this.#now;
  }

  now = (): number => this.#now;

  after = (milliseconds: number, action: () => void): (() => void) => {
    const timer = { due: this.#now + Math.max(0, milliseconds), action };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  /** Lets time pass. Timers that fall due are run in order, each at its moment. */
  advance(milliseconds: number): void {
    if (!(milliseconds >= 0))
      throw new RangeError(`A clock cannot be advanced by ${milliseconds} ms: time does not run backwards.`);
    const until = this.#now + milliseconds;
    for (let timer = this.#next(); timer && timer.due <= until; timer = this.#next()) {
      this.#timers.delete(timer);
      this.#now = timer.due;
      timer.action();
    }
    this.#now = until;
  }

  #next(): Timer | undefined {
    return [...this.#timers].reduce<Timer | undefined>(
      (next, timer) => (next && next.due <= timer.due ? next : timer),
      undefined,
    );
  }
}
