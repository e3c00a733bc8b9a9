/** The technique of questioning, behind the contract of all techniques. */
import type { RailSegment, Technique } from '../technique.ts';
import { questioningMachine } from './machine.ts';
import { readQuestioning } from './reading.ts';
import type { QuestioningPhrase } from './sayings.ts';
import { type QuestioningTopic, adviceSchema, questionSchema, questioningSchema } from './schema.ts';

type Segment = readonly [phrase: QuestioningPhrase, ...steps: string[]];

const need: Segment = ['railNeed', 'askingPermission', 'asking', 'clarifying', 'lettingBe'];
const answers: Segment = ['railAnswers', 'summingUp', 'pointingToChange'];
const ends = ['advising', 'passingOn', 'withoutAdvice'];

const advising: readonly Segment[] = [need, answers, ['railAdvice', ...ends]];
const gathering: readonly Segment[] = [need, [...answers, ...ends]];

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
  rail({ advices }, step) {
    const segments = advices.length > 0 ? advising : gathering;
    const current = segments.findIndex(([, ...steps]) => steps.includes(step));
    return segments.map(([phrase], index): RailSegment => ({
      words: { phrase },
      state: index < current ? 'done' : index === current ? 'current' : 'ahead',
    }));
  },
  questions: ({ questions }) => questions.map(({ name }) => name),
  texts: ({ questions, advices }) => [
    ...questions.flatMap(({ ask, options }) => [ask, ...options.map(({ label }) => label)]),
    ...advices.map(({ proposal }) => proposal.topic),
  ],
};
