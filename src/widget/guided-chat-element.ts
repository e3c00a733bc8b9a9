import { languageOf, observeLanguage } from '../authoring/language.ts';
import type { Problem } from '../flow/problem.ts';
import { type Language, resolveLanguage } from '../language/languages.ts';
import { isOfThisVisit, readMark } from '../platform/marker.ts';
import type { AnyEntry } from '../transcript/entry.ts';
import type { Chat } from './chat.ts';
import { type GuidedChatEventMap, emit } from './events.ts';
import { kept } from './kept.ts';
import { makeLauncher } from './launcher.ts';
import { launcherPhrases } from './launcher-phrases.ts';
import { launcherStyles } from './launcher-styles.ts';
import { takeOver, whenActive, whenIdle } from './page-time.ts';
import { scopeAttributes, scopeOf } from './scope.ts';
import { isWatched } from './watched.ts';

// In Node there are no elements to extend, and nothing is ever made of this class.
const BaseElement = 'HTMLElement' in globalThis ? HTMLElement : (Object as unknown as typeof HTMLElement);

/**
 * A chat that guides: the launcher, which costs a page next to nothing, and behind it everything else, loaded on intent.
 *
 * ```html
 * <guided-chat endpoint="/transcripts" technique="explanation"
 *   topic="…" problem="…" solution="…" benefit="…"></guided-chat>
 * ```
 *
 * @element guided-chat
 * @slot - What is shown where the chat cannot run, such as a link to the contact page; beside it the elements of the flow.
 * @csspart launcher - The button that opens the panel.
 * @csspart panel - The panel.
 * @csspart offer - The offer beside the launcher.
 * @csspart header - The head of the panel.
 * @csspart avatar - The guide's picture, else the logo, else initials.
 * @csspart rail - The guide rail.
 * @csspart log - The messages.
 * @csspart bubble - One message.
 * @csspart card - A message with rich content.
 * @csspart tray - What can be chosen or filled in.
 * @csspart choice - One choice.
 * @csspart field - The field of a question that has one.
 * @csspart composer - The field for typed text.
 * @csspart menu - The menu.
 * @csspart footer - The foot of the panel.
 * @cssprop --guided-accent - The one colour from which all others but the neutrals derive; by default a deep teal.
 * @cssprop --guided-paper - The panel's background; by default nearly white, or nearly black.
 * @cssprop --guided-surface - The background of bubbles and fields; by default white, or a little lighter than the panel.
 * @cssprop --guided-ink - Text; by default nearly black, or nearly white.
 * @cssprop --guided-quiet - Text of less weight; by default a grey that can be read on all of these.
 * @cssprop --guided-line - Hairlines; by default a light, or a dark grey.
 * @cssprop --guided-tint - The background of the visitor's bubbles; by default a light, or a dark tone of the accent.
 * @cssprop --guided-font - The font; by default the page's own.
 * @cssprop --guided-color-scheme - `light` or `dark`; by default the page's own.
 * @cssprop [--guided-radius=20px] - The corners of the panel, and in proportion those of what is in it.
 * @cssprop [--guided-inset=20px] - The distance from the window's edges.
 * @cssprop [--guided-z-index=1000] - The layer, where the panel cannot stand above all others.
 * @cssprop [--guided-block-size=min(680px, 100dvh)] - The height of an inline panel.
 * @fires guided-open - The panel was opened.
 * @fires guided-close - The panel was closed.
 * @fires guided-entry - Something was said or done, and is stored.
 * @fires guided-technique - A technique began or was concluded.
 * @fires guided-handover - The visitor was shown how to reach a person.
 * @fires guided-delivered - The endpoint has what was said so far.
 * @fires guided-problem - Something in the page is not as it should be.
 * @fires guided-end - The conversation has ended.
 */
export class GuidedChatElement extends BaseElement {
  static readonly observedAttributes = ['open', 'business', 'guide', 'accent', 'placement', ...scopeAttributes];

  readonly #frame;
  readonly #nearby;
  readonly #speech;
  #known: Readonly<Record<string, string>> = {};
  #chat: Chat | undefined;
  #revealing: Promise<void> = Promise.resolve();
  #takesFocus = false;
  #resumed = false;
  #hasArrived = false;
  /** Somebody opened it, and not the page as it arrived. */
  #isWanted = false;
  /** The page has closed it, maybe before it was looked up whether it stood open on the last one. */
  #isHidden = false;

