/**
 * A visitor who has a keyboard and a screen reader, and nothing else: no mouse, and no eyes for what the page looks like.
 * What they are told at each step is written down.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { listenIn } from './listening.ts';
import { Recording } from './recording.ts';
import { holdStill } from './stillness.ts';

/** When it is, on every machine. */
const now = '2026-11-23T09:41:00+01:00';

/** What the browser of such a visitor is set to. Nothing moves, so that what is told is not told too early. */
export const calmBrowser = { locale: 'en-GB', timezoneId: 'Europe/Oslo', reducedMotion: 'reduce' } as const;

/** One such visitor, in one tab. */
export class KeyboardVisitor {
  readonly #page: Page;
  readonly #chat: Locator;
  readonly #recording: Recording;
  #told = 0;

  private constructor(page: Page, title: string) {
    this.#page = page;
    this.#chat = page.locator('guided-chat :is([role=dialog], [role=region])');
    this.#recording = new Recording(title);
  }

  /** Comes to a page, at a set time and with nothing left to chance. */
  static async arrives(context: BrowserContext, url: string, title: string): Promise<KeyboardVisitor> {
    await holdStill(context, now);
    const page = await context.newPage();
    await page.addInitScript(listenIn);
    await page.goto(url, { waitUntil: 'networkidle' });
    return new KeyboardVisitor(page, title);
  }

  /** Everything that was written down. */
  get record(): string {
    return this.#recording.text;
  }

  /** Presses Tab, or Shift+Tab, until something of that role and name has the focus. */
  async reaches(what: string, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'ArrowUp' = 'Tab'): Promise<void> {
    for (let times = 1; times <= 40; times++) {
      await this.#page.keyboard.press(key);
      if ((await this.#focus()) !== what) continue;
      this.#recording.note(times === 1 ? key : `${key}, ${times} times`, what);
      return;
    }
    throw new Error(`No ${key} leads to ${what}: ${await this.#tree()}`);
  }

  /** Presses a key that does something, and writes down what comes of it once the guide has spoken. */
  async presses(key: string): Promise<void> {
    await this.#does(key, () => this.#page.keyboard.press(key));
  }

  /** Writes something where the focus is, and sends it. */
  async writes(text: string): Promise<void> {
    await this.#does(`"${text}", Enter`, async () => {
      await this.#page.keyboard.type(text);
      await this.#page.keyboard.press('Enter');
    });
  }

  /** Presses a key that says nothing, but leads the focus somewhere. */
  async goes(key: string, to: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.#until(async () => (await this.#focus()) === to, `${key} does not lead to ${to}`);
    await this.#writeDown(key);
  }

  /** Walks on with a key, to whatever stands there. */
  async walks(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    this.#recording.note(key, await this.#focus());
  }

  /** Reaches a choice and takes it: they stand before the field for typed text. */
  async chooses(label: string): Promise<void> {
    const choice = `button "${label}"`;
    const from = await this.#focus();
    if (from !== choice) await this.reaches(choice, from === 'textbox "Write a message"' ? 'Shift+Tab' : 'Tab');
    await this.presses('Enter');
  }

  async #does(what: string, act: () => Promise<void>): Promise<void> {
    await act();
    await this.#until(async () => (await this.#heard()).length > this.#told, `nothing is said after ${what}`);
    await this.#writeDown(what);
  }

  async #writeDown(what: string): Promise<void> {
    // What was drawn last may move the focus once more.
    await this.#page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const heard = await this.#heard();
    const fresh = heard.slice(this.#told);
    this.#told = heard.length;
    this.#recording.step(what, fresh, await this.#focus(), await this.#tree());
  }

  /** What stands in the panel, but for what is announced, which goes by itself; nothing while it is closed. */
  async #tree(): Promise<string> {
    if (!(await this.#chat.isVisible())) return '- nothing, as the chat is closed';
    return (await this.#chat.ariaSnapshot()).replace(/^( *)- status(?::.*\n(?:\1 .*\n)*|\n)/gm, '');
  }

  async #heard(): Promise<readonly string[]> {
    return this.#page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  }

  async #focus(): Promise<string> {
    return this.#page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      if (!focused || focused === document.body) return 'nothing';
      const roles: Record<string, string> = { A: 'link', TEXTAREA: 'textbox', INPUT: 'textbox', H2: 'heading' };
      const tick = focused instanceof HTMLInputElement && focused.type === 'checkbox' ? focused : undefined;
      const named = tick?.labels?.[0] ?? focused;
      const name = named.ariaLabel ?? named.textContent.replace(/\s+/g, ' ').trim();
      return `${tick?.type ?? focused.role ?? roles[focused.tagName] ?? focused.localName} "${name}"`;
    });
  }

  async #until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
    const patience = Date.now() + 10_000;
    while (!(await holds())) {
      if (Date.now() > patience) throw new Error(`${otherwise}; the focus is on ${await this.#focus()}.`);
      await pause(20);
    }
  }
}
