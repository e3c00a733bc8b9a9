/** Makes a topic of an explanation that an owner wrote, and names what cannot be used of it. */
import type { ValuesOf } from '../../flow/schema.ts';
import type { ElementReading, TopicFinding, TopicReader, TopicReading } from '../technique.ts';
import { type ExplanationOption, optionSchema } from './option-schema.ts';
import type { ExplanationTopic, explanationSchema } from './schema.ts';

/** More than three cannot be compared at a glance. */
const optionLimit = 3;

/** Reads a `<guided-explanation>`. */
export const explanationReader: TopicReader<ExplanationTopic> = { parts: [optionSchema], read: readExplanation };

/** Makes a topic of a `<guided-explanation>` that was read, and of the options it holds. */
export function readExplanation(
  element: ElementReading,
  parts: readonly ElementReading[],
): TopicReading<ExplanationTopic> {
  // Both were read through the schemas above, which is what their types are made from.
  const values = element.values as ValuesOf<typeof explanationSchema.attributes>;

  const { topic } = values;
  const findings: TopicFinding[] = [];
  const named = new Map<string, ExplanationOption>();
  for (const part of parts) {
    const option = part.values as ExplanationOption;
    const name = option.topic.toLowerCase();
    if (!named.has(name)) named.set(name, option);
    else findings.push((words) => ({ ...words.duplicateOption(topic, option.topic), element: part }));
  }
  if (named.size > optionLimit) findings.push((words) => words.tooManyOptions(topic, named.size, optionLimit));
  const options = [...named.values()].slice(0, optionLimit);

  const missing = (['solution', 'benefit'] as const).filter((name) => values[name] === undefined);
  if (options.length === 0 && missing.length > 0) {
    const called = `${element.tag} topic="${topic}"`;
    for (const name of missing) findings.push((words) => words.missingAttribute(called, name));
    return { topic: undefined, findings };
  }
  return { topic: { ...values, technique: 'explanation', options, rich: element.rich }, findings };
}
