/**
 * Empathy: something went wrong, or went well, and whoever lived through it is heard.
 *
 *     takingIn ──▶ hearing ──▶ takingIn ── nothing to reflect ──▶ hearingAgain ──▶ takingIn ── nothing ──▶ handedOver ■
 *        │  │ └─ danger ─▶ endangered ■
 *        │  └─ compliment ─▶ cherishing ──▶ keepingPraise ■
 *        ▼ reflection, then the one apology
 *     exploring ──▶ owning ──▶ choosingWay ── something else ──▶ wishingElse
 *                     │            ▼                                  │
 *                     └──────▶ confirming ◀───────────────────────────┘
 *                               │      └─ not quite ─▶ correcting ▶ choosingWay or wishingElse; again ─▶ handedOver ■
 *                               ▼
 *                     arranging ⇄ givingDetail, for each that is missing
 *                               ▼
 *                            thanking ■
 *
 * Without ways of the owner, owning leads straight to confirming. Danger hands over wherever it is told.
 *
 * What happened is reflected before it is apologised for (doi 10.1016/j.ijhm.2021.102956). Redress outranks tone (doi
 * 10.1007/s11747-009-0155-z), so ways stand in the third turn at the latest: who had to be asked twice what happened is
 * not explored as well.
 */
import { assign, enqueueActions, setup } from 'xstate';
import type { Account } from '../../language/meaning.ts';
import { emitAll } from '../pure.ts';
import type { Answers, Saying, TechniqueEvent, TechniqueInput, TechniqueOutput } from '../technique.ts';
import * as say from './sayings.ts';
import type { Detail, EmpathyTopic } from './schema.ts';

interface Context {
  readonly topic: EmpathyTopic;
  readonly hasPerson: boolean;
  readonly answers: Answers;
  /** What was told last. */
  readonly account: Account;
  /** How often it was asked what happened, and answered. */
  readonly rounds: 0 | 1 | 2;
  /** Whether what was noted has been corrected; that is done once. */
  readonly isCorrected: boolean;
  /** The details that are still to be asked for. */
  readonly details: readonly Detail[];
  /** Whether the answer about the first of them could not be read. */
  readonly isExplained: boolean;
  readonly end: Omit<TechniqueOutput, 'answers'>;
}

/** The transitions that a question has which any answer, or none, leads on from. */
const passable = <const Target extends string>(name: string, target: Target) =>
  ({
    ANSWERED: [
      { guard: { type: 'tellsDanger', params: name }, target: 'endangered', actions: ['note', 'hear'] },
      { guard: { type: 'asks', params: name }, target, actions: 'note' },
    ],
    SKIPPED: { guard: { type: 'asks', params: name }, target, actions: 'pass' },
  }) as const;

/** The transitions of the question what happened. */
const telling = {
  ANSWERED: { guard: { type: 'asks', params: 'matter' }, target: 'takingIn', actions: ['note', 'hear'] },
  SKIPPED: { guard: { type: 'asks', params: 'matter' }, target: 'takingIn', actions: ['pass', 'hear'] },
} as const;

