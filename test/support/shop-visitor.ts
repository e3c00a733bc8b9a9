/** A visitor of the shop with a real browser: finds things by their roles and names, as people do. */
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { barriersOn } from './access.ts';

/** Somebody with one tab open in the shop. */
export class ShopVisitor {
  /** Addresses that the tab asked for, in order. */
  readonly requests: string[] = [];
  /** What the browser complained of: errors, warnings and breaches of the page's policy; not what we tell the owner. */
  readonly complaints: string[] = [];
  readonly #page: Page;
  readonly #chat: Locator;

  private constructor(page: Page) {
    this.#page = page;
    this.#chat = page.locator('guided-chat');
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('guided-chat:'))
        this.complaints.push(message.text());
    });
  }

  /** Opens a tab at an address. */
  static async arrives(context: BrowserContext, url: string): Promise<ShopVisitor> {
    const visitor = new ShopVisitor(await context.newPage());
    await visitor.#page.goto(url, { waitUntil: 'networkidle' });
    return visitor;
  }

  /** Opens the chat, by the first button it has. */
  async opensChat(): Promise<void> {
    const launcher = this.#chat.getByRole('button').first();
    if ((await launcher.getAttribute('aria-expanded')) !== 'true') await launcher.click();
    await this.#choices.waitFor();
  }

  /** Takes a live choice, and waits for what comes of it. */
  async chooses(label: string): Promise<void> {
    // A question that is about to give way to another one has no such choice.
    const choice = this.#choices.getByRole('button', { name: label, exact: true });
    await choice.waitFor();
    const before = await this.question();
    await choice.click();
    await this.#moved(before);
  }

  /** Writes a message and sends it with Enter. */
  async types(text: string): Promise<void> {
    const before = await this.question();
    await this.writes(text);
    await this.#moved(before);
  }

  /** Writes a message and presses Enter, whatever comes of it. */
  async writes(text: string): Promise<void> {
    const field = this.#chat.getByRole('textbox', { name: 'Write a message' });
    await field.fill(text);
    await field.press('Enter');
  }

  /** Waits until something stands in the panel beside the log. */
  async reads(text: RegExp): Promise<void> {
    await this.#chat.getByRole('dialog').getByRole('paragraph').filter({ hasText: text }).last().waitFor();
  }

  /** Waits until another question is open. */
  async isAskedAnythingBut(question: string | null): Promise<void> {
    await this.#moved(question);
  }

  /** Fills in the field of the question that is open. */
  async fills(role: 'spinbutton' | 'textbox', value: string): Promise<void> {
    const field = this.#choices.getByRole(role);
    await field.waitFor();
    const before = await this.question();
    await field.fill(value);
    await field.press('Enter');
    await this.#moved(before);
  }

  /** Sends the field of the question that is open without anything in it. */
  async sendsNothing(): Promise<void> {
    await this.#choices.getByRole('button', { name: 'Next' }).click();
    await this.#choices.locator('[aria-invalid=true]').waitFor();
  }

  /** Takes another choice instead of one that was taken. */
  async changes(label: string, to: string): Promise<void> {
    await this.#chat
      .getByRole('button', { name: `Change: ${label}` })
      .last()
      .click();
    await this.chooses(to);
  }

  /** Opens the menu. */
  async opensMenu(): Promise<void> {
    await this.#chat.getByRole('button', { name: 'Menu' }).click();
    await this.#chat.getByRole('menu').waitFor();
  }

  /** Takes an item of the menu. */
  async picks(item: string): Promise<void> {
    await this.opensMenu();
    await this.#chat.getByRole('menuitem', { name: item }).click();
  }

  /** Opens the menu, and looks. */
  async looksIntoMenu(): Promise<void> {
    await this.#chat.getByRole('button', { name: 'Menu' }).click();
    await this.#chat.getByRole('menu').waitFor();
  }

  /** Presses a button that leads nowhere yet. */
  async tries(label: string): Promise<void> {
    await this.#choices.getByRole('button', { name: label, exact: true }).click();
  }

  /** Waits until somebody has said a text. */
  async hears(text: string | RegExp): Promise<void> {
    await this.#chat.getByRole('log').getByText(text).last().waitFor();
  }

  /** Waits until help is offered beside the launcher, and answers it. */
  async answersOffer(text: string, answer: string): Promise<void> {
    const offer = this.#chat.getByRole('region', { name: 'An offer of help' });
    await offer.getByText(text).waitFor();
    await offer.getByRole('button', { name: answer }).click();
    await offer.waitFor({ state: 'detached' });
  }

  /** Goes to an address. */
  async goesTo(url: string): Promise<void> {
    await this.#page.goto(url, { waitUntil: 'networkidle' });
  }

  /** Whether the chat is open. */
  async hasChatOpen(): Promise<boolean> {
    return (await this.#chat.getByRole('dialog').count()) > 0;
  }

  /** Follows a link of the shop's own. */
  async follows(link: string): Promise<void> {
    await this.#page.getByRole('link', { name: link }).first().click();
    await this.#page.waitForLoadState('networkidle');
  }

  /** Loads the page again. */
  async reloads(): Promise<void> {
    await this.#page.reload({ waitUntil: 'networkidle' });
  }

  /** Closes the tab. */
  async leaves(): Promise<void> {
    await this.#page.close();
  }

  /** The question that is open: the name of the live choices. */
  async question(): Promise<string | null> {
    await this.#choices.waitFor();
    return this.#choices.getAttribute('aria-label');
  }

  /** What was said, as the log shows it, by the number of its entry. */
  async log(): Promise<ReadonlyMap<string, string>> {
    return messagesIn(this.#chat.getByRole('log'));
  }

  /** How the panel looks on screen, as a PNG. */
  async picture(): Promise<Buffer> {
    await this.#page.evaluate(() => document.fonts.ready);
    return this.#chat.getByRole('dialog').screenshot({ animations: 'disabled', caret: 'hide' });
  }

  /** What shuts somebody out of the page as it stands. */
  async barriers(): Promise<readonly string[]> {
    return barriersOn(this.#page);
  }

  /** What the browser keeps of the shop. */
  async keeps(): Promise<{ databases: number; storage: number; cookies: number }> {
    const cookies = await this.#page.context().cookies();
    const kept = await this.#page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      storage: localStorage.length + sessionStorage.length,
    }));
    return { ...kept, cookies: cookies.length };
  }

  get #choices(): Locator {
    return this.#chat.getByRole('group');
  }

  async #moved(from: string | null): Promise<void> {
    await this.#chat.locator(`[role=group]:not([aria-label=${JSON.stringify(from)}])`).waitFor();
  }
}

/** What was said, as it stands in a part of a page, by the number of its entry. */
export async function messagesIn(place: Locator): Promise<ReadonlyMap<string, string>> {
  const messages = await place.locator(':is(.bubble, .card)[data-seq]').evaluateAll((found) =>
    found.map((element): [string, string] => [
      element.getAttribute('data-seq') ?? '',
      // What separates blocks on screen separates words here.
      (element as HTMLElement).innerText.replace(/\s+/g, ' ').replaceAll(' :', ':').trim(),
    ]),
  );
  return new Map(messages);
}
