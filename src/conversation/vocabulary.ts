/**
 * What the conversation's machine can hear, say, check and do, by name. How these hang together is in `machine.ts`.
 */
import { assign, enqueueActions, setup } from 'xstate';
import type { Flow, Topic } from '../flow/flow.ts';
import type { Beside } from '../language/meaning.ts';
import type { Mood } from '../language/mood.ts';
import type { EntryOf } from '../transcript/entry.ts';
import { consentToMemory } from '../flow/visit.ts';
import type { Memory } from '../transcript/memory.ts';
import { emitAll } from '../techniques/pure.ts';
import type { Heard, Saying, TechniqueEvent, TechniqueOutput } from '../techniques/technique.ts';
import { type Concern, concernsAfter, concernsIn, isPlain } from './heeding.ts';
import {
  adviceOf,
  heardOf,
  hearerOf,
  isGrievous,
  isHeard,
  isStory,
  needsFirst,
  otherTopics,
  topicNamed,
  topicToRecall,
  topicsFrom,
  topicsOf,
  troubleIn,
  wishedTopic,
} from './leading.ts';
import * as memory from './memory-sayings.ts';
import * as say from './sayings.ts';

/** One answer in the survey. */
type Rating =
  { readonly solved: boolean } | { readonly score: number; readonly scale?: number } | { readonly comment: string };

/** A topic that is wished for, and what was written that made it so. */
interface Wish {
  readonly topic: string;
  readonly heard?: Heard;
}

/** What the machine begins with. */
export interface Beginning {
  readonly flow: Flow;
  readonly daypart: say.Daypart;
  /** For how many days keeping the conversation is asked for; `undefined`: it is not asked. */
  readonly keepDays: number | undefined;
  /** A need that has come back, to be brought up with the greeting. */
  readonly renewal: EntryOf<'opened'>['renewal'];
  /** For how many days the visitor is asked to be remembered; `undefined`: not, or not again. */
  readonly remember: number | undefined;
  /** What is remembered of an earlier visit, to be gone on from. */
  readonly remembered: Memory | undefined;
  /** Whether help was offered beside the chat, and the answer comes first. */
  readonly isOffered: boolean;
}

/** What the machine remembers. */
export interface Context extends Beginning {
  /** What was wished for while keeping was still being asked for. */
  readonly wish: Wish | undefined;
  /** The topic whose technique is open. */
  readonly current: string | undefined;
  /** The topic that waits beneath it until the visitor's trouble has been heard. */
  readonly waiting: string | undefined;
  /** The topic that was talked about last. */
  readonly last: string | undefined;
  /** Whether the visitor would have nothing kept or passed on. */
  readonly isPrivate: boolean;
  /**
   * Whether there was anything that may have been solved here; `open` from the first complaint on, which stays so until
   * somebody has seen to it.
   */
  readonly matters: 'none' | 'solvable' | 'open';
  /** How often in a row nothing was understood: never, once, or more. */
  readonly misunderstood: 0 | 1 | 2;
  /** What was told and not understood: who says then that it is a complaint has told it. */
  readonly unheard: Heard | undefined;
  /** What a person was offered for unasked. */
  readonly concerns: readonly Concern[];
}

/** What the conversation is told: past facts and wishes, with what was true of the world where it matters. */
export type ConversationEvent =
  | Extract<TechniqueEvent, { readonly type: 'ANSWERED' | 'SKIPPED' }>
  | {
      readonly type: 'NOT_UNDERSTOOD';
      readonly text: string;
      readonly nearest: readonly string[];
      /** What it answers beside the open question. */
      readonly beside?: readonly Beside[];
      /** What it tells, whatever it means. */
      readonly heard?: Heard;
      /** Whether a person was offered for it: nobody has to say it in other words then. */
      readonly isSeenTo?: true;
      readonly openings: say.Openings;
    }
  | ({ readonly type: 'TOPIC_WISHED'; readonly openings: say.Openings } & Wish)
  /** Only a technique can answer it. */
  | Omit<Extract<TechniqueEvent, { readonly type: 'ENQUIRED' }>, 'name'>
  | { readonly type: 'OFFER_ACCEPTED'; readonly topic?: string }
  | { readonly type: 'OFFER_DECLINED' }
  | { readonly type: 'PERSON_WISHED'; readonly openings: say.Openings }
  | { readonly type: 'END_WISHED' }
  | { readonly type: 'RESTART_WISHED' }
  | {
      readonly type: 'MATTER_RAISED';
      readonly kind: 'complaint' | 'compliment';
      readonly heard: Heard;
      readonly openings: say.Openings;
    }
  /** It was typed in a mood. What it means is told after it. */
  | { readonly type: 'MOOD_SHOWN'; readonly mood: Mood; readonly openings: say.Openings }
  | { readonly type: 'THANKED' }
  | { readonly type: 'GREETED' }
  | { readonly type: 'IDENTITY_ASKED' }
  | ({ readonly type: 'TECHNIQUE_ENDED'; readonly openings: say.Openings } & Pick<TechniqueOutput, 'next' | 'kind'>);