export const empathyMachine = setup({
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
    needsExample: ({ context, event }) => event.name === context.details[0] && !context.isExplained,
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
      emitAll(enqueue, details.slice(0, 1).map(say.askDetail));
    }),
    explainDetail: enqueueActions(({ context: { details }, enqueue }) => {
      emitAll(enqueue, details.slice(0, 1).flatMap(say.explainDetail));
      enqueue.assign({ isExplained: true });
    }),
    learn: enqueueActions(({ event, enqueue }) => {
      if (event.type !== 'ANSWERED' || (event.name === 'name' && !isName(event.label))) return;
      const { name, value, label } = event;
      enqueue.emit({ type: 'learned', name, value, label });
    }),
    nextDetail: assign(({ context }) => ({ details: context.details.slice(1), isExplained: false })),
    cherish: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, say.cherish(context.account));
    }),
    handOver: enqueueActions(({ context: { hasPerson }, enqueue }, reason: string) => {
      emitAll(enqueue, say.handOver(reason, hasPerson));
      enqueue.assign({
        end: { outcome: 'handed-over', kind: 'complaint', ...(hasPerson && { next: { person: reason } }) },
      });
    }),
    endWithPraise: assign({ end: { outcome: 'resolved', kind: 'compliment' } }),
  },
}).createMachine({
  id: 'empathy',
  context: ({ input: { topic, hasPerson, known, heard } }) => ({
    topic,
    hasPerson,
    answers: heard ? { matter: heard.text } : {},
    account: heard?.account ?? {},
    rounds: 0,
    isCorrected: false,
    details: (topic.asks ?? []).filter((detail) => !Object.hasOwn(known, detail)),
    isExplained: false,
    end: { outcome: 'resolved', kind: 'complaint' },
  }),
  output: ({ context }) => ({ ...context.end, answers: context.answers }),
  initial: 'takingIn',
  states: {
    takingIn: {
      always: [
        { guard: 'isDanger', target: 'endangered' },
        { guard: 'isPraise', target: 'cherishing' },
        { guard: 'needsWaysNow', target: 'owning', actions: ['reflect', { type: 'say', params: say.apologise }] },
        { guard: 'isClear', target: 'exploring', actions: ['reflect', { type: 'say', params: say.apologise }] },
        { guard: 'isUntold', target: 'hearing' },
        { guard: 'isToldOnce', target: 'hearingAgain' },
        { target: 'handedOver', actions: { type: 'handOver', params: 'no-progress' } },
      ],
    },
    hearing: { entry: { type: 'say', params: [say.askMatter] }, on: telling },
    hearingAgain: { entry: { type: 'say', params: [say.askMatterAgain] }, on: telling },
    exploring: { entry: { type: 'say', params: [say.askWish] }, on: passable('wish', 'owning') },
    owning: {
      entry: { type: 'say', params: [say.own] },
      always: [{ guard: 'hasWays', target: 'choosingWay' }, { target: 'confirming' }],
    },
    choosingWay: {
      entry: 'askWay',
      on: {
        ANSWERED: [
          { guard: 'choosesElse', target: 'wishingElse', actions: 'note' },
          { guard: { type: 'asks', params: 'way' }, target: 'confirming', actions: 'note' },
        ],
        SKIPPED: { guard: { type: 'asks', params: 'way' }, target: 'confirming', actions: 'pass' },
      },
    },
    wishingElse: { entry: 'askInstead', on: passable('instead', 'confirming') },
    confirming: {
      entry: 'confirm',
      on: {
        ANSWERED: [
          {
            guard: 'disagreesAgain',
            target: 'handedOver',
            actions: ['note', { type: 'handOver', params: 'not-agreed' }],
          },
          { guard: 'disagrees', target: 'correcting', actions: ['note', 'correct'] },
          { guard: { type: 'asks', params: 'confirmed' }, target: 'arranging', actions: ['note', 'introduceDetails'] },
        ],
        SKIPPED: {
          guard: { type: 'asks', params: 'confirmed' },
          target: 'arranging',
          actions: ['pass', 'introduceDetails'],
        },
      },
    },
    correcting: { always: [{ guard: 'hasWays', target: 'choosingWay' }, { target: 'wishingElse' }] },
    arranging: { always: [{ guard: 'hasAllDetails', target: 'thanking' }, { target: 'givingDetail' }] },
    givingDetail: {
      entry: 'askDetail',
      on: {
        ANSWERED: { guard: 'asksDetail', target: 'arranging', actions: ['note', 'learn', 'nextDetail'] },
        SKIPPED: { guard: 'asksDetail', target: 'arranging', actions: ['pass', 'nextDetail'] },
        INVALID: [
          { guard: 'needsExample', actions: 'explainDetail' },
          {
            guard: 'asksDetail',
            target: 'arranging',
            actions: [{ type: 'say', params: [say.leaveOpen] }, 'nextDetail'],
          },
        ],
      },
    },
    thanking: { type: 'final', entry: { type: 'say', params: [say.thank] } },
    cherishing: { entry: 'cherish', on: passable('detail', 'keepingPraise') },
    keepingPraise: { type: 'final', entry: [{ type: 'say', params: [say.keepPraise] }, 'endWithPraise'] },
    endangered: {
      type: 'final',
      entry: ['reflect', { type: 'say', params: [say.warn] }, { type: 'handOver', params: 'danger' }],
    },
    handedOver: { type: 'final' },
  },
});

function hasWays({ topic: { ways = [] } }: Context): boolean {
  return ways.length > 0;
}

/** Whether a visitor can be called so: a few words. Asked for their name, some write what they think of that. */
function isName(text: string): boolean {
  return text.length <= 60 && /^[\p{L}\p{M}.'’-]+( [\p{L}\p{M}.'’-]+){0,3}$/u.test(text);
}

function without(answers: Answers, name: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([other]) => other !== name));
}
