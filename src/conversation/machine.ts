/**
 * The conversation around the techniques: it greets, listens, lets a technique guide, asks whether there is anything
 * else, asks how it was, and thanks.
 *
 *     (awaitingAnswer ▶) greeting ▶ (askingConsent ▶)
 *     inviting ──topic──▶ guiding ──TECHNIQUE_ENDED──▶ askingMore ──no──▶ askingSolved ▶ askingScore ▶ askingComment
 *                         ▲  │ ▲                          │ yes                                            │
 *                         │  │ └───── offeringOthers      ▼                                                ▼
 *            clarifying ◀─┴──┘                        listening                                        thanking ■
 *
 * A matter that was left open on an earlier visit is asked about before anything else (welcoming ▶ followingUp). Whether that
 * may be is asked once, and not before there is something to remember: when a matter stays open (concluded ▶ askingToFollowUp
 * ▶ askingMore), or at the end (closing ▶ askingToRemember ▶ thanking).
 *
 * Whoever is in trouble is heard out first, whatever is open: it waits beneath, and goes on afterwards. Advice that a
 * technique ends with leads on to the next. A complaint stays open, so no survey follows it, nor does one follow anger.
 *
 * Beside it stands the technique's own machine; the two never see each other. What may be wished at any time, a topic, a
 * person or the end, stands once, at the root. Nothing that is not understood loses the place.
 */
import { consentToMemory, progress } from '../flow/visit.ts';
import { conversation } from './abilities.ts';
import type { Context } from './vocabulary.ts';

/** The transition that one answer to one question leads to. */
const answered = <const Target extends string, const Action extends string = never>(
  name: string,
  value: string,
  target: Target,
  ...actions: Action[]
) => ({ guard: { type: 'answers', params: { name, value } }, target, actions }) as const;

/** The transition of the question whether the visitor may be remembered. */
const remembering = <const Target extends string>(target: Target) =>
  ({ guard: { type: 'asks', params: { name: consentToMemory } }, target, actions: 'consentToMemory' }) as const;

/** The transitions of a question of the survey: any answer rates the chat, and none leads on, too. Anger ends it. */
const surveyed = <const Target extends string>(name: string, target: Target) =>
  ({
    ANSWERED: [
      { guard: { type: 'asksAmidConcern', params: { name } }, target: 'thanking', actions: 'rate' },
      { guard: { type: 'asks', params: { name } }, target, actions: 'rate' },
    ],
    SKIPPED: { guard: { type: 'asks', params: { name } }, target },
  }) as const;

