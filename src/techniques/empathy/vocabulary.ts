/** What the machine of empathy can hear, say, check and do, by name. How these hang together is in `machine.ts`. */
import { assign, enqueueActions, setup } from 'xstate';
import type { Account } from '../../language/meaning.ts';
import type { Mood } from '../../language/mood.ts';
import { emitAll } from '../pure.ts';
import type { Answers, Saying, TechniqueEvent, TechniqueInput, TechniqueOutput } from '../technique.ts';
import * as reach from './reaching.ts';
import * as say from './sayings.ts';
import type { Detail } from './details.ts';
import type { EmpathyTopic } from './schema.ts';

/** How often what was noted can be corrected before a person takes over. */
const mostCorrections = 2;

/** In so many words one of the owner's ways is wished for, and nothing is said of it. */
const longestWay = 4;

/** From here on somebody is angry, and wants something done rather than to be asked. */
const angry = 2;

/** What the machine remembers. */
export interface Context {
  readonly topic: EmpathyTopic;
  readonly hasPerson: boolean;
  readonly isPrivate: boolean;
  readonly answers: Answers;
  /** What was told last. */
  readonly account: Account;
  /** Why a person has to see to it, whatever else is told. */
  readonly care?: 'legal' | 'vulnerable';
  readonly isAngry: boolean;
  /** Whether something is praised beside what is complained about, and has not been acknowledged. */
  readonly praises: boolean;
  /** How often it was asked what happened, and answered. */
  readonly rounds: 0 | 1 | 2;
  /** How often what was noted has been corrected. */
  readonly corrections: number;
  /** How the visitor can be reached, of what the owner asks for. */
  readonly details: reach.Details;
  /** Of these, what was found in what the visitor told. */
  readonly found: readonly Detail[];
  /** The details that the visitor would not, or could not, give. */
  readonly passed: readonly Detail[];
  /** The one that was explained last, as the answer could not be read; that is done once for each. */
  readonly explained?: Detail;
  readonly end: Omit<TechniqueOutput, 'answers'>;
}

/** What the machine begins with. */
export function beginningOf(input: TechniqueInput<EmpathyTopic>): Context {
  const { topic, hasPerson, isPrivate = false, known, heard } = input;
  const account = heard?.account ?? {};
  return {
    topic,
    hasPerson,
    isPrivate,
    answers: heard ? { matter: heard.text } : {},
    rounds: 0,
    corrections: 0,
    passed: [],
    end: { outcome: 'resolved', kind: 'complaint' },
    ...hearing(
      { details: reach.knownDetails(topic, known), found: [], isAngry: false, praises: false },
      account,
      heard?.mood,
    ),
  };
}

type Heard = Pick<Context, 'account' | 'care' | 'isAngry' | 'praises' | 'details' | 'found'>;

