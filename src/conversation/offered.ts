/** What the visitor may do now, from the state alone. */
import type { Draft, EntryOf, Option } from '../transcript/entry.ts';
import { isConsent, isSkip, labelAsAnswer, takes } from './questions.ts';
import type { Changeable, Offered, OpenQuestion } from './scene.ts';
import type { State } from './state.ts';
import type { Played, Timeline } from './timeline.ts';

/** What was found out once: a timeline never changes, and everybody asks what it offers. */
const found = new WeakMap<Timeline, Offered>();

/** What is offered. Once the conversation has ended only another one can be begun. */
export function offered(timeline: Timeline): Offered {
  const known = found.get(timeline) ?? offeredIn(timeline);
  found.set(timeline, known);
  return known;
}

function offeredIn({ state, played }: Timeline): Offered {
  if (state.conversation.status !== 'active') {
    return { question: undefined, changeable: [], menu: ['restart'], typing: false };
  }
  const { question } = state;
  return {
    question: question && questionIn(question),
    changeable: changeableIn(played, state),
    menu: ['person', 'restart', 'end'],
    typing: true,
  };
}

/** While somebody is heard out, only what they say there can be changed: the rest waits. */
function isWithin({ guiding }: State, before: State): boolean {
  return (guiding?.beneath === undefined) === (before.guiding?.beneath === undefined);
}

/** An answer that led to its own question again at the same step, as it could not be taken, is answered by the next. */
function isAskedAgain({ question }: State, { question: again }: State): boolean {
  const isSame = (part: 'name' | 'topic' | 'step') => question?.[part] === again?.[part];
  return question?.asker === 'technique' && isSame('name') && isSame('topic') && isSame('step');
}

function changeableIn(played: readonly Played[], state: State): readonly Changeable[] {
  const all: Changeable[] = [];
  played.forEach((input, at) => {
    if (isWithin(state, input.before)) all.push(...changeable(input, played[at + 1]?.before ?? state));
  });
  return all;
}

/** The same of answers, by what came after them: there may be thousands, and one more with each act. */
const changes = new WeakMap<Played, { readonly after: State; readonly changeable: readonly Changeable[] }>();

function changeable(played: Played, after: State): readonly Changeable[] {
  const known = changes.get(played);
  if (known?.after === after) return known.changeable;
  const changeable = isAskedAgain(played.before, after) ? [] : changesOf(played);
  changes.set(played, { after, changeable });
  return changeable;
}

/** An answer can be changed to another one that its question takes. */
function changesOf({ seq, label, happening: { event }, before: { question } }: Played): Changeable[] {
  if (!question) return [];
  const asked = questionIn(question);
  const options = asked.options.filter(({ id, changes }) => id !== ':person' && id !== ':back' && !changes);
  const value = valueOf(event, question, options);
  // Consent is no answer to go back on: what was kept or passed on meanwhile cannot be taken back by it.
  if (value === undefined || isConsent(question) || !takes({ ...asked, options }, value)) return [];
  const option = options.find(({ id }) => id === value);
  const shown = option ? labelAsAnswer(asked.kind, option) : label;
  const topic = question.topic === undefined ? {} : { topic: question.topic };
  return [{ ...asked, options, seq, ...topic, value, label: shown }];
}

function valueOf(
  event: Played['happening']['event'],
  { asker }: NonNullable<State['question']>,
  options: readonly Option[],
): string | undefined {
  if (event.type === 'ANSWERED') return event.value;
  // Whoever wishes for a topic amid a technique has not answered its question.
  if (event.type === 'TOPIC_WISHED') return asker === 'conversation' ? event.topic : undefined;
  return event.type === 'SKIPPED' ? options.find(({ id }) => isSkip(id))?.id : undefined;
}

function questionIn({ name, kind, text, options, input, note }: Draft<'asked'>): OpenQuestion {
  return {
    name,
    kind,
    text,
    options,
    ...(input === undefined ? {} : { input }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Where in a technique a question belongs, and so does its answer's entry. */
export function placeOf(question: Place | undefined): Place {
  const { technique, topic, step } = question ?? {};
  return {
    ...(technique === undefined ? {} : { technique }),
    ...(topic === undefined ? {} : { topic }),
    ...(step === undefined ? {} : { step }),
  };
}

type Place = Pick<EntryOf<'asked'>, 'technique' | 'topic' | 'step'>;
