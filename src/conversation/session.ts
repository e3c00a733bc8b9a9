/**
 * A conversation, as a view and scripts have it. It turns acts into entries and lets the machines reply, one act after the
 * other. If another tab was quicker, it catches up, and drops the act if it is not offered any more.
 */
import { type Flow, deepFreeze } from '../flow/flow.ts';
import type { AnyEntry } from '../transcript/entry.ts';
import { type Log, numberDrafts } from '../transcript/log.ts';
import { withAll } from './courses.ts';
import { isPenned, isWriting, withEar } from './ear.ts';
import type { Hearing } from './hearing.ts';
import { type Held, begin, isOnlyGreeted, isOver, openedOf, remembers } from './held.ts';
import { isPlain } from './heeding.ts';
import { offered } from './offered.ts';
import { invitedBy, isOfferAct } from './offering.ts';
import type { ConversationRecord, Erasure } from './ports.ts';
import { railOf } from './rail.ts';
import { type InputDraft, resolve } from './resolving.ts';
import type { Act, Added, Conversation, Scene } from './scene.ts';
import type { SessionOptions } from './session-options.ts';
import { type Advance, play } from './timeline.ts';
import { type Moment, momentAt } from './world.ts';
import { Writer } from './writer.ts';

/** Opens the conversation of a scope: the one that is going on, else a new one. Rejects where a language cannot be loaded. */
export async function openSession(options: SessionOptions): Promise<Conversation> {
  const session = new Session(options);
  await session.open();
  return session;
}

