/** Which keys belong to the panel, so that the host's shortcuts do not hear them. */
import { rootOf } from './focus.ts';

/** Keys that press a button. */
const pressing: ReadonlySet<string> = new Set(['Enter', ' ']);

/** Keys that do something wherever in the panel they are pressed: they press, or they scroll. */
const doing: ReadonlySet<string> = new Set([
  ...pressing,
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'],
]);

/** What else tells that somebody writes: input methods, the clipboard, and what comes of either. */
const writing = [
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['copy', 'cut', 'paste', 'beforeinput', 'input'],
];

/**
 * Keeps key events from the host that come from a field or that the panel has handled. A key typed in a shadow root
 * reaches the host's listeners with the element as its target, so they cannot tell that somebody is writing; nor can
 * those that take a picture from whatever is pasted, say.
 *
 * Nor does it hear of the focus. A key that was handled as it went down is kept as it comes up too, wherever in the
 * shadow root the focus is by then.
 *
 * @returns a function that stops it
 */
export function keepKeys(panel: HTMLElement): () => void {
  const held = new Set<string>();
  const stop = new AbortController();
  // By then the target may be gone: the key that closes a menu comes from one of its items.
  const isOurs = (event: KeyboardEvent) =>
    event.defaultPrevented ||
    (event.composedPath().includes(panel) && (isWriting(event.target) || doing.has(event.key)));
  const root = rootOf(panel);
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    const keep = (event: KeyboardEvent) => {
      const released = type === 'keyup' && held.delete(event.code);
      if (!released && !isOurs(event)) return;
      event.stopPropagation();
      if (type === 'keydown') held.add(event.code);
    };
    root.addEventListener(type, keep as EventListener, { signal: stop.signal });
  }
  for (const type of writing) {
    const keep = (event: Event) => {
      if (isWriting(event.target)) event.stopPropagation();
    };
    root.addEventListener(type, keep, { signal: stop.signal });
  }
  // A page that holds the focus in a dialog of its own would take it back from here.
  panel.addEventListener('focusin', (event) => event.stopPropagation(), { signal: stop.signal });
  return () => stop.abort();
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
}

/** A key that is held down on a button or in a field must not answer every question that comes after. */
export function pressOnce(event: KeyboardEvent): void {
  const { target, key } = event;
  const answers = target instanceof HTMLButtonElement ? pressing.has(key) : key === 'Enter' && isWriting(target);
  if (event.repeat && answers) event.preventDefault();
}

/** Enter sends and Shift+Enter begins a line. While an input method composes, Enter only accepts its suggestion. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- see below
export function isSending({ key, shiftKey, isComposing, keyCode }: KeyboardEvent): boolean {
  // Safari ends the composition before it tells of the key that ended it. Only the old code 229 gives that key away.
  return key === 'Enter' && !shiftKey && !isComposing && keyCode !== 229;
}
