/**
 * What stands behind the launcher, put together: the owner's page is read, the conversation opened, its log delivered and
 * its scene drawn. Loaded on intent. Nothing here is stored or sent before the visitor's first act.
 */
import type { PageReading } from '../authoring/page.ts';
import type { Erasure } from '../conversation/ports.ts';
import type { Conversation } from '../conversation/scene.ts';
import { openedOf } from '../conversation/held.ts';
import { openSession } from '../conversation/session.ts';
import { type Delivered, type Delivery, startDelivery } from '../delivery/delivery.ts';
import type { Problem } from '../flow/problem.ts';
import { systemClock } from '../platform/clock.ts';
import { openStore } from '../platform/open-store.ts';
import { followPage } from '../platform/page-life.ts';
import { webLock } from '../platform/web-lock.ts';
import { techniqueNamed } from '../techniques/techniques.ts';
import type { AnyEntry } from '../transcript/entry.ts';
import { typedLimit } from '../transcript/clean.ts';
import { isKnown } from '../transcript/known.ts';
import { breathe } from './breath.ts';
import { announceConversation, isUnderWay } from './conversation-events.ts';
import { emit } from './events.ts';
import { forget, unrecorded } from './inviting/memory.ts';
import { recordAnswers } from './inviting/recording.ts';
import { kept } from './kept.ts';
import { giveWay, lower, raise } from './layer.ts';
import { lookOf } from './look.ts';
import { make } from './make.ts';
import { missingTopic } from './missing-topic.ts';
import { keepClicks } from './own-clicks.ts';
import { OwnerPage } from './owner-page.ts';
import { dressPanel } from './panel-styles.ts';
import { type Preview, previewIn } from './preview.ts';
import { Problems } from './problems.ts';
import { scopeOf } from './scope.ts';
import { viewPhrases } from './speech.ts';
import { isTalk } from './talk.ts';
import { loadReaders } from './techniques.ts';
import { Trail } from './trail.ts';
import type { Look } from './view/model.ts';
import type { ChatView } from './view/view.ts';
import { isWatched } from './watched.ts';
import { type Wiring, deliveryOptions, sessionOptions } from './wiring.ts';

/** The element, as far as the chat needs to know it. */
export interface Host extends HTMLElement {
  open: boolean;
  readonly known: Readonly<Record<string, string>>;
}

const day = 24 * 60 * 60_000;

/** One widget's chat. */
export class Chat {
  readonly #host: Host;
  readonly #panel: HTMLElement;
  readonly #problems: Problems;
  readonly #page: OwnerPage;
  readonly #preview: Preview | undefined;
  readonly #scope: string;
  readonly #trail: Trail;
  #conversation: Conversation | undefined;
  #delivery: Delivery | undefined;
  #view: ChatView | undefined;
  /** How often it was at rest: what was begun before then is not to go on. */
  #life = 0;
  #stop: (() => void)[] = [];

  /**
   * Reads the page. Rejects where a file that this takes cannot be fetched.
   *
   * @param panel the element that the view is drawn into
   */
  static async open(host: Host, panel: HTMLElement): Promise<Chat> {
    await loadReaders(host);
    await breathe();
    // With the first format browsers load what they know of calendars, which takes as long as to read the page.
    Intl.DateTimeFormat('en').resolvedOptions();
    await breathe();
    return new Chat(host, panel);
  }

  private constructor(host: Host, panel: HTMLElement) {
    this.#host = host;
    this.#panel = panel;
    this.#problems = new Problems(host);
    this.#page = new OwnerPage(host, this.#problems, (before) => this.#onReadAnew(before));
    const { timeZone } = this.#page.reading.settings;
    this.#preview = previewIn(location.search, systemClock, timeZone, (finding) => this.#problems.add(finding));
    this.#scope = scopeOf(host);
    this.#trail = new Trail(this.#scope);
  }

  /** Resolves when {@link problems} is complete, or has all that can be found and put in words while files are missing. */
  get ready(): Promise<void> {
    return this.#page.ready;
  }

  /** What is wrong with the page, and what went wrong since. */
  get problems(): readonly Problem<Element>[] {
    return this.#problems.all;
  }

