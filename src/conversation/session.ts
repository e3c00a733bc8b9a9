/**
 * The single writer of a conversation. It turns acts into entries, lets the machines reply, and appends an act and all
 * replies to it in one piece: nothing is shown before it is stored, and nothing is stored before the visitor's first act.
 * If another tab was quicker, it catches up, and drops the act if it is not offered any more.
 */
import { type Flow, type Stage } from '../flow/flow.ts';
import { type Problem, problem } from '../flow/problem.ts';
import { type Language, resolveLanguage } from '../language/languages.ts';
import { type AnyEntry, type Draft, type EntryOf, isKnown } from '../transcript/entry.ts';
import { type Log, numberDrafts, readLog } from '../transcript/log.ts';
import { Projection, project } from '../transcript/projection.ts';
import { type Page } from '../transcript/wire.ts';
import { offered } from './offered.ts';
import { type Speech } from './phrases.ts';
import { type Clock, type ConversationRecord, type Random, type Store, type StoredConversation } from './ports.ts';
import { type InputDraft, resolve } from './resolving.ts';
import { railOf } from './rail.ts';
import { type Act, type Added, type Conversation, type Scene } from './scene.ts';
import { type Setting } from './state.ts';
import { type Timeline, machinesChanged, open, play, replay } from './timeline.ts';
import { daypartAt, factsAt } from './world.ts';

/** After this much silence a conversation is not taken up again, in milliseconds. */
export const silence = 30 * 60_000;

/** What a conversation is opened with. */
export interface SessionOptions {
  /** Endpoint, name and user. */
  readonly scope: string;
  readonly page: Page;
  /** The version of this program, for the record. */
  readonly engine: string;
  /** The flow of the page; a conversation that is resumed keeps its own. */
  readonly flow: Flow;
  readonly language: Language;
  readonly stage: Stage;
  /** For how many days a conversation is kept, where the visitor is to be asked whether it may be kept at all. */
  readonly keepDays?: number;
  /** The visitor's name, if the host knows it. */
  readonly name?: string;
  /** Facts by question name. */
  readonly known: Readonly<Record<string, string>>;
  /** The owner's time zone (IANA); without it the visitor's. */
  readonly timeZone?: string;
  readonly loadSpeech: (language: Language) => Promise<Speech>;
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  /** A fresh id and key. */
  readonly identify: (now: number) => { readonly id: string; readonly key: string };
  readonly onProblem: (problem: Problem<never>) => void;
}

