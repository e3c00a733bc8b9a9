/** What the conversation's machine can check and do, by name. How these hang together is in `machine.ts`. */
import { setup } from 'xstate';
import { deeds } from './deeds.ts';
import { adviceOf, hearerOf, isHeard, otherTopics, topicsOf, wishedTopic } from './leading.ts';
import type { Beginning, Context, ConversationEvent, ConversationSaying, Taking } from './vocabulary.ts';

interface Now {
  readonly context: Context;
  readonly event: ConversationEvent;
}

/** What is checked of what was typed is known where there is an ear for it. */
const typed =
  (name: keyof Taking['checks']) =>
  ({ context, event }: Now) =>
    event.typed?.checks[name](context, event) === true;

export const conversation = setup({
  types: {
    context: {} as Context,
    events: {} as ConversationEvent,
    input: {} as Beginning,
    emitted: {} as ConversationSaying,
  },
  guards: {
    bringsTrouble: typed('bringsTrouble'),
    complainsAgain: typed('complainsAgain'),
    addsToMatter: typed('addsToMatter'),
    mayMeanTopic: typed('mayMeanTopic'),
    isOffered: ({ context }) => context.isOffered,
    asksConsent: ({ context }) => context.keepDays !== undefined,
    answers: ({ event }, { name, value }: { name: string; value: string }) =>
      event.type === 'ANSWERED' && event.name === name && event.value === value,
    asks: ({ event }, { name }: { name: string }) =>
      (event.type === 'ANSWERED' || event.type === 'SKIPPED') && event.name === name,
    goesBackToTechnique: ({ context, event }) =>
      event.type === 'ANSWERED' && event.value === ':back' && context.current !== undefined,
    answersConsentAfterWish: ({ context, event }) =>
      event.type === 'ANSWERED' && event.name === 'consent' && context.wish !== undefined,
    knowsTopic: ({ context, event }) => wishedTopic(context, event) !== undefined,
    hasWish: ({ context }) => context.wish !== undefined,
    isGuiding: ({ context }) => context.current !== undefined,
    hasWaiting: ({ context }) => context.waiting !== undefined,
    leadsOn: ({ event }) => adviceOf(event) !== undefined,
    wantsAnotherTopic: ({ context, event }) =>
      event.type === 'TECHNIQUE_ENDED' &&
      event.next === 'another-topic' &&
      otherTopics(context, topicsOf(context)).length > 0,
    hasHearer: ({ context }) => hearerOf(context.flow) !== undefined,
    isSeenTo: ({ event }) => event.type === 'NOT_UNDERSTOOD' && event.isSeenTo === true,
    needsPerson: ({ context }) => context.misunderstood === 1 && context.flow.contacts.length > 0,
    complains: ({ event }) => event.type === 'MATTER_RAISED' && event.kind === 'complaint',
    praises: ({ event }) => event.type === 'MATTER_RAISED' && event.kind === 'compliment',
    asksComment: ({ context: { flow } }) => flow.survey === undefined || flow.survey.comment !== undefined,
    asksAmidConcern: ({ context, event }, { name }: { name: string }) =>
      event.type === 'ANSWERED' && event.name === name && context.concerns.length > 0,
    // What is still open is not asked about.
    needsNoSurvey: ({ context }) =>
      context.concerns.length > 0 ||
      context.matters === 'open' ||
      (context.matters === 'none' && (context.current === undefined || isHeard(context))),
    // Only who has talked about something, which is kept at all.
    mayBeRemembered: ({ context }) => isMemorable(context),
    leavesMatterOpen: ({ context }) => isMemorable(context) && context.matters === 'open',
    hasOpenMatter: ({ context }) => context.remembered?.matter !== undefined && !context.isPrivate,
    hasEnoughForNow: ({ context, event }) =>
      event.type === 'ANSWERED' &&
      event.name === 'more' &&
      event.value === 'no' &&
      (context.matters !== 'solvable' || context.concerns.length > 0),
  },
  actions: deeds,
});

function isMemorable({ remember, last, isPrivate }: Context): boolean {
  return remember !== undefined && last !== undefined && !isPrivate;
}
