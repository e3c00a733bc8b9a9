/**
 * What the conversation's machine can hear, say, check and do, by name. How these hang together is in `machine.ts`.
 */
import { assign, enqueueActions, setup } from 'xstate';
import type { Flow } from '../flow/flow.ts';
import { emitAll } from '../techniques/pure.ts';
import type { Saying, TechniqueOutput } from '../techniques/technique.ts';
import * as say from './sayings.ts';

interface Survey {
  readonly solved?: boolean;
  readonly score?: number;
  readonly comment?: string;
}

/** What the machine remembers. */
export interface Context {
  readonly flow: Flow;
  readonly daypart: say.Daypart;
  /** For how many days keeping the conversation is asked for; `undefined`: it is not asked. */
  readonly keepDays: number | undefined;
  /** The topic that was wished for while keeping was still being asked for. */
  readonly wish: string | undefined;
  /** The topic whose technique is open. */
  readonly current: string | undefined;
  /** The topic that was talked about last. */
  readonly last: string | undefined;
  /** How often in a row nothing was understood: never, once, or more. */
  readonly misunderstood: 0 | 1 | 2;
  readonly survey: Survey;
}

/** What the conversation is told: past facts and wishes, with what was true of the world where it matters. */
export type ConversationEvent =
  | { readonly type: 'ANSWERED'; readonly name: string; readonly value: string; readonly label: string }
  | { readonly type: 'SKIPPED'; readonly name: string }
  | { readonly type: 'NOT_UNDERSTOOD'; readonly nearest: readonly string[]; readonly openings: say.Openings }
  | { readonly type: 'TOPIC_WISHED'; readonly topic: string }
  | { readonly type: 'PERSON_WISHED'; readonly openings: say.Openings }
  | { readonly type: 'END_WISHED' }
  | { readonly type: 'RESTART_WISHED' }
  | { readonly type: 'MATTER_RAISED'; readonly kind: 'complaint' | 'compliment'; readonly openings: say.Openings }
  | { readonly type: 'THANKED' }
  | { readonly type: 'GREETED' }
  | { readonly type: 'TECHNIQUE_ENDED'; readonly next?: TechniqueOutput['next']; readonly openings: say.Openings };

/** What the conversation says, and what it lets happen. */
export type ConversationSaying =
  | Saying<say.ConversationPhrase>
  /** The technique of a topic begins. */
  | { readonly type: 'began'; readonly topic: string }
  /** The technique that is open puts its question again. */
  | { readonly type: 'returned' }
  /** The technique that is open is left unfinished. */
  | { readonly type: 'left' }
  | { readonly type: 'consented'; readonly to: string; readonly given: boolean }
  | ({ readonly type: 'rated' } & Survey)
  | { readonly type: 'ended' };

