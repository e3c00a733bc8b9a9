/** The technique of explanation, behind the contract of all techniques. */
import type { Technique } from '../technique.ts';
import { type ExplanationTopic, explanationSchema } from './schema.ts';

export const explanation: Technique<ExplanationTopic> = {
  name: 'explanation',
  element: explanationSchema,
  enquiries: true,
  questions: () => [],
  texts: ({ problem, solution, benefit, details, options }) =>
    [problem, solution, benefit, details, ...options.flatMap((option) => [option.topic, option.solution])].filter(
      (text) => text !== undefined,
    ),
};
