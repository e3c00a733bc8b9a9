/**
 * Explanation: a problem that we know, so that the visitor can decide well informed.
 *
 *     statingProblem ── not quite ──▶ leavingProblem ■
 *        │ that's it                  (just tell me: tellingAtOnce, no check)
 *        ▼
 *     presentingSolution ── not clear ──▶ rephrasing ── still not ──▶ offeringPerson ── yes ──▶ handedOver ■
 *        │ clear                              │ clear                    │ carry on (without a person: admitting)
 *        ▼                                    ▼                          ▼
 *     presentingBenefit, limits, price, choice ── tell me more ──▶ tellingMore, and the choice again
 *        │ yes           │ no
 *        ▼               ▼
 *     nextStep ■      lettingGo ■     (who wants to think about it: leavingOpen ■)
 *
 * Where there are options, comparing stands in place of solution and benefit; there more is told about one of them by
 * choosingCloser and lookingCloser, and then it is chosen.
 *
 * The problem is confirmed before a solution is offered. A failed check rephrases, a second one offers a person
 * (chunk and check: PLOS ONE e0231350). The benefit is tied to what the visitor confirmed or answered, and to nothing
 * else [Rackham, SPIN]. Limits and price come before the choice, in which nothing is preselected.
 *
 * Whatever the visitor asks on the way is answered, and the open question put again.
 */
import { none } from './comparing.ts';
import { beginning, explaining } from './vocabulary.ts';

/** The transition that one answer to one question leads to. */
const answered = <const Target extends string>(name: string, value: string, target: Target) =>
  ({ guard: { type: 'answers', params: { name, value } }, target, actions: 'note' }) as const;

/** The transition of who would think about it. */
const leavingOpen = (name: string, value: string) =>
  ({ guard: { type: 'ponders', params: { name, value } }, target: 'leavingOpen', actions: 'note' }) as const;

/** Which of the options it shall be: one is taken, none is, or more is told about one. */
const choosing = {
  ANSWERED: [
    { guard: 'choosesOption', target: 'nextStep', actions: 'note' },
    leavingOpen('option', none),
    answered('option', none, 'lettingGo'),
    { guard: 'looksCloser', target: 'lookingCloser', reenter: true },
    { guard: 'wantsCloser', target: 'choosingCloser' },
  ],
  ENQUIRED: [
    { guard: 'looksCloser', target: 'lookingCloser', reenter: true },
    { guard: 'wantsCloser', target: 'choosingCloser' },
  ],
} as const;

export const explanationMachine = explaining.createMachine({
  id: 'explanation',
  context: ({ input }) => beginning(input),
  output: ({ context }) => ({ ...context.end, kind: 'problem', answers: context.answers }),
  initial: 'statingProblem',
  on: {
    ENQUIRED: { guard: 'isAsked', actions: ['inform', 'askAgain'] },
  },
  states: {
    statingProblem: {
      entry: ['stateProblem', { type: 'ask', params: 'problem' }],
      on: {
        ANSWERED: [
          { guard: 'wantsOptions', target: 'comparing', actions: 'note' },
          answered('problem', 'yes', 'presentingSolution'),
          answered('problem', 'tell', 'tellingAtOnce'),
          answered('problem', 'no', 'leavingProblem'),
        ],
        ENQUIRED: [
          { guard: 'wantsOptions', target: 'comparing' },
          { guard: 'asksForSolution', target: 'tellingAtOnce' },
        ],
      },
    },
    presentingSolution: {
      entry: ['presentSolution', { type: 'ask', params: 'clear' }],
      on: { ANSWERED: [answered('clear', 'yes', 'presentingBenefit'), answered('clear', 'no', 'rephrasing')] },
    },
    tellingAtOnce: { entry: 'presentSolution', always: 'presentingBenefit' },
    rephrasing: {
      entry: ['rephrase', { type: 'ask', params: 'clear-now' }],
      on: {
        ANSWERED: [
          { guard: 'needsPerson', target: 'offeringPerson', actions: 'note' },
          answered('clear-now', 'yes', 'presentingBenefit'),
          answered('clear-now', 'no', 'admitting'),
        ],
      },
    },
    offeringPerson: {
      entry: { type: 'ask', params: 'person' },
      on: { ANSWERED: [answered('person', 'yes', 'handedOver'), answered('person', 'no', 'presentingBenefit')] },
    },
    admitting: { entry: 'admitNoOtherWords', always: 'presentingBenefit' },
    presentingBenefit: {
      entry: ['presentBenefit', { type: 'ask', params: 'choice' }],
      on: {
        ANSWERED: [
          answered('choice', 'yes', 'nextStep'),
          leavingOpen('choice', 'no'),
          answered('choice', 'no', 'lettingGo'),
          { guard: { type: 'answers', params: { name: 'choice', value: 'more' } }, target: 'tellingMore' },
        ],
      },
    },
    tellingMore: {
      entry: ['tellDetails', { type: 'ask', params: 'choice' }],
      on: {
        ANSWERED: [
          answered('choice', 'yes', 'nextStep'),
          leavingOpen('choice', 'no'),
          answered('choice', 'no', 'lettingGo'),
        ],
      },
    },
    comparing: {
      entry: ['compare', { type: 'ask', params: 'option' }],
      on: choosing,
    },
    choosingCloser: {
      entry: { type: 'ask', params: 'closer' },
      on: {
        ANSWERED: [
          { guard: 'looksCloser', target: 'lookingCloser' },
          leavingOpen('closer', none),
          answered('closer', none, 'lettingGo'),
        ],
        ENQUIRED: { guard: 'looksCloser', target: 'lookingCloser' },
      },
    },
    lookingCloser: {
      entry: ['lookCloser', { type: 'ask', params: 'option' }],
      on: choosing,
    },
    nextStep: { type: 'final', entry: ['pointTheWay', { type: 'end', params: { outcome: 'resolved' } }] },
    lettingGo: { type: 'final', entry: 'letGo' },
    leavingOpen: { type: 'final', entry: 'takeTime' },
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
