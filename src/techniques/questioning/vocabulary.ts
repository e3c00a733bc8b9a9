/** What the machine of a questionnaire can do; `machine.ts` says when it does. */
import { assign, enqueueActions, setup } from 'xstate';
import { emitAll } from '../pure.ts';
import type { Answers, Known, Saying, TechniqueEvent, TechniqueInput, TechniqueOutput } from '../technique.ts';
import { isOutOfBounds, readAnswer } from './answers.ts';
import { type Place, acknowledge, ask, askWhatElse, explain, somethingElse } from './asking.ts';
import { type Progress, adviceFor, countAhead, nextQuestion } from './course.ts';
import * as say from './sayings.ts';
import type { QuestioningTopic, Question } from './schema.ts';

/** What the machine remembers. */
export interface Context extends Progress {
  readonly topic: QuestioningTopic;
  readonly hasPerson: boolean;
  /** The answers as they read, by question name. */
  readonly labels: Answers;
  /** The open question was answered with what is no answer. */
  readonly isMisread: boolean;
  readonly end: Omit<TechniqueOutput, 'answers'>;
}

/** What the machine remembers at the beginning: of what would be asked, all that is known. */
export function beginning({ topic, known: facts, hasPerson }: TechniqueInput<QuestioningTopic>): Context {
  const answers = topic.questions.flatMap((question) => {
    const fact = Object.hasOwn(facts, question.name) ? facts[question.name] : undefined;
    const answer = fact && readAnswer(question, fact);
    return answer ? [{ name: question.name, ...answer }] : [];
  });
  return {
    topic,
    hasPerson,
    answers: Object.fromEntries(answers.map(({ name, value }) => [name, value])),
    labels: Object.fromEntries(answers.map(({ name, label }) => [name, label])),
    asked: [],
    isMisread: false,
    end: { outcome: 'unresolved' },
  };
}

/** Guards and actions, by name. */
export const questionnaire = setup({
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
      event.value === somethingElse &&
      (questionAsked(context, event)?.options.length ?? 0) > 0,
    hasQuestion: ({ context }) => nextQuestion(context.topic, context) !== undefined,
    hasAnswers: ({ context }) => hasAnswers(context),
    hasAdvice: ({ context }) => adviceFor(context.topic, context.answers) !== undefined,
    gathers: ({ context }) => context.topic.advices.length === 0 && hasAnswers(context),
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
      if (label !== undefined) emitAll(enqueue, [acknowledge(label, countAnswered(context))]);
    }),
    ask: enqueueActions(({ context, enqueue }) => {
      const question = nextQuestion(context.topic, context);
      if (question) emitAll(enqueue, [ask(question, placeOf(context))]);
    }),
    askWhatElse: enqueueActions(({ context, enqueue }) => {
      const question = nextQuestion(context.topic, context);
      if (question) emitAll(enqueue, [askWhatElse(question, placeOf(context))]);
    }),
    learn: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'ANSWERED') return;
      const { name, value, label } = event;
      // What is none of the choices is kept as it was written.
      const answer = answerIn(context, event) ?? { value, label };
      enqueue.assign(known(context, name, answer));
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
      emitAll(enqueue, explain(question, isOut));
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

function known({ answers, labels }: Pick<Context, 'answers' | 'labels'>, name: string, { value, label }: Known) {
  return { answers: { ...answers, [name]: value }, labels: { ...labels, [name]: label } };
}

function labelOf({ labels }: Context, name: string | undefined): string | undefined {
  return name !== undefined && Object.hasOwn(labels, name) ? labels[name] : undefined;
}

function hasAnswers({ answers }: Context): boolean {
  return Object.keys(answers).length > 0;
}

function countAnswered({ asked, answers }: Context): number {
  return asked.filter((name) => Object.hasOwn(answers, name)).length;
}

function placeOf(context: Context): Place {
  const before = context.asked.length;
  return { current: before + 1, total: before + countAhead(context.topic, context) };
}
