/**
 * The single writer of a conversation. It turns acts into entries, lets the machines reply, and appends an act and all
 * replies to it in one piece: nothing is shown before it is stored, and nothing is stored before the visitor's first act.
 * If another tab was quicker, it catches up, and drops the act if it is not offered any more.
 */
import { type Flow, deepFreeze } from '../flow/flow.ts';
import { visitSilence } from '../flow/visit.ts';
import type { AnyEntry, Draft } from '../transcript/entry.ts';
import { type Log, numberDrafts } from '../transcript/log.ts';
import { withCourses } from './courses.ts';
import { type Ear, deaf, isWriting, withEar } from './ear.ts';
import { type Held, begin, isLeft, isOnlyGreeted, mayBeStored, openedOf, remembers, takeUp } from './held.ts';
import { isPlain } from './heeding.ts';
import { offered } from './offered.ts';
import { invitedBy, isOfferAct } from './offering.ts';
import type { ConversationRecord, Erasure, StoredConversation } from './ports.ts';
import { railOf } from './rail.ts';
import { type InputDraft, resolve } from './resolving.ts';
import type { Act, Added, Conversation, Scene } from './scene.ts';
import type { SessionOptions } from './session-options.ts';
import type { Setting } from './state.ts';
import { type Timeline, machinesChanged, play } from './timeline.ts';
import { type Moment, momentAt } from './world.ts';

/** Opens the conversation of a scope: the one that is going on, else a new one. Rejects where a language cannot be loaded. */
export async function openSession(options: SessionOptions): Promise<Conversation> {
  const session = new Session(options);
  await session.open();
  return session;
}

