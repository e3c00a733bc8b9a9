/** What the machine of empathy can hear, say, check and do, by name. How these hang together is in `machine.ts`. */
import { assign, enqueueActions, setup } from 'xstate';
import type { Account } from '../../language/meaning.ts';
import { isName } from '../../language/names.ts';
import { emitAll } from '../pure.ts';
import type { Answers, Saying, TechniqueEvent, TechniqueInput, TechniqueOutput } from '../technique.ts';
import * as say from './sayings.ts';
import type { Detail, EmpathyTopic } from './schema.ts';

/** What the machine remembers. */
export interface Context {
  readonly topic: EmpathyTopic;
  readonly hasPerson: boolean;
  readonly isPrivate: boolean;
  readonly answers: Answers;
  /** What was told last. */
  readonly account: Account;
  /** How often it was asked what happened, and answered. */
  readonly rounds: 0 | 1 | 2;
  /** Whether what was noted has been corrected; that is done once. */
  readonly isCorrected: boolean;
  /** The details that are still to be asked for. */
  readonly details: readonly Detail[];
  /** The one that was explained last, as the answer could not be read; that is done once for each. */
  readonly explained?: Detail;
  readonly end: Omit<TechniqueOutput, 'answers'>;
}

export const vocabulary = setup({
  types: {
    context: {} as Context,
    events: {} as TechniqueEvent,
    input: {} as TechniqueInput<EmpathyTopic>,
    output: {} as TechniqueOutput,
    emitted: {} as Saying<say.EmpathyPhrase>,
  },
  guards: {
    asks: ({ event }, name: string) => event.name === name,
    tellsDanger: ({ event }, name: string) =>
      event.type === 'ANSWERED' && event.name === name && event.account?.matter === 'danger',
    isDanger: ({ context }) => context.account.matter === 'danger',
    isPraise: ({ context }) => context.account.matter === 'compliment',
    isConfided: ({ context }) => context.isPrivate && context.account.retold !== undefined,
    isPraiseConfided: ({ context }) => context.isPrivate && context.account.matter === 'compliment',
    isClear: ({ context }) => context.account.retold !== undefined,
    needsWaysNow: ({ context }) => context.account.retold !== undefined && context.rounds === 2 && hasWays(context),
    isUntold: ({ context }) => context.rounds === 0,
    isToldOnce: ({ context }) => context.rounds === 1,
    hasWays: ({ context }) => hasWays(context),
    choosesElse: ({ event }) => event.type === 'ANSWERED' && event.name === 'way' && event.value === say.somethingElse,
    disagrees: ({ event }) => event.type === 'ANSWERED' && event.name === 'confirmed' && event.value === 'no',
    disagreesAgain: ({ context, event }) =>
      context.isCorrected && event.type === 'ANSWERED' && event.name === 'confirmed' && event.value === 'no',
    hasAllDetails: ({ context }) => context.details.length === 0,
    asksDetail: ({ context, event }) => event.name === context.details[0],
    needsExample: ({ context, event }) => event.name === context.details[0] && event.name !== context.explained,
  },
  actions: {
    note: assign(({ context, event }) =>
      event.type === 'ANSWERED' ? { answers: { ...context.answers, [event.name]: event.value } } : {},
    ),
    pass: assign(({ context, event }) => ({ answers: without(context.answers, event.name) })),
    hear: assign(({ context, event }) => ({
      account: event.type === 'ANSWERED' ? (event.account ?? {}) : {},
      rounds: context.rounds === 0 ? 1 : 2,
    })),
    say: enqueueActions(({ enqueue }, sayings: readonly Saying<say.EmpathyPhrase>[]) => {
      emitAll(enqueue, sayings);
    }),
    reflect: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, say.reflect(context.account));
    }),
    askWay: enqueueActions(({ context: { topic, isCorrected }, enqueue }) => {
      emitAll(enqueue, [say.askWay(topic, isCorrected)]);
    }),
    askInstead: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.askInstead(context.topic)]);
    }),
    confirm: enqueueActions(({ context: { topic, answers, isCorrected }, enqueue }) => {
      emitAll(enqueue, say.confirm(topic, answers, isCorrected));
    }),
    correct: assign({ isCorrected: true }),
    introduceDetails: enqueueActions(({ context, enqueue }) => {
      if (context.details.length > 0) emitAll(enqueue, [say.introduceDetails]);
    }),
    askDetail: enqueueActions(({ context: { details }, enqueue }) => {
      const [detail] = details;
      if (detail !== undefined) emitAll(enqueue, [say.askDetail(detail)]);
    }),
    explainDetail: enqueueActions(({ context: { details }, enqueue }) => {
      const [detail] = details;
      if (detail === undefined) return;
      emitAll(enqueue, say.explainDetail(detail));
      enqueue.assign({ explained: detail });
    }),
    leaveOpen: enqueueActions(({ context: { details, explained }, enqueue }) => {
      if (details[0] === explained) emitAll(enqueue, [say.leaveOpen]);
    }),
    learn: enqueueActions(({ event, enqueue }) => {
      if (event.type !== 'ANSWERED' || (event.name === 'name' && !isName(event.label))) return;
      const { name, value, label } = event;
      enqueue.emit({ type: 'learned', name, value, label: { told: label } });
    }),
    nextDetail: assign(({ context }) => ({ details: context.details.slice(1) })),
    cherish: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, say.cherish(context.account));
    }),
    handOver: enqueueActions(({ context: { hasPerson, isPrivate }, enqueue }, reason: string) => {
      emitAll(enqueue, isPrivate ? [say.keepToOurselves] : say.handOver(reason, hasPerson));
      const outcome = isPrivate && !hasPerson ? 'unresolved' : 'handed-over';
      enqueue.assign({ end: { outcome, kind: 'complaint', ...(hasPerson && { next: { person: reason } }) } });
    }),
    endWithPraise: assign({ end: { outcome: 'resolved', kind: 'compliment' } }),
  },
});

function hasWays({ topic: { ways = [] } }: Context): boolean {
  return ways.length > 0;
}

function without(answers: Answers, name: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([other]) => other !== name));
}
