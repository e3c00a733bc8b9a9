/**
 * Walks conversations breadth first: from each state everything that is to be tried is tried, until no new state is met.
 * It knows nothing of machines: it asks `offered`, acts through `resolve`, and reads what `play` says, as a session does.
 */
import type { Hearing } from '../../conversation/hearing.ts';
import { offered } from '../../conversation/offered.ts';
import { resolve } from '../../conversation/resolving.ts';
import type { Act, Offered } from '../../conversation/scene.ts';
import type { Setting } from '../../conversation/state.ts';
import { type Advance, type Timeline, play } from '../../conversation/timeline.ts';
import { atOnce } from '../../language/steps.ts';
import type { Draft } from '../../transcript/entry.ts';

/** One state, and the ways out of it. */
export interface Place {
  readonly timeline: Timeline;
  readonly offered: Offered;
  readonly ended: boolean;
  readonly ways: readonly Way[];
}

/** An act in a state, what was said to it, and where it led. */
export interface Way {
  readonly act: Act;
  readonly replies: readonly Draft[];
  /** The name of the place. */
  readonly to: string;
}

/** Where a walk begins, what it tries, and when it has had enough. */
export interface Route {
  readonly from: readonly Timeline[];
  /** Tells states apart: two of one name are one place. */
  readonly nameOf: (timeline: Timeline) => string;
  /** What is tried in a state. */
  readonly actsIn: (offered: Offered, timeline: Timeline) => readonly Act[];
  /** Whether the walk is to stop, for the number of places it has met. */
  readonly isEnough: (places: number) => boolean;
}

/** Everywhere that a walk came. */
export interface Walk {
  readonly places: ReadonlyMap<string, Place>;
  /** Whether nothing is left to be seen. */
  readonly isComplete: boolean;
  /** What was tried, and not taken though it was offered. */
  readonly refused: readonly Act[];
}

/** When all of it happens. */
export interface Occasion {
  /** ISO 8601. */
  readonly at: string;
  readonly hear: Hearing;
}

/** Walks as far as a route goes. */
export function walk(setting: Setting, occasion: Occasion, { from, nameOf, actsIn, isEnough }: Route): Walk {
  const places = new Map<string, Place>();
  const refused: Act[] = [];
  const waiting = from.map((timeline) => [nameOf(timeline), timeline] as const);
  // It grows while it is gone through.
  for (const [name, timeline] of waiting) {
    if (places.has(name)) continue;
    if (isEnough(places.size)) return { places, isComplete: false, refused };
    const now = offered(timeline);
    const ended = timeline.state.conversation.status !== 'active';
    const ways = (ended ? [] : actsIn(now, timeline)).flatMap((act): Way[] => {
      const after = step(setting, timeline, act, occasion);
      if (!after) refused.push(act);
      if (!after) return [];
      const to = nameOf(after.timeline);
      if (!places.has(to)) waiting.push([to, after.timeline]);
      return [{ act, replies: after.drafts, to }];
    });
    places.set(name, { timeline, offered: now, ended, ways });
  }
  return { places, isComplete: true, refused };
}

/** One act; `undefined` where it is not taken. */
export function step(setting: Setting, timeline: Timeline, act: Act, { at, hear }: Occasion): Advance | undefined {
  const moment = { today: at.slice(0, 10) };
  const draft = resolve(setting, timeline, act, moment);
  if (!draft) return undefined;
  const heard = atOnce(hear.hearInSteps(draft, act, { setting, timeline }, moment));
  return play(setting, timeline, { ...heard, seq: timeline.played.length, at });
}

/** The places from which one with a property can be reached, by their names. */
export function leadingTo(places: ReadonlyMap<string, Place>, isGoal: (place: Place) => boolean): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const [name, { ways }] of places) {
    for (const { to } of ways) before.set(to, [...(before.get(to) ?? []), name]);
  }
  const leading = new Set([...places].filter(([, place]) => isGoal(place)).map(([name]) => name));
  for (const name of leading) for (const earlier of before.get(name) ?? []) leading.add(earlier);
  return leading;
}

/** Where the visitor stands, whatever is remembered. */
export function whereabouts({ state: { conversation, guiding, question } }: Timeline): unknown[] {
  return [
    conversation.value,
    conversation.context.misunderstood,
    guiding?.topic.topic,
    guiding?.snapshot.value,
    guiding?.beneath?.topic.topic,
    guiding?.beneath?.snapshot.value,
    question?.name,
    question?.kind,
  ];
}
