/** A service plan for a season: topics and a greeting that come and go by date. Nothing here knows what day it is. */
import type { Flow } from './flow.ts';
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
    /** How often it comes back, beginning with the days that are given; without it, it is on once. */
    every: { type: 'choice', of: ['year', 'month', 'week'] },
    /** What is said first while it is on, in place of the chat's greeting. */
    greeting: { type: 'text' },
  },
} as const satisfies ElementSchema;

/** A service plan. Its topics carry its name. */
export type Plan = ValuesOf<typeof planSchema.attributes>;

/** Whether a plan is on. Where a month is too short for a day of it, that is the month's last. */
export function isOn({ from, until, every }: Plan, day: string): boolean {
  if (every === undefined || from === undefined || until === undefined)
    return (from ?? day) <= day && day <= (until ?? day);
  for (let turns = 0; later(from, every, turns) <= day; turns++) {
    if (day <= later(until, every, turns)) return true;
  }
  return false;
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

/** The names of the plans that are on, in the order in which they are written. */
export function plansOn({ plans = [] }: Flow, day: string): string[] {
  return plans.filter((plan) => isOn(plan, day)).map(({ name }) => name);
}

/** The flow as it is while some of its plans are on: with their topics, and with the greeting of the first that has one. */
export function inSeason(flow: Flow, on: readonly string[]): Flow {
  const plans = flow.plans?.filter(({ name }) => on.includes(name));
  if (plans === undefined) return flow;
  const greeting = plans.find((plan) => plan.greeting !== undefined)?.greeting ?? flow.greeting;
  return {
    ...flow,
    ...(greeting === undefined ? {} : { greeting }),
    topics: flow.topics.filter(({ plan }) => plan === undefined || on.includes(plan)),
  };
}

/** When a plan is on, in words for the owner. */
export function datesOf({ from, until, every }: Plan): string {
  const dates = Object.entries({ from, until, every }).filter(([, date]) => date !== undefined);
  return dates.flat().join(' ') || 'always';
}