/** What the conversation says, and what it lets happen. */
export type ConversationSaying =
  | Saying<say.ConversationPhrase>
  /** The technique of a topic begins, above the one that is open, if any is. */
  | { readonly type: 'began'; readonly topic: Topic; readonly heard?: Heard }
  /** The technique that is open puts its question again. */
  | { readonly type: 'returned' }
  /** What is open is left unfinished, and so is what waits beneath it. */
  | { readonly type: 'left' }
  | { readonly type: 'consented'; readonly to: string; readonly given: boolean }
  /** The matter of an earlier visit is settled, as the visitor says. */
  | { readonly type: 'settled'; readonly reference: string }
  /** How to reach a person, as of this moment. */
  | { readonly type: 'person-shown' }
  | ({ readonly type: 'rated' } & Rating)
  | { readonly type: 'ended' };

export const conversation = setup({
  types: {
    context: {} as Context,
    events: {} as ConversationEvent,
    input: {} as Beginning,
    emitted: {} as ConversationSaying,
  },
  guards: {
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
    bringsTrouble: ({ context, event }) => troubleIn(context, event) !== undefined,
    hasHearer: ({ context }) => hearerOf(context.flow) !== undefined,
    mayMeanTopic: ({ context, event }) =>
      event.type === 'NOT_UNDERSTOOD' && context.misunderstood === 0 && otherTopics(context, event.nearest).length > 0,
    isSeenTo: ({ event }) => event.type === 'NOT_UNDERSTOOD' && event.isSeenTo === true,
    needsPerson: ({ context }) => context.misunderstood === 1 && context.flow.contacts.length > 0,
    complainsAgain: ({ context, event }) =>
      event.type === 'TOPIC_WISHED' && isHeard(context) && isGrievous(event.heard),
    // Who was offered a person, or promised something, is not offered one with each line.
    addsToMatter: ({ context, event }) =>
      event.type === 'MATTER_RAISED' &&
      event.kind === 'complaint' &&
      event.heard.account.matter !== 'danger' &&
      !context.isPrivate &&
      (context.matters === 'open' || (context.concerns.length > 0 && isHeard(context))),
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
  actions: {
    greet: enqueueActions(({ context: { flow, daypart, renewal }, enqueue }) => {
      emitAll(enqueue, say.greet(flow, daypart, renewal));
    }),
    askConsent: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.askConsent(context.keepDays ?? 0)]);
    }),
    consent: enqueueActions(({ event, enqueue }) => {
      const given = event.type === 'ANSWERED' && event.value === 'yes';
      emitAll(enqueue, [{ type: 'consented', to: 'transcript', given }, ...(given ? [] : [say.nothingKept])]);
      enqueue.assign({ isPrivate: !given });
    }),
    noteWish: assign(({ context, event }) => {
      const topic = wishedTopic(context, event);
      if (topic) return { wish: { topic: topic.topic, ...('heard' in event ? { heard: event.heard } : {}) } };
      const hearer = hearerOf(context.flow);
      return event.type === 'MATTER_RAISED' && hearer ? { wish: { topic: hearer.topic, heard: event.heard } } : {};
    }),
    beginWish: enqueueActions(({ context: { flow, wish }, enqueue }) => {
      const topic = wish && topicNamed(flow, wish.topic);
      if (!topic) return;
      enqueue.assign({ current: topic.topic, last: topic.topic, wish: undefined });
      enqueue.emit(beginning(topic, wish.heard));
    }),
    invite: enqueueActions(({ context, enqueue }) => {
      const last = topicToRecall(context);
      emitAll(enqueue, [
        ...(last === undefined ? [] : [memory.recallTopic(last)]),
        say.askTopic('whatCanIDo', topicsFrom(context, context.renewal?.topic ?? last)),
      ]);
      enqueue.assign({ remembered: undefined });
    }),
    askMemory: enqueueActions(({ context, enqueue }, words: Parameters<typeof memory.askMemory>[0]) => {
      emitAll(enqueue, [memory.askMemory(words, context.remember ?? 0)]);
      enqueue.assign({ remember: undefined });
    }),
    consentToMemory: enqueueActions(({ event, enqueue }) => {
      const given = event.type === 'ANSWERED' && event.value === 'yes';
      emitAll(enqueue, [{ type: 'consented', to: consentToMemory, given }, memory.noteMemory(given)]);
    }),
    askProgress: enqueueActions(({ context: { remembered }, enqueue }) => {
      if (remembered?.matter) emitAll(enqueue, memory.askProgress(remembered.matter));
    }),
    settle: enqueueActions(({ context: { remembered }, enqueue }) => {
      if (!remembered?.matter) return;
      const { reference } = remembered.matter;
      emitAll(enqueue, [memory.gladThatSettled, { type: 'settled', reference }]);
    }),
    takeFurther: enqueueActions(({ context: { flow, remembered }, enqueue }) => {
      if (!remembered?.matter) return;
      emitAll(enqueue, memory.takeFurther(remembered.matter));
      if (flow.contacts.length > 0) enqueue.emit({ type: 'person-shown' });
      enqueue.assign({ matters: 'open' });
    }),
    listen: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.askTopic('whatElse', topicsOf(context))]);
    }),
    offerOthers: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [
        say.askTopic('whichIsCloser', otherTopics(context, needsFirst(context)), [say.wayBack(undefined)]),
      ]);
    }),
    runOutOfTopics: enqueueActions(({ context: { flow }, enqueue }) => {
      emitAll(enqueue, say.nothingFits(flow));
    }),
    begin: enqueueActions(({ context, event, enqueue }) => {
      const topic = wishedTopic(context, event);
      if (!topic) return;
      if (context.current !== undefined) enqueue.emit({ type: 'left' });
      enqueue.assign({ ...begun(topic), waiting: undefined });
      enqueue.emit(beginning(topic, heardOf(context, event, topic)));
    }),
    hear: enqueueActions(({ context, event, enqueue }) => {
      const trouble = troubleIn(context, event);
      if (!trouble) return;
      const { topic, heard } = trouble;
      enqueue.assign({ ...begun(topic), waiting: context.current });
      enqueue.emit(beginning(topic, heard));
    }),
    leadOn: enqueueActions(({ event, enqueue }) => {
      const topic = adviceOf(event);
      if (!topic) return;
      enqueue.assign({ current: topic.topic, last: topic.topic });
      enqueue.emit(beginning(topic));
    }),
    leave: enqueueActions(({ context, enqueue }) => {
      if (context.current === undefined) return;
      enqueue.emit({ type: 'left' });
      enqueue.assign({ current: undefined, waiting: undefined });
    }),
    conclude: assign(({ context, event }) => ({
      current: undefined,
      misunderstood: 0,
      ...mattersAfter(context, event),
    })),
    resume: enqueueActions(({ context, event, enqueue }) => {
      const { waiting } = context;
      if (waiting === undefined) return;
      enqueue.assign({ current: waiting, last: waiting, waiting: undefined, misunderstood: 0 });
      enqueue.assign(mattersAfter(context, event));
      emitAll(enqueue, [say.backTo(waiting), { type: 'returned' }]);
    }),
    clarify: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'NOT_UNDERSTOOD') return;
      // Who tells what is asked about somewhere tells of a need.
      const hearer = isStory(event.heard) && !event.beside ? hearerOf(context.flow)?.topic : undefined;
      const topics = otherTopics(context, [...new Set([...event.nearest, ...(hearer === undefined ? [] : [hearer])])]);
      emitAll(enqueue, [say.askTopic('didYouMean', topics, [say.wayBack(context.current)])]);
    }),
    reply: enqueueActions(({ enqueue }, reply: say.Reply) => {
      emitAll(enqueue, [say.replies[reply]]);
    }),
    admit: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'MATTER_RAISED' && event.type !== 'TOPIC_WISHED') return;
      const { flow, isPrivate } = context;
      const hasPerson = flow.contacts.length > 0;
      if (event.heard?.account.matter === 'danger') emitAll(enqueue, [say.safetyFirst]);
      emitAll(enqueue, [say.replies[hasPerson || isPrivate ? 'complaint' : 'complaintNoted']]);
      if (hasPerson) emitAll(enqueue, say.showPersons(flow, event.openings));
      if (!hasPerson && isPrivate) return;
      emitAll(enqueue, handingOver(context, 'complaint'));
      enqueue.assign({ matters: 'open' });
    }),
    heed: enqueueActions(({ context: { flow, concerns, isPrivate }, event, enqueue }) => {
      if (event.type !== 'MOOD_SHOWN') return;
      const { mood, openings } = event;
      enqueue.assign({ concerns: concernsAfter(concerns, mood) });
      const [gravest] = concernsIn(mood).filter((concern) => !concerns.includes(concern));
      if (gravest === undefined) return;
      if (gravest === 'safety') emitAll(enqueue, [say.safetyFirst]);
      if (flow.contacts.length === 0) return;
      emitAll(enqueue, say.offerPersons(gravest, flow, openings));
      // Whoever is angry is offered a person, and chooses; with the others the matter is one for a person.
      if (gravest !== 'anger') emitAll(enqueue, handingOver({ isPrivate }, gravest));
    }),
    showPersons: enqueueActions(({ context, event, enqueue }) => {
      if ('openings' in event) emitAll(enqueue, say.showPersons(context.flow, event.openings));
    }),
    handOver: enqueueActions(({ context, enqueue }, reason: string) => {
      emitAll(enqueue, handingOver(context, reason));
    }),
    passOn: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'TECHNIQUE_ENDED' || typeof event.next !== 'object' || !('person' in event.next)) return;
      emitAll(enqueue, say.showPersons(context.flow, event.openings));
      emitAll(enqueue, handingOver(context, event.next.person));
    }),
    return: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, [{ type: 'returned' }]);
    }),
    keepStory: assign(({ context, event }) => {
      if (event.type !== 'NOT_UNDERSTOOD') return {};
      const { text, heard, beside } = event;
      const story = isStory(heard) && heard?.account.retold !== undefined ? heard : context.unheard;
      return { unheard: beside ? { text, account: {}, ...story, beside } : story };
    }),
    misunderstand: assign(({ context }) => ({ misunderstood: context.misunderstood === 0 ? 1 : 2 })),
    // At once, as many leave before the last question.
    rate: enqueueActions(({ context: { flow }, event, enqueue }) => {
      if (event.type === 'ANSWERED') enqueue.emit({ type: 'rated', ...ratingOf(flow, event.name, event.value) });
    }),
    ask: enqueueActions(({ context, enqueue }, question: keyof typeof say.closing) => {
      emitAll(enqueue, [say.closing[question](context.flow)]);
    }),
    thank: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [isPlain(context) ? say.thankPlainly : say.thank, { type: 'ended' }]);
    }),
  },
});

