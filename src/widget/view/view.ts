/**
 * The view: draws the scene of a conversation into the launcher's shadow root, and hands what the visitor does to the
 * conversation. What it keeps itself is only what nobody else needs to know: an open menu, an answer being changed.
 */
import { render } from 'lit/html.js';
import type { Act, Added, Conversation } from '../../conversation/scene.ts';
import type { Language } from '../../language/languages.ts';
import type { Option } from '../../transcript/entry.ts';
import { takeText } from './composer.ts';
import { follow as followAddress } from './departure.ts';
import { hasField } from './field.ts';
import { keepKeys, pressOnce } from './keys.ts';
import type { Changing, Look, Model, Reactions } from './model.ts';
import { rise, settle } from './motion.ts';
import { panel } from './panel.ts';
import type { ViewPhrases } from './phrases.ts';
import { follow, isAtEnd, stayAtEnd, stayVisible } from './scrolling.ts';
import { viewStyles } from './styles.ts';
import { announcementOf } from './words.ts';

/** What a view is made of. */
export interface ViewOptions {
  /** Where it is drawn: an empty element in a shadow root. */
  readonly container: HTMLElement;
  readonly conversation: Conversation;
  readonly look: Look;
  /** The words of the view in the language of the conversation. */
  readonly phrases: (language: Language) => ViewPhrases;
  readonly onClose: () => void;
  /** Hears of what the conversation could not do. */
  readonly onFailure: (error: unknown) => void;
}

/** Draws a conversation into a container. */
export class ChatView {
  readonly #options: ViewOptions;
  readonly #container: HTMLElement;
  readonly #conversation: Conversation;
  readonly #stop: (() => void)[];
  #look: Look;
  #changing: Changing;
  #menuOpen = false;
  #introduced = false;

