/**
 * Explanation: a problem that we know, so that the visitor can decide well informed.
 *
 *     statingProblem ── not quite ──▶ leavingProblem ■
 *        │ that's it                  (just tell me: tellingAtOnce, no check)
 *        ▼
 *     presentingSolution ── not clear ──▶ rephrasing ── still not ──▶ offeringPerson ── yes ──▶ handedOver ■
 *        │ clear                             │ clear                     │ carry on
 *        ▼                                   ▼                           ▼
 *     presentingBenefit, limits, price, choice ── tell me more ──▶ tellingMore, and the choice again
 *        │ yes           │ no
 *        ▼               ▼
 *     nextStep ■      lettingGo ■
 *
 * Where there are options, comparing stands in place of solution and benefit.
 *
 * The problem is confirmed before a solution is offered. A failed check rephrases, a second one offers a person
 * (chunk and check: PLOS ONE e0231350). Limits and price come before the choice, in which nothing is preselected.
 */
import { assign, enqueueActions, setup } from 'xstate';
import { emitAll } from '../pure.ts';
import type { Answers, Saying, TechniqueEvent, TechniqueInput, TechniqueOutput } from '../technique.ts';
import * as say from './sayings.ts';
import type { ExplanationTopic } from './schema.ts';

interface Context {
  readonly topic: ExplanationTopic;
  readonly hasPerson: boolean;
  readonly answers: Answers;
  /** Rephrasing without details tells the benefit, which is then not told again. */
  readonly benefitTold: boolean;
  readonly end: Pick<TechniqueOutput, 'outcome' | 'next'>;
}

/** The transition that one answer to one question leads to. */
const answered = <const Target extends string>(name: string, value: string, target: Target) =>
  ({ guard: { type: 'answers', params: { name, value } }, target, actions: 'note' }) as const;

export const explanationMachine = setup({
  types: {
    context: {} as Context,
    events: {} as TechniqueEvent,
    input: {} as TechniqueInput<ExplanationTopic>,
    output: {} as TechniqueOutput,
    emitted: {} as Saying<say.ExplanationPhrase>,
  },
  guards: {
    answers: ({ event }, { name, value }: { name: string; value: string }) =>
      event.type === 'ANSWERED' && event.name === name && event.value === value,
    choosesOption: ({ context, event }) => chosenOption(context.topic, event) !== undefined,
    wantsOptions: ({ context, event }) =>
      event.type === 'ANSWERED' && event.name === 'problem' && event.value !== 'no' && context.topic.options.length > 0,
    stillNotClear: ({ context, event }) =>
      event.type === 'ANSWERED' && event.name === 'clear-now' && event.value === 'no' && context.hasPerson,
    wantsMore: ({ event }) => event.type === 'ANSWERED' && event.name === 'choice' && event.value === 'more',
  },
  actions: {
    note: assign(({ context, event }) =>
      event.type === 'ANSWERED' ? { answers: { ...context.answers, [event.name]: event.value } } : {},
    ),
    end: assign((_, end: Context['end']) => ({ end })),
    stateProblem: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, say.stateProblem(context.topic));
    }),
    presentSolution: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [...say.presentSolution(context.topic), say.check('isThatClear')]);
    }),
    tellAtOnce: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, say.presentSolution(context.topic));
    }),
    rephrase: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, say.rephrase(context.topic));
      enqueue.assign({ benefitTold: context.topic.details === undefined });
    }),
    offerPerson: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, say.offerPerson());
    }),
    presentBenefit: enqueueActions(({ context: { topic, benefitTold }, enqueue }) => {
      emitAll(enqueue, benefitTold ? [] : say.presentBenefit(topic));
      emitAll(enqueue, [...say.weigh(topic), say.askChoice(topic, { more: topic.details !== undefined })]);
    }),
    tellMore: enqueueActions(({ context: { topic }, enqueue }) => {
      emitAll(enqueue, [...say.tellMore(topic), say.askChoice(topic, { more: false })]);
    }),
    compare: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, say.compare(context.topic));
    }),
    pointTheWay: enqueueActions(({ context: { topic }, event, enqueue }) => {
      const option = chosenOption(topic, event);
      emitAll(enqueue, say.pointTheWay(option ?? topic, option?.topic));
    }),
    letGo: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, say.letGo());
    }),
    leaveProblem: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, say.leaveProblem());
    }),
  },
}).createMachine({
  id: 'explanation',
  context: ({ input: { topic, hasPerson } }) => ({
    topic,
    hasPerson,
    answers: {},
    benefitTold: false,
    end: { outcome: 'unresolved' },
  }),
  output: ({ context }) => ({ ...context.end, kind: 'problem', answers: context.answers }),
  initial: 'statingProblem',
  states: {
    statingProblem: {
      entry: 'stateProblem',
      on: {
        ANSWERED: [
          { guard: 'wantsOptions', target: 'comparing', actions: 'note' },
          answered('problem', 'yes', 'presentingSolution'),
          answered('problem', 'tell', 'tellingAtOnce'),
          answered('problem', 'no', 'leavingProblem'),
        ],
      },
    },
    presentingSolution: {
      entry: 'presentSolution',
      on: { ANSWERED: [answered('clear', 'yes', 'presentingBenefit'), answered('clear', 'no', 'rephrasing')] },
    },
    tellingAtOnce: { entry: 'tellAtOnce', always: 'presentingBenefit' },
    rephrasing: {
      entry: 'rephrase',
      on: {
        ANSWERED: [
          { guard: 'stillNotClear', target: 'offeringPerson', actions: 'note' },
          answered('clear-now', 'yes', 'presentingBenefit'),
          answered('clear-now', 'no', 'presentingBenefit'),
        ],
      },
    },
    offeringPerson: {
      entry: 'offerPerson',
      on: { ANSWERED: [answered('person', 'yes', 'handedOver'), answered('person', 'no', 'presentingBenefit')] },
    },
    presentingBenefit: {
      entry: 'presentBenefit',
      on: {
        ANSWERED: [
          answered('choice', 'yes', 'nextStep'),
          answered('choice', 'no', 'lettingGo'),
          { guard: 'wantsMore', target: 'tellingMore' },
        ],
      },
    },
    tellingMore: {
      entry: 'tellMore',
      on: { ANSWERED: [answered('choice', 'yes', 'nextStep'), answered('choice', 'no', 'lettingGo')] },
    },
    comparing: {
      entry: 'compare',
      on: {
        ANSWERED: [
          { guard: 'choosesOption', target: 'nextStep', actions: 'note' },
          answered('option', say.none, 'lettingGo'),
        ],
      },
    },
    nextStep: { type: 'final', entry: ['pointTheWay', { type: 'end', params: { outcome: 'resolved' } }] },
    lettingGo: { type: 'final', entry: 'letGo' },
    leavingProblem: {
      type: 'final',
      entry: ['leaveProblem', { type: 'end', params: { outcome: 'unresolved', next: 'another-topic' } }],
    },
    handedOver: {
      type: 'final',
      entry: { type: 'end', params: { outcome: 'handed-over', next: { person: 'accepted' } } },
    },
  },
});

function chosenOption({ options }: ExplanationTopic, event: TechniqueEvent) {
  return event.type === 'ANSWERED' && event.name === 'option'
    ? options.find(({ topic }) => topic === event.value)
    : undefined;
}