function isMemorable({ remember, last, isPrivate }: Context): boolean {
  return remember !== undefined && last !== undefined && !isPrivate;
}

/** What is remembered of a topic that somebody wishes for. */
function begun({ topic }: Topic): Pick<Context, 'current' | 'last' | 'misunderstood' | 'unheard'> {
  return { current: topic, last: topic, misunderstood: 0, unheard: undefined };
}

function beginning(topic: Topic, heard?: Heard): ConversationSaying {
  return { type: 'began', topic, ...(heard ? { heard } : {}) };
}

function mattersAfter({ matters }: Context, event: ConversationEvent): Partial<Context> {
  if (event.type !== 'TECHNIQUE_ENDED' || matters === 'open' || event.kind === 'compliment') return {};
  return { matters: event.kind === 'complaint' ? 'open' : 'solvable' };
}

function handingOver({ isPrivate }: Pick<Context, 'isPrivate'>, reason: string): ConversationSaying[] {
  // What nobody has cannot be found by a reference either.
  return [{ type: 'handed-over', reason }, ...(isPrivate ? [] : [say.quoteReference])];
}

function ratingOf(flow: Flow, name: string, value: string): Rating {
  if (name === 'solved') return { solved: value === 'yes' };
  return name === 'score' ? { score: Number(value), ...say.unusualScale(flow) } : { comment: value };
}