/** One conversation as this tab knows it. */
interface Held {
  readonly record: ConversationRecord;
  readonly setting: Setting;
  readonly log: AnyEntry[];
  readonly projection: Projection;
  timeline: Timeline;
  /** How many entries the store has. */
  stored: number;
  /** What is to be said anew, as the machines have changed since the log was recorded. */
  readonly unsaid?: readonly Draft[];
}

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
    this.#held = (await this.#resume()) ?? (await this.#begin());
    this.#unwatch = this.#options.store.watch(() => void this.refresh());
    const held = this.#current;
    if (held.unsaid) {
      const resumed: Draft = { type: 'resumed', by: 'host', reason: machinesChanged };
      await this.#store(held, numberDrafts([resumed, ...held.unsaid], held.log.length, this.#now()));
    }
  }

  get scene(): Scene {
    const { record, setting, projection, timeline } = this.#current;
    return {
      id: record.id,
      language: setting.speech.language,
      turns: projection.turns,
      version: this.#version,
      offered: offered(timeline),
      topic: timeline.state.guiding?.topic.topic,
      rail: railOf(setting, timeline.state),
      ended: timeline.state.conversation.status !== 'active',
    };
  }

  get entries(): Log {
    return this.#current.log;
  }

  act(act: Act): Promise<boolean> {
    return this.#inTurn(() => this.#do(act));
  }

  restart(): Promise<void> {
    return this.#inTurn(async () => {
      const held = this.#current;
      if (held.stored > 0 && held.timeline.state.conversation.status === 'active') {
        await this.#store(held, [{ type: 'ended', by: 'visitor', seq: held.log.length, at: this.#now() }]);
      }
      this.#held = await this.#begin();
      // Who had said nothing yet has nothing stored, and that stays so.
      if (held.stored > 0) await this.#store(this.#held, []);
      this.#tell({ entries: this.#held.log, replayed: false });
    });
  }

  refresh(): Promise<void> {
    return this.#inTurn(() => this.#catchUp());
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

  async #do(act: Act): Promise<boolean> {
    const held = this.#current;
    const { setting, timeline, log } = held;
    const facts = factsAt(setting.flow, this.#options.clock.now(), this.#options.timeZone);
    const draft = resolve(setting, timeline, act, facts);
    if (!draft) return false;
    const reaction = this.#react(setting, timeline, draft, log.length);
    if (held.stored === 0 && (await this.#joinOther())) return this.#do(act);
    if (await this.#store(held, reaction.entries)) {
      held.timeline = reaction.timeline;
      this.#tell({ entries: reaction.entries, replayed: false });
      return true;
    }
    await this.#catchUp();
    return this.#do(act);
  }

  #react(setting: Setting, timeline: Timeline, draft: InputDraft, seq: number) {
    const at = this.#now();
    const input = { ...draft, seq, at };
    const { voided, drafts, timeline: after } = play(setting, timeline, input);
    const recorded = input.type === 'revised' && voided.length > 0 ? { ...input, voided } : input;
    return { timeline: after, entries: [recorded, ...numberDrafts(drafts, seq + 1, at)] };
  }

  /** Stores entries, with those before them that are not stored yet. `false`: another tab was quicker. */
  async #store(held: Held, entries: readonly AnyEntry[]): Promise<boolean> {
    const { store } = this.#options;
    if (!mayBeStored([...held.log, ...entries])) {
      held.log.push(...entries);
      held.projection.push(entries);
      return true;
    }
    let stored = await store.append(held.record, held.stored, [...held.log.slice(held.stored), ...entries]);
    if (!stored && (await store.entries(held.record.id, 0, 1)).length === 0) {
      // The visitor cleared the site's data while the chat was open: what they still see is kept.
      stored = await store.append(held.record, 0, [...held.log, ...entries]);
    }
    if (!stored) return false;
    held.log.push(...entries);
    held.projection.push(entries);
    held.stored = held.log.length;
    return true;
  }

  /** Takes over what other tabs have said meanwhile, or that the conversation was forgotten. */
  async #catchUp(): Promise<void> {
    const before = this.#current;
    if (before.stored > 0 && (await this.#options.store.entries(before.record.id, 0, 1)).length === 0) {
      this.#held = await this.#begin();
      this.#tell({ entries: this.#held.log, replayed: true });
      return;
    }
    const latest = await this.#options.store.latest(this.#options.scope);
    if (latest && (latest.record.id > before.record.id || latest.entries.length > before.log.length)) {
      const held = await this.#hold(latest);
      if (!held) return;
      this.#held = held;
      const same = latest.record.id === before.record.id;
      this.#tell({ entries: same ? held.log.slice(before.log.length) : held.log, replayed: true });
    }
  }

  /** Joins a conversation that another tab began while this one had only greeted. */
  async #joinOther(): Promise<boolean> {
    const { record } = this.#current;
    const other = await this.#resume();
    if (!other || other.record.id === record.id || other.timeline.state.conversation.status !== 'active') return false;
    this.#held = other;
    this.#tell({ entries: other.log, replayed: true });
    return true;
  }

  /** The stored conversation, unless it has been silent for too long. */
  async #resume(): Promise<Held | undefined> {
    const { store, scope, clock, onProblem } = this.#options;
    try {
      const stored = await store.latest(scope);
      const last = stored?.entries.at(-1);
      if (!stored || !last || clock.now() - Date.parse(last.at) > silence) return undefined;
      return await this.#hold(stored);
    } catch (error) {
      onProblem(
        problem('storage-refused', `The stored conversation cannot be read: ${String(error)}.`, 'A new one is begun.'),
      );
      return undefined;
    }
  }

  /** A stored conversation, replayed. `undefined` where its log cannot be read. */
  async #hold({ record, entries }: StoredConversation): Promise<Held | undefined> {
    const log = [...readLog(entries)];
    const opened = log[0];
    if (log.length < entries.length || !opened || !isKnown(opened) || opened.type !== 'opened') return undefined;
    const setting = await this.#settingOf(record.flow, opened);
    const replayed = replay(setting, log);
    if (!replayed) return undefined;
    const { timeline, diverged } = replayed;
    const held = { record, setting, log, projection: project(log), timeline, stored: log.length };
    return diverged ? { ...held, unsaid: diverged } : held;
  }

  async #begin(): Promise<Held> {
    const { scope, page, flow, clock, random, identify, language, stage, name, engine, timeZone, keepDays } =
      this.#options;
    const known = { ...this.#options.known, ...(name === undefined ? {} : { name }) };
    const now = clock.now();
    const opened: EntryOf<'opened'> = {
      seq: 0,
      at: this.#now(),
      by: 'host',
      type: 'opened',
      language,
      flow: flow.fingerprint,
      engine,
      seed: random(),
      stage,
      plans: [],
      known,
      daypart: daypartAt(now, timeZone),
      ...(keepDays === undefined ? {} : { keepDays }),
      ...factsAt(flow, now, timeZone),
    };
    const setting = await this.#settingOf(flow, opened);
    const { timeline, drafts } = open(setting, opened);
    const log = [opened, ...numberDrafts(drafts, 1, opened.at)];
    return {
      record: { ...identify(now), scope, page, flow },
      setting,
      log,
      projection: project(log),
      timeline,
      stored: 0,
    };
  }

  async #settingOf(flow: Flow, { language, seed, known }: EntryOf<'opened'>): Promise<Setting> {
    const speech = await this.#options.loadSpeech(resolveLanguage(language));
    const values = new Map(Object.entries(known));
    if (flow.business !== undefined) values.set('business', flow.business);
    if (flow.guide !== undefined) values.set('guide', flow.guide);
    const name = values.get('name');
    if (name !== undefined) values.set('address', `, ${name}`);
    return { flow, speech, seed, values };
  }

  #tell(added: Added): void {
    this.#version++;
    for (const listener of this.#listeners) listener(added);
  }

  #now(): string {
    return new Date(this.#options.clock.now()).toISOString();
  }
}

/** Where keeping is asked for, nothing is stored until it is allowed. */
function mayBeStored(log: Log): boolean {
  const [opened] = log;
  const asks = opened !== undefined && isKnown(opened) && opened.type === 'opened' && opened.keepDays !== undefined;
  return !asks || log.some((entry) => isKnown(entry) && entry.type === 'consented' && entry.given);
}
