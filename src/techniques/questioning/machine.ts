/**
 * Questioning: a need that is unclear, so that the advice suits exactly the answers.
 *
 *     askingPermission ── no ──▶ lettingBe ■
 *        │ yes
 *        ▼        ◀── an answer, or none, and another question ──┐
 *     asking ─────┬── something else ──▶ clarifying ─────────────┤
 *        ▲        │                                              │
 *        └ no answer: explained, and asked once more             │ no question left
 *                                                                ▼
 *                       summingUp ── no ──▶ pointingToChange, and the question again
 *                          │ yes               │ yes, or no again
 *                          └───────┬───────────┘
 *                                  ▼
 *     advising ■ where an advice holds, passingOn ■ where there is none to give, else withoutAdvice ■
 *
 * Which question comes next, and whether another one does, `course.ts` tells anew each time: what is known is not asked,
 * nor what no advice hangs on any more. Where nothing is to be asked, it begins with the advice; where nothing was
 * answered, there is nothing to sum up. Answers are changed by the conversation, which goes back to before they were given.
 */
import { assign, enqueueActions, setup } from 'xstate';
import { emitAll } from '../pure.ts';
import type { Answers, Known, Saying, TechniqueEvent, TechniqueInput, TechniqueOutput } from '../technique.ts';
import { isOutOfBounds, readAnswer } from './answers.ts';
import { type Progress, adviceFor, countAhead, nextQuestion } from './course.ts';
import * as say from './sayings.ts';
import type { QuestioningTopic, Question } from './schema.ts';

interface Context extends Progress {
  readonly topic: QuestioningTopic;
  readonly hasPerson: boolean;
  /** The answers as they read, by question name. */
  readonly labels: Answers;
  /** The open question was answered with what is no answer. */
  readonly isMisread: boolean;
  readonly end: Omit<TechniqueOutput, 'answers'>;
}

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