  /** The entries so far: a list of one's own, to be turned round or cut as a page likes. The entries cannot be changed. */
  get transcript(): readonly AnyEntry[] {
    return [...(this.#conversation?.entries ?? [])];
  }

  /** Remembers for the next page whether the panel stands open. */
  set open(open: boolean) {
    if (!open) lower(this.#panel);
    this.#trail.open = open;
  }

  /** Brings the open panel to where it belongs: on top, if somebody wanted it open. */
  raise(isWanted: boolean): void {
    raise(this.#panel, isWanted);
  }

  /** Follows the page from where the element stands now, which may be in another language. */
  wake(): void {
    this.#page.wake();
    this.#view?.wake();
  }

  /** Stops all that goes on, as the element has left the page. The conversation is taken up again when it is shown again. */
  rest(): void {
    this.#view?.close();
    this.#conversation?.close();
    this.#delivery?.close();
    this.#page.rest();
    for (const stop of this.#stop) stop();
    this.#stop = [];
    this.#delivery = this.#conversation = this.#view = undefined;
    this.#life += 1;
    for (const thing of [this.#line, this.#opened, this.#session, this.view]) thing.forget();
  }

  /** Brings to the endpoint what it does not have yet; and answers to offers, from this page or another, to the conversation. */
  async deliver(): Promise<void> {
    await this.#line();
    if (unrecorded(this.#scope).length > 0) await this.#session();
  }

  /** What the log is delivered by. Without an endpoint, nothing leaves the page. */
  readonly #line = kept(async () => {
    const { endpoint } = this.#page.reading.settings;
    const [life, wiring] = [this.#life, await this.#wiring()];
    void this.#noteShortfall();
    if (endpoint === undefined || life !== this.#life) return;
    const delivery = startDelivery({
      ...deliveryOptions(wiring, endpoint),
      onDelivered: (delivered) => void this.#onDelivered(delivered),
      onForgotten: () => {
        void this.#noteShortfall();
        this.#conversation?.refresh().catch(this.#onFailure);
      },
    });
    this.#delivery = delivery;
    this.#stop.push(followPage(delivery));
  });

  /** The view, drawn. Rejects where its code cannot be loaded, or Lit is not allowed to start. */
  readonly view = kept(async () => {
    const life = this.#life;
    const [{ openView }, conversation] = await Promise.all([this.#viewCode(), this.#session()]);
    await breathe();
    if (life !== this.#life) return nobodyWaits();
    const container = make('div');
    dressPanel(this.#panel);
    keepClicks(this.#panel);
    this.#stop.push(giveWay(this.#panel));
    this.#panel.replaceChildren(container);
    const look = this.#look;
    const onClose = () => (this.#host.open = false);
    const delivery = this.#delivery;
    const [onErase, onFailure] = [() => this.#erase(conversation, delivery), this.#onFailure];
    const view = await openView({ container, conversation, look, phrases: viewPhrases, onClose, onErase, onFailure });
    // From here on it follows what the page changes, and rests with the chat.
    this.#view = view;
    // Whoever shows it has the browser lay it out.
    await breathe();
    if (life !== this.#life) return nobodyWaits();
    void this.#note(container, conversation).catch(() => undefined);
    return view;
  });

  /** Loads what it takes to open the panel at once. */
  async prepare(): Promise<void> {
    const [, conversation] = await Promise.all([this.#viewCode(), this.#session()]);
    const [only, ...others] = conversation.flow.topics;
    if (only && others.length === 0) conversation.foresee({ type: 'topic', topic: only.topic });
  }

  /**
   * Says something as the visitor.
   *
   * @throws {RangeError} where it is longer than a message may be
   * @throws {Error} where it is not heard, as the text is empty
   */
  async say(text: string): Promise<void> {
    if (text.length > typedLimit)
      throw new RangeError(`guided-chat: say() takes at most ${typedLimit} characters, not ${text.length}.`);
    const conversation = await this.#goingOn();
    if (await conversation.act({ type: 'type', text })) return;
    throw new Error('guided-chat: say() was not heard. It takes a text that is not empty.');
  }

  /**
   * Begins a topic.
   *
   * @throws {RangeError} where there is no topic of that name, or its plan is not on
   */
  async start(topic: string): Promise<void> {
    const conversation = await this.#goingOn();
    if (await conversation.act({ type: 'topic', topic })) return;
    const on = openedOf(conversation.entries)?.plans ?? [];
    throw new RangeError(`guided-chat: ${missingTopic(conversation.flow, on, topic)}`);
  }

  /** Ends the conversation and begins another. */
  async restart(): Promise<void> {
    await (await this.#session()).restart();
  }

  readonly #viewCode = kept(() => import('./view/view.ts'));

  readonly #wiring = kept(async (): Promise<Wiring> => {
    const scope = this.#scope;
    const problems = this.#problems;
    const store = await openStore((finding) => problems.add(finding));
    const { keepDays } = this.#page.reading.settings;
    const clock = this.#preview?.clock ?? systemClock;
    await store.forgetBefore(scope, new Date(clock.now() - keepDays * day).toISOString());
    const isTest = () => this.#preview !== undefined || this.#page.reading.settings.debug === true;
    return { scope, store, clock, isTest, problems, reading: () => this.#page.reading };
  });

  /** The conversation. Answers to offers are in it before anything else is shown or said; one that was accepted goes on to its topic. */
  readonly #session = kept(async () => {
    const conversation = await this.#opened();
    await recordAnswers(this.#scope, conversation, webLock).catch(this.#onFailure);
    // There may be more of them the next time.
    this.#session.forget();
    return conversation;
  });

  readonly #opened = kept(async () => {
    const life = this.#life;
    const [wiring] = await Promise.all([this.#wiring(), this.#line()]);
    await breathe();
    const conversation = await openSession(sessionOptions(wiring, () => this.#host.known));
    if (life !== this.#life) {
      conversation.close();
      return nobodyWaits();
    }
    conversation.subscribe(({ entries }) => this.#onAdded(conversation, entries));
    announceConversation(this.#host, conversation);
    if (conversation.scene.stored) this.#trail.begin(conversation.entries.some(isTalk));
    this.#conversation = conversation;
    // The page may have changed since it was asked what to talk about.
    await this.#keepUp(conversation);
    return conversation;
  });

  /** The conversation; another one where it has ended. */
  async #goingOn(): Promise<Conversation> {
    const conversation = await this.#session();
    if (conversation.scene.ended) await conversation.restart();
    return conversation;
  }

  get #look(): Look {
    return lookOf(this.#page.reading.settings, this.#preview?.at);
  }

  /** Notes above the conversation what concerns those who work on the page. */
  async #note(container: HTMLElement, conversation: Conversation): Promise<void> {
    const isForWorkers = isWatched(this.#host);
    const preview = this.#preview?.day;
    const place = container.querySelector<HTMLElement>('.strip');
    if (!place || !(isForWorkers || preview !== undefined)) return;
    const life = this.#life;
    const { drawNotes } = await (await this.#viewCode()).loadNotes();
    const problems = this.#problems;
    if (life === this.#life)
      this.#stop.push(drawNotes(place, { conversation, isWatched: isForWorkers, preview, problems }));
  }

  /** Deletes the conversation, with how offers were answered, and what tells the next page of it. */
  async #erase(conversation: Conversation, delivery: Delivery | undefined): Promise<Erasure> {
    const erasure = await conversation.erase(delivery?.erase);
    if (erasure !== 'failed') forget(this.#scope);
    if (erasure === 'forgotten') this.#trail.forget();
    return erasure;
  }

  #onReadAnew(before: PageReading): void {
    if (this.#page.reading.settings.token !== before.settings.token) this.#delivery?.renew();
    this.#view?.dress(this.#look);
    if (this.#conversation) void this.#keepUp(this.#conversation);
  }

  /** Begins anew where the page has changed since a conversation began that nobody has answered yet: nobody is interrupted. */
  async #keepUp(conversation: Conversation): Promise<void> {
    if (this.#page.reading.flow.fingerprint === conversation.flow.fingerprint || isUnderWay(conversation)) return;
    await conversation.restart().catch(this.#onFailure);
  }

  readonly #onFailure = (error: unknown): void => {
    this.#problems.add((words) => words.conversationFailed(error));
  };

  #onAdded(conversation: Conversation, added: readonly AnyEntry[]): void {
    // What looks closer at the topic has come with its course.
    if (added.some(isChecked)) this.#page.review();
    this.#problems.retry();
    if (!conversation.scene.stored) return;
    this.#trail.begin(conversation.entries.some(isTalk));
    this.#trail.pending = this.#delivery !== undefined;
    this.#delivery?.wake();
  }

  async #onDelivered(delivered: Delivered): Promise<void> {
    emit(this.#host, 'guided-delivered', delivered);
    await this.#noteShortfall();
  }

  /** Leaves word for the next page whether the endpoint lacks anything. */
  async #noteShortfall(): Promise<void> {
    const { store } = await this.#wiring();
    const pending = await store.pending(this.#scope).catch(() => undefined);
    if (pending) this.#trail.pending = pending.length > 0 || unrecorded(this.#scope).length > 0;
  }
}

/** Whether a topic began that is looked at closer, for its owner. */
function isChecked(entry: AnyEntry): boolean {
  return isKnown(entry) && entry.type === 'began' && techniqueNamed(entry.technique ?? '')?.checks === true;
}

/** For what was being loaded when the element left the page. */
function nobodyWaits(): Promise<never> {
  return new Promise(() => undefined);
}
