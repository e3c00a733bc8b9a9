/** A service plan for a season, and the days that it is on. Nothing here knows what day it is. */
import type { ElementSchema, ValuesOf } from './schema.ts';

/** A service plan for a season: the topics in it, and its greeting, are there while the plan is on. */
export const planSchema = {
  tag: 'guided-plan',
  attributes: {
    /** What it is called, such as "Winter"; it stands in the transcript. Each plan has its own. */
    name: { type: 'text', required: true },
    /** Its first day; without one it has always been on. */
    from: { type: 'date' },
    /** Its last day; without one it stays on. */
    until: { type: 'date' },
    /** How often it comes back, beginning with the days that are given, which has to be both; without it, it is on once. */
    every: { type: 'choice', of: ['year', 'month', 'week'] },
    /** What is said first while it is on, in place of the chat's greeting. */
    greeting: { type: 'text' },
  },
} as const satisfies ElementSchema;

const week = 7 * 24 * 60 * 60_000;

/** A service plan. Its topics carry its name. */
export type Plan = ValuesOf<typeof planSchema.attributes>;

/**
 * Whether a plan is on. Where a month is too short for a day of it, that is the month's last. One that is to come back
 * needs both its days: without them nobody could tell when.
 */
export function isOn({ from, until, every }: Plan, day: string): boolean {
  if (every === undefined) return (from ?? day) <= day && day <= (until ?? day);
  if (from === undefined || until === undefined || day < from) return false;
  // The last turn that has begun also ends last.
  return day <= later(until, every, turnsBegun(from, every, day));
}

/** Whether there is now what is there only in the season of a plan, if in one at all. */
export function isInSeason({ plan }: { readonly plan?: Plan }, day: string): boolean {
  return plan === undefined || isOn(plan, day);
}

/** How many turns have begun since a plan's first, which is the turn 0. */
function turnsBegun(from: string, every: NonNullable<Plan['every']>, day: string): number {
  const [first, now] = [new Date(from), new Date(day)];
  if (every === 'week') return Math.floor((now.getTime() - first.getTime()) / week);
  const years = now.getUTCFullYear() - first.getUTCFullYear();
  const months = 12 * years + now.getUTCMonth() - first.getUTCMonth();
  const turns = every === 'year' ? Math.floor(months / 12) : months;
  // Its day in this month may be still to come.
  return later(from, every, turns) <= day ? turns : turns - 1;
}

/** The day so many turns after another. */
function later(day: string, every: NonNullable<Plan['every']>, turns: number): string {
  const date = new Date(day);
  const dayOfMonth = date.getUTCDate();
  if (every === 'week') date.setUTCDate(dayOfMonth + 7 * turns);
  else {
    date.setUTCMonth(date.getUTCMonth() + (every === 'year' ? 12 * turns : turns));
    // Beyond the end of its month a day runs into the next.
    if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  }
  return date.toISOString().slice(0, 10);
}