  /** Draws the conversation as it stands: nothing moves, nothing is announced, nothing takes the focus. */
  constructor(options: ViewOptions) {
    this.#options = options;
    this.#container = options.container;
    this.#conversation = options.conversation;
    this.#look = options.look;
    adopt(this.#container.getRootNode() as ShadowRoot);
    this.#container.classList.add('view');
    this.#container.addEventListener('keydown', (event) => this.#onKey(event));
    this.#container.addEventListener('pointerdown', (event) => this.#onPointer(event));
    this.#draw();
    follow(this.#log);
    stayAtEnd(this.#log);
    this.#stop = [
      this.#conversation.subscribe((added) => this.#onAdded(added)),
      stayVisible(this.#container),
      keepKeys(this.#container),
    ];
  }

  /** Follows what the owner changes about the looks. */
  dress(look: Look): void {
    this.#look = look;
    this.#draw();
  }

  /** Tells those who listen how a conversation begins; one that goes on was heard before. */
  introduce(): void {
    const { entries } = this.#conversation;
    if (this.#introduced || entries.some(({ by }) => by === 'visitor')) return;
    this.#introduced = true;
    // The region has to be on screen for a moment before what is said in it is heard.
    requestAnimationFrame(() => this.#announce(entries));
  }

  /** Moves the focus to where the visitor goes on. A touch is not answered with a keyboard that covers half the screen. */
  focus(): void {
    this.#focusOn(...(isTouched() ? [] : [composerField]), '.title');
  }

  /** Stops following the conversation, the window and the keys. */
  close(): void {
    for (const stop of this.#stop) stop();
  }

  get #log(): HTMLElement {
    const log = this.#find('.log');
    if (!log) throw new Error('The view draws its log before anything else asks for it.');
    return log;
  }

  get #phrases(): ViewPhrases {
    return this.#options.phrases(this.#conversation.scene.language);
  }

  get #model(): Model {
    const { scene } = this.#conversation;
    return { scene, phrases: this.#phrases, look: this.#look, changing: this.#changing, menuOpen: this.#menuOpen };
  }

  readonly #reactions: Reactions = {
    choose: (act, option) => this.#attempt(this.#choose(act, option)),
    listen: () => this.#conversation.listen(),
    send: () => this.#attempt(this.#send()),
    change: (changing) => this.#change(changing),
    toggleMenu: (open) => this.#toggleMenu(open),
    restart: () => this.#attempt(this.#conversation.restart()),
    close: () => this.#options.onClose(),
  };

  #draw(): void {
    const focused = this.#focused;
    const choosing = focused?.closest('.tray') ?? undefined;
    this.#container.lang = this.#conversation.scene.language;
    render(panel(this.#model, this.#reactions), this.#container);
    // A choice that was made is gone, and the focus with it. Whoever is elsewhere stays there.
    if (choosing && !focused?.isConnected) this.#goOn(focused);
  }

  #onAdded({ entries, replayed }: Added): void {
    const atEnd = isAtEnd(this.#log);
    const first = entries[0]?.seq ?? Infinity;
    const { changeable } = this.#conversation.scene.offered;
    const changing = this.#changing;
    if (!changeable.some(({ seq }) => typeof changing === 'string' || changing?.seq === seq))
      this.#changing = undefined;
    this.#draw();
    const bubbles = [...this.#container.querySelectorAll<HTMLElement>('[data-seq]')];
    const fresh = bubbles.filter(({ dataset }) => Number(dataset.seq) >= first);
    if (atEnd || (!replayed && entries.some(({ by }) => by === 'visitor')))
      follow(
        this.#log,
        fresh.find((bubble) => !bubble.closest('.visitor')),
      );
    if (replayed) return;
    settle(this.#container);
    rise(fresh);
    this.#announce(entries);
  }

  #announce(entries: Conversation['entries']): void {
    const phrases = this.#phrases;
    const { ended, offered } = this.#conversation.scene;
    const { kind = '', options = [] } = offered.question ?? {};
    const words = [
      announcementOf(entries, this.#look.guide ?? phrases.assistant),
      hasField(kind) ? phrases.field : '',
      options.length > 0 ? phrases.choices(options.length) : '',
      ended ? phrases.ended : '',
    ];
    const line = document.createElement('p');
    line.textContent = words.filter((part) => part !== '').join(' ');
    // A new element is heard even if it says the same again.
    this.#find('.announcer')?.replaceChildren(line);
  }

  async #choose(act: Act, option?: Option): Promise<void> {
    const done = this.#conversation.act(act);
    const changing = this.#changing;
    this.#changing = undefined;
    if (option?.href !== undefined) await followAddress(option.href, done);
    // What was no answer stays where it can be mended.
    if (!(await done) && changing) this.#change(changing);
  }

  async #send(): Promise<void> {
    const field = this.#container.querySelector<HTMLTextAreaElement>(composerField);
    const taken = field && takeText(field);
    if (!taken) return;
    let heard = false;
    try {
      heard = await this.#conversation.act({ type: 'type', text: taken.text });
    } finally {
      if (!heard) taken.giveBack();
    }
  }

  #attempt(doing: Promise<void>): void {
    doing.catch(this.#options.onFailure);
  }

  #change(changing: Changing): void {
    const before = this.#changing;
    const focused = this.#focused;
    this.#changing = changing;
    this.#draw();
    if (changing) this.#goOn(focused);
    else this.#focusOn(`[data-changes="${typeof before === 'object' ? before.seq : 'here'}"]`, '.menu-button');
  }

  #toggleMenu(open: boolean): void {
    const within = this.#focused?.closest('.menu') ?? undefined;
    this.#menuOpen = open;
    this.#draw();
    if (open) this.#focusOn('.menu button');
    else if (within) this.#focusOn('.menu-button');
  }

  #onKey(event: KeyboardEvent): void {
    pressOnce(event);
    if (event.key !== 'Escape' || event.isComposing) return;
    if (this.#menuOpen) this.#toggleMenu(false);
    else if (this.#changing) this.#change(undefined);
    else if (this.#look.inline) return;
    else this.#options.onClose();
    event.preventDefault();
  }

  #onPointer({ target }: PointerEvent): void {
    if (this.#menuOpen && target instanceof Element && !target.closest('.menu, .menu-button')) this.#toggleMenu(false);
  }

  /**
   * Moves the focus to where the visitor goes on: to what can be chosen or filled in, else to the composer. A touch is
   * not answered with a keyboard that covers half the screen, unless it is there already.
   */
  #goOn(from: Element | undefined): void {
    const { question } = this.#conversation.scene.offered;
    const isWritten = question?.kind === 'text' && this.#changing === undefined;
    const ways =
      isTouched() && !from?.matches('.entry *')
        ? ['.tray:not(:has(.entry)) :is(input, button)', '.log']
        : ['.tray :is(input, textarea, button)', composerField, '.log'];
    this.#focusOn(...(isWritten ? ways.slice(1) : ways));
  }

  get #focused(): Element | undefined {
    return (this.#container.getRootNode() as ShadowRoot).activeElement ?? undefined;
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#container.querySelector<HTMLElement>(selector) ?? undefined;
  }

  #focusOn(...selectors: string[]): void {
    for (const selector of selectors) {
      const found = this.#find(selector);
      if (!found) continue;
      found.focus();
      return;
    }
  }
}

const composerField = '.composer textarea';

function isTouched(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

function adopt(root: ShadowRoot): void {
  if (!root.adoptedStyleSheets.includes(viewStyles)) root.adoptedStyleSheets.push(viewStyles);
}
