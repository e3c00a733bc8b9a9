/** Tells when something takes so long that somebody wonders. */
const soon = 300;

/** Watches over what is under way. */
export class Patience {
  /** Whether something is under way for longer than nobody notices. */
  over = false;
  readonly #onChange: () => void;
  #underWay = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Watches over one more thing. */
  async during(action: () => Promise<void>): Promise<void> {
    this.#underWay += 1;
    this.#timer ??= setTimeout(() => this.#say(true), soon);
    try {
      await action();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        this.#say(false);
      }
    }
  }

  #say(over: boolean): void {
    if (over === this.over) return;
    this.over = over;
    this.#onChange();
  }
}
