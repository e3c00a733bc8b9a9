/** The technique of explanation, behind the contract of all techniques. */
import type { RailSegment, Technique } from '../technique.ts';
import { explanationMachine } from './machine.ts';
import type { ExplanationPhrase } from './sayings.ts';
import { type ExplanationTopic, explanationSchema, optionSchema, readExplanation } from './schema.ts';

type Segment = readonly [phrase: ExplanationPhrase, ...steps: string[]];

const problem: Segment = ['railProblem', 'statingProblem', 'leavingProblem'];
const choice: Segment = ['railChoice', 'tellingMore', 'nextStep', 'lettingGo'];

const explaining: readonly Segment[] = [
  problem,
  ['railSolution', 'presentingSolution', 'rephrasing', 'offeringPerson', 'handedOver'],
  ['railBenefit', 'presentingBenefit', 'tellingAtOnce'],
  choice,
];

const comparing: readonly Segment[] = [problem, ['railSolutions', 'comparing'], choice];

export const explanation: Technique<ExplanationTopic> = {
  name: 'explanation',
  element: explanationSchema,
  parts: [optionSchema],
  read: readExplanation,
  machine: explanationMachine,
  rail({ options }, step) {
    const segments = options.length > 0 ? comparing : explaining;
    const current = segments.findIndex(([, ...steps]) => steps.includes(step));
    return segments.map(([phrase], index): RailSegment => ({
      words: { phrase },
      state: index < current ? 'done' : index === current ? 'current' : 'ahead',
    }));
  },
  questions: () => [],
  texts: ({ problem, solution, benefit, details, options }) =>
    [problem, solution, benefit, details, ...options.flatMap((option) => [option.topic, option.solution])].filter(
      (text) => text !== undefined,
    ),
};
