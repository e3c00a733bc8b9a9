/** What the machine of a questionnaire can do; `machine.ts` says when it does. */
import { assign, enqueueActions, setup } from 'xstate';
import { emitAll } from '../pure.ts';
import type { Saying, TechniqueEvent, TechniqueInput, TechniqueOutput } from '../technique.ts';
import { answer, isOutOfBounds, readAnswer } from './answers.ts';
import { acknowledge, ask, askWhatElse, explain, somethingElse } from './asking.ts';
import { adviceFor, countAhead, isCountCertain, nextQuestion, reasonsFor } from './order.ts';
import {
  type Context,
  answerIn,
  answerPicked,
  answersOf,
  countAnswered,
  forgetting,
  hasAnswers,
  isPicking,
  knowing,
  learnedSince,
  placeOf,
  questionAsked,
  questionOpen,
  settling,
  taking,
  toldIn,
} from './memory.ts';
import * as say from './sayings.ts';
import type { QuestioningTopic } from './schema.ts';

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
    /** What was written twice is meant, though it is none of the options. */
    isMeant: ({ context, event }) =>
      context.isMisread && event.type === 'INVALID' && (questionAsked(context, event)?.options.length ?? 0) > 0,
    wantsElse: ({ context, event }) =>
      event.type === 'ANSWERED' &&
      event.value === somethingElse &&
      (questionAsked(context, event)?.options.length ?? 0) > 0,
    /** Instead of a yes comes another answer: "no, 20 km". */
    corrects: ({ context, event }) =>
      event.type === 'ANSWERED' && event.value !== 'yes' && toldIn(context, event).length > 0,
    tells: ({ context, event }) => event.type === 'TOLD' && toldIn(context, event).length > 0,
    picks: ({ context, event }) => answerPicked(context, event) !== undefined,
    hasChangedEnough: ({ context, event }) =>
      event.type === 'ANSWERED' && event.name === 'summary' && event.value === 'no' && context.changesLeft === 0,
    hasOneAnswer: ({ context, event }) =>
      event.type === 'ANSWERED' && event.name === 'summary' && event.value === 'no' && answersOf(context).length === 1,
    needsPermission: ({ context }) => !context.isPermitted && nextQuestion(context.topic, context) !== undefined,
    /** Nothing is changed after all, and no question was asked yet. */
    leavesBeforehand: ({ context, event }) =>
      event.name === 'which' && !context.isPermitted && nextQuestion(context.topic, context) !== undefined,
    hasQuestion: ({ context }) => questionOpen(context) !== undefined,
    hasAnswers: ({ context }) => hasAnswers(context),
    hasAdvice: ({ context }) => adviceFor(context.topic, context) !== undefined,
    gathers: ({ context }) => context.topic.advices.length === 0 && hasAnswers(context),
  },
  actions: {
    end: assign((_, end: Context['end']) => ({ end: { kind: 'need', ...end } })),
    learnKnown: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, learnedSince({ ...context, answers: {}, labels: {} }, context));
    }),
    sayHeard: enqueueActions(({ context, enqueue }) => {
      const heard = answersOf(context).filter(({ question }) => context.news.includes(question.name));
      if (heard.length > 0) emitAll(enqueue, [say.sayHeard(heard.map(say.inFull))]);
      enqueue.assign({ news: [] });
    }),
    askPermission: enqueueActions(({ context, enqueue }) => {
      const { topic, changesLeft } = context;
      const [count, isCertain] = [countAhead(topic, context), isCountCertain(topic, context)];
      emitAll(enqueue, [say.askPermission(count, isCertain, hasAnswers(context) && changesLeft > 0)]);
    }),
    letBe: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, say.letBe());
    }),
    acknowledge: enqueueActions(({ context, event, enqueue }) => {
      const news = answersOf(context).filter(({ question }) => context.news.includes(question.name));
      const changes = event.type === 'TOLD' || (event.type === 'ANSWERED' && event.changes === true);
      if (news.length > 0) emitAll(enqueue, [acknowledge(news, countAnswered(context), changes)]);
      enqueue.assign({ news: [] });
    }),
    ask: enqueueActions(({ context, enqueue }) => {
      const question = questionOpen(context);
      if (question) emitAll(enqueue, [ask(question, placeOf(context))]);
    }),
    askWhatElse: enqueueActions(({ context, enqueue }) => {
      const question = questionOpen(context);
      if (question) emitAll(enqueue, [askWhatElse(question, placeOf(context))]);
    }),
    learn: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'ANSWERED' && event.type !== 'INVALID') return;
      const given = event.type === 'INVALID' ? { value: event.text, label: event.text } : event;
      const question = questionAsked(context, event);
      const read = question && readAnswer(question, given);
      // What is none of the choices is kept as it was written.
      const learned = knowing(context, event.name, read ?? answer(given), read === undefined);
      const beside = event.type === 'ANSWERED' ? (event.beside ?? []) : [];
      const told = beside.filter(({ name }) => !Object.hasOwn(learned.answers, name));
      const all = settling(context, taking(learned, told));
      enqueue.assign(all);
      emitAll(enqueue, learnedSince(context, all));
    }),
    takeTold: enqueueActions(({ context, event, enqueue }) => {
      const told = toldIn(context, event);
      const isChange = told.some(({ name }) => Object.hasOwn(context.answers, name));
      const all = settling(context, taking(context, told));
      enqueue.assign({ ...all, changesLeft: context.changesLeft - Number(isChange && !isPicking(event)) });
      emitAll(enqueue, learnedSince(context, all));
    }),
    permit: assign({ isPermitted: true }),
    allowChange: assign(({ context }) => ({ changesLeft: context.changesLeft - 1 })),
    goByThese: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, [say.goByThese()]);
    }),
    noteAsked: assign(({ context: { asked }, event }) => ({
      asked: asked.includes(event.name) ? asked : [...asked, event.name],
      changing: null,
      isMisread: false,
    })),
    passOver: enqueueActions(({ context, event, enqueue }) => {
      if (context.changing !== null && Object.hasOwn(context.answers, event.name)) {
        const left = settling(context, forgetting(context, event.name));
        enqueue.assign(left);
        emitAll(enqueue, learnedSince(context, left));
      }
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
    keepWords: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, [say.keepWords()]);
      enqueue.assign({ news: [] });
    }),
    leaveOpen: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, [say.leaveOpen()]);
    }),
    sumUp: enqueueActions(({ context, enqueue }) => {
      const isAllAsked = Object.keys(context.answers).every((name) => context.asked.includes(name));
      emitAll(enqueue, [say.sumUp(answersOf(context)), say.askIfRight(isAllAsked)]);
      enqueue.assign({ news: [] });
    }),
    askWhich: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.askWhich(answersOf(context))]);
    }),
    reopen: assign(({ context, event }) => ({
      changing: answerPicked(context, event) ?? answersOf(context)[0]?.question.name ?? null,
    })),
    advise: enqueueActions(({ context, enqueue }) => {
      const advice = adviceFor(context.topic, context);
      if (!advice) return;
      const names = reasonsFor(advice.when, context);
      const reasons = answersOf(context).filter(({ question }) => names.includes(question.name));
      emitAll(enqueue, say.advise(advice.proposal, reasons.map(say.inFull)));
      const because = reasons
        .filter(({ question }) => say.speaksForItself(question))
        .map(({ question }) => question.name);
      const topic = because.length > 0 ? { ...advice.proposal, because } : advice.proposal;
      enqueue.assign({ end: { outcome: 'resolved', kind: 'need', next: { topic } } });
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
