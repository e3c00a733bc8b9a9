/** The technique of questioning, behind the contract of all techniques. */
import type { Technique } from '../technique.ts';
import { type QuestioningTopic, questioningSchema } from './schema.ts';

export const questioning: Technique<QuestioningTopic> = {
  name: 'questioning',
  takes: 'needs',
  checks: true,
  called: {
    en: 'Find what suits me',
    sv: 'Hitta det som passar mig',
    nb: 'Finn det som passer meg',
    da: 'Find det, der passer mig',
  },
  element: questioningSchema,
  questions: ({ questions }) => questions.map(({ name }) => name),
  listensFor: ({ questions }) =>
    questions.map(({ name, ask, type, options, unit }) => ({
      name,
      ask,
      kind: type,
      options,
      ...(unit === undefined ? {} : { unit }),
    })),
  texts: ({ questions, advices }) => [
    ...questions.flatMap(({ ask, options }) => [ask, ...options.map(({ label }) => label)]),
    ...advices.map(({ proposal }) => proposal.topic),
  ],
};
