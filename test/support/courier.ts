/** A courier between a store in memory and a fake endpoint, by a clock that a test moves. */
import type { Lock, Random } from '../../src/conversation/ports.ts';
import { type Delivered, type Delivery, startDelivery } from '../../src/delivery/delivery.ts';
import type { Problem } from '../../src/flow/problem.ts';
import { MemoryStore, type Shelf, newShelf } from '../../src/platform/memory-store.ts';
import type { AnyEntry } from '../../src/transcript/entry.ts';
import { SimulatedClock } from './clock.ts';
import { sayings, someRecord } from './conversations.ts';
import { FakeEndpoint } from './fake-endpoint.ts';
import { inWords } from './problems.ts';

/** Goes ahead at once: as in a browser without locks. */
export const noLock: Lock = (_name, action) => action();

/** One at a time, in order. */
export function queueingLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (_name, action) => {
    const result = last.then(action);
    last = result.catch(() => undefined);
    return result;
  };
}

/** What a test may choose. */
export interface CourierOptions {
  readonly endpoint?: FakeEndpoint;
  readonly shelf?: Shelf;
  readonly clock?: SimulatedClock;
  readonly lock?: Lock;
  readonly random?: Random;
  readonly url?: string;
}

/** A page of a site: its store, its courier, and what the courier told it. */
export class CourierHarness {
  readonly endpoint: FakeEndpoint;
  readonly store: MemoryStore;
  readonly clock: SimulatedClock;
  readonly delivered: Delivered[] = [];
  readonly forgotten: string[] = [];
  readonly problems: Problem[] = [];
  token: string | undefined;
  online = true;
  readonly #options: CourierOptions;
  #delivery: Delivery | undefined;

  constructor(options: CourierOptions = {}) {
    this.#options = options;
    this.endpoint = options.endpoint ?? new FakeEndpoint();
    this.store = new MemoryStore(options.shelf ?? newShelf());
    this.clock = options.clock ?? new SimulatedClock();
  }

  /** The courier. The first call sets it to work. */
  get delivery(): Delivery {
    return this.#begin();
  }

  /** The codes of the problems so far. */
  get codes(): string[] {
    return this.problems.map(({ code }) => code);
  }

  /** Starts the courier and lets it do what can be done without time passing. */
  async start(): Promise<void> {
    this.#begin();
    await quiet();
  }

  /** A new conversation with some entries. Nobody is told. */
  async conversation(count: number, text?: string): Promise<string> {
    const record = someRecord();
    await this.store.append(record, 0, sayings(count, 0, text));
    return record.id;
  }

  /** More entries of a conversation; the courier is woken, as by a page that has just stored them. */
  async says(id: string, count = 1): Promise<void> {
    const from = (await this.store.entries(id, 0)).length;
    await this.store.append(someRecord({ id }), from, sayings(count, from));
    this.delivery.wake();
    await quiet();
  }

  /** Lets time pass, and at each timer what it sets off. */
  async later(milliseconds: number): Promise<void> {
    const until = this.clock.now() + milliseconds;
    for (let wait = this.clock.untilNext; wait !== undefined; wait = this.clock.untilNext) {
      if (this.clock.now() + wait > until) break;
      this.clock.advance(wait);
      await quiet();
    }
    this.clock.advance(until - this.clock.now());
  }

  /** What the endpoint has of a conversation. */
  arrived(id: string): readonly AnyEntry[] {
    return this.endpoint.conversations.get(id) ?? [];
  }

  #begin(): Delivery {
    this.#delivery ??= startDelivery({
      endpoint: this.#options.url ?? '/transcripts',
      scope: 'some-scope',
      token: () => this.token,
      store: this.store,
      transport: this.endpoint.transport,
      lock: this.#options.lock ?? noLock,
      clock: this.clock,
      // Half of the bound: after a first failure half a second, after a second a whole one.
      random: this.#options.random ?? (() => 2 ** 31),
      online: () => this.online,
      onDelivered: (delivered) => this.delivered.push(delivered),
      onForgotten: (conversation) => this.forgotten.push(conversation),
      onProblem: (finding) => this.problems.push(inWords(finding)),
    });
    return this.#delivery;
  }
}

/** Settles when everything has been done that needs no time: fakes answer in microtasks, and those go first. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
