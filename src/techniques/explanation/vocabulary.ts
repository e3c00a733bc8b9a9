/** What the machine of an explanation can do; `machine.ts` says when it does. */
import { assign, enqueueActions, setup } from 'xstate';
import { emitAll } from '../pure.ts';
import type { Answers, Saying, TechniqueEvent, TechniqueInput, TechniqueOutput } from '../technique.ts';
import * as compare from './comparing.ts';
import { inform } from './informing.ts';
import * as say from './sayings.ts';
import type { ExplanationOption } from './option-schema.ts';
import type { ExplanationTopic } from './schema.ts';

/** The questions of an explanation. */
type Question = 'problem' | 'clear' | 'clear-now' | 'person' | 'choice' | 'option' | 'closer';

/** What the machine remembers. */
export interface Context {
  readonly topic: ExplanationTopic;
  readonly hasPerson: boolean;
  readonly answers: Answers;
  /** What the visitor had answered before, which led here, as it reads. */
  readonly given: readonly string[];
  /** The question that is open: it is put again, in other words, after one of the visitor's own. */
  readonly open: Question;
  /** What was told already, and is not told unasked again. */
  readonly told: { readonly benefit: boolean; readonly details: boolean; readonly persons: boolean };
  /** The options that were looked at closely, in the owner's order. */
  readonly looked: readonly string[];
  readonly end: Pick<TechniqueOutput, 'outcome' | 'next'>;
}

/** What the machine remembers at the beginning. */
export function beginning({ topic, known, hasPerson }: TechniqueInput<ExplanationTopic>): Context {
  return {
    topic,
    hasPerson,
    answers: {},
    given: (topic.because ?? []).flatMap((name) => (Object.hasOwn(known, name) ? (known[name]?.label ?? []) : [])),
    open: 'problem',
    told: { benefit: false, details: false, persons: false },
    looked: [],
    end: { outcome: 'unresolved' },
  };
}

/** Guards and actions, by name. */
export const explaining = setup({
  types: {
    context: {} as Context,
    events: {} as TechniqueEvent,
    input: {} as TechniqueInput<ExplanationTopic>,
    output: {} as TechniqueOutput,
    emitted: {} as Saying<say.ExplanationPhrase>,
  },
  guards: {
    answers: ({ event }, { name, value }: { name: string; value: string }) =>
      event.type === 'ANSWERED' && event.name === name && event.value === value,
    ponders: ({ event }, { name, value }: { name: string; value: string }) =>
      event.type === 'ANSWERED' && event.name === name && event.value === value && event.inWords === true,
    isAsked: ({ context, event }) => event.name === context.open,
    wantsOptions: ({ context, event }) =>
      event.name === 'problem' && context.topic.options.length > 0 && !isAnswer(event, 'no') && !isAside(event),
    // How it works is no answer before it is said what "it" is.
    asksForSolution: ({ event }) =>
      event.type === 'ENQUIRED' &&
      event.name === 'problem' &&
      (event.about === 'solution' || event.about === 'details'),
    needsPerson: ({ context, event }) => event.name === 'clear-now' && isAnswer(event, 'no') && context.hasPerson,
    choosesOption: ({ context, event }) => event.name === 'option' && optionIn(context, event) !== undefined,
    looksCloser: ({ context, event }) => closerOption(context, event) !== undefined,
    wantsCloser: ({ context, event }) =>
      event.name === 'option' &&
      (isAnswer(event, compare.more) || isAboutDetails(event)) &&
      unlooked(context).length > 0,
  },
  actions: {
    note: assign(({ context, event }) =>
      event.type === 'ANSWERED' ? { answers: { ...context.answers, [event.name]: event.value } } : {},
    ),
    end: assign((_, end: Context['end']) => ({ end })),
    ask: enqueueActions(({ context, enqueue }, open: Question) => {
      enqueue.assign({ open });
      emitAll(enqueue, [ask(context, open)]);
    }),
    askAgain: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, [ask(context, context.open)]);
    }),
    stateProblem: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, say.stateProblem(context.topic));
    }),
    presentSolution: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, say.presentSolution(context.topic));
    }),
    tellDetails: enqueueActions(({ context: { topic, told }, enqueue }) => {
      emitAll(enqueue, say.tellMore(topic));
      enqueue.assign({ told: { ...told, details: true } });
    }),
    rephrase: enqueueActions(({ context, enqueue }) => {
      const { topic, told } = context;
      const byDetails = hasDetails(context);
      emitAll(enqueue, byDetails ? say.tellMore(topic) : say.rephraseByBenefit(topic, needOf(context)));
      enqueue.assign({ told: { ...told, [byDetails ? 'details' : 'benefit']: true } });
    }),
    admitNoOtherWords: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, [say.admitNoOtherWords()]);
    }),
    presentBenefit: enqueueActions(({ context, enqueue }) => {
      const { topic, told } = context;
      emitAll(enqueue, told.benefit ? [] : say.presentBenefit(topic, needOf(context)));
      emitAll(enqueue, say.weigh(topic));
      enqueue.assign({ told: { ...told, benefit: true } });
    }),
    compare: enqueueActions(({ context, enqueue }) => {
      emitAll(enqueue, compare.compare(context.topic, needOf(context).isConfirmed));
    }),
    lookCloser: enqueueActions(({ context, event, enqueue }) => {
      const option = closerOption(context, event);
      if (!option) return;
      emitAll(enqueue, compare.lookCloser(option));
      const looked = [...context.looked, option.topic];
      enqueue.assign({
        looked: context.topic.options.map(({ topic }) => topic).filter((topic) => looked.includes(topic)),
      });
    }),
    inform: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'ENQUIRED') return;
      const { topic, told } = context;
      const information = inform(topic, event.about, {
        of: optionIn(context, event),
        hasDetails: hasDetails(context),
        isBegun: context.open === 'problem',
      });
      emitAll(enqueue, information.sayings);
      const needsPerson = information.isUnknown === true && context.hasPerson && !told.persons;
      if (needsPerson) emitAll(enqueue, [say.said(say.phrase('personKnows')), { type: 'person-shown' }]);
      enqueue.assign({
        told: {
          ...told,
          persons: told.persons || needsPerson,
          details: told.details || (event.about === 'details' && hasDetails(context)),
        },
      });
    }),
    pointTheWay: enqueueActions(({ context, event, enqueue }) => {
      const option = optionIn(context, event);
      emitAll(enqueue, say.pointTheWay(option ?? context.topic, context.hasPerson, option?.topic));
    }),
    letGo: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, say.letGo());
    }),
    takeTime: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, say.takeTime());
    }),
    leaveProblem: enqueueActions(({ enqueue }) => {
      emitAll(enqueue, say.leaveProblem());
    }),
  },
});

