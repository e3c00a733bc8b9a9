/**
 * The view: draws the scene of a conversation into the launcher's shadow root, and hands what the visitor does to the
 * conversation. What it keeps itself is only what nobody else needs to know: an open menu, an answer being changed.
 */
import { render } from 'lit/html.js';
import type { Act, Added, Conversation } from '../../conversation/scene.ts';
import type { Option } from '../../transcript/entry.ts';
import { beginAside } from './begin-aside.ts';
import { send } from './composer.ts';
import { follow as followAddress } from './departure.ts';
import { focusFirst, focusOn, focusedIn, goOn } from './focus.ts';
import type { Group } from './group.ts';
import { keepKeys, pressOnce } from './keys.ts';
import { drawnSince } from './log.ts';
import type { Aside, Changing, Look, Model, Reactions } from './model.ts';
import { Motion } from './motion.ts';
import type { ViewOptions } from './options.ts';
import { panel } from './panel.ts';
import type { ViewPhrases } from './phrases.ts';
import { follow, followTo, isAtEnd, stayAtEnd, stayVisible } from './scrolling.ts';
import { viewStyles } from './styles.ts';
import { announcementOf } from './words.ts';

/** Draws a conversation into a container. */
export class ChatView {
  readonly #options: ViewOptions;
  readonly #container: HTMLElement;
  readonly #conversation: Conversation;
  readonly #motion = new Motion();
  readonly #log: Element;
  readonly #announcer: Element;
  readonly #stop: (() => void)[];
  #look: Look;
  #changing: Changing;
  #aside: Group | undefined;
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
    // They stand as long as the view does, and are not looked for again: the log may be long.
    this.#log = this.#part('.log');
    this.#announcer = this.#part('.announcer');
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

  /** Moves the focus to where the visitor goes on. */
  focus(): void {
    focusFirst(this.#container);
  }

  /** Stops following the conversation, the window and the keys. */
  close(): void {
    for (const stop of this.#stop) stop();
  }

  #part(selector: string): Element {
    const part = this.#container.querySelector(selector);
    if (!part) throw new Error(`The view draws its ${selector} before anything else asks for it.`);
    return part;
  }

  get #phrases(): ViewPhrases {
    return this.#options.phrases(this.#conversation.scene.language);
  }

  get #model(): Model {
    const { scene } = this.#conversation;
    const [look, changing, aside, menuOpen] = [this.#look, this.#changing, this.#aside, this.#menuOpen];
    return { scene, phrases: this.#phrases, look, changing, aside, menuOpen };
  }

  readonly #reactions: Reactions = {
    choose: (act, option) => this.#attempt(this.#choose(act, option)),
    listen: () => this.#conversation.listen(),
    send: () => this.#attempt(send(this.#container, this.#conversation)),
    change: (changing) => this.#change(changing),
    toggleMenu: (open) => this.#toggleMenu(open),
    begin: (aside) => this.#attempt(this.#begin(aside)),
    restart: () => this.#attempt(this.#conversation.restart()),
    close: () => this.#options.onClose(),
  };

  #draw(): void {
    const focused = focusedIn(this.#container);
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
    if (!this.#aside?.holds) this.#aside = undefined;
    if (!changeable.some(({ seq }) => typeof changing === 'string' || changing?.seq === seq))
      this.#changing = undefined;
    this.#draw();
    const fresh = drawnSince(this.#log, first);
    if (atEnd || (!replayed && entries.some(({ by }) => by === 'visitor'))) followTo(this.#log, fresh);
    if (replayed) return;
    this.#motion.settle();
    this.#motion.rise(fresh);
    this.#announce(entries);
  }

  #announce(entries: Conversation['entries']): void {
    this.#tell(announcementOf(entries, this.#model));
  }

  #tell(words: string): void {
    const line = document.createElement('p');
    line.textContent = words;
    // A new element is heard even if it says the same again.
    this.#announcer.replaceChildren(line);
  }

  async #choose(act: Act, option?: Option): Promise<void> {
    const done = this.#conversation.act(act);
    const changing = this.#changing;
    this.#changing = undefined;
    if (option?.href !== undefined) await followAddress(option.href, done);
    const isSame = act.type === 'revise' && typeof changing === 'object' && act.value === changing.value;
    // What was no answer stays where it can be mended.
    if (!(await done) && changing && !isSame) this.#change(changing);
  }

  async #begin(aside: Aside): Promise<void> {
    const { conversation, onErase: erase, onFailure } = this.#options;
    const root = this.#container.getRootNode() as ShadowRoot;
    const show = (step: Group | undefined) => this.#show(step);
    await beginAside(aside, { conversation, look: this.#look, root, show, erase, onFailure }, this.#phrases);
  }

  #show(step: Group | undefined): void {
    const isHere = this.#container.contains(focusedIn(this.#container) ?? null);
    this.#aside = step;
    this.#changing = undefined;
    this.#draw();
    if (isHere && step) this.#goOn(undefined);
    else if (isHere) focusOn(this.#container, '.menu-button');
    else if (step) this.#tell(`${step.name} ${step.hint ?? ''}`);
  }

  #attempt(doing: Promise<void>): void {
    doing.catch(this.#options.onFailure);
  }

  #change(changing: Changing): void {
    const before = this.#changing;
    const focused = focusedIn(this.#container);
    this.#changing = changing;
    this.#aside = undefined;
    this.#draw();
    if (changing) this.#goOn(focused);
    else
      focusOn(this.#container, `[data-changes="${typeof before === 'object' ? before.seq : 'here'}"]`, '.menu-button');
  }

  #toggleMenu(open: boolean): void {
    const within = focusedIn(this.#container)?.closest('.menu') ?? undefined;
    this.#menuOpen = open;
    this.#draw();
    if (open) focusOn(this.#container, '.menu button');
    else if (within) focusOn(this.#container, '.menu-button');
  }

  #onKey(event: KeyboardEvent): void {
    pressOnce(event);
    if (event.key !== 'Escape' || event.isComposing) return;
    if (this.#menuOpen) this.#toggleMenu(false);
    else if (this.#aside && !this.#aside.holds) this.#show(undefined);
    else if (this.#changing) this.#change(undefined);
    else if (this.#look.inline) return;
    else this.#options.onClose();
    event.preventDefault();
  }

  #onPointer({ target }: PointerEvent): void {
    if (this.#menuOpen && target instanceof Element && !target.closest('.menu, .menu-button')) this.#toggleMenu(false);
  }

  #goOn(from: Element | undefined): void {
    const isBeside = this.#aside !== undefined || this.#changing !== undefined;
    goOn(this.#container, isBeside ? undefined : this.#conversation.scene.offered.question, from);
  }
}

function adopt(root: ShadowRoot): void {
  if (!root.adoptedStyleSheets.includes(viewStyles)) root.adoptedStyleSheets.push(viewStyles);
}
