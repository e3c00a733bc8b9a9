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
 *       └──── one of the answers ──── choosing ◀── no ── summingUp
 *                                        │ none              │ yes
 *                                        └───────┬───────────┘
 *                                                ▼
 *     advising ■ where an advice holds, passingOn ■ where there is none to give, else withoutAdvice ■
 *
 * Which question comes next, and whether another one does, `order.ts` tells anew each time: what is known is not asked,
 * nor what no advice hangs on any more. What was written on the way in, or beside an answer, is taken wherever it is clear,
 * and said back; "no, 20 km" corrects what was summed up. Where nothing is to be asked, it begins with what is known, so that
 * nobody is advised by what they cannot see; where nothing was answered either, there is nothing to sum up.
 */
import { beginning } from './memory.ts';
import { questionnaire } from './vocabulary.ts';

/** The transition that one answer to one of our own questions leads to. */
const answered = <const Target extends string>(name: string, value: string, target: Target) =>
  ({ guard: { type: 'answers', params: { name, value } }, target }) as const;

/** The transition that passing over one of our own questions leads to. */
const skipped = <const Target extends string>(name: string, target: Target) =>
  ({ guard: { type: 'asks', params: { name } }, target }) as const;

/** What is no answer is explained once; then it is kept as it was written, or the question is left open. */
const misread = [
  { guard: 'isMeant', target: 'considering', actions: ['learn', 'keepWords', 'noteAsked'] },
  { guard: 'isMisreadAgain', target: 'considering', actions: ['leaveOpen', 'noteAsked'] },
  { guard: 'isAsked', actions: ['explain', 'ask'] },
] as const;

const passedOver = { guard: 'isAsked', target: 'considering', actions: ['passOver', 'noteAsked'] } as const;

/** What is told instead of an answer to one of our own questions is taken, and the question is put again if it has to be. */
const told = <const Here extends string>(here: Here) =>
  [
    { guard: 'tells', target: 'considering', actions: 'takeTold' },
    { target: here, reenter: true },
  ] as const;

const correction = { guard: 'corrects', target: 'considering', actions: 'takeTold' } as const;

export const questioningMachine = questionnaire.createMachine({
  id: 'questioning',
  context: ({ input }) => beginning(input),
  output: ({ context }) => ({ ...context.end, answers: context.answers }),
  initial: 'arriving',
  states: {
    arriving: {
      entry: 'learnKnown',
      always: [
        { guard: 'needsPermission', target: 'askingPermission', actions: 'sayHeard' },
        { target: 'considering' },
      ],
    },
    askingPermission: {
      entry: 'askPermission',
      on: {
        ANSWERED: [
          correction,
          { ...answered('permission', 'yes', 'considering'), actions: ['takeTold', 'permit'] },
          { ...answered('permission', ':change', 'choosing'), actions: 'allowChange' },
          answered('permission', 'no', 'lettingBe'),
        ],
        TOLD: told('askingPermission'),
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
        TOLD: [{ guard: 'tells', target: 'considering', actions: 'takeTold' }, ...misread],
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
        { guard: 'needsPermission', target: 'askingPermission', actions: 'acknowledge' },
        { guard: 'hasQuestion', target: 'asking', actions: 'acknowledge' },
        { guard: 'hasAnswers', target: 'summingUp' },
        { target: 'weighing' },
      ],
    },
    summingUp: {
      entry: 'sumUp',
      on: {
        ANSWERED: [
          correction,
          answered('summary', 'yes', 'weighing'),
          { guard: 'hasChangedEnough', target: 'weighing', actions: 'goByThese' },
          { guard: 'hasOneAnswer', target: 'asking', actions: ['allowChange', 'reopen'] },
          { ...answered('summary', 'no', 'choosing'), actions: 'allowChange' },
        ],
        TOLD: told('summingUp'),
        SKIPPED: skipped('summary', 'weighing'),
      },
    },
    choosing: {
      entry: 'askWhich',
      on: {
        ANSWERED: [
          correction,
          { guard: 'picks', target: 'asking', actions: 'reopen' },
          { guard: 'leavesBeforehand', target: 'askingPermission' },
          { guard: { type: 'asks', params: { name: 'which' } }, target: 'weighing' },
        ],
        TOLD: told('choosing'),
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
