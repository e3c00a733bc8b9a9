/** Walking the messages by keyboard, and scrolling them from anywhere in the panel. */
import { rootOf } from './focus.ts';

/** Where a key leads from a turn: to which of so many. Before the first step nobody stands anywhere. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowUp: (at, count) => (at < 0 ? count : at) - 1,
  ArrowDown: (at, count) => (at < 0 ? count - 1 : at + 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** How far a key scrolls, in heights of the log. */
const strides: Readonly<Record<string, number>> = {
  ArrowUp: -0.1,
  ArrowDown: 0.1,
  PageUp: -0.9,
  PageDown: 0.9,
  Home: -1e6,
  End: 1e6,
};

/**
 * Walks from turn to turn where the log has the focus, which brings each on screen and has it read as one.
 *
 * @returns whether the key led anywhere
 */
export function walk(log: Element, { key }: KeyboardEvent): boolean {
  const from = rootOf(log).activeElement;
  const step = steps[key];
  if (!step || !log.contains(from)) return false;
  const turns = [...log.querySelectorAll<HTMLElement>('.turn')];
  const to =
    turns[
      step(
        turns.findIndex((turn) => turn.contains(from)),
        turns.length,
      )
    ];
  if (to) stepOn(to);
  return true;
}

/**
 * Scrolls the log from a button elsewhere in the panel: left to the browser, it would be the page behind that scrolls.
 *
 * @returns whether the key scrolls
 */
export function scrollFrom(log: Element, { key, target }: KeyboardEvent): boolean {
  const stride = strides[key];
  if (stride === undefined || !(target instanceof HTMLElement) || !target.matches('button, a, h2')) return false;
  log.scrollTop += stride * log.clientHeight;
  return true;
}

/** A turn takes the focus, and the name that it is read by, only while it is walked: reading on, nobody hears it twice. */
function stepOn(turn: HTMLElement): void {
  turn.tabIndex = -1;
  turn.role = 'article';
  turn.ariaLabel = turn.innerText.replace(/\s+/g, ' ').trim();
  turn.addEventListener(
    'blur',
    () => {
      for (const name of ['tabindex', 'role', 'aria-label']) turn.removeAttribute(name);
    },
    { once: true },
  );
  turn.focus();
}