/** A question, for the first time or again. */
function ask(context: Context, name: Question): say.Say {
  const { topic, looked, open } = context;
  switch (name) {
    case 'problem':
      return say.askProblem();
    case 'clear':
    case 'clear-now':
      return say.check(name);
    case 'person':
      return say.offerPerson();
    case 'choice':
      return say.askChoice(topic, { more: hasDetails(context), again: open === 'choice' });
    case 'option':
      return compare.askOption(topic, looked);
    case 'closer':
      return compare.askAboutWhich(topic, looked);
  }
}

/** What the visitor needs, as far as they have said so. */
function needOf({ answers, given }: Context): say.Need {
  return { isConfirmed: answers.problem === 'yes', answers: given };
}

function hasDetails({ topic, told }: Context): boolean {
  return topic.details !== undefined && !told.details;
}

function isAnswer(event: TechniqueEvent, value: string): boolean {
  return event.type === 'ANSWERED' && event.value === value;
}

function isAboutDetails(event: TechniqueEvent): boolean {
  return event.type === 'ENQUIRED' && event.about === 'details';
}

/** Whether a question leads no further: it is answered where it was asked. */
function isAside(event: TechniqueEvent): boolean {
  return event.type === 'ENQUIRED' && (event.about === 'again' || event.about === 'other');
}

/** The option that is chosen, or asked about. */
function optionIn({ topic }: Context, event: TechniqueEvent): ExplanationOption | undefined {
  if (event.type !== 'ANSWERED' && event.type !== 'ENQUIRED') return undefined;
  const name = event.type === 'ANSWERED' ? event.value : event.of;
  return topic.options.find((option) => option.topic === name);
}

function unlooked({ topic, looked }: Context): readonly ExplanationOption[] {
  return topic.options.filter((option) => !looked.includes(option.topic));
}

/** The option about which more is told now: the one that was named, or else the only one that is left. */
function closerOption(context: Context, event: TechniqueEvent): ExplanationOption | undefined {
  if (event.name === 'closer') return optionIn(context, event);
  if (event.name !== 'option') return undefined;
  const [only, ...others] = isAnswer(event, compare.more) ? unlooked(context) : [];
  return isAboutDetails(event) ? optionIn(context, event) : others.length === 0 ? only : undefined;
}
