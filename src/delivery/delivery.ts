/**
 * The courier: brings what the endpoint does not have yet to the endpoint, and tries until it is there. It is a cursor
 * over the log and no second store, so nothing is ever taken out before it has arrived, and sending something twice
 * changes nothing. One request is under way at a time; the lock between the tabs covers one request.
 */
import type {
  Clock,
  ConversationRecord,
  Erasure,
  Lock,
  Random,
  Store,
  Transport,
  TransportReply,
} from '../conversation/ports.ts';
import type { Finding } from '../flow/problem.ts';
import { batchBytes } from '../transcript/posting.ts';
import { backoff } from './backoff.ts';
import { type Parcel, cutParcel } from './parcel.ts';
import { type Addressee, deletionOf, postOf } from './requests.ts';
import { type Standing, note } from './standing.ts';
import type * as ProblemWords from './problem-words.ts';
import { type Until, judge, judgeErasure } from './verdict.ts';

/** How far a conversation has come. */
export interface Delivered {
  readonly conversation: string;
  /** The endpoint has everything up to this `seq`. */
  readonly acknowledged: number;
}

/** What a courier works with. */
export interface DeliveryOptions extends Addressee {
  /** Whose conversations it delivers. */
  readonly scope: string;
  readonly store: Store;
  readonly transport: Transport;
  readonly lock: Lock;
  readonly clock: Clock;
  readonly random: Random;
  /** Whether the browser believes that it has a line. Without one nobody is to blame, and there is nothing to hurry for. */
  readonly online: () => boolean;
  readonly onDelivered: (delivered: Delivered) => void;
  /** The endpoint says that a conversation was deleted; it is forgotten here too. */
  readonly onForgotten: (conversation: string) => void;
  readonly onProblem: (finding: Finding<typeof ProblemWords>) => void;
}

/** A courier at work. */
export interface Delivery {
  /** There is something new, or the line is back: go, unless the endpoint has asked for a pause. */
  readonly wake: () => void;
  /** The page is going away: send what is at hand so that it outlives the page. Does its part at once. */
  readonly leave: () => void;
  /** There is a new token. */
  readonly renew: () => void;
  /** Deletes a conversation at the visitor's wish, at the endpoint and here. Never rejects for the endpoint's sake. */
  readonly erase: (conversation: Pick<ConversationRecord, 'id' | 'key'>) => Promise<Erasure>;
  /** Stops for good. */
  readonly close: () => void;
}

/** At most this many entries are read for one parcel. */
const handful = 500;

/** After this many failures in a row the owner is told. */
const worrying = 3;

