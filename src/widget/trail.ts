/** What the launcher of the next page is told: to open again, to deliver, to leave the visitor alone, or nothing. */
import { systemClock } from '../platform/clock.ts';
import { isOfThisVisit, readMark, writeMark } from '../platform/marker.ts';

/** The mark of one widget, as it changes while the page lives. */
export class Trail {
  readonly #scope: string;
  #begun: boolean;
  #open = false;
  #pending: boolean;
  #talked: boolean;

  constructor(scope: string) {
    this.#scope = scope;
    const mark = readMark(scope);
    this.#begun = mark !== undefined;
    this.#pending = mark?.pending === true;
    this.#talked = mark?.talked === true && isOfThisVisit(mark, systemClock.now());
  }

  /**
   * The visitor has acted. Before that no mark is made.
   *
   * @param talked whether they talk with the guide, and have not only said no to an offer
   */
  begin(talked: boolean): void {
    this.#begun = true;
    this.#talked ||= talked;
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

  /** The visitor deleted the conversation: nothing is left to be told, until they act again. */
  forget(): void {
    this.#begun = this.#talked = false;
    writeMark(this.#scope, undefined);
  }

  #write(): void {
    const open = this.#open;
    const pending = this.#pending;
    const talked = this.#talked;
    const mark = { open, pending, talked, at: systemClock.now() };
    if (this.#begun) writeMark(this.#scope, open || pending || talked ? mark : undefined);
  }
}