/** What is remembered of what was told: anger and praise stay, and who can be reached need not say so again. */
function hearing(
  context: Pick<Context, 'details' | 'found' | 'isAngry' | 'praises'>,
  account: Account,
  mood?: Mood,
): Heard {
  const { details, found, isAngry, praises } = context;
  const told = reach.newDetails(details, account);
  const care = mood?.vulnerable ? 'vulnerable' : mood?.legal ? 'legal' : undefined;
  return {
    account: mood?.safety ? { ...account, matter: 'danger' } : account,
    ...(care && { care }),
    isAngry: isAngry || (mood?.anger ?? 0) >= angry,
    praises: praises || account.praises === true,
    details: { ...details, ...told },
    found: [...found, ...reach.namesOf(told)],
  };
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
    isInWords: ({ event }, name: string) => event.type === 'ANSWERED' && event.name === name && event.inWords === true,
    tellsDanger: ({ event }, name: string) =>
      event.type === 'ANSWERED' &&
      event.name === name &&
      (event.account?.matter === 'danger' || event.mood?.safety === true),
    tellsNeedOfPerson: ({ event }, name: string) =>
      event.type === 'ANSWERED' && event.name === name && (event.mood?.legal ?? event.mood?.vulnerable ?? false),
    tellsTrouble: ({ event }) =>
      event.type === 'ANSWERED' &&
      event.name === 'detail' &&
      (event.account?.matter === 'grievance' || event.account?.matter === 'fault'),
    isDanger: ({ context }) => context.account.matter === 'danger',
    needsPerson: ({ context }) => context.care !== undefined && !context.isPrivate,
    isPraise: ({ context }) => context.account.matter === 'compliment',
    isConfided: ({ context }) => context.isPrivate && context.account.retold !== undefined,
    isPraiseConfided: ({ context }) => context.isPrivate && context.account.matter === 'compliment',
    isClear: ({ context }) => context.account.retold !== undefined,
    hasWish: ({ context }) => context.account.retold !== undefined && wayIn(context) !== undefined,
    needsWaysNow: ({ context }) =>
      context.account.retold !== undefined && (context.rounds === 2 || context.isAngry) && hasWays(context),
    isUntold: ({ context }) => context.rounds === 0,
    isToldOnce: ({ context }) => context.rounds === 1,
    hasWays: ({ context }) => hasWays(context),
    hasChosen: ({ context }) => Object.hasOwn(context.answers, 'way'),
    choosesElse: ({ event }) => event.type === 'ANSWERED' && event.name === 'way' && event.value === say.somethingElse,
    disagrees: ({ event }) => event.type === 'ANSWERED' && event.name === 'confirmed' && event.value === 'no',
    disagreesTooOften: ({ context, event }) =>
      context.corrections === mostCorrections &&
      event.type === 'ANSWERED' &&
      event.name === 'confirmed' &&
      event.value === 'no' &&
      event.account?.contacts === undefined,
    hasAllDetails: ({ context }) => reach.missingDetail(context) === undefined,
    asksDetail: ({ context, event }) => event.name === reach.missingDetail(context),
    needsExample: ({ context, event }) =>
      event.name === reach.missingDetail(context) && event.name !== context.explained,
  },
  actions: {
    note: assign(({ context, event }) =>
      event.type === 'ANSWERED' ? { answers: { ...context.answers, [event.name]: event.value } } : {},
    ),
    pass: assign(({ context, event }) => ({ answers: without(context.answers, event.name) })),
    hear: assign(({ context, event }) =>
      event.type === 'ANSWERED' ? hearing(context, event.account ?? {}, event.mood) : {},
    ),
    hearMore: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'ADDED') return;
      const { account, mood, text } = event;
      const heard = hearing(context, account, mood);
      emitAll(enqueue, [...say.takeAlong(account), ...say.learn(heard.details, heard.found)]);
      const addition = [context.answers.addition, text].filter((told) => told !== undefined).join(' / ');
      enqueue.assign({ ...heard, account: {}, found: [], answers: { ...context.answers, addition } });
    }),
    forgetAccount: assign({ account: {} }),
    count: assign(({ context }) => ({ rounds: context.rounds === 0 ? 1 : 2 })),
    /** Of what was told, the owner's way that was wished for; any other wish stays in the visitor's words. */
    takeWish: assign(({ context }) => {
      const way = wayIn(context);
      return way === undefined ? {} : { answers: { ...without(context.answers, 'instead'), way } };
    }),
    noteInstead: assign(({ context, event }) => {
      if (event.type !== 'ANSWERED') return {};
      const way = wayIn(context);
      return { answers: { ...context.answers, ...(way === undefined ? { instead: event.label } : { way }) } };
    }),
    noteCorrection: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'ANSWERED') return;
      const told = event.account?.contacts ?? {};
      emitAll(enqueue, say.learn(told, reach.namesOf(told)));
      const way = wayIn(context, event.value);
      const isNumber = event.account?.contacts !== undefined;
      const { correction, ...answers } = context.answers;
      const isMore = way === undefined || countWords(event.label) > longestWay;
      const noted = [correction, isMore && !isNumber && isTold(event) ? event.label : undefined];
      const all = noted.filter((text) => text !== undefined).join(' / ');
      // Another number is no disagreement, however often it is another one.
      const counted = isNumber ? Math.max(context.corrections, 1) : context.corrections + 1;
      enqueue.assign({
        corrections: Math.min(counted, mostCorrections),
        details: { ...context.details, ...told },
        answers: {
          ...(way === undefined ? answers : { ...without(answers, 'instead'), way }),
          ...told,
          ...(all === '' ? {} : { correction: all }),
        },
      });
    }),
    say: enqueueActions(({ enqueue }, sayings: readonly Saying<say.EmpathyPhrase>[]) => {
      emitAll(enqueue, sayings);
    }),
    reflect: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, say.reflect(context.account));
    }),
    empathise: enqueueActions(({ context: { account, isAngry, praises }, enqueue }) => {
      emitAll(enqueue, say.empathise(account, isAngry, praises));
      enqueue.assign({ praises: false });
    }),
    askWish: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.askWish(context.topic)]);
    }),
    askWay: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.askWay(context.topic)]);
    }),
    confirm: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, say.confirm(context));
    }),
    askCorrection: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [say.askCorrection(context.topic, context.answers)]);
    }),
    introduceDetails: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [...say.learn(context.details, context.found), ...say.introduceDetails(context)]);
      const { details, found } = context;
      const told = found.map((detail): [string, string] => [detail, details[detail] ?? '']);
      // What was told has been taken in.
      enqueue.assign({ account: {}, found: [], answers: { ...context.answers, ...Object.fromEntries(told) } });
    }),
    askDetail: enqueueActions(({ context, enqueue }) => {
      const detail = reach.missingDetail(context);
      if (detail !== undefined) emitAll(enqueue, [say.askDetail(detail)]);
    }),
    explainDetail: enqueueActions(({ context, enqueue }) => {
      const detail = reach.missingDetail(context);
      if (detail === undefined) return;
      emitAll(enqueue, say.explainDetail(detail));
      enqueue.assign({ explained: detail });
    }),
    leaveOpen: enqueueActions(({ context, enqueue }) => {
      if (reach.missingDetail(context) === context.explained) emitAll(enqueue, [say.leaveOpen]);
    }),
    learnDetail: enqueueActions(({ context, event, enqueue }) => {
      const detail = reach.missingDetail(context);
      if (event.type !== 'ANSWERED' || detail === undefined) return;
      const label = reach.detailIn(detail, event.label, event.account);
      const others = reach.newDetails(context.details, event.account);
      const told = { ...others, ...(label === undefined ? {} : { [detail]: label }) };
      enqueue.assign({
        details: { ...context.details, ...told },
        answers: { ...context.answers, ...told },
        passed: label === undefined ? [...context.passed, detail] : context.passed,
      });
      if (label !== undefined) emitAll(enqueue, say.learn({ [detail]: label }, [detail]));
    }),
    passDetail: assign(({ context }) => {
      const detail = reach.missingDetail(context);
      return detail === undefined ? {} : { passed: [...context.passed, detail] };
    }),
    cherish: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, say.cherish(context.account));
    }),
    // What only takes it back, as it was meant ironically, tells nothing.
    keepPraiseBeside: assign(({ event }) => ({
      praises: event.type === 'ANSWERED' && event.account?.retold !== undefined,
    })),
    handOver: enqueueActions(({ context: { hasPerson, isPrivate }, enqueue }, reason: string) => {
      emitAll(enqueue, isPrivate ? [say.keepToOurselves] : say.handOver(reason, hasPerson));
      enqueue.assign(handedOver({ hasPerson, isPrivate }, reason));
    }),
    entrust: enqueueActions(({ context: { hasPerson, isPrivate, care = 'legal' }, enqueue }) => {
      emitAll(enqueue, [say.entrust[care], ...say.handOver(care, hasPerson)]);
      enqueue.assign(handedOver({ hasPerson, isPrivate }, care));
    }),
    endWithPraise: assign({ end: { outcome: 'resolved', kind: 'compliment' } }),
  },
});

function handedOver(
  { hasPerson, isPrivate }: Pick<Context, 'hasPerson' | 'isPrivate'>,
  reason: string,
): Partial<Context> {
  const outcome = isPrivate && !hasPerson ? 'unresolved' : 'handed-over';
  return { end: { outcome, kind: 'complaint', ...(hasPerson && { next: { person: reason } }) } };
}

function hasWays({ topic: { ways = [] } }: Context): boolean {
  return ways.length > 0;
}

/** The owner's way that was wished for, or chosen. */
function wayIn({ topic: { ways = [] }, account: { wish } }: Context, chosen?: string): string | undefined {
  return ways.find((way) => way === chosen) ?? ways.find((way) => way === wish);
}

/** Whether an answer tells more than that something is not right. */
function isTold(event: Extract<TechniqueEvent, { type: 'ANSWERED' }>): boolean {
  return event.inWords === true || event.name === 'correction';
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

function without(answers: Answers, name: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([other]) => other !== name));
}
