/** What the actions of the conversation's machine come to, by name: what is said, and what is remembered from then on. */
import type { Flow, Topic } from '../flow/flow.ts';
import type { Heard } from '../techniques/technique.ts';
import { doing } from './doing.ts';
import { isPlain } from './heeding.ts';
import {
  adviceOf,
  heardOf,
  hearerOf,
  needsFirst,
  otherTopics,
  topicNamed,
  topicToRecall,
  topicsFrom,
  topicsOf,
  wishedTopic,
} from './leading.ts';
import { showPersons } from './persons.ts';
import * as say from './sayings.ts';
import type { TypedPhrase } from './typed/sayings.ts';
import type { Context, ConversationEvent, ConversationSaying, Rating, Recalling, Taking } from './vocabulary.ts';

/** What is done about what was typed is known where there is an ear for it. */
const typed = (name: keyof Taking['deeds']) =>
  doing((context, event) => event.typed?.deeds[name](context, event) ?? {});

/** What is done about other visits is known where they are remembered. */
const recalled = (name: keyof Recalling) => doing((context, event) => context.recalling?.[name](context, event) ?? {});

/** What is said as it is. */
type Phrase = say.ConversationPhrase | TypedPhrase;

/** Every action. */
export const deeds = {
  greet: doing(({ flow, daypart, renewal }) => ({ says: say.greet(flow, daypart, renewal) })),
  askConsent: doing(({ keepDays = 0 }) => ({ says: [say.askConsent(keepDays)] })),
  consent: doing((_, event) => {
    const given = isYes(event);
    return {
      says: [{ type: 'consented', to: 'transcript', given }, ...(given ? [] : [say.nothingKept])],
      keeps: { isPrivate: !given },
    };
  }),
  noteWish: doing((context, event) => {
    const topic = wishedTopic(context, event);
    if (topic) return { keeps: { wish: { topic: topic.topic, ...('heard' in event ? { heard: event.heard } : {}) } } };
    const hearer = hearerOf(context.flow);
    return event.type === 'MATTER_RAISED' && hearer
      ? { keeps: { wish: { topic: hearer.topic, heard: event.heard } } }
      : {};
  }),
  beginWish: doing(({ flow, wish }) => {
    const topic = wish && topicNamed(flow, wish.topic);
    if (!topic) return {};
    return {
      keeps: { current: topic.topic, last: topic.topic, wish: undefined },
      says: [beginning(topic, wish.heard)],
    };
  }),
  invite: doing((context) => {
    const first = context.renewal?.topic ?? topicToRecall(context);
    return {
      says: [say.askTopic('whatCanIDo', topicsFrom(context, first))],
      keeps: { remembered: undefined },
    };
  }),
  recall: recalled('recall'),
  askToFollowUp: recalled('askToFollowUp'),
  askToRemember: recalled('askToRemember'),
  consentToMemory: recalled('consentToMemory'),
  askProgress: recalled('askProgress'),
  settle: recalled('settle'),
  takeFurther: recalled('takeFurther'),
  listen: doing((context) => ({ says: [say.askTopic('whatElse', topicsOf(context))] })),
  offerOthers: doing((context) => ({
    says: [say.askTopic('whichIsCloser', otherTopics(context, needsFirst(context)), [say.wayBack(undefined)])],
  })),
  runOutOfTopics: doing(({ flow }) => ({ says: say.nothingFits(flow) })),
  begin: doing((context, event) => {
    const topic = wishedTopic(context, event);
    if (!topic) return {};
    const left = context.current === undefined ? [] : [{ type: 'left' } as const];
    return {
      keeps: { ...begun(topic), waiting: undefined },
      says: [...left, beginning(topic, heardOf(context, event, topic))],
    };
  }),
  leadOn: doing((_, event) => {
    const topic = adviceOf(event);
    return topic ? { keeps: { current: topic.topic, last: topic.topic }, says: [beginning(topic)] } : {};
  }),
  leave: doing(({ current }) =>
    current === undefined ? {} : { says: [{ type: 'left' }], keeps: { current: undefined, waiting: undefined } },
  ),
  conclude: doing((context, event) => ({
    keeps: { current: undefined, misunderstood: 0, ...mattersAfter(context, event) },
  })),
  resume: doing((context, event) => {
    const { waiting } = context;
    if (waiting === undefined) return {};
    return {
      keeps: {
        current: waiting,
        last: waiting,
        waiting: undefined,
        misunderstood: 0,
        ...mattersAfter(context, event),
      },
      says: [say.backTo(waiting), { type: 'returned' }],
    };
  }),
  say: doing<Phrase>((_, __, phrase) => ({ says: [{ type: 'said', words: { phrase } }] })),
  showPersons: doing(({ flow }, event) => ({
    says: 'openings' in event ? showPersons(flow, event.openings) : [],
  })),
  handOver: doing<string>((context, _, reason) => ({ says: handingOver(context, reason) })),
  passOn: doing((context, event) => {
    if (event.type !== 'TECHNIQUE_ENDED' || typeof event.next !== 'object' || !('person' in event.next)) return {};
    return { says: [...showPersons(context.flow, event.openings), ...handingOver(context, event.next.person)] };
  }),
  return: doing(() => ({ says: [{ type: 'returned' }] })),
  misunderstand: doing(({ misunderstood }) => ({ keeps: { misunderstood: misunderstood === 0 ? 1 : 2 } })),
  // At once, as many leave before the last question.
  rate: doing(({ flow }, event) => ({
    says: event.type === 'ANSWERED' ? [{ type: 'rated', ...ratingOf(flow, event.name, event.value) }] : [],
  })),
  ask: doing<keyof typeof say.closing>(({ flow }, _, question) => ({ says: [say.closing[question](flow)] })),
  thank: doing((context) => ({ says: [isPlain(context) ? say.thankPlainly : say.thank, { type: 'ended' }] })),
  hear: typed('hear'),
  admit: typed('admit'),
  clarify: typed('clarify'),
  heed: typed('heed'),
  keepStory: typed('keepStory'),
};

/** What is remembered of a topic that somebody wishes for. */
export function begun({ topic }: Topic): Pick<Context, 'current' | 'last' | 'misunderstood' | 'unheard'> {
  return { current: topic, last: topic, misunderstood: 0, unheard: undefined };
}

/** The beginning of a topic, with what was told of it. */
export function beginning(topic: Topic, heard?: Heard): ConversationSaying {
  return { type: 'began', topic, ...(heard ? { heard } : {}) };
}

/** A matter is one for a person from here on. */
export function handingOver({ isPrivate }: Pick<Context, 'isPrivate'>, reason: string): ConversationSaying[] {
  // What nobody has cannot be found by a reference either.
  return [{ type: 'handed-over', reason }, ...(isPrivate ? [] : [say.quoteReference])];
}

function isYes(event: ConversationEvent): boolean {
  return event.type === 'ANSWERED' && event.value === 'yes';
}

function mattersAfter({ matters }: Context, event: ConversationEvent): Partial<Context> {
  if (event.type !== 'TECHNIQUE_ENDED' || matters === 'open' || event.kind === 'compliment') return {};
  return { matters: event.kind === 'complaint' ? 'open' : 'solvable' };
}

function ratingOf(flow: Flow, name: string, value: string): Rating {
  if (name === 'solved') return { solved: value === 'yes' };
  return name === 'score' ? { score: Number(value), ...say.unusualScale(flow) } : { comment: value };
}