class Session implements Conversation {
  readonly #options: SessionOptions;
  readonly #listeners = new Set<(added: Added) => void>();
  #held: Held | undefined;
  #version = 0;
  #queue: Promise<unknown> = Promise.resolve();
  #unwatch: (() => void) | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    this.#held = (await this.#resume()) ?? (await begin(this.#options));
    this.#unwatch = this.#options.store.watch(() => {
      this.refresh().catch((error: unknown) => {
        this.#options.onProblem((words) => words.storeUnread(error));
      });
    });
    await this.#sayAnew();
  }

  get scene(): Scene {
    const held = this.#current;
    const { record, setting, log, projection, timeline, stored } = held;
    return {
      id: record.id,
      language: setting.speech.language,
      turns: projection.turns,
      version: this.#version,
      offered: offered(timeline),
      topic: timeline.state.guiding?.topic.topic,
      rail: railOf(setting, timeline.state),
      ended: timeline.state.conversation.status !== 'active',
      plain: isPlain(timeline.state.conversation.context),
      stored: stored > 0,
      remembers: remembers(held),
      test: openedOf(log)?.test === true,
    };
  }

  get entries(): Log {
    return this.#current.log;
  }

  get flow(): Flow {
    return this.#current.record.flow;
  }

  act(act: Act): Promise<boolean> {
    return this.#inTurn(() => this.#do(act));
  }

  restart(): Promise<void> {
    return this.#inTurn(() => this.#startOver());
  }

  erase(there: (record: ConversationRecord) => Promise<Erasure> = async () => 'forgotten'): Promise<Erasure> {
    const { id } = this.#current.record;
    return this.#inTurn(() => this.#erase(id, there));
  }

  async #startOver(): Promise<void> {
    const held = this.#current;
    if (held.stored > 0 && held.timeline.state.conversation.status === 'active') {
      const entries = this.#parting(held, 'ended');
      if (await this.#store(held, entries)) this.#tell({ entries, replayed: false });
    }
    await this.#beginAnew();
  }

  async #erase(id: string, there: (record: ConversationRecord) => Promise<Erasure>): Promise<Erasure> {
    const held = this.#current;
    // Another tab has begun another one meanwhile.
    if (held.record.id !== id) return 'failed';
    const erasure = held.stored > 0 ? await there(held.record) : 'forgotten';
    if (erasure === 'failed') return erasure;
    const { store, scope } = this.#options;
    // What is remembered of earlier visits is in their logs.
    if (remembers(held)) await store.forgetOthers(scope, id);
    if (erasure === 'forgotten') await store.forget(id);
    else {
      // Nobody is told that they will be asked before it is written down.
      const entries = this.#parting(held, 'erasure-asked');
      if (!(await this.#append(held, entries))) return 'failed';
      this.#add(held, entries);
      this.#tell({ entries, replayed: false });
    }
    await this.#beginAnew();
    return erasure;
  }

  /** How a visitor leaves a conversation: it has ended, or its owner is also asked to delete it. */
  #parting({ log }: Held, type: 'ended' | 'erasure-asked'): readonly AnyEntry[] {
    return numberDrafts([{ type, by: 'visitor' }], log.length, this.#now());
  }

  async #beginAnew(): Promise<void> {
    this.#held = await begin(this.#options);
    this.#tell({ entries: this.#held.log, replayed: false });
  }

  refresh(): Promise<void> {
    return this.#inTurn(() => this.#catchUp());
  }

  foresee(act: Act): void {
    // What cannot be loaded is missed when it is done.
    this.#foresee(act).catch(() => undefined);
  }

  listen(): Promise<boolean> {
    return this.#earOf(this.#current).then(
      () => true,
      () => false,
    );
  }

  subscribe(listener: (added: Added) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    this.#unwatch?.();
    this.#listeners.clear();
  }

  get #current(): Held {
    if (!this.#held) throw new Error('The conversation is not open yet.');
    return this.#held;
  }

  /** One thing after the other: an act meets the state that the one before it left. */
  #inTurn<Result>(action: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(action);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #do(act: Act, attempts = 5): Promise<boolean> {
    const held = isOfferAct(act) ? await this.#heldForOffer() : this.#current;
    const { timeline, log } = held;
    const moment = momentAt(held.setting.flow, this.#options.clock.now(), this.#options.timeZone);
    const draft = await this.#resolve(held, act, moment);
    if (!draft) return false;
    const before = numberDrafts(invitedBy(act), log.length, this.#now());
    const { setting, result: reaction } = await withCourses(held.setting, this.#options.loadCourse, (able) =>
      this.#react(able, timeline, draft, log.length + before.length),
    );
    held.setting = setting;
    const entries = [...before, ...reaction.entries];
    if (isOnlyGreeted(held) && (await this.#joinOther())) return this.#do(act, attempts - 1);
    if (await this.#store(held, entries)) {
      held.timeline = reaction.timeline;
      this.#held = held;
      this.#tell({ entries, replayed: false });
      if (draft.type === 'typed' && draft.understood.as === 'restart') await this.#startOver();
      return true;
    }
    if (attempts === 0) throw new Error('The conversation changes faster than an act can be added to it.');
    await this.#adopt();
    return this.#do(act, attempts - 1);
  }

  /** What an act comes to. Rejects where nobody can tell without an ear, which cannot be loaded: the line is dead. */
  async #resolve(held: Held, act: Act, moment: Moment): Promise<InputDraft | undefined> {
    const resolveBy = (ear: Ear) => resolve(held.setting, held.timeline, act, moment, ear);
    const unheard = resolveBy(deaf);
    const isWritten = isWriting(act, held.timeline);
    // What stood in a field and is no answer may tell of a mood.
    if (unheard?.type !== 'typed' && !isWritten) return unheard;
    try {
      return resolveBy(await this.#earOf(held));
    } catch (dead) {
      // What is not heard is not misunderstood.
      if (isWritten && unheard?.type === 'typed' && unheard.understood.as === 'nothing') throw dead;
      return unheard;
    }
  }

  /** Plays an act without anything coming of it, but that the courses that it takes are loaded. */
  async #foresee(act: Act): Promise<void> {
    const held = this.#current;
    const { setting, timeline, log } = held;
    const moment = momentAt(setting.flow, this.#options.clock.now(), this.#options.timeZone);
    const draft = resolve(setting, timeline, act, moment, deaf);
    if (!draft) return;
    const input = { ...draft, seq: log.length, at: this.#now() };
    const { courses } = (await withCourses(setting, this.#options.loadCourse, (able) => play(able, timeline, input)))
      .setting;
    held.setting = { ...held.setting, courses: { ...held.setting.courses, ...courses } };
  }

  /** What an answer to an offer belongs to: the conversation that is going on, else one that begins with it. */
  async #heldForOffer(): Promise<Held> {
    const held = this.#current;
    const isOver = held.timeline.state.conversation.status !== 'active';
    return isOnlyGreeted(held) || isOver ? begin(this.#options, true) : held;
  }

  /** The ear for the language of a conversation, which has it from now on. Rejects where it cannot be loaded. */
  async #earOf(held: Held): Promise<Ear> {
    const ear = held.setting.ear ?? (await this.#options.loadHearing(held.setting.speech.language));
    if (!held.setting.ear) held.setting = withEar(held.setting, ear);
    return ear;
  }

  #react(setting: Setting, timeline: Timeline, draft: InputDraft, seq: number) {
    const at = this.#now();
    const input = { ...draft, seq, at };
    const { voided, drafts, fault, timeline: after } = play(setting, timeline, input);
    if (fault !== undefined) this.#options.onProblem((words) => words.stepFailed(fault));
    const recorded = deepFreeze(voided.length > 0 ? { ...input, voided } : input);
    return { timeline: after, entries: [recorded, ...numberDrafts(drafts, seq + 1, at)] };
  }

  /** Stores entries, with those before them that are not stored yet. `false`: another tab was quicker. */
  async #store(held: Held, entries: readonly AnyEntry[]): Promise<boolean> {
    if (mayBeStored(held.log, entries)) {
      try {
        if (!(await this.#append(held, entries))) return false;
      } catch (error) {
        // A full disk, say. The chat goes on, and what is missing is stored with the next act that can be.
        this.#options.onProblem((words) => words.storeUnwritten(error));
      }
    }
    this.#add(held, entries);
    return true;
  }

  /** `false`: another tab was quicker, or the conversation is gone, and then nobody brings it back. */
  async #append(held: Held, entries: readonly AnyEntry[]): Promise<boolean> {
    const { record, stored, log } = held;
    if (!(await this.#options.store.append(record, stored, [...log.slice(stored), ...entries]))) return false;
    held.stored = log.length + entries.length;
    return true;
  }

  #add({ log, projection }: Held, entries: readonly AnyEntry[]): void {
    log.push(...entries);
    projection.push(entries);
  }

  /** Takes over a conversation as another tab has left it, in place of what this one has of it. */
  async #adopt(): Promise<void> {
    if (isOnlyGreeted(this.#current)) {
      // What the other tab has may have been silent for too long to be gone on with.
      await this.#switchTo((await this.#resume()) ?? (await begin(this.#options)));
      return;
    }
    if (await this.#isGone()) {
      await this.#switchTo(await begin(this.#options));
      return;
    }
    const latest = await this.#options.store.latest(this.#options.scope);
    const held = latest && (await this.#heldOf(latest));
    if (!held) throw new Error('The conversation was stored otherwise, and cannot be read.');
    await this.#switchTo(held);
  }

  /** Takes over what other tabs have said meanwhile, or that the conversation was forgotten. */
  async #catchUp(): Promise<void> {
    const before = this.#current;
    if (await this.#isGone()) {
      await this.#switchTo(await begin(this.#options));
      return;
    }
    if (isOnlyGreeted(before)) {
      if (!(await this.#joinOther()) && (await this.#hasLostMemory(before)))
        await this.#switchTo(await begin(this.#options));
      return;
    }
    const latest = await this.#options.store.latest(this.#options.scope);
    if (latest && isAhead(latest, before)) {
      const held = await this.#heldOf(latest);
      if (!held) return;
      await this.#switchTo(held, held.record.id === before.record.id ? before.log.length : 0);
    }
  }

  /** Whether what was stored is not there any more: it was deleted, was too old, or the site's data was cleared. */
  async #isGone(): Promise<boolean> {
    const { stored, record } = this.#current;
    return stored > 0 && (await this.#options.store.entries(record.id, 0, 1)).length === 0;
  }

  /** Whether what a conversation began with was deleted meanwhile: it is not shown any longer. */
  async #hasLostMemory(held: Held): Promise<boolean> {
    const { store, scope } = this.#options;
    return remembers(held) && (await store.latest(scope))?.record.id !== held.record.follows;
  }

  /** Joins a conversation that another tab began while this one had only greeted. */
  async #joinOther(): Promise<boolean> {
    const { record } = this.#current;
    const other = await this.#resume();
    if (!other || other.record.id === record.id || other.timeline.state.conversation.status !== 'active') return false;
    await this.#switchTo(other);
    return true;
  }

  /** A stored conversation; a new one in place of one that the visitor has left. */
  #heldOf(stored: StoredConversation): Promise<Held | undefined> {
    return isLeft(stored.entries) ? begin(this.#options) : takeUp(this.#options, stored);
  }

  /** The stored conversation, unless it has been silent for too long. */
  async #resume(): Promise<Held | undefined> {
    const { store, scope, clock } = this.#options;
    let stored;
    try {
      stored = await store.latest(scope);
    } catch (error) {
      this.#options.onProblem((words) => words.storeUnread(error));
    }
    const last = stored?.entries.at(-1);
    if (!stored || !last || isLeft(stored.entries) || clock.now() - Date.parse(last.at) > visitSilence)
      return undefined;
    return takeUp(this.#options, stored);
  }

  /** Holds another conversation, or another state of this one, of which the first entries have been shown already. */
  async #switchTo(held: Held, shown = 0): Promise<void> {
    this.#held = held;
    await this.#sayAnew();
    this.#tell({ entries: held.log.slice(shown), replayed: true });
  }

  /** Says the last words anew where the machines have changed since they were recorded. */
  async #sayAnew(): Promise<void> {
    const held = this.#current;
    if (!held.unsaid) return;
    const resumed: Draft = { type: 'resumed', by: 'host', reason: machinesChanged };
    await this.#store(held, numberDrafts([resumed, ...held.unsaid], held.log.length, this.#now()));
  }

  #tell(added: Added): void {
    this.#version++;
    for (const listener of this.#listeners) listener(added);
  }

  #now(): string {
    return new Date(this.#options.clock.now()).toISOString();
  }
}

/** Whether the store has more of this conversation, or one that was begun after it. What is not stored gives way to none. */
function isAhead({ record, entries }: StoredConversation, held: Held): boolean {
  if (record.id === held.record.id) return entries.length > held.log.length;
  return held.stored > 0 && record.id > held.record.id;
}
