/** Makes a topic to be heard about of what an owner wrote, and names what cannot be used of it. */
import { type Problem, problem } from '../../flow/problem.ts';
import { type ValuesOf, didYouMean } from '../../flow/schema.ts';
import type { ElementReading, TopicReader, TopicReading } from '../technique.ts';
import { type Detail, details } from './details.ts';
import type { EmpathyTopic, empathySchema } from './schema.ts';

/** Reads a `<guided-empathy>`. */
export const empathyReader: TopicReader<EmpathyTopic> = { parts: [], read: readEmpathy };

/** Makes a topic of a `<guided-empathy>` that was read. A detail or a way that cannot be used is left out. */
export function readEmpathy({ values }: ElementReading): TopicReading<EmpathyTopic> {
  // It was read through the schema above, which is what its type is made from.
  const { asks, ways, ...rest } = values as ValuesOf<typeof empathySchema.attributes>;
  const problems: Problem<never>[] = [];

  const asked = asks?.map((ask) => ask.toLowerCase());
  for (const ask of asked ?? []) {
    if (isDetail(ask)) continue;
    const message = `"${rest.topic}" asks for "${ask}", which is left out.`;
    problems.push(problem('unknown-detail', message, didYouMean(ask, details)));
  }
  for (const way of ways?.filter(isReserved) ?? []) {
    const message = `"${rest.topic}" has the way "${way}", which is left out.`;
    problems.push(problem('reserved-name', message, 'Give it a name that does not begin with a colon.'));
  }
  const topic: EmpathyTopic = {
    ...rest,
    ...(ways && { ways: [...new Set(ways)].filter((way) => !isReserved(way)) }),
    ...(asked && { asks: [...new Set(asked.filter(isDetail))] }),
    technique: 'empathy',
    rich: {},
  };
  return { topic, problems };
}

function isDetail(name: string): name is Detail {
  return (details as readonly string[]).includes(name);
}

/** Choices that begin with a colon are ours. */
function isReserved(way: string): boolean {
  return way.startsWith(':');
}
