/** The technique of questioning, behind the contract of all techniques. */
import { type Segment, railAt } from '../rail.ts';
import type { Technique } from '../technique.ts';
import { questioningMachine } from './machine.ts';
import { readQuestioning } from './reading.ts';
import type { QuestioningPhrase } from './sayings.ts';
import { type QuestioningTopic, adviceSchema, questionSchema, questioningSchema } from './schema.ts';

const need: Segment<QuestioningPhrase> = ['railNeed', 'askingPermission', 'asking', 'clarifying', 'lettingBe'];
const answers: Segment<QuestioningPhrase> = ['railAnswers', 'summingUp', 'choosing'];
const ends = ['advising', 'passingOn', 'withoutAdvice'];

const advising: readonly Segment<QuestioningPhrase>[] = [need, answers, ['railAdvice', ...ends]];
const gathering: readonly Segment<QuestioningPhrase>[] = [need, [...answers, ...ends]];

export const questioning: Technique<QuestioningTopic> = {
  name: 'questioning',
  takes: 'needs',
  called: {
    en: 'Find what suits me',
    sv: 'Hitta det som passar mig',
    nb: 'Finn det som passer meg',
    da: 'Find det, der passer mig',
  },
  element: questioningSchema,
  parts: [questionSchema, adviceSchema],
  read: readQuestioning,
  machine: questioningMachine,
  rail: ({ advices }, step) => railAt(advices.length > 0 ? advising : gathering, step),
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
