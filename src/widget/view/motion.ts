/**
 * Motion: a bubble rises and fades in, and the guide's next one follows after a beat that grows with its length. All of
 * it is there from the first moment, for those who listen and those who are quick; only the sight of it follows.
 */

/** The beat never grows longer than this, in milliseconds. */
const longestBeat = 700;
const rising = 160;

/** The motion of one view. */
export class Motion {
  #rising: readonly Animation[] = [];

  /** Lets new bubbles rise one after the other. Under reduced motion they just stand there. */
  rise(bubbles: readonly HTMLElement[]): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    let beat = 0;
    this.#rising = bubbles.map((bubble) => {
      if (!bubble.closest('.visitor')) beat = Math.min(longestBeat, beat + 120 + bubble.textContent.length * 2);
      return bubble.animate([{ opacity: 0, transform: 'translateY(6px)' }, {}], {
        duration: rising,
        delay: beat,
        easing: 'ease-out',
        fill: 'backwards',
      });
    });
  }

  /** Ends all of it at once: the visitor goes on. */
  settle(): void {
    for (const animation of this.#rising) animation.finish();
    this.#rising = [];
  }
}
