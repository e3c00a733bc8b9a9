/**
 * Empathy: something went wrong, or went well, and whoever lived through it is heard.
 *
 *     takingIn ──▶ hearing ──▶ takingIn ── nothing to reflect ──▶ hearingAgain ──▶ takingIn ── nothing ──▶ handedOver ■
 *        │  │ └─ danger ─▶ endangered ■    (the law, or somebody vulnerable ─▶ entrusted ■)
 *        │  └─ compliment ─▶ cherishing ──▶ keepingPraise ■
 *        ▼ reflection, what weighs, then the one apology
 *     exploring ──▶ owning ──▶ choosingWay ── something else ──▶ wishingElse
 *                     │            ▼                                  │
 *                     └──────▶ arranging ⇄ givingDetail ◀─────────────┘   each that is missing, before anything is promised
 *                                  ▼
 *                              confirming ── in other words ──▶ confirming, anew; too often ─▶ handedOver ■
 *                               │      └─ not quite ─▶ correcting ──▶ confirming
 *                               ▼
 *                            thanking ■
 *
 * Where nothing is to be kept, nothing can be passed on: what is clear ends inPrivate ■, with a person, or with thanks
 * (thankingInPrivate ■). Danger, the law and somebody vulnerable hand over wherever they are told of.
 *
 * What happened is reflected before it is apologised for (doi 10.1016/j.ijhm.2021.102956). Redress outranks tone (doi
 * 10.1007/s11747-009-0155-z), so ways stand in the third turn at the latest: who had to be asked twice what happened, is
 * angry, or has said what they wish for, is not explored as well. How to reach somebody is asked before the promise, as
 * whoever leaves in between could never be called.
 */
import * as say from './sayings.ts';
import { type Context, beginningOf, vocabulary } from './vocabulary.ts';

/** Where whoever needs a person before all else is led, by the answer to a question. */
const caring = <const Name extends string>(name: Name) =>
  [
    { guard: { type: 'tellsDanger', params: name }, target: 'endangered', actions: ['note', 'hear'] },
    { guard: { type: 'tellsNeedOfPerson', params: name }, target: 'entrusted', actions: ['note', 'hear'] },
  ] as const;

/** It leads nowhere: that is said, and a person goes on. */
const givingUp = <const Reason extends string>(reason: Reason) =>
  [
    { type: 'say', params: [say.noFurther] },
    { type: 'handOver', params: reason },
  ] as const;

/** The transitions of the question what happened. */
const telling = {
  ANSWERED: { guard: { type: 'asks', params: 'matter' }, target: 'takingIn', actions: ['note', 'hear', 'count'] },
  SKIPPED: {
    guard: { type: 'asks', params: 'matter' },
    target: 'takingIn',
    actions: ['pass', 'forgetAccount', 'count'],
  },
} as const;

