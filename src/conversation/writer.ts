/**
 * Holds the conversation of a tab and writes it: an act and all replies to it are appended in one piece. Nothing is shown
 * before it is stored, and nothing is stored before the visitor's first act.
 */
import { visitSilence } from '../flow/visit.ts';
import type { AnyEntry } from '../transcript/entry.ts';
import { numberDrafts } from '../transcript/log.ts';
import { type Held, begin, isLeft, isOver, mayBeStored } from './held.ts';
import type { Added } from './scene.ts';
import type { SessionOptions } from './session-options.ts';

/** Writes a conversation. */
export class Writer {
  readonly options: SessionOptions;
  readonly listeners = new Set<(added: Added) => void>();
  /** Grows by one with each change. */
  version = 0;
  #held: Held | undefined;

  constructor(options: SessionOptions) {
    this.options = options;
  }

  /**
   * The conversation that is held.
   *
   * @throws {Error} before there is one
   */
  get held(): Held {
    if (!this.#held) throw new Error('The conversation is not open yet.');
    return this.#held;
  }

  set held(held: Held) {
    this.#held = held;
  }

  /** Now, as entries tell it. */
  get now(): string {
    return new Date(this.options.clock.now()).toISOString();
  }

  /** Stores entries, with those before them that are not stored yet. `false`: another tab was quicker. */
  async store(held: Held, entries: readonly AnyEntry[]): Promise<boolean> {
    if (mayBeStored(held.log, entries)) {
      try {
        if (!(await this.append(held, entries))) return false;
      } catch (error) {
        // A full disk, say. The chat goes on, and what is missing is stored with the next act that can be.
        this.options.onProblem((words) => words.storeUnwritten(error));
      }
    }
    this.add(held, entries);
    return true;
  }

  /** `false`: another tab was quicker, or the conversation is gone, and then nobody brings it back. Rejects where the store fails. */
  async append(held: Held, entries: readonly AnyEntry[]): Promise<boolean> {
    const { record, stored, log } = held;
    if (!(await this.options.store.append(record, stored, [...log.slice(stored), ...entries]))) return false;
    held.stored = log.length + entries.length;
    return true;
  }

  /** Adds entries to the log, and to what is drawn of it. */
  add({ log, projection }: Held, entries: readonly AnyEntry[]): void {
    log.push(...entries);
    projection.push(entries);
  }

  /** How a visitor leaves a conversation: it has ended, or its owner is also asked to delete it. */
  parting(type: 'ended' | 'erasure-asked'): readonly AnyEntry[] {
    return numberDrafts([{ type, by: 'visitor' }], this.held.log.length, this.now);
  }

  /** Begins another conversation. */
  async beginAnew(): Promise<void> {
    this.held = await begin(this.options);
    this.tell({ entries: this.held.log, replayed: false });
  }

  /** The stored conversation, unless it has been silent for too long. Rejects where what that takes cannot be loaded. */
  async resumed(): Promise<Held | undefined> {
    const { store, scope, clock, loadPast } = this.options;
    let stored;
    try {
      stored = await store.latest(scope);
    } catch (error) {
      this.options.onProblem((words) => words.storeUnread(error));
    }
    const last = stored?.entries.at(-1);
    if (!stored || !last || isLeft(stored.entries) || clock.now() - Date.parse(last.at) > visitSilence)
      return undefined;
    return (await loadPast()).takeUp(this.options, stored);
  }

  /** Joins a conversation that another tab began while this one had only greeted. */
  async joinOther(): Promise<boolean> {
    const { record } = this.held;
    const other = await this.resumed();
    if (!other || other.record.id === record.id || isOver(other)) return false;
    await this.switchTo(other);
    return true;
  }

  /** Holds another conversation, or another state of this one, of which the first entries have been shown already. */
  async switchTo(held: Held, shown = 0): Promise<void> {
    this.held = held;
    await this.sayAnew();
    this.tell({ entries: held.log.slice(shown), replayed: true });
  }

  /** Says the last words anew where the machines have changed since they were recorded. */
  async sayAnew(): Promise<void> {
    const { held } = this;
    if (held.unsaid) await this.store(held, numberDrafts(held.unsaid, held.log.length, this.now));
  }

  /** Tells whoever listens. */
  tell(added: Added): void {
    this.version++;
    for (const listener of this.listeners) listener(added);
  }
}
