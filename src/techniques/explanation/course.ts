/** The course of an explanation: its machine, and the guide rail beside it. */
import type { Course, Segment } from '../technique.ts';
import { explanationMachine } from './machine.ts';
import type { ExplanationPhrase } from './sayings.ts';
import type { ExplanationTopic } from './schema.ts';

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

/** How an explanation goes. */
export const explanationCourse: Course<ExplanationTopic> = {
  machine: explanationMachine,
  rail: ({ options }) => (options.length > 0 ? comparing : explaining),
};
