/**
 * What is counted over many conversations, before anything is made of it. Two of us count: this one, over conversations
 * in memory, and the receiver, in its database. Both count the same things, and `measures.ts` makes the measures of them.
 */
import type { ReadOutcome } from '../received.ts';
import type { Figures, Step } from './figures.ts';

/** How a conversation stands: as a list tells it, or else it still goes on, or ended with nothing that came out of it. */
export type Standing = ReadOutcome | 'going-on' | 'none';

/** All of them, in the order in which they are told. */
export const standings = [
  'resolved',
  'unresolved',
  'handed-over',
  'abandoned',
  'going-on',
  'none',
] as const satisfies readonly Standing[];

/** A conversation that is counted. */
export interface CountedConversation {
  readonly figures: Figures;
  readonly standing: Standing;
  /** Whether somebody still owes the visitor something. */
  readonly open: boolean;
}

/** The middle of some values, and what nine of ten do not exceed; `null` where there are none. */
export interface Spread {
  /** How many conversations have such a value. */
  readonly of: number;
  readonly median: number | null;
  readonly p90: number | null;
}

/** How often something has a name. */
export interface Named {
  readonly name: string;
  readonly count: number;
}

/** A topic within a technique, and how the conversations fared in which it was taken up, counted by standing. */
export interface TalliedTopic {
  readonly technique: string | null;
  readonly topic: string | null;
  readonly standing: Standing;
  readonly count: number;
}

/** How many conversations reached a step, and how many of them were abandoned there. */
export interface TalliedStep extends Step {
  readonly reached: number;
  readonly stopped: number;
}

/** What is counted over many conversations. */
export interface Tally {
  readonly begun: number;
  readonly byOffer: number;
  readonly onlyDeclined: number;
  readonly accepted: number;
  readonly declined: number;
  readonly standings: readonly Named[];
  readonly response: Spread;
  readonly turns: Spread;
  readonly withSupport: number;
  readonly withHandover: number;
  readonly reasons: readonly Named[];
  readonly typed: number;
  readonly notUnderstood: number;
  readonly withTyped: number;
  readonly checks: number;
  readonly failedChecks: number;
  readonly withCheck: number;
  readonly complaints: number;
  readonly acknowledged: number;
  readonly acknowledgedAfter: Spread;
  readonly acknowledgedTurns: Spread;
  readonly compliments: number;
  readonly promises: number;
  readonly withPromise: number;
  readonly open: number;
  readonly steps: readonly TalliedStep[];
  readonly topics: readonly TalliedTopic[];
  readonly withService: number;
  readonly renewals: number;
  readonly renewalsTaken: number;
  readonly surveyed: number;
  readonly solved: number;
  readonly unsolved: number;
  readonly comments: number;
  readonly scored: number;
  /** Of all scores together, in hundredths of the usual scale. */
  readonly scores: number;
  /** By what they are nearest to on the usual scale, 1 to 5. */
  readonly scoresNear: readonly Named[];
}

