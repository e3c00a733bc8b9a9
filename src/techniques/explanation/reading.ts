/** Makes a topic of an explanation that an owner wrote, and names what cannot be used of it. */
import { type Problem, problem } from '../../flow/problem.ts';
import { type ValuesOf, missingAttribute } from '../../flow/schema.ts';
import type { ElementReading, TopicReader, TopicReading } from '../technique.ts';
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

  const problems: Problem<ElementReading>[] = [];
  const named = new Map<string, ExplanationOption>();
  for (const part of parts) {
    const option = part.values as ExplanationOption;
    const name = option.topic.toLowerCase();
    if (!named.has(name)) named.set(name, option);
    else {
      const message = `"${values.topic}" has two options called "${option.topic}"; the second is left out.`;
      problems.push({ ...problem('duplicate-topic', message, 'Give each its own topic.'), element: part });
    }
  }
  if (named.size > optionLimit) {
    const message = `"${values.topic}" has ${named.size} options; the first ${optionLimit} are used.`;
    problems.push(problem('too-many-options', message, 'Keep the best.'));
  }
  const options = [...named.values()].slice(0, optionLimit);

  const missing = (['solution', 'benefit'] as const).filter((name) => values[name] === undefined);
  if (options.length === 0 && missing.length > 0) {
    const called = `${element.tag} topic="${values.topic}"`;
    problems.push(...missing.map((name) => missingAttribute(called, name)));
    return { topic: undefined, problems };
  }
  return { topic: { ...values, technique: 'explanation', options, rich: element.rich }, problems };
}
