/**
 * Motion: a bubble rises and fades in, and the guide's next one follows after a beat that grows with its length. All of
 * it is there from the first moment, for those who listen and those who are quick; only the sight of it follows.
 */

/** The beat never grows longer than this, in milliseconds. */
const longestBeat = 700;
const rising = 160;

/** Lets new bubbles rise one after the other. Under reduced motion they just stand there. */
export function rise(bubbles: readonly HTMLElement[]): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  let beat = 0;
  for (const bubble of bubbles) {
    if (!bubble.closest('.visitor')) beat = Math.min(longestBeat, beat + 120 + bubble.innerText.length * 2);
    bubble.animate([{ opacity: 0, transform: 'translateY(6px)' }, {}], {
      duration: rising,
      delay: beat,
      easing: 'ease-out',
      fill: 'backwards',
    });
  }
}

/** Ends all motion at once: the visitor goes on. */
export function settle(container: Element): void {
  for (const animation of container.getAnimations({ subtree: true })) animation.finish();
}
