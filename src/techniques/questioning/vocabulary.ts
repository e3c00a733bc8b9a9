/** What the machine of a questionnaire can do; `machine.ts` says when it does. */
import { assign, enqueueActions, setup } from 'xstate';
import type { Beside } from '../../language/meaning.ts';
import { emitAll } from '../pure.ts';
import type { Saying, TechniqueEvent, TechniqueInput, TechniqueOutput, Value } from '../technique.ts';
import { type Answer, answer, isOutOfBounds, readAnswer } from './answers.ts';
import { type Place, acknowledge, ask, askWhatElse, explain, somethingElse } from './asking.ts';
import { type Progress, adviceFor, countAhead, isRuledOut, nextQuestion, reasonsFor } from './course.ts';
import * as say from './sayings.ts';
import type { QuestioningTopic, Question } from './schema.ts';

/** What the machine remembers. */
export interface Context extends Progress {
  readonly topic: QuestioningTopic;
  readonly hasPerson: boolean;
  readonly isPrivate: boolean;
  /** The answers as they read, by question name. */
  readonly labels: Readonly<Record<string, Value>>;
  /** The names of the questions that were answered just now, and not said back yet. */
  readonly news: readonly string[];
  /** The visitor lets questions be asked. */
  readonly isPermitted: boolean;
  /** The question whose answer is changed: it is asked before any other. */
  readonly changing: string | undefined;
  /** The open question was answered with what is no answer. */
  readonly isMisread: boolean;
  readonly end: Omit<TechniqueOutput, 'answers'>;
}

