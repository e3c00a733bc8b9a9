/**
 * How the service is: the figures that a support team goes by, from the logs alone. Support, that is solving a matter, and
 * service, that is tending the relation, stand apart. Each figure says over how many it was taken, and where there is
 * nothing to measure it is `null`, never 0. docs/measures.md says what each one means.
 */
import type { AnyEntry } from '../entry.ts';
import { emptySummary, outcomeOf, summarise } from '../summary.ts';
import { type Step, countEntry, noFigures } from './figures.ts';
import {
  type CountedConversation,
  type Named,
  type Spread,
  type Standing,
  type Tally,
  grouped,
  standings,
  tally,
} from './tally.ts';

/** So many of so many; `share` is from 0 to 1, and `null` of none. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
}

/** How conversations stand: none of these is ever merged with another. */
export type Standings = Readonly<Record<Standing, number>>;

/** A step at which conversations were abandoned. */
export interface DropOff extends Step, Share {}

/** How those conversations fared in which a topic was taken up. */
export interface TopicMeasures {
  readonly technique: string | null;
  readonly topic: string | null;
  readonly conversations: number;
  readonly standings: Standings;
}

/** What is measured of some conversations. Times are in milliseconds. */
export interface Measures {
  /** The moment by which silence was reckoned; ISO 8601. */
  readonly at: string;
  readonly conversations: {
    /** Those in which the visitor did more than decline an offer: all other figures are of these. */
    readonly begun: number;
    readonly byVisitor: number;
    readonly byOffer: number;
    /** Those in which an offer was declined, and nothing else. */
    readonly onlyDeclined: number;
  };
  readonly standings: Standings;
  readonly firstResponse: Spread;
  readonly support: {
    /** Those in which a matter was taken up, or handed over. */
    readonly conversations: number;
    readonly turnsToResolution: Spread;
    readonly handedOver: Share & { readonly reasons: readonly Named[] };
    /** Of the messages that visitors typed, in so many conversations. */
    readonly notUnderstood: Share & { readonly conversations: number };
    /** Of the answers to whether an explanation is clear, in so many conversations. */
    readonly failedChecks: Share & { readonly conversations: number };
    readonly complaints: Share & {
      readonly acknowledged: { readonly count: number; readonly after: Spread; readonly turns: Spread };
    };
    readonly promises: { readonly count: number; readonly conversations: number };
    /** Those in which somebody still owes the visitor something. */
    readonly open: Share;
    readonly dropOff: readonly DropOff[];
    readonly topics: readonly TopicMeasures[];
  };
  readonly service: {
    /** Those with an answer to an offer, a renewal, or an answer to the survey. */
    readonly conversations: number;
    /** Offers of help that were answered. Those that nobody answers leave no trace. */
    readonly invitations: { readonly answered: number; readonly accepted: Share; readonly declined: Share };
    readonly renewals: Share;
    readonly compliments: Share;
    readonly satisfaction: {
      /** Those that answered anything in the survey. */
      readonly surveyed: Share;
      /** On one scale from 1 to 5, whatever each was given on. */
      readonly score: { readonly of: number; readonly mean: number | null; readonly near: readonly number[] };
      readonly solved: Share;
      readonly comments: number;
    };
  };
}

/** Which conversations are measured: the real ones, those that an owner only tried out, or both. */
export type Testing = 'false' | 'true' | 'any';

/**
 * Measures conversations.
 *
 * @param logs the entries of each, in order; with the time at which the last one was received, as the receiver serves
 *   them, a visitor's clock that is ahead does not keep a conversation alive
 * @param now in milliseconds since 1970, by which silence is reckoned
 * @param test which of them; those that were only tried out are left out if nothing is said
 */
export function measure(logs: readonly (readonly AnyEntry[])[], now: number, test: Testing = 'false'): Measures {
  const conversations = logs.flatMap((log) => countedOf(log, now, test) ?? []);
  return measuresOf(tally(conversations), now);
}

function countedOf(log: readonly AnyEntry[], now: number, test: Testing): CountedConversation | undefined {
  const summary = log.reduce(summarise, emptySummary);
  if (test !== 'any' && String(summary.test) !== test) return undefined;
  const standing = outcomeOf(summary, heardLast(log), now) ?? (summary.ended ? 'none' : 'going-on');
  return { figures: log.reduce(countEntry, noFigures), standing, open: summary.open };
}