export const empathyMachine = vocabulary.createMachine({
  id: 'empathy',
  context: ({ input }): Context => beginningOf(input),
  output: ({ context }) => ({ ...context.end, answers: context.answers }),
  initial: 'takingIn',
  states: {
    takingIn: {
      always: [
        { guard: 'isDanger', target: 'endangered' },
        { guard: 'needsPerson', target: 'entrusted' },
        { guard: 'isPraiseConfided', target: 'thankingInPrivate' },
        { guard: 'isConfided', target: 'inPrivate' },
        { guard: 'isPraise', target: 'cherishing' },
        { guard: 'hasWish', target: 'owning', actions: ['empathise', 'takeWish'] },
        { guard: 'needsWaysNow', target: 'owning', actions: 'empathise' },
        { guard: 'isClear', target: 'exploring', actions: 'empathise' },
        { guard: 'isUntold', target: 'hearing' },
        { guard: 'isToldOnce', target: 'hearingAgain' },
        { target: 'handedOver', actions: givingUp('no-progress') },
      ],
    },
    hearing: { entry: { type: 'say', params: [say.askMatter] }, on: telling },
    hearingAgain: { entry: { type: 'say', params: [say.askMatterAgain] }, on: telling },
    exploring: {
      entry: 'askWish',
      on: {
        ANSWERED: [
          ...caring('wish'),
          { guard: { type: 'asks', params: 'wish' }, target: 'owning', actions: ['note', 'hear', 'takeWish'] },
        ],
        SKIPPED: { guard: { type: 'asks', params: 'wish' }, target: 'owning', actions: 'pass' },
      },
    },
    owning: {
      entry: { type: 'say', params: [say.own] },
      always: [
        { guard: 'hasChosen', target: 'arranging', actions: 'introduceDetails' },
        { guard: 'hasWays', target: 'choosingWay' },
        { target: 'arranging', actions: 'introduceDetails' },
      ],
    },
    choosingWay: {
      entry: 'askWay',
      on: {
        ANSWERED: [
          ...caring('way'),
          {
            guard: { type: 'isInWords', params: 'way' },
            target: 'arranging',
            actions: ['hear', 'noteInstead', 'introduceDetails'],
          },
          { guard: 'choosesElse', target: 'wishingElse', actions: 'note' },
          { guard: { type: 'asks', params: 'way' }, target: 'arranging', actions: ['note', 'introduceDetails'] },
        ],
        SKIPPED: { guard: { type: 'asks', params: 'way' }, target: 'arranging', actions: ['pass', 'introduceDetails'] },
      },
    },
    wishingElse: {
      entry: { type: 'say', params: [say.askInstead] },
      on: {
        ANSWERED: [
          ...caring('instead'),
          {
            guard: { type: 'asks', params: 'instead' },
            target: 'arranging',
            actions: ['note', 'hear', 'takeWish', 'introduceDetails'],
          },
        ],
        SKIPPED: {
          guard: { type: 'asks', params: 'instead' },
          target: 'arranging',
          actions: ['pass', 'introduceDetails'],
        },
      },
    },
    arranging: { always: [{ guard: 'hasAllDetails', target: 'confirming' }, { target: 'givingDetail' }] },
    givingDetail: {
      entry: 'askDetail',
      on: {
        ANSWERED: { guard: 'asksDetail', target: 'arranging', actions: ['note', 'learnDetail'] },
        SKIPPED: { guard: 'asksDetail', target: 'arranging', actions: ['pass', 'leaveOpen', 'passDetail'] },
        ADDED: { guard: 'asksDetail', target: 'arranging', actions: 'hearMore' },
        INVALID: [
          { guard: 'needsExample', actions: 'explainDetail' },
          { guard: 'asksDetail', target: 'arranging', actions: ['leaveOpen', 'passDetail'] },
        ],
      },
    },
    confirming: {
      entry: 'confirm',
      on: {
        ANSWERED: [
          ...caring('confirmed'),
          {
            guard: 'disagreesTooOften',
            target: 'handedOver',
            actions: ['note', 'noteCorrection', ...givingUp('not-agreed')],
          },
          {
            guard: { type: 'isInWords', params: 'confirmed' },
            target: 'confirming',
            reenter: true,
            actions: ['hear', 'noteCorrection'],
          },
          { guard: 'disagrees', target: 'correcting', actions: 'note' },
          { guard: { type: 'asks', params: 'confirmed' }, target: 'thanking', actions: 'note' },
        ],
        SKIPPED: { guard: { type: 'asks', params: 'confirmed' }, target: 'thanking', actions: 'pass' },
      },
    },
    correcting: {
      entry: 'askCorrection',
      on: {
        ANSWERED: [
          ...caring('correction'),
          { guard: { type: 'asks', params: 'correction' }, target: 'confirming', actions: ['hear', 'noteCorrection'] },
        ],
        // Who says twice that it is not right, and not what is wrong, is better served by a person.
        SKIPPED: {
          guard: { type: 'asks', params: 'correction' },
          target: 'handedOver',
          actions: givingUp('not-agreed'),
        },
      },
    },
    thanking: { type: 'final', entry: { type: 'say', params: [say.thank] } },
    cherishing: {
      entry: 'cherish',
      on: {
        ANSWERED: [
          ...caring('detail'),
          { guard: 'tellsTrouble', target: 'takingIn', actions: ['note', 'hear', 'keepPraiseBeside'] },
          { guard: { type: 'asks', params: 'detail' }, target: 'keepingPraise', actions: 'note' },
        ],
        SKIPPED: { guard: { type: 'asks', params: 'detail' }, target: 'keepingPraise', actions: 'pass' },
      },
    },
    keepingPraise: { type: 'final', entry: [{ type: 'say', params: [say.keepPraise] }, 'endWithPraise'] },
    endangered: {
      type: 'final',
      entry: ['reflect', { type: 'say', params: [say.warn] }, { type: 'handOver', params: 'danger' }],
    },
    entrusted: { type: 'final', entry: ['reflect', 'entrust'] },
    inPrivate: { type: 'final', entry: ['empathise', { type: 'handOver', params: 'not-kept' }] },
    thankingInPrivate: { type: 'final', entry: [{ type: 'say', params: [say.delight] }, 'endWithPraise'] },
    handedOver: { type: 'final' },
  },
});