export const conversation = setup({
  types: {
    context: {} as Context,
    events: {} as ConversationEvent,
    input: {} as Pick<Context, 'flow' | 'daypart' | 'keepDays'>,
    emitted: {} as ConversationSaying,
  },
  guards: {
    asksConsent: ({ context }) => context.keepDays !== undefined,
    answers: ({ event }, { name, value }: { name: string; value: string }) =>
      event.type === 'ANSWERED' && event.name === name && event.value === value,
    asks: ({ event }, { name }: { name: string }) =>
      (event.type === 'ANSWERED' || event.type === 'SKIPPED') && event.name === name,
    goesBackToTechnique: ({ context, event }) =>
      event.type === 'ANSWERED' && event.value === ':back' && context.current !== undefined,
    answersConsentAfterWish: ({ context, event }) =>
      event.type === 'ANSWERED' && event.name === 'consent' && context.wish !== undefined,
    knowsTopic: ({ context, event }) =>
      event.type === 'TOPIC_WISHED' && context.flow.topics.some(({ topic }) => topic === event.topic),
    wantsAnotherTopic: ({ context, event }) =>
      event.type === 'TECHNIQUE_ENDED' && event.next === 'another-topic' && context.flow.topics.length > 1,
    wantsPerson: ({ event }) => event.type === 'TECHNIQUE_ENDED' && event.next === 'person',
    mayMeanTopic: ({ context, event }) =>
      event.type === 'NOT_UNDERSTOOD' && context.misunderstood === 0 && otherTopics(context, event.nearest).length > 0,
    needsPerson: ({ context }) => context.misunderstood === 1 && context.flow.contacts.length > 0,
    complainsToPerson: ({ context, event }) =>
      event.type === 'MATTER_RAISED' && event.kind === 'complaint' && context.flow.contacts.length > 0,
    praises: ({ event }) => event.type === 'MATTER_RAISED' && event.kind === 'compliment',
    needsNoSurvey: ({ context }) => context.last === undefined,
  },
  actions: {
    greet: enqueueActions(({ context: { flow, daypart }, enqueue }) => {
      emitAll(enqueue, say.greet(flow, daypart));
    }),
    askConsent: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.askConsent(context.keepDays ?? 0)]);
    }),
    consent: enqueueActions(({ event, enqueue }) => {
      const given = event.type === 'ANSWERED' && event.value === 'yes';
      emitAll(enqueue, [{ type: 'consented', to: 'transcript', given }, ...(given ? [] : [say.nothingKept])]);
    }),
    noteWish: assign(({ event }) => (event.type === 'TOPIC_WISHED' ? { wish: event.topic } : {})),
    beginWish: enqueueActions(({ context: { wish }, enqueue }) => {
      if (wish === undefined) return;
      enqueue.assign({ current: wish, last: wish });
      enqueue.emit({ type: 'began', topic: wish });
    }),
    invite: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.askTopic('whatCanIDo', topicsOf(context))]);
    }),
    listen: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.askTopic('whatElse', topicsOf(context))]);
    }),
    offerOthers: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.askTopic('whichIsCloser', otherTopics(context, topicsOf(context)))]);
    }),
    begin: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'TOPIC_WISHED') return;
      if (context.current !== undefined) enqueue.emit({ type: 'left' });
      enqueue.assign({ current: event.topic, last: event.topic, misunderstood: 0 });
      enqueue.emit({ type: 'began', topic: event.topic });
    }),
    leave: enqueueActions(({ context, enqueue }) => {
      if (context.current !== undefined) enqueue.emit({ type: 'left' });
      enqueue.assign({ current: undefined });
    }),
    conclude: assign({ current: undefined, misunderstood: 0 }),
    clarify: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'NOT_UNDERSTOOD') return;
      const topics = otherTopics(context, event.nearest);
      emitAll(enqueue, [say.askTopic('didYouMean', topics, [say.wayBack(context.current)])]);
    }),
    reply: enqueueActions(({ enqueue }, reply: say.Reply) => {
      emitAll(enqueue, [say.replies[reply]]);
    }),
    showPersons: enqueueActions(({ context, event, enqueue }) => {
      if ('openings' in event) emitAll(enqueue, say.showPersons(context.flow, event.openings));
    }),
    handOver: enqueueActions(({ context, enqueue }, reason: string) => {
      if (context.flow.contacts.length > 0) emitAll(enqueue, [{ type: 'handed-over', reason }, say.quoteReference]);
    }),
    return: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, [{ type: 'returned' }]);
    }),
    misunderstand: assign(({ context }) => ({ misunderstood: context.misunderstood === 0 ? 1 : 2 })),
    noteSurvey: assign(({ context, event }) =>
      event.type === 'ANSWERED' ? { survey: { ...context.survey, ...surveyAnswer(event.name, event.value) } } : {},
    ),
    ask: enqueueActions(({ enqueue }, question: 'askMore' | 'askSolved' | 'askScore' | 'askComment') => {
      emitAll(enqueue, [say[question]]);
    }),
    thank: enqueueActions(({ context: { survey }, enqueue }) => {
      if (Object.keys(survey).length > 0) emitAll(enqueue, [{ type: 'rated', ...survey }]);
      emitAll(enqueue, [say.thank, { type: 'ended' }]);
    }),
  },
});

function topicsOf({ flow }: Context): string[] {
  return flow.topics.map(({ topic }) => topic);
}

function otherTopics({ current, last }: Context, topics: readonly string[]): string[] {
  return topics.filter((topic) => topic !== (current ?? last));
}

function surveyAnswer(name: string, value: string): Survey {
  if (name === 'solved') return { solved: value === 'yes' };
  return name === 'score' ? { score: Number(value) } : { comment: value };
}
