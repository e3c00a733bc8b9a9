/**
 * The visitor's hand: presses and writes through the browser's own input, at what is found in the page. A driver with
 * scripts of its own in the page would be measured with it.
 */
import { setTimeout as pass } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import type { Spot } from './inside/watch.ts';
import type { Path, Step } from './subjects/subject.ts';

/** How long anything may take to appear. */
const patience = 20_000;

/** A hand on one page. */
export class Hand {
  readonly #devtools: CDPSession;

  constructor(devtools: CDPSession) {
    this.#devtools = devtools;
  }

  /** Does one thing. @throws Error in words, where it cannot be done */
  async does(step: Step): Promise<void> {
    if ('press' in step) return this.presses(step.press, step.label);
    if ('wait' in step) return this.waits(step.wait, step.text);
    await this.presses(step.into);
    await this.#devtools.send('Input.insertText', { text: step.write });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
    await this.#devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...enter });
    await this.#devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  }

  /** Presses what a path leads to, once it stands still. */
  async presses(path: Path, label?: string): Promise<void> {
    const call = `bench.spot(${args(path, label)})`;
    let before: Spot | undefined;
    const { x, y } = await this.#until(`${path.join(' ')} ${label ?? ''}`, async () => {
      const spot = await this.asks<Spot | undefined>(call);
      const still = spot !== undefined && spot.x === before?.x && spot.y === before.y;
      before = spot;
      return still ? spot : undefined;
    });
    const at = { x, y, button: 'left', clickCount: 1 } as const;
    await this.#devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    await this.#devtools.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await this.#devtools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  }

  /** Waits until words can be read. */
  async waits(path: Path, text?: string): Promise<void> {
    const call = `bench.says(${args(path, text)})`;
    await this.#until(`${path.join(' ')} ${text ?? ''}`, async () => (await this.asks<boolean>(call)) || undefined);
  }

  /** Waits until something is drawn, with words or without. */
  async seesDrawn(path: Path): Promise<void> {
    const call = `bench.shows(${args(path)})`;
    await this.#until(path.join(' '), async () => (await this.asks<boolean>(call)) || undefined);
  }

  /** What an expression in the page gives. */
  async asks<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#devtools.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  async #until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
    const began = performance.now();
    while (performance.now() - began < patience) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      await pass(50);
    }
    const offered = await this.asks<readonly string[]>('bench.offered()');
    throw new Error(`There was no ${what.trim()} in ${patience / 1_000} s; there was ${offered.join(' | ')}.`);
  }
}

const args = (path: Path, text?: string): string =>
  JSON.stringify(path) + (text === undefined ? '' : `, ${JSON.stringify(text)}`);
