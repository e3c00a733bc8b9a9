/**
 * The view: draws the scene of a conversation into the launcher's shadow root, and hands what the visitor does to the
 * conversation. What it keeps itself is only what nobody else needs to know: an open menu, an answer being changed.
 */
import { render } from 'lit/html.js';
import type { Act, Added, Conversation } from '../../conversation/scene.ts';
import type { Option } from '../../transcript/entry.ts';
import { Announcer } from './announcing.ts';
import { apology, beginAside } from './begin-aside.ts';
import { follow as followAddress } from './departure.ts';
import { closeFromLauncher, focusFirst, focusOn, focusedIn, goOn, goRound, uncoverFocus, rootOf } from './focus.ts';
import type { Group } from './group.ts';
import { keepKeys, pressOnce } from './keys.ts';
import { drawnSince, pagesOf, tailOf } from './log.ts';
import type { Aside, Changing, Look, Model, Reactions } from './model.ts';
import { Motion } from './motion.ts';
import type { ViewOptions } from './options.ts';
import { Outbox } from './outbox.ts';
import { nameOfPanel, panel } from './panel.ts';
import { type Part, type PartStore, type Parts, missingIn, sharedParts } from './parts.ts';
import type { ViewPhrases } from './phrases.ts';
import { holdPage, stayVisible } from './room.ts';
import { Reading, keepPlace, onNearTop } from './scrolling.ts';
import { adopt } from './sheets.ts';
import { viewStyles } from './styles.ts';
import { scrollFrom, walk } from './walking.ts';
import { announcementOf } from './words.ts';

/** Opens the view of a conversation in this browser, once all is there that its first scene needs. */
export async function openView(options: Omit<ViewOptions, 'frame' | 'parts'>): Promise<ChatView> {
  const { scene } = options.conversation;
  const parts = sharedParts;
  const first = { scene, parts: parts.there, firstPage: tailOf(scene.turns), changing: undefined, menuOpen: false };
  // Without a part the view does with less.
  await parts.fetch(missingIn(first)).catch(options.onFailure);
  return new ChatView({ ...options, parts, frame: (draw) => requestAnimationFrame(draw) });
}

/** Loads what draws notes for those who work on the page. Asked for here, it finds all that it shares with the view. */
export const loadNotes = () => import('./notes/notes.ts');

/** Draws a conversation into a container. */
export class ChatView {
  readonly #options: ViewOptions;
  readonly #container: HTMLElement;
  readonly #conversation: Conversation;
  readonly #parts: PartStore;
  readonly #motion = new Motion();
  readonly #outbox: Outbox;
  readonly #log: Element;
  readonly #reading: Reading;
  readonly #announcer: Announcer;
  readonly #stop: (() => void)[];
  #look: Look;
  #changing: Changing;
  #aside: Group | undefined;
  #menuOpen = false;
  #introduced = false;
  /** The conversation whose beginning was told. */
  #begun: string | undefined;
  /** Where the visitor is. */
  #left: { focused: HTMLElement | undefined; scrolled: number } = { focused: undefined, scrolled: 0 };
  /** What was added and is to be drawn with the next frame. */
  #added: Added[] = [];
  /** Pages of the log before this one are not drawn. */
  #firstPage: number;

