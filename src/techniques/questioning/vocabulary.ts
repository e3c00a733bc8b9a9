/** What the machine of a questionnaire can do; `machine.ts` says when it does. */
import { assign, enqueueActions, setup } from 'xstate';
import { emitAll } from '../pure.ts';
import type { Saying, TechniqueEvent, TechniqueInput, TechniqueOutput, Value } from '../technique.ts';
import { type Answer, answer, isOutOfBounds, readAnswer } from './answers.ts';
import { type Place, acknowledge, ask, askWhatElse, explain, somethingElse } from './asking.ts';
import { type Progress, adviceFor, countAhead, knownUnasked, nextQuestion } from './course.ts';
import * as say from './sayings.ts';
import type { QuestioningTopic, Question } from './schema.ts';

/** What the machine remembers. */
export interface Context extends Progress {
  readonly topic: QuestioningTopic;
  readonly hasPerson: boolean;
  readonly isPrivate: boolean;
  /** The answers as they read, by question name. */
  readonly labels: Readonly<Record<string, Value>>;
  /** The open question was answered with what is no answer. */
  readonly isMisread: boolean;
  readonly end: Omit<TechniqueOutput, 'answers'>;
}

/** What the machine remembers at the beginning: of what would be asked, all that is known. */
export function beginning({
  topic,
  known: facts,
  hasPerson,
  isPrivate = false,
}: TechniqueInput<QuestioningTopic>): Context {
  const answers = topic.questions.flatMap((question) => {
    const fact = Object.hasOwn(facts, question.name) ? facts[question.name] : undefined;
    const known = fact && readAnswer(question, fact);
    return known ? [{ name: question.name, ...known }] : [];
  });
  return {
    topic,
    hasPerson,
    isPrivate,
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
    rejectsKnown: ({ context, event }) =>
      event.type === 'ANSWERED' && event.name === 'summary' && event.value === 'no' && knownUnasked(context).length > 0,
    hasQuestion: ({ context }) => nextQuestion(context.topic, context) !== undefined,
    hasAnswers: ({ context }) => hasAnswers(context),
    hasAdvice: ({ context }) => adviceFor(context.topic, context.answers) !== undefined,
    gathers: ({ context }) => context.topic.advices.length === 0 && hasAnswers(context),
  },
  actions: {
    end: assign((_, end: Context['end']) => ({ end: { kind: 'need', ...end } })),
    learnKnown: enqueueActions(({ context: { answers, labels }, enqueue }) => {
      emitAll(
        enqueue,
        Object.entries(answers).map(([name, value]) => ({
          type: 'learned',
          name,
          value,
          label: labels[name] ?? { told: value },
        })),
      );
    }),
    forgetKnown: enqueueActions(({ context, enqueue }) => {
      const names = knownUnasked(context);
      const isKept = ([name]: [string, unknown]) => !names.includes(name);
      enqueue.assign({
        answers: Object.fromEntries(Object.entries(context.answers).filter(isKept)),
        labels: Object.fromEntries(Object.entries(context.labels).filter(isKept)),
      });
      emitAll(
        enqueue,
        names.map((name) => ({ type: 'forgotten', name })),
      );
    }),
    askAfterAll: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, [say.askAfterAll()]);
    }),
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
      const { name } = event;
      // What is none of the choices is kept as it was written.
      const given = answerIn(context, event) ?? answer(event);
      enqueue.assign(known(context, name, given));
      emitAll(enqueue, [{ type: 'learned', name, ...given }]);
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
      const { topic, labels } = context;
      emitAll(enqueue, [...say.sumUp(topic.questions, labels), say.askIfRight(knownUnasked(context).length === 0)]);
    }),
    pointToChange: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, [say.pointToChange(), say.askIfRight(true)]);
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
    passOn: enqueueActions(({ context: { hasPerson, isPrivate }, enqueue }) => {
      emitAll(enqueue, say.passOn(hasPerson, isPrivate));
      const next = hasPerson ? { next: { person: 'answers' } } : {};
      const outcome = isPrivate && !hasPerson ? 'unresolved' : 'handed-over';
      enqueue.assign({ end: { outcome, kind: 'need', ...next } });
    }),
  },
});

/** The open question, if it is the one that was answered. */
function questionAsked(context: Context, { name }: TechniqueEvent): Question | undefined {
  const question = nextQuestion(context.topic, context);
  return question?.name === name ? question : undefined;
}

/** What an event answers the open question with. */
function answerIn(context: Context, event: TechniqueEvent): Answer | undefined {
  const question = questionAsked(context, event);
  return event.type === 'ANSWERED' && question ? readAnswer(question, event) : undefined;
}

function known({ answers, labels }: Pick<Context, 'answers' | 'labels'>, name: string, { value, label }: Answer) {
  return { answers: { ...answers, [name]: value }, labels: { ...labels, [name]: label } };
}

function labelOf({ labels }: Context, name: string | undefined): Value | undefined {
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