function heardLast(log: readonly AnyEntry[]): string {
  const { at = '', received } = (log.at(-1) ?? {}) as Partial<AnyEntry> & { readonly received?: unknown };
  return typeof received === 'string' && Date.parse(received) < Date.parse(at) ? received : at;
}

/** Makes the measures of what was counted, here or in a database. */
export function measuresOf(counted: Tally, now: number): Measures {
  const { begun, checks, typed, complaints, scored } = counted;
  const answered = counted.accepted + counted.declined;
  const near = new Map(counted.scoresNear.map(({ name, count }) => [name, count]));
  return {
    at: new Date(now).toISOString(),
    conversations: {
      begun,
      byVisitor: begun - counted.byOffer,
      byOffer: counted.byOffer,
      onlyDeclined: counted.onlyDeclined,
    },
    standings: standingsOf(counted.standings),
    firstResponse: counted.response,
    support: {
      conversations: counted.withSupport,
      turnsToResolution: counted.turns,
      handedOver: { ...share(counted.withHandover, begun), reasons: inOrder(counted.reasons, ({ name }) => [name]) },
      notUnderstood: { ...share(counted.notUnderstood, typed), conversations: counted.withTyped },
      failedChecks: { ...share(counted.failedChecks, checks), conversations: counted.withCheck },
      complaints: {
        ...share(complaints, begun),
        acknowledged: {
          count: counted.acknowledged,
          after: counted.acknowledgedAfter,
          turns: counted.acknowledgedTurns,
        },
      },
      promises: { count: counted.promises, conversations: counted.withPromise },
      open: share(counted.open, begun),
      dropOff: dropOffIn(counted),
      topics: topicsIn(counted),
    },
    service: {
      conversations: counted.withService,
      invitations: {
        answered,
        accepted: share(counted.accepted, answered),
        declined: share(counted.declined, answered),
      },
      renewals: share(counted.renewalsTaken, counted.renewals),
      compliments: share(counted.compliments, begun),
      satisfaction: {
        surveyed: share(counted.surveyed, begun),
        score: {
          of: scored,
          mean: scored === 0 ? null : Math.round(counted.scores / scored) / 100,
          near: ['1', '2', '3', '4', '5'].map((score) => near.get(score) ?? 0),
        },
        solved: share(counted.solved, counted.solved + counted.unsolved),
        comments: counted.comments,
      },
    },
  };
}

function share(count: number, of: number): Share {
  return { count, of, share: of === 0 ? null : Math.round((count / of) * 10_000) / 10_000 };
}

function standingsOf(counted: readonly Named[]): Standings {
  const counts = new Map(counted.map(({ name, count }) => [name, count]));
  // Every standing is named, also where no conversation stands so.
  return Object.fromEntries(standings.map((standing) => [standing, counts.get(standing) ?? 0])) as Standings;
}

function dropOffIn({ steps }: Tally): DropOff[] {
  const left = steps.filter(({ stopped }) => stopped > 0);
  const dropOff = left.map(({ technique, step, reached, stopped }) => ({
    technique,
    step,
    ...share(stopped, reached),
  }));
  return inOrder(dropOff, ({ technique, step }) => [technique, step]);
}

function topicsIn({ topics }: Tally): TopicMeasures[] {
  const measured = [...grouped(topics, ({ technique, topic }) => [technique, topic]).values()].map((same) => ({
    ...{ technique: same[0].technique, topic: same[0].topic },
    count: same.reduce((total, { count }) => total + count, 0),
    standings: standingsOf(same.map(({ standing, count }) => ({ name: standing, count }))),
  }));
  const ordered = inOrder(measured, ({ technique, topic }) => [technique, topic]);
  return ordered.map(({ count: conversations, ...topic }) => ({ ...topic, conversations }));
}

/** Those that come most often first; of equal ones by name, so that two who count tell them alike. */
function inOrder<Item extends { readonly count: number }>(
  items: readonly Item[],
  nameOf: (item: Item) => readonly (string | null)[],
): Item[] {
  const name = (item: Item) => JSON.stringify(nameOf(item));
  return items.toSorted((one, other) => other.count - one.count || (name(one) < name(other) ? -1 : 1));
}
