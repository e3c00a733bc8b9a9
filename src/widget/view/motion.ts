/**
 * Motion: a bubble rises and fades in, and the guide's next one follows after a beat that grows with its length. All of
 * it is there from the first moment, for those who listen and those who are quick; only the sight of it follows.
 *
 * The style sheet moves it: an animation that a script begins has the browser style and lay out all once more.
 */

/** The beat never grows longer than this, in milliseconds. */
const longestBeat = 700;

/** The motion of one view. */
export class Motion {
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #rising = new Set<HTMLElement>();
  #lastBeat = 0;

  /**
   * Lets new bubbles rise one after the other, and those before them stand at once: the visitor goes on. Under reduced
   * motion all just stand there, and so they do for as long as they come faster than they could be seen to rise.
   */
  rise(bubbles: readonly HTMLElement[]): void {
    for (const bubble of this.#rising) this.#rest(bubble);
    const now = performance.now();
    const stands = this.#calm.matches || now < this.#lastBeat;
    let beat = 0;
    for (const bubble of bubbles) {
      if (!bubble.closest('.visitor')) beat = Math.min(longestBeat, beat + 120 + bubble.textContent.length * 2);
      if (stands) continue;
      this.#rising.add(bubble);
      bubble.classList.add('rising');
      bubble.style.animationDelay = `${beat}ms`;
      // The style sheet would move it again whenever the panel is closed and opened.
      bubble.onanimationend = () => this.#rest(bubble);
    }
    this.#lastBeat = now + beat;
  }

  #rest(bubble: HTMLElement): void {
    this.#rising.delete(bubble);
    bubble.classList.remove('rising');
    bubble.style.animationDelay = '';
  }
}
