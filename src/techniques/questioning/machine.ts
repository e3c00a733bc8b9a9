/**
 * Questioning: a need that is unclear, so that the advice suits exactly the answers.
 *
 *     askingPermission ── no ──▶ lettingBe ■
 *        │ yes
 *        ▼        ◀── an answer, or none, and another question ──┐
 *     asking ─────┬── something else ──▶ clarifying ─────────────┤
 *       ▲ ▲       │                                              │
 *       │ └ no answer: explained, and asked once more            │ no question left
 *       │                                                        ▼
 *       └ no, to what was known unasked ── summingUp ── no ──▶ pointingToChange, and the question again
 *                                             │ yes               │ yes, or no again
 *                                             └───────┬───────────┘
 *                                                     ▼
 *     advising ■ where an advice holds, passingOn ■ where there is none to give, else withoutAdvice ■
 *
 * Which question comes next, and whether another one does, `course.ts` tells anew each time: what is known is not asked,
 * nor what no advice hangs on any more. Where nothing is to be asked, it begins with what is known, so that nobody is
 * advised by what they cannot see; where nothing was answered either, there is nothing to sum up. Answers are changed by
 * the conversation, which goes back to before they were given; what was known unasked is set aside where it is not right.
 */
import { beginning, questionnaire } from './vocabulary.ts';

/** The transition that one answer to one of our own questions leads to. */
const answered = <const Target extends string>(name: string, value: string, target: Target) =>
  ({ guard: { type: 'answers', params: { name, value } }, target }) as const;

/** The transition that passing over one of our own questions leads to. */
const skipped = <const Target extends string>(name: string, target: Target) =>
  ({ guard: { type: 'asks', params: { name } }, target }) as const;

/** What is no answer is explained once; then the question is left open. */
const misread = [
  { guard: 'isMisreadAgain', target: 'considering', actions: ['leaveOpen', 'noteAsked'] },
  { guard: 'isAsked', actions: ['explain', 'ask'] },
] as const;

const passedOver = { guard: 'isAsked', target: 'considering', actions: ['passOver', 'noteAsked'] } as const;

export const questioningMachine = questionnaire.createMachine({
  id: 'questioning',
  context: ({ input }) => beginning(input),
  output: ({ context }) => ({ ...context.end, answers: context.answers }),
  initial: 'arriving',
  states: {
    arriving: {
      entry: 'learnKnown',
      always: [{ guard: 'hasQuestion', target: 'askingPermission' }, { target: 'considering' }],
    },
    askingPermission: {
      entry: 'askPermission',
      on: {
        ANSWERED: [answered('permission', 'yes', 'asking'), answered('permission', 'no', 'lettingBe')],
        SKIPPED: skipped('permission', 'lettingBe'),
      },
    },
    asking: {
      entry: 'ask',
      on: {
        ANSWERED: [
          { guard: 'wantsElse', target: 'clarifying' },
          { guard: 'isAnswered', target: 'considering', actions: ['learn', 'noteAsked'] },
          ...misread,
        ],
        INVALID: misread,
        SKIPPED: passedOver,
      },
    },
    clarifying: {
      entry: 'askWhatElse',
      on: {
        ANSWERED: { guard: 'isAsked', target: 'considering', actions: ['learn', 'noteAsked'] },
        SKIPPED: passedOver,
      },
    },
    considering: {
      always: [
        { guard: 'hasQuestion', target: 'asking', actions: 'acknowledge' },
        { guard: 'hasAnswers', target: 'summingUp' },
        { target: 'weighing' },
      ],
    },
    reconsidering: {
      always: [{ guard: 'hasQuestion', target: 'asking', actions: 'askAfterAll' }, { target: 'considering' }],
    },
    summingUp: {
      entry: 'sumUp',
      on: {
        ANSWERED: [
          answered('summary', 'yes', 'weighing'),
          { guard: 'rejectsKnown', target: 'reconsidering', actions: 'forgetKnown' },
          answered('summary', 'no', 'pointingToChange'),
        ],
        SKIPPED: skipped('summary', 'weighing'),
      },
    },
    pointingToChange: {
      entry: 'pointToChange',
      on: {
        ANSWERED: [
          answered('summary', 'yes', 'weighing'),
          { ...answered('summary', 'no', 'weighing'), actions: 'goByThese' },
        ],
        SKIPPED: skipped('summary', 'weighing'),
      },
    },
    weighing: {
      always: [
        { guard: 'hasAdvice', target: 'advising' },
        { guard: 'gathers', target: 'passingOn' },
        { target: 'withoutAdvice' },
      ],
    },
    advising: { type: 'final', entry: 'advise' },
    passingOn: { type: 'final', entry: 'passOn' },
    withoutAdvice: { type: 'final', entry: 'admitNoAdvice' },
    lettingBe: {
      type: 'final',
      entry: ['letBe', { type: 'end', params: { outcome: 'unresolved', next: 'another-topic' } }],
    },
  },
});
