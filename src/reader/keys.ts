/**
 * Reading by keyboard, for people who do it all day. Keys of one character fire in no field and no dialog, and can be
 * turned off, as whoever dictates would press them by speaking.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a key does. */
export type Command = 'next' | 'previous' | 'first' | 'last' | 'list' | 'search' | 'help';

interface Key {
  readonly keys: readonly string[];
  readonly command: Command;
  /** What it does, in words. */
  readonly told: string;
  /** Only on a row of the list, where keys that are no characters are ours. */
  readonly inList?: true;
}

/** The keys, in the order in which they are told. */
export const keys: readonly Key[] = [
  { keys: ['j'], command: 'next', told: 'The next transcript' },
  { keys: ['k'], command: 'previous', told: 'The transcript before' },
  { keys: ['u'], command: 'list', told: 'Back to the list' },
  { keys: ['/'], command: 'search', told: 'Search' },
  { keys: ['?'], command: 'help', told: 'These keys' },
  { keys: ['ArrowDown'], command: 'next', told: 'In the list: the next one', inList: true },
  { keys: ['ArrowUp'], command: 'previous', told: 'In the list: the one before', inList: true },
  { keys: ['Home'], command: 'first', told: 'In the list: the first one', inList: true },
  { keys: ['End'], command: 'last', told: 'In the list: the last one', inList: true },
];

const storageKey = 'guided-chat-reader-keys';

/** Hears the keys while its host is in the page. */
export class Keys implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onCommand: (command: Command) => void;
  #on = !isTurnedOff();

  constructor(host: ReactiveControllerHost & HTMLElement, onCommand: (command: Command) => void) {
    this.#host = host;
    this.#onCommand = onCommand;
    host.addController(this);
  }

  /** Whether keys of one character do anything. */
  get on(): boolean {
    return this.#on;
  }

  /** Turns them on or off; this browser remembers it, where it may. */
  turn(on: boolean): void {
    this.#on = on;
    try {
      if (on) localStorage.removeItem(storageKey);
      else localStorage.setItem(storageKey, 'off');
    } catch {
      // It holds until the page is closed.
    }
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('keydown', this.#hear);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#hear);
  }

  #hear = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof Element) || target.closest(deaf)) return;
    // The rest of the page has keys of its own.
    if (target !== document.body && !event.composedPath().includes(this.#host)) return;
    const key = keys.find((one) => one.keys.includes(event.key));
    if (!key || (key.inList ? target.closest('.list') === null : !this.#on)) return;
    event.preventDefault();
    this.#onCommand(key.command);
  };
}

/** Where keys are for something else. */
const deaf = 'input, select, textarea, [contenteditable], dialog';

function isTurnedOff(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'off';
  } catch {
    return false;
  }
}
