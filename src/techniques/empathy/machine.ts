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
 * Where nothing is to be kept, nothing can be passed on: what is clear ends inPrivate ■, with a person, or with thanks
 * (thankingInPrivate ■). Without ways of the owner, owning leads straight to confirming. Danger hands over wherever it is told.
 *
 * What happened is reflected before it is apologised for (doi 10.1016/j.ijhm.2021.102956). Redress outranks tone (doi
 * 10.1007/s11747-009-0155-z), so ways stand in the third turn at the latest: who had to be asked twice what happened is
 * not explored as well.
 */
import * as say from './sayings.ts';
import { type Context, vocabulary } from './vocabulary.ts';

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

export const empathyMachine = vocabulary.createMachine({
  id: 'empathy',
  context: ({ input: { topic, hasPerson, isPrivate = false, known, heard } }): Context => ({
    topic,
    hasPerson,
    isPrivate,
    answers: heard ? { matter: heard.text } : {},
    account: heard?.account ?? {},
    rounds: 0,
    isCorrected: false,
    details: (topic.asks ?? []).filter((detail) => !Object.hasOwn(known, detail)),
    end: { outcome: 'resolved', kind: 'complaint' },
  }),
  output: ({ context }) => ({ ...context.end, answers: context.answers }),
  initial: 'takingIn',
  states: {
    takingIn: {
      always: [
        { guard: 'isDanger', target: 'endangered' },
        { guard: 'isPraiseConfided', target: 'thankingInPrivate' },
        { guard: 'isConfided', target: 'inPrivate' },
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
        SKIPPED: { guard: 'asksDetail', target: 'arranging', actions: ['pass', 'leaveOpen', 'nextDetail'] },
        INVALID: [
          { guard: 'needsExample', actions: 'explainDetail' },
          { guard: 'asksDetail', target: 'arranging', actions: ['leaveOpen', 'nextDetail'] },
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
    inPrivate: {
      type: 'final',
      entry: ['reflect', { type: 'say', params: say.apologise }, { type: 'handOver', params: 'not-kept' }],
    },
    thankingInPrivate: { type: 'final', entry: [{ type: 'say', params: [say.delight] }, 'endWithPraise'] },
    handedOver: { type: 'final' },
  },
});
