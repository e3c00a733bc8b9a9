/** The technique of explanation, behind the contract of all techniques. */
import { type Segment, railAt } from '../rail.ts';
import type { Technique } from '../technique.ts';
import { explanationMachine } from './machine.ts';
import type { ExplanationPhrase } from './sayings.ts';
import { type ExplanationTopic, explanationSchema, optionSchema, readExplanation } from './schema.ts';

const problem: Segment<ExplanationPhrase> = ['railProblem', 'statingProblem', 'leavingProblem'];
const choice: Segment<ExplanationPhrase> = ['railChoice', 'tellingMore', 'nextStep', 'lettingGo', 'leavingOpen'];

const explaining: readonly Segment<ExplanationPhrase>[] = [
  problem,
  ['railSolution', 'presentingSolution', 'rephrasing', 'offeringPerson', 'admitting', 'handedOver'],
  ['railBenefit', 'presentingBenefit', 'tellingAtOnce'],
  choice,
];

const comparing: readonly Segment<ExplanationPhrase>[] = [
  problem,
  ['railSolutions', 'comparing', 'choosingCloser', 'lookingCloser'],
  choice,
];

export const explanation: Technique<ExplanationTopic> = {
  name: 'explanation',
  element: explanationSchema,
  parts: [optionSchema],
  read: readExplanation,
  machine: explanationMachine,
  rail: ({ options }, step) => railAt(options.length > 0 ? comparing : explaining, step),
  enquiries: true,
  questions: () => [],
  texts: ({ problem, solution, benefit, details, options }) =>
    [problem, solution, benefit, details, ...options.flatMap((option) => [option.topic, option.solution])].filter(
      (text) => text !== undefined,
    ),
};
