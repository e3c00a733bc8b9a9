/** The reader on a page, as the support team meet it: by roles and names. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TranscriptReaderElement } from '../../src/reader/reader.ts';
import type { AnyEntry, Draft } from '../../src/transcript/entry.ts';
import type { Transcript } from '../../src/transcript/received.ts';
import { nameOf } from './accessible-name.ts';
import { ReceiverDouble, transcriptOf } from './receiver-double.ts';
import '../../src/reader/reader.ts';

const roles = {
  button: 'button, summary',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  field: 'input, select',
  list: 'ul, ol',
  row: 'tbody tr',
  region: 'section, aside, nav, main',
  dialog: 'dialog[open]',
  time: 'time',
} as const;

/** What people look for. */
export type Role = keyof typeof roles;

/** A reader that somebody has before them. */
export class ReaderScreen {
  readonly element: TranscriptReaderElement;
  readonly receiver: ReceiverDouble;

  private constructor(element: TranscriptReaderElement, receiver: ReceiverDouble) {
    this.element = element;
    this.receiver = receiver;
  }

  /** Opens a reader whose receiver is played. */
  static async opens(receiver: ReceiverDouble): Promise<ReaderScreen> {
    const element = await fixture<TranscriptReaderElement>(html`<transcript-reader></transcript-reader>`);
    return new ReaderScreen(element, receiver);
  }

  /** The same, signed in, with these transcripts listed. */
  static async signedIn(...transcripts: readonly Transcript[]): Promise<ReaderScreen> {
    const receiver = new ReceiverDouble(...transcripts);
    receiver.signedIn = true;
    const screen = await ReaderScreen.opens(receiver);
    await screen.finds('region', 'Transcripts');
    return screen;
  }

  /** The same, with one transcript of these entries shown. */
  static async reads(entries: readonly (Draft | AnyEntry)[], parts: Partial<Transcript> = {}): Promise<ReaderScreen> {
    location.hash = 'conversation-1';
    const screen = await ReaderScreen.signedIn(transcriptOf(entries, parts));
    await screen.finds('list', 'Conversation');
    return screen;
  }

  /** Everything of a role that is on screen. */
  all(role: Role, within: ParentNode = this.root): HTMLElement[] {
    return [...within.querySelectorAll<HTMLElement>(roles[role])].filter((element) => element.checkVisibility());
  }

  /** The first of a role with a name, or that has words in it. */
  get(role: Role, name: string | RegExp): HTMLElement | undefined {
    return this.all(role).find((element) => {
      const own = this.nameOf(element);
      return typeof name === 'string' ? own === name : name.test(own);
    });
  }

  /** Whether there is any. */
  has(role: Role, name: string | RegExp): boolean {
    return this.get(role, name) !== undefined;
  }

  /** Whether that has the focus. */
  isAt(role: Role, name: string | RegExp): boolean {
    return this.root.activeElement !== null && this.root.activeElement === this.get(role, name);
  }

  /** The first of a role with a name, as soon as it is there. */
  async finds(role: Role, name: string | RegExp): Promise<HTMLElement> {
    const missing = `There is no ${role} "${String(name)}".`;
    await waitUntil(() => this.get(role, name), missing);
    const found = this.get(role, name);
    if (!found) throw new Error(missing);
    return found;
  }

  /** Presses a button, or follows a link. */
  presses(name: string | RegExp): void {
    const target = this.get('button', name) ?? this.get('link', name);
    if (!target) throw new Error(`There is nothing to press that is called "${String(name)}".`);
    target.focus();
    target.click();
  }

  /** Fills in a field, without sending it. */
  fills(label: string, value: string): void {
    const field = this.field(label);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** A field by its label, also where it is folded away. */
  field(label: string): HTMLInputElement {
    const fields = [...this.root.querySelectorAll<HTMLInputElement>(roles.field)];
    // The label holds its field, so that its words are the options' as well.
    const labelOf = ({ ariaLabel, labels }: HTMLInputElement) => {
      const words = [...(labels?.[0]?.childNodes ?? [])].filter((node) => node instanceof Text);
      return ariaLabel ?? words.map(({ data }) => data.trim()).join('');
    };
    const found = fields.find((field) => labelOf(field) === label);
    if (!found) throw new Error(`There is no field "${label}".`);
    return found;
  }

  /** Searches for what is in the form. */
  searches(): void {
    this.root.querySelector<HTMLFormElement>('[role=search]')?.requestSubmit();
  }

  /** Waits for words. */
  async shows(words: string): Promise<void> {
    await waitUntil(() => this.text.includes(words), `It never showed: ${words}`);
  }

  /** All words on screen. */
  get text(): string {
    const shown = [...this.root.children].filter((element) => element.localName !== 'style');
    return shown.map((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ')).join(' ');
  }

  /** The rows of the list of transcripts, in words. */
  get rows(): string[] {
    return this.all('link', this.list).map(wordsOf);
  }

  /** The list of transcripts; of nothing where there is none. */
  get list(): ParentNode {
    return this.root.querySelector('nav ul.list') ?? document.createDocumentFragment();
  }

  /** What was said, in order. */
  get messages(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-seq]')].map(wordsOf);
  }

  /** The fault that is told. */
  get alert(): string {
    return [...this.root.querySelectorAll('[role=alert]')].map(wordsOf).join('');
  }

  /** What was announced last. */
  get status(): string {
    return [...this.root.querySelectorAll('[role=status]')].map(wordsOf).join('');
  }

  /** The name of what has the focus. */
  get focus(): string {
    const { activeElement } = this.root;
    return activeElement ? this.nameOf(activeElement) : 'nothing';
  }

  /** Holds that nothing on screen shuts anybody out, by day and by night. */
  async isAccessible(): Promise<void> {
    for (const colorScheme of ['light', 'dark']) {
      this.element.style.colorScheme = colorScheme;
      await expect(this.element).to.be.accessible();
    }
  }

  /** The one element that a selector finds, for what has neither role nor name. */
  one(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('The reader is not defined.');
    return this.element.shadowRoot;
  }

  /** What an element is called. */
  nameOf(element: Element): string {
    const id = element.getAttribute('aria-labelledby');
    return nameOf((id === null ? null : this.root.getElementById(id)) ?? element);
  }
}

/** The words of an element, those for listeners too, with one space between them. */
export function wordsOf(element: Element): string {
  const signs = [...element.querySelectorAll('svg[aria-label]')].map((sign) => sign.getAttribute('aria-label') ?? '');
  const words = element.textContent.replace(/\s+/g, ' ').trim();
  return signs.every((sign) => words.includes(sign)) ? words : [words, ...signs].join(' ');
}
