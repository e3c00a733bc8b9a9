/** What the launcher of the next page is told: to open again, to deliver, or nothing. */
import { systemClock } from '../platform/clock.ts';
import { readMark, writeMark } from '../platform/marker.ts';

/** The mark of one widget, as it changes while the page lives. */
export class Trail {
  readonly #scope: string;
  #begun: boolean;
  #open = false;
  #pending: boolean;

  constructor(scope: string) {
    this.#scope = scope;
    const mark = readMark(scope);
    this.#begun = mark !== undefined;
    this.#pending = mark?.pending === true;
  }

  /** The visitor has acted for the first time. Before that no mark is made. */
  begin(): void {
    this.#begun = true;
    this.#write();
  }

  /** Whether the panel stands open. */
  set open(open: boolean) {
    this.#open = open;
    this.#write();
  }

  /** Whether the endpoint lacks something. */
  set pending(pending: boolean) {
    this.#pending = pending;
    this.#write();
  }

  #write(): void {
    const open = this.#open;
    const pending = this.#pending;
    if (this.#begun) writeMark(this.#scope, open || pending ? { open, pending, at: systemClock.now() } : undefined);
  }
}
