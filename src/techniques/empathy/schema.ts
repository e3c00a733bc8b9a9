/** How an owner writes a topic to be heard about: what can be done, by when somebody answers, and what is needed for that. */
import type { Content } from '../../flow/content.ts';
import { type Problem, problem } from '../../flow/problem.ts';
import { type ElementSchema, type ValuesOf, didYouMean } from '../../flow/schema.ts';
import type { ElementReading, TopicReading } from '../technique.ts';

/** What may be asked of a visitor so that they can be reached. */
export const details = ['name', 'phone', 'email', 'address'] as const;

/** What may be asked of a visitor so that they can be reached. */
export type Detail = (typeof details)[number];

/** A topic to be heard about: something went wrong, or went well. */
export const empathySchema = {
  tag: 'guided-empathy',
  attributes: {
    /** What the topic is called, in a few words; each topic has its own. */
    topic: { type: 'name', required: true },
    /** Words and example sentences by which visitors ask for it, separated by commas. */
    match: { type: 'words' },
    /** By when somebody answers, such as "within one working day". */
    promise: { type: 'text' },
    /** What you can do about it, as the visitor would ask for it, such as "Repair it | Refund me | Call me". */
    ways: { type: 'list' },
    /** What you need to reach the visitor, if it is not known: any of "name | phone | email | address". */
    asks: { type: 'list' },
  },
} as const satisfies ElementSchema;

/** A topic to be heard about. */
export type EmpathyTopic = Omit<ValuesOf<typeof empathySchema.attributes>, 'asks'> & {
  readonly technique: 'empathy';
  /** Each once. */
  readonly asks?: readonly Detail[];
  readonly rich: Readonly<Record<string, Content>>;
};

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
