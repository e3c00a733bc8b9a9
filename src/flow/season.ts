/** A flow as it is in a season: topics and a greeting come and go by date. */
import type { Flow } from './flow.ts';
import { type Plan, isOn } from './plan.ts';

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
