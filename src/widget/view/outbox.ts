/** What the visitor does on a dead line: they are told that it waits, and what they wrote is sent when it can be. */
import type { Conversation } from '../../conversation/scene.ts';
import { send, writtenIn } from './composer.ts';
import type { Delay } from './model.ts';
import type { ViewPhrases } from './phrases.ts';

/** What an outbox needs of the view. */
export interface Desk {
  readonly container: HTMLElement;
  readonly conversation: Conversation;
  readonly phrases: () => ViewPhrases;
  readonly draw: () => void;
  /** Says something to those who listen. */
  readonly say: (words: string) => void;
  /** Sends again what stands in the composer. */
  readonly resend: () => void;
}

/** Holds back what cannot be sent yet, and keeps it in the composer until then. */
export class Outbox {
  readonly #desk: Desk;
  #delay: Delay | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  readonly #stop: () => void;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#stop = onLine(() => void this.#sendDelayed());
  }

  /** What waits, and what the visitor is told of it. */
  get delay(): Delay | undefined {
    return this.#delay;
  }

  /** Sends what stands in the composer. Rejects where it has to wait. */
  async send(): Promise<void> {
    const { container, conversation, phrases } = this.#desk;
    const message = writtenIn(container);
    try {
      await send(container, conversation);
      if (this.#delay) this.#wait(undefined);
    } catch (error) {
      this.#wait({ words: phrases().unsent, message });
      throw error;
    }
  }

  /** Says that it cannot be done now, as something for it cannot be fetched or kept. */
  readonly notNow = (error: unknown): never => {
    this.#wait({ words: this.#desk.phrases().notNow });
    throw error;
  };

  /** Somebody writes: what is written anew is not sent before they say so. */
  withdraw(): void {
    if (this.#delay) this.#wait(undefined);
  }

  /** Something was done: only a message still waits, if there is one. */
  settle(): void {
    if (this.#delay?.message === undefined) this.#delay = undefined;
  }

  /** Gives up what waits. */
  close(): void {
    this.#stop();
    this.#delay = undefined;
  }

  /** Sends what waits for the line, unless it still has to wait. */
  async #sendDelayed(): Promise<void> {
    const { container, conversation, resend } = this.#desk;
    const waiting = this.#delay?.message;
    if (waiting === undefined) return;
    const isHeard = await conversation.listen();
    if (this.#delay?.message !== waiting) return;
    if (!isHeard) this.#tryLater();
    else if (writtenIn(container) === waiting) resend();
  }

  #tryLater(): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => void this.#sendDelayed(), pause);
  }

  /** Says what an act waits for, once; or nothing any more. */
  #wait(delay: Delay | undefined): void {
    const before = this.#delay;
    this.#delay = delay;
    if (delay?.message !== undefined) this.#tryLater();
    this.#desk.draw();
    if (delay && (delay.message === undefined || delay.message !== before?.message)) this.#desk.say(delay.words);
  }
}

/** How long a message waits before it is tried again whether it can be heard, in milliseconds: a file may fail on a good line. */
const pause = 10_000;

/** Calls back whenever the browser is on line again, until the function that it returns is called. */
function onLine(callBack: () => void): () => void {
  addEventListener('online', callBack);
  return () => removeEventListener('online', callBack);
}
