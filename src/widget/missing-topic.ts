/** Why a topic cannot be begun, for who wrote the script. */
import type { Flow } from '../flow/flow.ts';
import { datesOf, inSeason } from '../flow/season.ts';

/**
 * What is wrong with the name of a topic that was not begun.
 *
 * @param on the names of the plans that are on
 */
export function missingTopic(flow: Flow, on: readonly string[], name: string): string {
  const { plan: itsPlan } = flow.topics.find(({ topic }) => topic === name) ?? {};
  const plan = flow.plans?.find((candidate) => candidate.name === itsPlan && !on.includes(candidate.name));
  if (plan) return `the topic "${name}" is of the plan "${plan.name}", which is on only ${datesOf(plan)}.`;
  const topics = inSeason(flow, on).topics.map(({ topic }) => `"${topic}"`);
  return `there is no topic "${name}". start() takes one of: ${topics.join(', ')}.`;
}