export const conversationMachine = conversation.createMachine({
  id: 'conversation',
  context: ({ input }): Context => ({
    ...input,
    wish: undefined,
    current: undefined,
    waiting: undefined,
    last: undefined,
    isPrivate: false,
    matters: 'none',
    misunderstood: 0,
    unheard: undefined,
    concerns: [],
  }),
  initial: 'beginning',
  on: {
    // A no is taken without a word.
    OFFER_ACCEPTED: [
      { guard: 'knowsTopic', target: '.guiding', actions: 'begin' },
      { guard: 'isGuiding', target: '.guiding', actions: 'return' },
      { target: '.inviting' },
    ],
    TOPIC_WISHED: [
      { guard: 'bringsTrouble', target: '.guiding', actions: 'hear' },
      { guard: 'complainsAgain', actions: 'admit' },
      { guard: 'knowsTopic', target: '.guiding', actions: 'begin' },
    ],
    PERSON_WISHED: { actions: ['showPersons', { type: 'handOver', params: 'asked' }] },
    END_WISHED: [
      { guard: 'needsNoSurvey', target: '.closing', actions: 'leave' },
      { target: '.askingSolved', actions: 'leave' },
    ],
    NOT_UNDERSTOOD: [
      { guard: 'isSeenTo', actions: ['keepStory', 'return'] },
      { guard: 'mayMeanTopic', target: '.clarifying', actions: ['keepStory', 'misunderstand', 'clarify'] },
      {
        guard: 'needsPerson',
        actions: [
          'keepStory',
          'misunderstand',
          { type: 'say', params: 'stillNotUnderstood' },
          'showPersons',
          { type: 'handOver', params: 'not-understood' },
        ],
      },
      { actions: ['keepStory', 'misunderstand', { type: 'say', params: 'chooseOrRephrase' }] },
    ],
    RESTART_WISHED: { actions: { type: 'say', params: 'startingOver' } },
    MATTER_RAISED: [
      { guard: 'bringsTrouble', target: '.guiding', actions: 'hear' },
      { guard: 'addsToMatter', actions: [{ type: 'say', params: 'goesAlong' }, 'return'] },
      { guard: 'complains', actions: 'admit' },
      { guard: 'praises', actions: { type: 'say', params: 'goodToHear' } },
      { actions: { type: 'say', params: 'chooseOrRephrase' } },
    ],
    MOOD_SHOWN: { actions: 'heed' },
    THANKED: { actions: { type: 'say', params: 'youAreWelcome' } },
    GREETED: { actions: { type: 'say', params: 'helloAgain' } },
    IDENTITY_ASKED: { actions: { type: 'say', params: 'automatedIndeed' } },
  },
  states: {
    beginning: {
      always: [{ guard: 'isOffered', target: 'awaitingAnswer' }, { target: 'greeting' }],
    },
    awaitingAnswer: {
      on: { OFFER_ACCEPTED: { target: 'greeting', actions: 'noteWish' }, OFFER_DECLINED: 'greeting' },
    },
    greeting: {
      entry: 'greet',
      always: [
        { guard: 'asksConsent', target: 'askingConsent' },
        { guard: 'hasWish', target: 'guiding', actions: 'beginWish' },
        { target: 'welcoming' },
      ],
    },
    askingConsent: {
      entry: 'askConsent',
      on: {
        ANSWERED: [
          { guard: 'answersConsentAfterWish', target: 'guiding', actions: ['consent', 'beginWish'] },
          { guard: { type: 'asks', params: { name: 'consent' } }, target: 'welcoming', actions: 'consent' },
        ],
        // Whatever else is wished has to wait: nothing is kept unasked.
        TOPIC_WISHED: { guard: 'knowsTopic', actions: ['noteWish', 'askConsent'] },
        OFFER_ACCEPTED: { actions: ['noteWish', 'askConsent'] },
        MATTER_RAISED: { guard: 'hasHearer', actions: ['noteWish', 'askConsent'] },
        NOT_UNDERSTOOD: { actions: 'askConsent' },
      },
    },
    welcoming: { always: [{ guard: 'hasOpenMatter', target: 'followingUp' }, { target: 'inviting' }] },
    followingUp: {
      entry: 'askProgress',
      on: {
        ANSWERED: [
          answered(progress.name, progress.settled, 'listening', 'settle'),
          answered(progress.name, progress.open, 'listening', 'takeFurther'),
          answered(progress.name, progress.else, 'inviting'),
        ],
      },
    },
    inviting: { entry: ['recall', 'invite'] },
    listening: { entry: 'listen' },
    offeringOthers: {
      entry: 'offerOthers',
      on: { ANSWERED: answered('topic', ':back', 'askingMore', 'runOutOfTopics') },
    },
    guiding: {
      on: {
        TECHNIQUE_ENDED: [
          { guard: 'hasWaiting', actions: ['passOn', 'resume'] },
          { guard: 'leadsOn', actions: ['conclude', 'leadOn'] },
          { guard: 'wantsAnotherTopic', target: 'offeringOthers', actions: 'conclude' },
          { target: 'concluded', actions: ['conclude', 'passOn'] },
        ],
      },
    },
    concluded: { always: [{ guard: 'leavesMatterOpen', target: 'askingToFollowUp' }, { target: 'askingMore' }] },
    askingToFollowUp: {
      entry: 'askToFollowUp',
      on: { ANSWERED: remembering('askingMore') },
    },
    clarifying: {
      on: {
        ANSWERED: [
          { guard: 'goesBackToTechnique', target: 'guiding', actions: 'return' },
          answered('topic', ':back', 'listening'),
        ],
      },
    },
    askingMore: {
      entry: { type: 'ask', params: 'more' },
      on: {
        ANSWERED: [
          answered('more', 'yes', 'listening'),
          { guard: 'hasEnoughForNow', target: 'closing' },
          answered('more', 'no', 'askingSolved'),
        ],
      },
    },
    askingSolved: {
      entry: { type: 'ask', params: 'solved' },
      on: { ...surveyed('solved', 'askingScore'), END_WISHED: 'closing' },
    },
    askingScore: {
      entry: { type: 'ask', params: 'score' },
      on: { ...surveyed('score', 'scored'), END_WISHED: 'closing' },
    },
    scored: {
      always: [{ guard: 'asksComment', target: 'askingComment' }, { target: 'closing' }],
    },
    askingComment: {
      entry: { type: 'ask', params: 'comment' },
      on: { ...surveyed('comment', 'closing'), END_WISHED: 'closing' },
    },
    closing: { always: [{ guard: 'mayBeRemembered', target: 'askingToRemember' }, { target: 'thanking' }] },
    askingToRemember: {
      entry: 'askToRemember',
      on: { ANSWERED: remembering('thanking'), END_WISHED: 'thanking' },
    },
    thanking: { type: 'final', entry: 'thank' },
  },
});
