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

type Turn = NonNullable<Plan['every']>;

/** How many days lie between two turns, by and large. */
const spacing: Readonly<Record<Turn, number>> = { year: 365.2425, month: 30.436875, week: 7 };

const dayLength = 24 * 60 * 60_000;

/** Whether a plan is on. Where a month is too short for a day of it, that is the month's last. */
export function isOn({ from, until, every }: Plan, day: string): boolean {
  if (every === undefined || from === undefined || until === undefined)
    return (from ?? day) <= day && day <= (until ?? day);
  const about = Math.floor((Date.parse(day) - Date.parse(from)) / dayLength / spacing[every]);
  // Years and months differ in length. An earlier turn than these ends before them.
  return [about - 1, about, about + 1].some(
    (turns) => turns >= 0 && later(from, every, turns) <= day && day <= later(until, every, turns),
  );
}

/** The day so many turns after another. */
function later(day: string, every: Turn, turns: number): string {
  const date = new Date(day);
  if (every === 'week') date.setUTCDate(date.getUTCDate() + 7 * turns);
  else {
    const month = date.getUTCMonth() + (every === 'year' ? 12 * turns : turns);
    const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
    date.setUTCMonth(month, Math.min(date.getUTCDate(), last));
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
  const parts = [from && `from ${from}`, until && `until ${until}`, every && `every ${every}`];
  return parts.filter((part) => part !== undefined).join(' ') || 'always';
}
