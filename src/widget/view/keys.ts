/** Which keys belong to the panel, so that the host's shortcuts do not hear them. */

/** Keys that press a button. */
const pressing: ReadonlySet<string> = new Set(['Enter', ' ']);

/**
 * Keeps key events from the host that come from a field or that the panel has handled. A key typed in a shadow root
 * reaches the host's listeners with the element as its target, so they cannot tell that somebody is writing.
 */
export function keepKeys(panel: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    panel.addEventListener(type, (event) => {
      const written = event.target instanceof HTMLTextAreaElement;
      if (written || event.defaultPrevented || pressing.has(event.key)) event.stopPropagation();
    });
  }
}

/** A key that is held down on a button must not answer every question that comes after. */
export function pressOnce(event: KeyboardEvent): void {
  if (event.repeat && pressing.has(event.key) && event.target instanceof HTMLButtonElement) event.preventDefault();
}
