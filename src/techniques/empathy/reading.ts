/** Makes a topic to be heard about of what an owner wrote, and names what cannot be used of it. */
import type { ValuesOf } from '../../flow/schema.ts';
import type { ElementReading, TopicFinding, TopicReader, TopicReading } from '../technique.ts';
import { type Detail, details } from './details.ts';
import type { EmpathyTopic, empathySchema } from './schema.ts';

/** Reads a `<guided-empathy>`. */
export const empathyReader: TopicReader<EmpathyTopic> = { parts: [], read: readEmpathy };

/** Makes a topic of a `<guided-empathy>` that was read. A detail or a way that cannot be used is left out. */
export function readEmpathy({ values }: ElementReading): TopicReading<EmpathyTopic> {
  // It was read through the schema above, which is what its type is made from.
  const { asks, ways, ...rest } = values as ValuesOf<typeof empathySchema.attributes>;
  const findings: TopicFinding[] = [];

  const asked = asks?.map((ask) => ask.toLowerCase());
  for (const ask of asked ?? []) {
    if (!isDetail(ask)) findings.push((words) => words.unknownDetail(rest.topic, ask));
  }
  for (const way of ways?.filter(isReserved) ?? []) {
    findings.push((words) => words.reservedWay(rest.topic, way));
  }
  const topic: EmpathyTopic = {
    ...rest,
    ...(ways && { ways: [...new Set(ways)].filter((way) => !isReserved(way)) }),
    ...(asked && { asks: [...new Set(asked.filter(isDetail))] }),
    technique: 'empathy',
    rich: {},
  };
  return { topic, findings };
}

function isDetail(name: string): name is Detail {
  return (details as readonly string[]).includes(name);
}

/** Choices that begin with a colon are ours. */
function isReserved(way: string): boolean {
  return way.startsWith(':');
}