/** What the machine remembers at the beginning: of what would be asked, all that is known, and what was just written. */
export function beginning({
  topic,
  known: facts,
  hasPerson,
  isPrivate = false,
  heard,
}: TechniqueInput<QuestioningTopic>): Context {
  const empty: Context = {
    topic,
    hasPerson,
    isPrivate,
    answers: {},
    labels: {},
    asked: [],
    inWords: [],
    news: [],
    isPermitted: false,
    changing: undefined,
    isMisread: false,
    end: { outcome: 'unresolved' },
  };
  const knownBefore = topic.questions.flatMap(({ name }): Beside[] => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return fact ? [{ name, ...fact }] : [];
  });
  return taking({ ...taking(empty, knownBefore), news: [] }, heard?.beside ?? []);
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
    hasOneAnswer: ({ context, event }) =>
      event.type === 'ANSWERED' && event.value === 'no' && answersOf(context).length === 1,
    needsPermission: ({ context }) => !context.isPermitted && nextQuestion(context.topic, context) !== undefined,
    hasQuestion: ({ context }) => questionOpen(context) !== undefined,
    hasAnswers: ({ context }) => hasAnswers(context),
    hasAdvice: ({ context }) => adviceFor(context.topic, context) !== undefined,
    gathers: ({ context }) => context.topic.advices.length === 0 && hasAnswers(context),
  },
  actions: {
    end: assign((_, end: Context['end']) => ({ end: { kind: 'need', ...end } })),
    learnKnown: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, learnedFrom(context, Object.keys(context.answers)));
    }),
    sayHeard: enqueueActions(({ context, enqueue }) => {
      const heard = answersOf(context).filter(({ question }) => context.news.includes(question.name));
      if (heard.length > 0) emitAll(enqueue, [say.sayHeard(heard.map(say.inFull))]);
      enqueue.assign({ news: [] });
    }),
    askPermission: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.askPermission(countAhead(context.topic, context), hasAnswers(context))]);
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
      const beside = (event.type === 'ANSWERED' && event.beside) || [];
      const all = taking(
        learned,
        beside.filter(({ name }) => !Object.hasOwn(learned.answers, name)),
      );
      enqueue.assign(all);
      emitAll(enqueue, learnedFrom(all, all.news));
    }),
    takeTold: enqueueActions(({ context, event, enqueue }) => {
      const all = taking(context, toldIn(context, event));
      enqueue.assign(all);
      emitAll(enqueue, learnedFrom(all, all.news));
    }),
    permit: assign({ isPermitted: true }),
    noteAsked: assign(({ context: { asked }, event }) => ({
      asked: asked.includes(event.name) ? asked : [...asked, event.name],
      changing: undefined,
      isMisread: false,
    })),
    passOver: enqueueActions(({ context, event, enqueue }) => {
      if (context.changing !== undefined && Object.hasOwn(context.answers, event.name)) {
        enqueue.assign(forgetting(context, event.name));
        emitAll(enqueue, [{ type: 'forgotten', name: event.name }]);
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
      emitAll(enqueue, [...say.sumUp(answersOf(context)), say.askIfRight(isAllAsked)]);
      enqueue.assign({ news: [] });
    }),
    askWhich: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.askWhich(answersOf(context))]);
    }),
    reopen: assign(({ context, event }) => ({
      changing: answerPicked(context, event) ?? answersOf(context)[0]?.question.name,
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

/** The question that is to be answered now. */
function questionOpen({ changing, ...context }: Context): Question | undefined {
  return changing === undefined ? nextQuestion(context.topic, context) : questionNamed(context.topic, changing);
}

function questionNamed({ questions }: QuestioningTopic, named: string): Question | undefined {
  return questions.find(({ name }) => name === named);
}

/** The open question, if it is the one that was answered. */
function questionAsked(context: Context, { name }: TechniqueEvent): Question | undefined {
  const question = questionOpen(context);
  return question?.name === name ? question : undefined;
}

/** What an event answers the open question with. */
function answerIn(context: Context, event: TechniqueEvent): Answer | undefined {
  const question = questionAsked(context, event);
  return event.type === 'ANSWERED' && question ? readAnswer(question, event) : undefined;
}

/** The answers beside that to the open question which are not known yet, or otherwise. */
function toldIn(context: Context, event: TechniqueEvent): readonly Beside[] {
  const beside = (event.type === 'ANSWERED' || event.type === 'TOLD') && event.beside ? event.beside : [];
  const before = context.answers;
  const { answers } = taking(context, beside);
  return beside.filter(
    ({ name }) => Object.hasOwn(answers, name) && (!Object.hasOwn(before, name) || answers[name] !== before[name]),
  );
}

/** The name of the question whose answer is picked to be changed. */
function answerPicked({ answers }: Context, event: TechniqueEvent): string | undefined {
  if (event.type !== 'ANSWERED' || event.name !== 'which') return undefined;
  return Object.keys(answers).find((name) => event.value === `${say.answerMark}${name}`);
}

/** The same, with one answer more, or another one. */
function knowing(context: Context, name: string, { value, label }: Answer, isInWords = false): Context {
  const others = (names: readonly string[]) => names.filter((other) => other !== name);
  return {
    ...context,
    answers: { ...context.answers, [name]: value },
    labels: { ...context.labels, [name]: label },
    inWords: [...others(context.inWords), ...(isInWords ? [name] : [])],
    news: [...others(context.news), name],
  };
}

function forgetting(context: Context, name: string): Context {
  const kept = <Item>(all: Readonly<Record<string, Item>>) =>
    Object.fromEntries(Object.entries(all).filter(([other]) => other !== name));
  const others = context.inWords.filter((other) => other !== name);
  return { ...context, answers: kept(context.answers), labels: kept(context.labels), inWords: others };
}

/** The same, with answers that were given unasked, as far as they are answers, and their questions may come. */
function taking(context: Context, given: readonly Beside[]): Context {
  const read = given.flatMap(({ name, ...fact }) => {
    const question = questionNamed(context.topic, name);
    const taken = question && readAnswer(question, fact);
    return taken ? [{ question, taken }] : [];
  });
  const all = read.reduce((so, { question, taken }) => knowing(so, question.name, taken), context);
  return read
    .filter(({ question }) => isRuledOut(question, all))
    .reduce((so, { question: { name } }) => (Object.hasOwn(context.answers, name) ? so : forgetting(so, name)), all);
}

function learnedFrom({ answers, labels }: Context, names: readonly string[]): Saying<say.QuestioningPhrase>[] {
  return names.map((name) => {
    const value = answers[name] ?? '';
    return { type: 'learned', name, value, label: labels[name] ?? { told: value } };
  });
}

/** All answers, in the order of their questions. */
function answersOf({ topic, labels }: Context): say.Answered[] {
  return topic.questions
    .filter(({ name }) => Object.hasOwn(labels, name))
    .map((question) => ({ question, label: labels[question.name] ?? '' }));
}

function hasAnswers({ answers }: Context): boolean {
  return Object.keys(answers).length > 0;
}

function countAnswered({ asked, answers }: Context): number {
  return asked.filter((name) => Object.hasOwn(answers, name)).length;
}

/** Where a question stands among those that come; one that is asked again to change its answer is none of these. */
function placeOf(context: Context): Place | undefined {
  if (context.changing !== undefined) return undefined;
  const before = context.asked.length;
  return { current: before + 1, total: before + countAhead(context.topic, context) };
}