/** Begins to deliver the conversations of a scope. */
export function startDelivery(options: DeliveryOptions): Delivery {
  const { endpoint, scope, store, transport, lock, clock, random, online, onDelivered, onForgotten, onProblem } =
    options;
  const standings = new Map<string, Standing>();
  /** The next parcel, at hand for a page that goes away. */
  let next: Parcel | undefined;
  /** The conversation that was tried last. */
  let tried: string | undefined;
  let limit = batchBytes;
  /** How often in a row the endpoint, and the store, have failed. */
  let failures = 0;
  let mishaps = 0;
  let pause: { readonly asked: boolean; readonly end: () => void } | undefined;
  let working = false;
  /** How often there was something new, or a line again. */
  let wakes = 0;
  let closed = false;
  /** What is under way, also outside the lock: a deletion must not overtake it. */
  const underWay = new Set<Promise<unknown>>();
  /** The conversation that is being deleted: no post of it leaves any more. */
  let erasing: string | undefined;
  const unwatch = store.watch((id) => {
    // Another tab went on with it, or has forgotten it.
    if (next?.batch.conversation === id) next = undefined;
  });

  async function work(): Promise<void> {
    working = true;
    try {
      let seen;
      do {
        seen = wakes;
        while (!closed && (await prepare()) && (await lock(scope, () => track(deliver()))));
      } while (seen !== wakes && !pause && !closed);
    } catch {
      // The store has failed, and no endpoint. It is no use without it, and it may do better later.
      mishaps += 1;
      pauseFor(backoff(mishaps, random));
    }
    working = false;
  }

  /** Reads what is to be sent next. */
  async function prepare(): Promise<Parcel | undefined> {
    const pending = (await store.pending(scope)).filter(({ record }) => !standings.get(record.id)?.until);
    // In turn, so that one that the endpoint always fails at does not keep the others waiting.
    const chosen = pending.find(({ record }) => record.id !== tried) ?? pending[0];
    const entries = chosen ? await store.entries(chosen.record.id, chosen.acknowledged + 1, handful) : [];
    const mayLeave = entries.length > 0 && chosen?.record.id !== erasing;
    next = chosen && mayLeave ? cutParcel(chosen, entries, limit) : undefined;
    return next;
  }

  /** Sends one parcel. Says whether to go on at once. */
  async function deliver(): Promise<boolean> {
    // Another tab may have sent it while this one waited for the lock.
    const parcel = await prepare();
    if (!parcel) return false;
    tried = parcel.batch.conversation;
    await markTold(parcel);
    const reply = await transport(postOf(parcel, options, clock.now(), false)).catch(() => undefined);
    return reply ? settle(parcel, reply) : rest();
  }

  /** Whoever posts for the first time writes it down before that: the reply may never come. */
  async function markTold({ batch: { conversation, from } }: Parcel): Promise<void> {
    if (from === 0) await store.markTold(conversation);
  }

  function track<Result>(doing: Promise<Result>): Promise<Result> {
    underWay.add(doing);
    void doing.catch(() => undefined).then(() => underWay.delete(doing));
    return doing;
  }

  async function settle(parcel: Parcel, reply: TransportReply): Promise<boolean> {
    const { conversation, entries } = parcel.batch;
    const verdict = judge(reply, { last: lastOf(parcel), now: clock.now() });
    switch (verdict.kind) {
      case 'moved':
        return move(parcel, verdict.seq, reply.status);
      case 'later':
        return rest(reply.status, verdict.wait);
      case 'smaller':
        if (entries.length === 1) return setAside(parcel, 'next-page', reply.status);
        limit = Math.floor(parcel.bytes / 2);
        return true;
      case 'aside':
        return setAside(parcel, verdict.until, reply.status);
      case 'gone':
        await store.forget(conversation);
        onForgotten(conversation);
        return true;
    }
  }

  async function move(parcel: Parcel, seq: number, status: number): Promise<boolean> {
    const { conversation, from } = parcel.batch;
    // The owner has been asked to delete it. Here nothing waits for that.
    if (parcel.batch.entries.at(-1)?.type === 'erasure-asked' && seq === lastOf(parcel))
      await store.forget(conversation);
    else await store.acknowledge(conversation, seq);
    if (seq >= from) onDelivered({ conversation, acknowledged: seq });

    switch (note(standingOf(parcel), from, seq)) {
      case 'further':
        failures = mishaps = 0;
        return true;
      case 'again':
      case 'gap':
        return true;
      case 'doubt':
        return rest(status);
      case 'hopeless':
        return setAside(parcel, 'next-page', status);
    }
  }

  async function setAside(parcel: Parcel, until: Until, status: number): Promise<true> {
    standingOf(parcel).until = until;
    if (until === 'never') await store.park(parcel.batch.conversation);
    onProblem((words) => words.refused(endpoint, status, until));
    return true;
  }

  function standingOf({ batch: { conversation, from } }: Parcel): Standing {
    const standing = standings.get(conversation) ?? { reached: from - 1, setbacks: 0 };
    standings.set(conversation, standing);
    return standing;
  }

  /** Pauses after a failure; `status` is that of the reply, if there was one, and `asked` the pause that it asked for. */
  function rest(status?: number, asked = 0): false {
    failures += 1;
    if (failures === worrying && online()) onProblem((words) => words.unreachable(endpoint, status));
    pauseFor(asked + backoff(failures, random), status !== undefined);
    return false;
  }

  function pauseFor(wait: number, asked = false): void {
    if (!closed) pause = { asked, end: clock.after(wait, resume) };
  }

  function resume(): void {
    pause?.end();
    pause = undefined;
    void work();
  }

  function wake(): void {
    if (closed) return;
    wakes += 1;
    // A pause that the endpoint wants is kept; one for want of a line ends as soon as there may be one.
    if (!working && (!pause || (!pause.asked && online()))) resume();
    // Whoever works or pauses meets the store's trouble by itself.
    else prepare().catch(() => undefined);
  }

  function leave(): void {
    const parcel = next;
    next = undefined;
    if (!parcel || closed) return;
    markTold(parcel).catch(() => undefined);
    const send = (keepalive: boolean) => transport(postOf(parcel, options, clock.now(), keepalive));
    // A browser refuses to keep much alive. What it refuses is sent like any other, and goes again on the next page.
    const sending = parcel.bytes > batchBytes ? send(false) : send(true).catch(() => send(false));
    const settling = sending.then((reply) => {
      const verdict = judge(reply, { last: lastOf(parcel), now: clock.now() });
      // Only good news counts: for any other the courier asks again by itself, if the page lives on.
      if (verdict.kind === 'moved' && verdict.seq >= parcel.batch.from) return move(parcel, verdict.seq, reply.status);
      return undefined;
    });
    track(settling).catch(() => undefined);
  }

  function renew(): void {
    for (const standing of standings.values()) if (standing.until === 'new-token') delete standing.until;
    wake();
  }

  async function erase(conversation: Pick<ConversationRecord, 'id' | 'key'>): Promise<Erasure> {
    const { id } = conversation;
    erasing = id;
    next = undefined;
    try {
      return await lock(scope, async () => {
        await Promise.allSettled(underWay);
        const erasure = judgeErasure(await transport(deletionOf(conversation, options)).catch(() => undefined));
        if (erasure === 'failed' || (erasure === 'asked' && !(await isUntold(id)))) return erasure;
        await store.forget(id);
        return 'forgotten';
      });
    } finally {
      erasing = undefined;
      wake();
    }
  }

  /** An owner who was never told has nothing to be asked for, and shall not be told now. */
  async function isUntold(id: string): Promise<boolean> {
    return (await store.pending(scope)).some(({ record, told }) => record.id === id && !told);
  }

  function close(): void {
    closed = true;
    unwatch();
    pause?.end();
  }

  wake();
  return { wake, leave, renew, erase, close };
}

function lastOf({ batch: { from, entries } }: Parcel): number {
  return from + entries.length - 1;
}
