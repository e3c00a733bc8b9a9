/** Tells those who listen what is new. */

/** What is said in a live region. Each line is heard by itself, also where the one before is not spoken to its end. */
export class Announcer {
  readonly #region: Element;
  readonly #stay: number;

  /**
   * @param region one that is not atomic, or every line would be heard again with the next
   * @param stay how long a line stands there, in milliseconds: it is in the log too, and nobody who reads on shall
   *   meet it twice
   */
  constructor(region: Element, stay = 7_000) {
    this.#region = region;
    this.#stay = stay;
  }

  /** Takes back what nobody needs to hear any more. */
  hush(): void {
    this.#region.replaceChildren();
  }

  /** Says something. A new element is heard even if it says the same again. */
  say(words: string): void {
    if (words === '') return;
    const line = document.createElement('p');
    line.textContent = words;
    this.#region.append(line);
    setTimeout(() => line.remove(), this.#stay);
  }
}