/** Counts conversations in memory. */
export function tally(conversations: readonly CountedConversation[]): Tally {
  const begun = conversations.filter(({ figures }) => figures.turns > 0);
  const all = begun.map(({ figures }) => figures);
  const every = conversations.map(({ figures }) => figures);
  const complaints = all.filter(({ complaint }) => complaint);
  const acknowledged = complaints.flatMap((figures) => figures.acknowledged ?? []);
  const scores = all.flatMap(({ score }) => score?.value ?? []);
  const checks = all.flatMap((figures) => figures.checks);
  return {
    begun: begun.length,
    byOffer: count(all, ({ byOffer }) => byOffer),
    onlyDeclined: count(every, ({ turns, declined }) => turns === 0 && declined > 0),
    accepted: sum(every, ({ accepted }) => accepted),
    declined: sum(every, ({ declined }) => declined),
    standings: named(begun.map(({ standing }) => standing)),
    response: spread(all.flatMap(({ response }) => response ?? [])),
    turns: spread(all.flatMap((figures) => turnsToResolution(figures) ?? [])),
    withSupport: count(all, ({ matters, reasons }) => matters.length + reasons.length > 0),
    withHandover: count(all, ({ reasons }) => reasons.length > 0),
    reasons: named(all.flatMap(({ reasons }) => reasons)),
    typed: sum(all, ({ typed }) => typed),
    notUnderstood: sum(all, ({ notUnderstood }) => notUnderstood),
    withTyped: count(all, ({ typed }) => typed > 0),
    checks: checks.length,
    failedChecks: count(checks, ({ failed }) => failed),
    withCheck: count(all, (figures) => figures.checks.length > 0),
    complaints: complaints.length,
    acknowledged: acknowledged.length,
    acknowledgedAfter: spread(acknowledged.flatMap(({ after }) => after ?? [])),
    acknowledgedTurns: spread(acknowledged.map(({ turns }) => turns)),
    compliments: count(all, ({ compliment }) => compliment),
    promises: sum(all, ({ promises }) => promises),
    withPromise: count(all, ({ promises }) => promises > 0),
    open: count(begun, ({ open }) => open),
    steps: stepsOf(begun),
    topics: topicsOf(begun),
    withService: count(every, isService),
    renewals: count(all, ({ renewal }) => renewal !== null),
    renewalsTaken: count(all, ({ renewal }) => renewal?.taken === true),
    surveyed: count(all, isSurveyed),
    solved: count(all, ({ solved }) => solved?.value === true),
    unsolved: count(all, ({ solved }) => solved?.value === false),
    comments: count(all, ({ comment }) => comment !== null),
    scored: scores.length,
    scores: sum(scores, (score) => score),
    scoresNear: named(scores.map((score) => String(nearest(score)))),
  };
}

/** How often the visitor had acted when a matter was first resolved. */
function turnsToResolution({ matters }: Figures): number | undefined {
  return matters
    .flatMap(({ outcome, turns }) => (outcome === 'resolved' && turns !== null ? turns : []))
    .sort(ascending)[0];
}

function isSurveyed({ solved, score, comment }: Figures): boolean {
  return solved !== null || score !== null || comment !== null;
}

function isService(figures: Figures): boolean {
  const { accepted, declined, turns, renewal } = figures;
  return accepted + declined > 0 || (turns > 0 && (renewal !== null || isSurveyed(figures)));
}

function nearest(hundredths: number): number {
  return Math.floor((hundredths + 50) / 100);
}

function stepsOf(begun: readonly CountedConversation[]): TalliedStep[] {
  const groups = grouped(
    begun.flatMap(({ figures }) => figures.steps),
    ({ technique, step }) => [technique, step],
  );
  const stops = grouped(
    begun.flatMap(({ figures: { last }, standing }) => (standing === 'abandoned' && last ? last : [])),
    ({ technique, step }) => [technique, step],
  );
  return [...groups].map(([key, [first, ...more]]) => ({
    ...{ technique: first.technique, step: first.step },
    reached: 1 + more.length,
    stopped: stops.get(key)?.length ?? 0,
  }));
}

function topicsOf(begun: readonly CountedConversation[]): TalliedTopic[] {
  const fared = begun.flatMap(({ figures: { matters }, standing }) =>
    [...grouped(matters, ({ technique, topic }) => [technique, topic]).values()].map((same) => {
      const { technique, topic, outcome } = same.at(-1) ?? same[0];
      return { technique, topic, standing: outcome ?? unfinished(standing) };
    }),
  );
  return [...grouped(fared, ({ technique, topic, standing }) => [technique, topic, standing]).values()].map((same) => ({
    ...same[0],
    count: same.length,
  }));
}

/** How a matter stands that has no outcome, by how its conversation stands. */
function unfinished(standing: Standing): Standing {
  return standing === 'abandoned' || standing === 'going-on' ? standing : 'none';
}

/** The middle of some values, and what nine of ten do not exceed: always one of them, as PostgreSQL's `percentile_disc`. */
function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort(ascending);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? null;
  return { of: sorted.length, median: at(0.5), p90: at(0.9) };
}

function ascending(one: number, other: number): number {
  return one - other;
}

function count<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  return items.filter(fits).length;
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function named(names: readonly string[]): Named[] {
  return [...grouped(names, (name) => [name]).values()].map((same) => ({ name: same[0], count: same.length }));
}

/** Groups items by the names that each has, in the order in which they first come. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => readonly (string | null)[],
): Map<string, [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