  constructor() {
    super();
    // First: where a browser cannot, the fall-back content stays in sight.
    const sheets = [launcherStyles()];
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    this.#frame = makeLauncher();
    root.append(this.#frame.root);

    const { launcher } = this.#frame;
    for (const intent of ['pointerenter', 'pointerdown', 'focusin']) {
      launcher.addEventListener(intent, () => this.#onIntent());
    }
    launcher.addEventListener('click', (event) => {
      // A link or a label that the element stands in is not meant.
      event.preventDefault();
      this.#takesFocus = !this.open;
      this.open = !this.open;
    });
    this.#speech = new MutationObserver(() => {
      this.#dress();
      this.#invite();
    });
    this.#nearby = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) void this.#reveal();
      },
      { rootMargin: '200px' },
    );
  }

  /** Whether the panel is open. It is the attribute `open`. */
  get open(): boolean {
    return this.hasAttribute('open');
  }
  set open(open: boolean) {
    this.toggleAttribute('open', open);
  }

  /** Facts that the page knows about the visitor, by question name, so that nobody asks for them. */
  get known(): Readonly<Record<string, string>> {
    return this.#known;
  }
  set known(known: Readonly<Record<string, string>>) {
    this.#known = known;
  }

  /** Settles when the markup is read and {@link problems} is complete. To ask for it has the markup read. */
  get ready(): Promise<void> {
    return this.#load().then((chat) => chat.ready);
  }

  /** What is wrong with the markup, as far as it was read. */
  get problems(): readonly Problem<Element>[] {
    return this.#chat?.problems ?? [];
  }

  /** The entries of the conversation so far. */
  get transcript(): readonly AnyEntry[] {
    return this.#chat?.transcript ?? [];
  }

  connectedCallback(): void {
    takeOver(this, 'open');
    takeOver(this, 'known');
    this.#chat?.wake();
    observeLanguage(this.#speech, this);
    this.#speech.observe(this, { childList: true, subtree: true, attributeFilter: ['lang'] });
    this.#dress();
    whenActive(() => this.#arrive());
  }

  disconnectedCallback(): void {
    this.#hasArrived = false;
    this.#nearby.disconnect();
    this.#speech.disconnect();
    // An element that is only moved is connected again by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#chat?.rest();
    });
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    const opens = after !== null;
    if (scopeAttributes.some((attribute) => attribute === name)) this.#onScopeChange();
    else if (name !== 'open') {
      this.#dress();
      if (name === 'placement' && this.isConnected) this.#place();
    } else if (this.#hasArrived && !this.#inline && opens !== (before !== null)) {
      this.#isWanted = !this.#resumed;
      if (opens) this.#revealing = this.#reveal();
      else this.#conceal();
    }
  }

  /** Opens the panel. Settles when it is there, or the fall-back content in its place. */
  async show(): Promise<void> {
    // A page that opens the chat by itself must not move the focus; one that a visitor has just clicked may.
    this.#takesFocus = navigator.userActivation.isActive;
    if (this.#inline) this.#revealing = this.#reveal();
    else this.open = true;
    await this.#revealing;
  }

  /** Closes the panel. The conversation goes on when it is opened again. */
  async hide(): Promise<void> {
    this.#isHidden = true;
    this.open = false;
  }

  /**
   * Opens the panel and says something as the visitor.
   *
   * @throws {TypeError} where it is not a text
   * @throws {RangeError} where it is longer than 8,000 characters
   */
  async say(text: string): Promise<void> {
    expectText('say() takes what to say', text);
    await this.show();
    await (await this.#load()).say(text);
  }

  /**
   * Opens the panel at a topic.
   *
   * @throws {TypeError} where it is not a text
   * @throws {RangeError} where the flow has no topic of that name
   */
  async start(topic: string): Promise<void> {
    expectText('start() takes the name of a topic', topic);
    await this.show();
    await (await this.#load()).start(topic);
  }

  /**
   * Offers help beside the launcher: at most once on a page and twice a visit, never amid a conversation, and never
   * again what a visitor declined.
   *
   * @param topic where the conversation begins if the visitor accepts
   * @returns whether it was offered
   */
  async offer(text: string, topic?: string): Promise<boolean> {
    return (await this.#inviting()).offer(text, topic);
  }

  /** Ends the conversation and begins another one, with a new id and key. */
  async restart(): Promise<void> {
    await (await this.#load()).restart();
  }

  /** The launcher speaks as the page does; a conversation keeps the language that it began in. */
  get #language(): Language {
    return resolveLanguage(languageOf(this));
  }

  get #inline(): boolean {
    return this.getAttribute('placement') === 'inline';
  }

  readonly #load = kept(async () => {
    await new Promise<void>(whenActive);
    const { Chat } = await import('./chat.ts');
    return (this.#chat = await Chat.open(this, this.#frame.panel));
  });

  readonly #inviting = kept(async () => {
    await new Promise<void>(whenActive);
    const { Inviting } = await import('./inviting/inviting.ts');
    return new Inviting({ host: this, frame: this.#frame, chat: this.#load });
  });

  /** Does what is to be done once somebody sees the page. */
  #arrive(): void {
    if (!this.isConnected) return;
    this.#hasArrived = true;
    this.#place();
    this.#invite();
    // In a task of its own: the first look into a browser's storage takes longer than all else here.
    setTimeout(() => this.#recall());
  }

  /** Goes on where the last page of the visit was left. */
  #recall(): void {
    if (!this.isConnected) return;
    const mark = readMark(scopeOf(this));
    // A chat that was left open is opened again on the next page of the same visit.
    const isSettled = this.open || this.#inline || this.#isHidden;
    this.#resumed = mark?.open === true && isOfThisVisit(mark, Date.now()) && !isSettled;
    if (this.#resumed) this.open = true;
    // Once the chat is loaded it has read the page.
    if (mark?.pending) whenIdle(() => this.#prepare((chat) => chat.deliver()));
    else if (isWatched(this)) whenIdle(() => this.#prepare());
  }

  /** Loads the chat beforehand. Nobody has asked for it yet, so a failure is for whoever does. */
  #prepare(then?: (chat: Chat) => Promise<void>): void {
    this.#load()
      .then(then)
      .catch(() => undefined);
  }

  /** Somebody else is signed in, say: what was said before is none of their business. */
  #onScopeChange(): void {
    if (!this.#chat) return;
    this.#chat.rest();
    this.#chat = undefined;
    this.#load.forget();
    this.#frame.panel.replaceChildren();
    if (this.open || this.#inline) this.#revealing = this.#reveal();
  }

  /** In the page it comes by itself, when it is near; anywhere else it is there when it is open. */
  #place(): void {
    this.#nearby.disconnect();
    if (this.#inline) this.#nearby.observe(this);
    else if (this.open) this.#revealing = this.#reveal();
    else this.#conceal();
  }

  /** Looks out for moments to offer help where the owner has named some, be it only by now. */
  #invite(): void {
    whenIdle(() => {
      if (!this.querySelector('guided-invitation,guided-renewal')) return;
      this.#inviting()
        .then((inviting) => inviting.start())
        .catch(() => undefined);
    });
  }

  #onIntent(): void {
    if (this.open) void this.#reveal();
    else this.#prepare((chat) => chat.prepare());
  }

  async #reveal(): Promise<void> {
    const { panel, launcher, fallBack } = this.#frame;
    launcher.ariaExpanded = 'true';
    const focus = this.#takesFocus && document.activeElement;
    this.#takesFocus = false;
    try {
      const chat = await this.#load();
      const view = await chat.view();
      if (!this.open && !this.#inline) return;
      const opens = panel.hidden;
      panel.hidden = false;
      chat.raise(this.#isWanted);
      view.introduce();
      // On a slow line the visitor may have gone on elsewhere meanwhile.
      if (focus === document.activeElement) view.focus();
      chat.open = true;
      if (opens) emit(this, 'guided-open', { resumed: this.#resumed });
      this.#resumed = false;
    } catch (error) {
      if (!this.open && !this.#inline) return;
      console.warn('guided-chat could not start.', error);
      fallBack(launcherPhrases[this.#language].unavailable);
    }
  }

  #conceal(): void {
    const { panel, launcher } = this.#frame;
    const held = panel.contains(this.shadowRoot?.activeElement ?? null);
    launcher.ariaExpanded = 'false';
    if (panel.hidden) return;
    panel.hidden = true;
    if (this.#chat) this.#chat.open = false;
    if (held) launcher.focus();
    emit(this, 'guided-close', null);
  }

  #dress(): void {
    const { root, launcher, label, panel } = this.#frame;
    const [business, guide, accent] = ['business', 'guide', 'accent'].map((name) => this.getAttribute(name));
    root.lang = this.#language;
    label.textContent = launcherPhrases[this.#language].ask(business ?? null);
    panel.role = this.#inline ? 'region' : 'dialog';
    panel.ariaLabel = guide ?? business ?? label.textContent;
    launcher.ariaExpanded = String(this.open);
    // A colour that cannot be read would leave the button without any.
    if (accent && CSS.supports('color', accent)) root.style.setProperty('--guided-accent', accent);
    else root.style.removeProperty('--guided-accent');
  }
}

/** A script that has nothing to say yet must hear of it, and not the visitor. */
function expectText(expected: string, given: unknown): void {
  if (typeof given !== 'string') throw new TypeError(`guided-chat: ${expected} as a string, not ${typeof given}.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'guided-chat': GuidedChatElement;
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how a global interface is extended
  interface HTMLElementEventMap extends GuidedChatEventMap {}
}