export const questioningMachine = setup({
  types: {
    context: {} as Context,
    events: {} as TechniqueEvent,
    input: {} as TechniqueInput<QuestioningTopic>,
    output: {} as TechniqueOutput,
    emitted: {} as Saying<say.QuestioningPhrase>,
  },
  guards: {
    asks: ({ event }, { name }: { name: string }) => event.name === name,
    answers: ({ event }, { name, value }: { name: string; value: string }) =>
      event.type === 'ANSWERED' && event.name === name && event.value === value,
    isAsked: ({ context, event }) => questionAsked(context, event) !== undefined,
    isAnswered: ({ context, event }) => answerIn(context, event) !== undefined,
    isMisreadAgain: ({ context, event }) => context.isMisread && questionAsked(context, event) !== undefined,
    wantsElse: ({ context, event }) =>
      event.type === 'ANSWERED' &&
      event.value === say.somethingElse &&
      (questionAsked(context, event)?.options.length ?? 0) > 0,
    hasQuestion: ({ context }) => nextQuestion(context.topic, context) !== undefined,
    hasAnswered: ({ context }) => countAnswered(context) > 0,
    hasAdvice: ({ context }) => adviceFor(context.topic, context.answers) !== undefined,
    gathers: ({ context }) => context.topic.advices.length === 0 && Object.keys(context.answers).length > 0,
  },
  actions: {
    end: assign((_, end: Context['end']) => ({ end: { kind: 'need', ...end } })),
    askPermission: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.askPermission(countAhead(context.topic, context))]);
    }),
    letBe: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, say.letBe());
    }),
    acknowledge: enqueueActions(({ context, enqueue }) => {
      const label = labelOf(context, context.asked.at(-1));
      if (label !== undefined) emitAll(enqueue, [say.acknowledge(label, countAnswered(context))]);
    }),
    ask: enqueueActions(({ context, enqueue }) => {
      const question = nextQuestion(context.topic, context);
      if (question) emitAll(enqueue, [say.ask(question, placeOf(context))]);
    }),
    askWhatElse: enqueueActions(({ context, enqueue }) => {
      const question = nextQuestion(context.topic, context);
      if (question) emitAll(enqueue, [say.askWhatElse(question, placeOf(context))]);
    }),
    learn: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'ANSWERED') return;
      const { name, value, label } = event;
      // What is none of the choices is kept as it was written.
      const answer = answerIn(context, event) ?? { value, label };
      enqueue.assign(known(context, [[name, answer]]));
      emitAll(enqueue, [{ type: 'learned', name, ...answer }]);
    }),
    noteAsked: assign(({ context, event }) => ({ asked: [...context.asked, event.name], isMisread: false })),
    passOver: enqueueActions(({ context, enqueue }) => {
      // Said once: who passes over more has understood that it is all right.
      if (countAnswered(context) === context.asked.length) emitAll(enqueue, [say.passOver()]);
    }),
    explain: enqueueActions(({ context, event, enqueue }) => {
      const question = questionAsked(context, event);
      if (!question) return;
      const isOut = event.type === 'ANSWERED' && isOutOfBounds(question, event);
      enqueue.assign({ isMisread: true });
      emitAll(enqueue, say.explain(question, isOut));
    }),
    leaveOpen: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, [say.leaveOpen()]);
    }),
    sumUp: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [...say.sumUp(context.topic.questions, context.labels), say.askIfRight()]);
    }),
    pointToChange: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, [say.pointToChange(), say.askIfRight()]);
    }),
    goByThese: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, [say.goByThese()]);
    }),
    advise: enqueueActions(({ context, enqueue }) => {
      const advice = adviceFor(context.topic, context.answers);
      if (!advice) return;
      emitAll(enqueue, [say.advise(advice.proposal)]);
      enqueue.assign({ end: { outcome: 'resolved', kind: 'need', next: { topic: advice.proposal } } });
    }),
    admitNoAdvice: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.admitNoAdvice()]);
      const next = context.hasPerson ? { person: 'no-advice' } : 'another-topic';
      enqueue.assign({ end: { outcome: 'unresolved', kind: 'need', next } });
    }),
    passOn: enqueueActions(({ context: { hasPerson }, enqueue }) => {
      emitAll(enqueue, say.passOn(hasPerson));
      const next = hasPerson ? { next: { person: 'answers' } } : {};
      enqueue.assign({ end: { outcome: 'handed-over', kind: 'need', ...next } });
    }),
  },
}).createMachine({
  id: 'questioning',
  context: ({ input }) => ({
    topic: input.topic,
    hasPerson: input.hasPerson,
    ...known({ answers: {}, labels: {} }, answersKnown(input)),
    asked: [],
    isMisread: false,
    end: { outcome: 'unresolved' },
  }),
  output: ({ context }) => ({ ...context.end, answers: context.answers }),
  initial: 'arriving',
  states: {
    arriving: { always: [{ guard: 'hasQuestion', target: 'askingPermission' }, { target: 'weighing' }] },
    askingPermission: {
      entry: 'askPermission',
      on: {
        ANSWERED: [answered('permission', 'yes', 'asking'), answered('permission', 'no', 'lettingBe')],
        SKIPPED: skipped('permission', 'lettingBe'),
      },
    },
    asking: {
      entry: ['acknowledge', 'ask'],
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
        { guard: 'hasQuestion', target: 'asking' },
        { guard: 'hasAnswered', target: 'summingUp' },
        { target: 'weighing' },
      ],
    },
    summingUp: {
      entry: 'sumUp',
      on: {
        ANSWERED: [answered('summary', 'yes', 'weighing'), answered('summary', 'no', 'pointingToChange')],
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

/** The open question, if it is the one that was answered. */
function questionAsked(context: Context, { name }: TechniqueEvent): Question | undefined {
  const question = nextQuestion(context.topic, context);
  return question?.name === name ? question : undefined;
}

/** What an event answers the open question with. */
function answerIn(context: Context, event: TechniqueEvent): Known | undefined {
  const question = questionAsked(context, event);
  return event.type === 'ANSWERED' && question
    ? readAnswer(question, { value: event.value, label: event.label })
    : undefined;
}

/** What is known already of what would be asked. */
function answersKnown({ topic, known: facts }: TechniqueInput<QuestioningTopic>): [string, Known][] {
  return topic.questions.flatMap((question): [string, Known][] => {
    const fact = Object.hasOwn(facts, question.name) ? facts[question.name] : undefined;
    const answer = fact && readAnswer(question, fact);
    return answer ? [[question.name, answer]] : [];
  });
}

function known({ answers, labels }: Pick<Context, 'answers' | 'labels'>, facts: readonly (readonly [string, Known])[]) {
  return {
    answers: { ...answers, ...Object.fromEntries(facts.map(([name, { value }]) => [name, value])) },
    labels: { ...labels, ...Object.fromEntries(facts.map(([name, { label }]) => [name, label])) },
  };
}

function labelOf({ labels }: Context, name: string | undefined): string | undefined {
  return name !== undefined && Object.hasOwn(labels, name) ? labels[name] : undefined;
}

function countAnswered({ asked, answers }: Context): number {
  return asked.filter((name) => Object.hasOwn(answers, name)).length;
}

function placeOf(context: Context): say.Place {
  const before = context.asked.length;
  return { current: before + 1, total: before + countAhead(context.topic, context) };
}