class Session implements Conversation {
  readonly #options: SessionOptions;
  readonly #writer: Writer;
  #queue: Promise<unknown> = Promise.resolve();
  #unwatch: (() => void) | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#writer = new Writer(options);
  }

  async open(): Promise<void> {
    const writer = this.#writer;
    writer.held = (await writer.resumed()) ?? (await begin(this.#options));
    this.#unwatch = this.#options.store.watch(() => {
      this.refresh().catch((error: unknown) => {
        this.#options.onProblem((words) => words.notFollowed(error));
      });
    });
    await writer.sayAnew();
  }

  get scene(): Scene {
    const { held, version } = this.#writer;
    const { record, setting, log, projection, timeline, stored } = held;
    const { state } = timeline;
    return {
      id: record.id,
      language: setting.speech.language,
      turns: projection.turns,
      version,
      offered: offered(timeline),
      topic: state.guiding?.topic.topic,
      rail: railOf(setting, state),
      ended: isOver(held),
      plain: isPlain(state.conversation.context),
      stored: stored > 0,
      remembers: remembers(held),
      test: openedOf(log)?.test === true,
    };
  }

  get entries(): Log {
    return this.#writer.held.log;
  }

  get flow(): Flow {
    return this.#writer.held.record.flow;
  }

  act(act: Act): Promise<boolean> {
    return this.#inTurn(() => this.#do(act));
  }

  restart(): Promise<void> {
    return this.#inTurn(() => this.#startOver());
  }

  erase(there: (record: ConversationRecord) => Promise<Erasure> = async () => 'forgotten'): Promise<Erasure> {
    const { id } = this.#writer.held.record;
    return this.#inTurn(async () => (await this.#options.loadPast()).erase(this.#writer, id, there));
  }

  refresh(): Promise<void> {
    return this.#inTurn(async () => (await this.#options.loadPast()).catchUp(this.#writer));
  }

  foresee(act: Act): void {
    // What cannot be loaded is missed when it is done.
    this.#foresee(act).catch(() => undefined);
  }

  listen(): Promise<boolean> {
    return this.#earOf(this.#writer.held).then(
      () => true,
      () => false,
    );
  }

  subscribe(listener: (added: Added) => void): () => void {
    const { listeners } = this.#writer;
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  close(): void {
    this.#unwatch?.();
    this.#writer.listeners.clear();
  }

  /** One thing after the other: an act meets the state that the one before it left. */
  #inTurn<Result>(action: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(action);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #do(act: Act, attempts = 5): Promise<boolean> {
    const writer = this.#writer;
    const held = isOfferAct(act) ? await this.#heldForOffer() : writer.held;
    const draft = await this.#resolve(held, act, this.#momentOf(held));
    if (!draft) return false;
    const before = numberDrafts(invitedBy(act), held.log.length, writer.now);
    const { advance, entries } = await this.#play(held, draft, held.log.length + before.length);
    if (isOnlyGreeted(held) && (await writer.joinOther())) return this.#do(act, attempts - 1);
    const added = [...before, ...entries];
    if (await writer.store(held, added)) {
      held.timeline = advance.timeline;
      writer.held = held;
      writer.tell({ entries: added, replayed: false });
      if (draft.type === 'typed' && draft.understood.as === 'restart') await this.#startOver();
      return true;
    }
    if (attempts <= 0) throw new Error('The conversation changes faster than an act can be added to it.');
    await (await this.#options.loadPast()).adopt(writer);
    return this.#do(act, attempts - 1);
  }

  /** What an act comes to. Rejects where nobody can tell without an ear, or without what covers it, and that cannot be loaded: the line is dead. */
  async #resolve(held: Held, act: Act, moment: Moment): Promise<InputDraft | undefined> {
    const redact = isPenned(act, held.timeline) ? await this.#options.loadRedact?.() : undefined;
    const draft = resolve(held.setting, held.timeline, act, moment, redact);
    const isWritten = isWriting(act, held.timeline);
    if (!draft || (draft.type !== 'typed' && !isWritten)) return draft;
    try {
      const ear = await this.#earOf(held);
      return await ear.hear(draft, act, held, moment);
    } catch (dead) {
      // What is not heard is not misunderstood.
      if (isWritten && draft.type === 'typed' && draft.understood.as === 'nothing') throw dead;
      return draft;
    }
  }

  /** What is said to an input, with all that it takes. */
  async #play(
    held: Held,
    draft: InputDraft,
    seq: number,
  ): Promise<{ readonly advance: Advance; readonly entries: readonly AnyEntry[] }> {
    const at = this.#writer.now;
    const input = { ...draft, seq, at };
    const advance = await withAll(held, this.#options, (setting) => play(setting, held.timeline, input));
    const { voided, drafts, fault } = advance;
    if (fault !== undefined) this.#options.onProblem((words) => words.stepFailed(fault));
    const recorded = deepFreeze(voided.length > 0 ? { ...input, voided } : input);
    return { advance, entries: [recorded, ...numberDrafts(drafts, seq + 1, at)] };
  }

  /** Plays an act without anything coming of it, but that all is loaded that it takes. */
  async #foresee(act: Act): Promise<void> {
    const { held } = this.#writer;
    const draft = resolve(held.setting, held.timeline, act, this.#momentOf(held));
    if (!draft) return;
    const input = { ...draft, seq: held.log.length, at: this.#writer.now };
    await withAll(held, this.#options, (setting) => play(setting, held.timeline, input));
  }

  async #startOver(): Promise<void> {
    const writer = this.#writer;
    const { held } = writer;
    if (held.stored > 0 && !isOver(held)) {
      const entries = writer.parting('ended');
      if (await writer.store(held, entries)) writer.tell({ entries, replayed: false });
    }
    await writer.beginAnew();
  }

  /** What an answer to an offer belongs to: the conversation that is going on, else one that begins with it. */
  async #heldForOffer(): Promise<Held> {
    const { held } = this.#writer;
    return isOnlyGreeted(held) || isOver(held) ? begin(this.#options, true) : held;
  }

  /** The ear for the language of a conversation, which has it from now on. Rejects where it cannot be loaded. */
  async #earOf(held: Held): Promise<Hearing> {
    const ear = held.setting.ear ?? (await this.#options.loadHearing(held.setting.speech.language));
    if (!held.setting.ear) held.setting = withEar(held.setting, ear);
    return ear;
  }

  #momentOf({ setting }: Held): Moment {
    return momentAt(setting.flow, this.#options.clock.now(), this.#options.timeZone);
  }
}
