/** What is true of the world at one moment: found out once, written into the entry, and read back from there. */
import type { Flow } from '../flow/flow.ts';
import { localTimeIn } from '../flow/local-time.ts';
import { openingAt } from '../flow/opening.ts';
import { plansOn } from '../flow/season.ts';
import type { Facts } from '../transcript/entry.ts';
import type { Daypart } from './sayings.ts';

/** What is true at the moment of an act. */
export interface Moment {
  readonly facts?: Facts | undefined;
  /** The visitor's day, as `2026-11-22`. */
  readonly today: string;
}

/** What is true of the world now, by the owner's time zone where contacts name none. */
export function momentAt(flow: Flow, now: number, timeZone?: string): Moment {
  return { ...factsAt(flow, now, timeZone), today: dayAt(now) };
}

/** The visitor's day, as `2026-11-22`. */
export function dayAt(moment: number): string {
  // Sweden writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv').format(moment);
}

/** The names of the plans that are on, by the owner's time zone. */
export function plansAt(flow: Flow, now: number, timeZone?: string): string[] {
  return plansOn(flow, localTimeIn(timeZone)(now).date);
}

/** The facts of a moment that an act's entry records; none where the flow has nothing that depends on them. */
export function factsAt({ contacts }: Flow, now: number, timeZone?: string): { facts?: Facts } {
  if (!contacts.some(({ hours }) => hours)) return {};
  const openings = contacts.map(({ hours, closed, timeZone: own }) =>
    hours ? openingAt(hours, closed ?? [], now, own ?? timeZone) : null,
  );
  return { facts: { openings } };
}

/** The part of the day: morning until 10, forenoon until 12, afternoon until 18, evening until 23. */
export function daypartAt(now: number, timeZone?: string): Daypart {
  const format = new Intl.DateTimeFormat('en', {
    hour: 'numeric',
    hourCycle: 'h23',
    ...(timeZone ? { timeZone } : {}),
  });
  const hour = Number(format.format(now));
  if (hour < 5 || hour >= 23) return 'night';
  if (hour < 10) return 'morning';
  if (hour < 12) return 'forenoon';
  return hour < 18 ? 'afternoon' : 'evening';
}