  /** Draws the conversation as it stands: nothing moves, nothing is announced, nothing takes the focus. */
  constructor(options: ViewOptions) {
    this.#options = options;
    this.#container = options.container;
    this.#conversation = options.conversation;
    this.#look = options.look;
    this.#parts = options.parts;
    this.#firstPage = tailOf(this.#conversation.scene.turns);
    this.#outbox = new Outbox({
      container: this.#container,
      conversation: this.#conversation,
      phrases: () => this.#phrases,
      draw: () => this.#draw(),
      say: (words) => this.#announcer.say(words),
      resend: () => this.#reactions.send(),
    });
    this.#container.classList.add('view');
    this.#container.addEventListener('keydown', (event) => this.#onKey(event));
    this.#container.addEventListener('pointerdown', (event) => this.#onPointer(event));
    for (const type of ['pointerover', 'focusin'])
      this.#container.addEventListener(type, ({ target }) => this.#parts.prepare(target));
    this.#draw();
    // They stand as long as the view does, and are not looked for again: the log may be long.
    this.#log = this.#part('.log');
    this.#announcer = new Announcer(this.#part('.announcer'));
    this.#reading = new Reading(this.#log);
    this.#reading.follow();
    this.#log.addEventListener('scroll', () => (this.#left.scrolled = this.#log.scrollTop));
    this.#container.addEventListener('focusin', ({ target }) => (this.#left.focused = target as HTMLElement));
    this.#container.addEventListener('focusout', () => queueMicrotask(() => this.#onLeft()));
    this.#stop = [
      this.#conversation.subscribe((added) => this.#onAdded(added)),
      stayVisible(this.#panel),
      onNearTop(this.#log, () => this.#showEarlier(true)),
      keepKeys(this.#container),
    ];
    // In the page the panel is a part of it: it scrolls along, and covers nothing.
    if (this.#look.inline) return;
    holdPage(this.#container);
    for (const closeFrom of [uncoverFocus, closeFromLauncher])
      this.#stop.push(closeFrom(this.#panel, this.#options.onClose));
  }

  /** Follows what the owner changes about the looks. */
  dress(look: Look): void {
    this.#look = look;
    this.#draw();
  }

  /** Tells those who listen how a conversation begins; one that goes on was heard before. */
  introduce(): void {
    // In the page it stands among all else that is read there, and nobody has asked for it.
    if (this.#introduced || this.#look.inline) return;
    this.#introduced = true;
    // The region has to be on screen for a moment before what is said in it is heard.
    this.#begun = undefined;
    requestAnimationFrame(() => {
      const { entries } = this.#conversation;
      if (!entries.some(({ by }) => by === 'visitor')) this.#announce(entries);
    });
  }

  /** Moves the focus to where the visitor goes on. */
  focus(): void {
    focusFirst(this.#container);
  }

  /** Goes on where the visitor was, as the element stands elsewhere in the page now: browsers forget it on the way. */
  wake(): void {
    const { focused, scrolled } = this.#left;
    this.#log.scrollTop = scrolled;
    if (focused?.isConnected && document.activeElement === document.body) focused.focus({ preventScroll: true });
  }

  /** Stops following the conversation, the window and the keys. */
  close(): void {
    for (const stop of this.#stop) stop();
    this.#outbox.close();
  }

  #part(selector: string): Element {
    const part = this.#container.querySelector(selector);
    if (!part) throw new Error(`The view draws its ${selector} before anything else asks for it.`);
    return part;
  }

  get #panel(): HTMLElement {
    return this.#container.parentElement ?? this.#container;
  }

  get #phrases(): ViewPhrases {
    return this.#options.phrases(this.#conversation.scene.language);
  }

  get #model(): Model {
    const { scene } = this.#conversation;
    const [look, changing, aside, menuOpen] = [this.#look, this.#changing, this.#aside, this.#menuOpen];
    const [parts, firstPage] = [this.#parts.there, this.#firstPage];
    return {
      scene,
      phrases: this.#phrases,
      parts,
      firstPage,
      look,
      changing,
      aside,
      menuOpen,
      delay: this.#outbox.delay,
    };
  }

  readonly #reactions: Reactions = {
    choose: (act, option) => this.#attempt(this.#choose(act, option)),
    foresee: (act) => this.#conversation.foresee(act),
    listen: () => this.#onWriting(),
    send: () => this.#attempt(this.#outbox.send()),
    change: (changing) => this.#change(changing),
    toggleMenu: (open) => this.#toggleMenu(open),
    begin: (aside) => this.#attempt(this.#begin(aside)),
    restart: () => this.#attempt(this.#conversation.restart().catch(this.#outbox.notNow)),
    showEarlier: () => this.#showEarlier(false),
    close: () => this.#options.onClose(),
  };

  #draw(): void {
    const focused = focusedIn(this.#container);
    const isWithin = focused && this.#container.contains(focused);
    const root = rootOf(this.#container);
    for (const sheet of [viewStyles, ...sheetsOf(this.#parts.there)]) adopt(root, sheet);
    const { language } = this.#conversation.scene;
    // To say it again would have the browser style all anew that stands in it.
    if (this.#container.lang !== language) this.#container.lang = language;
    const model = this.#model;
    render(panel(model, this.#reactions), this.#container);
    this.#panel.ariaLabel = nameOfPanel(model);
    // A choice that was made is gone, and the focus with it. Whoever is elsewhere stays there.
    if (isWithin && !focused.isConnected) this.#goOn(focused);
  }

  /** Goes on as soon as all is there that is to be drawn; without what cannot be fetched the view does with less. */
  #whenReady(goOn: () => void, tried: readonly Part[] = []): void {
    const missing = missingIn(this.#model).filter((part) => !tried.includes(part));
    if (missing.length === 0) goOn();
    else this.#attempt(this.#parts.fetch(missing).finally(() => this.#whenReady(goOn, [...tried, ...missing])));
  }

  #onAdded(added: Added): void {
    const { changeable } = this.#conversation.scene.offered;
    const changing = this.#changing;
    if (!this.#aside?.holds) this.#aside = undefined;
    this.#outbox.settle();
    if (!changeable.some(({ seq }) => typeof changing === 'string' || changing?.seq === seq))
      this.#changing = undefined;
    const isAwaited = this.#added.length > 0;
    // Another conversation takes the place of what was said in this one.
    if (added.entries[0]?.seq === 0) this.#added = [];
    this.#added.push(added);
    // However much is added in one frame, it is drawn once.
    if (!isAwaited) this.#options.frame(() => this.#whenReady(() => this.#drawAdded()));
  }

  #drawAdded(): void {
    const { isAtEnd } = this.#reading;
    const added = this.#added;
    this.#added = [];
    this.#limit(isAtEnd);
    this.#draw();
    const first = Math.min(...added.flatMap(({ entries }) => entries[0]?.seq ?? []));
    const fresh = drawnSince(this.#log, first);
    const told = added.filter(({ replayed }) => !replayed).flatMap(({ entries }) => entries);
    // All that is new stands there before anything is measured, so that it is laid out once. Of a flood only the end is
    // told, and nothing moves: nobody listens to all of it, or could follow it, and it stands in the log.
    this.#announce(told.slice(-flood));
    if (told.length > 0) this.#motion.rise(fresh.length > flood ? [] : fresh);
    if (isAtEnd || told.some(({ by }) => by === 'visitor')) this.#reading.follow(fresh);
  }

  /**
   * Takes out of the document what is far above those who read at the end: a page as another is added, as to take out many
   * at once would be felt; of a flood all but the tail.
   */
  #limit(isAtEnd: boolean): void {
    const { turns } = this.#conversation.scene;
    const isRead = !isAtEnd || focusedIn(this.#container)?.closest('.page');
    const over = isRead ? 0 : pagesOf(turns) - this.#firstPage - manyPages;
    if (over === 1) this.#firstPage += 1;
    else this.#firstPage = over > 1 ? tailOf(turns) : Math.min(this.#firstPage, tailOf(turns));
  }

  /** Draws one more page of what was said before. */
  #showEarlier(keepsPlace: boolean): void {
    if (this.#firstPage === 0) return;
    this.#firstPage -= 1;
    this.#whenReady(() => {
      const draw = () => this.#draw();
      if (keepsPlace) keepPlace(this.#log, draw);
      else draw();
    });
  }

  #announce(entries: Conversation['entries']): void {
    if (entries[0]?.seq === 0) {
      const { id } = this.#conversation.scene;
      if (id === this.#begun) return;
      this.#begun = id;
      // It may take the place of one that has only begun, too.
      this.#announcer.hush();
    }
    this.#announcer.say(announcementOf(entries, this.#model));
  }

  async #choose(act: Act, option?: Option): Promise<void> {
    const changing = this.#changing;
    const done = this.#conversation.act(act).catch((error: unknown) => {
      this.#changing ??= changing;
      return this.#outbox.notNow(error);
    });
    this.#changing = undefined;
    if (option?.href !== undefined) await followAddress(option.href, done);
    const isSame = act.type === 'revise' && typeof changing === 'object' && act.value === changing.value;
    // What was no answer stays where it can be mended.
    if (!(await done) && changing && !isSame) this.#change(changing);
  }

  /** Somebody writes: gets ready to understand it. */
  #onWriting(): void {
    this.#outbox.withdraw();
    void this.#conversation.listen();
  }

  async #begin(aside: Aside): Promise<void> {
    const { conversation, onErase: erase, onFailure } = this.#options;
    const root = rootOf(this.#container);
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
    else if (step) this.#announcer.say(`${step.name} ${step.hint ?? ''}`);
  }

  #attempt(doing: Promise<void>): void {
    doing.catch(this.#options.onFailure);
  }

  #change(changing: Changing): void {
    const before = this.#changing;
    const focused = focusedIn(this.#container);
    this.#changing = changing;
    this.#aside = undefined;
    this.#whenReady(() => {
      if (this.#changing && !this.#parts.there.changing) return this.#excuse();
      this.#draw();
      if (changing) this.#goOn(focused);
      else
        focusOn(
          this.#container,
          `[data-changes="${typeof before === 'object' ? before.seq : 'here'}"]`,
          '.menu-button',
        );
    });
  }

  #toggleMenu(open: boolean): void {
    const within = focusedIn(this.#container)?.closest('.menu') ?? undefined;
    this.#menuOpen = open;
    this.#whenReady(() => {
      if (this.#menuOpen && !this.#parts.there.menu) return this.#excuse();
      this.#draw();
      if (open) focusOn(this.#container, '.menu button');
      else if (within) focusOn(this.#container, '.menu-button');
    });
  }

  /** Says that it cannot be done now, as its part cannot be fetched. */
  #excuse(): void {
    this.#menuOpen = false;
    this.#show(apology(this.#phrases, () => this.#show(undefined)));
  }

  #onKey(event: KeyboardEvent): void {
    pressOnce(event);
    if (walk(this.#log, event) || (!this.#look.inline && this.#keepWithin(event))) event.preventDefault();
    if (event.key !== 'Escape' || event.isComposing) return;
    if (this.#menuOpen) this.#toggleMenu(false);
    else if (this.#aside && !this.#aside.holds) this.#show(undefined);
    else if (this.#changing) this.#change(undefined);
    else if (this.#look.inline) return;
    else this.#options.onClose();
    event.preventDefault();
  }

  /** Whether a key stays in the panel that would lead, or scroll, to the page behind it. */
  #keepWithin(event: KeyboardEvent): boolean {
    return scrollFrom(this.#log, event) || goRound(this.#panel, event);
  }

  /** Whoever has left is not brought back; what is moved in the page has lost the focus, and is not there by now. */
  #onLeft(): void {
    if (this.#container.isConnected && !this.#container.contains(focusedIn(this.#container) ?? null))
      this.#left.focused = undefined;
  }

  #onPointer({ target }: PointerEvent): void {
    if (this.#menuOpen && target instanceof Element && !target.closest('.menu, .menu-button')) this.#toggleMenu(false);
  }

  #goOn(from: Element | undefined): void {
    const isBeside = this.#aside !== undefined || this.#changing !== undefined;
    goOn(this.#container, isBeside ? undefined : this.#conversation.scene.offered.question, from);
  }
}

function sheetsOf(parts: Parts): CSSStyleSheet[] {
  return Object.values(parts).flatMap((part) => ('styles' in part ? part.styles : []));
}

/** More entries than this in one frame are no talk any more. */
const flood = 32;

/** So many pages of the log stand in the document at most while somebody reads at its end. */
const manyPages = 8;
