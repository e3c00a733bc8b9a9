/** What the visitor may do now, from the state alone. */
import type { EntryOf, Option } from '../transcript/entry.ts';
import type { Changeable, Offered } from './scene.ts';
import type { Played, Timeline } from './timeline.ts';

/** What is offered. Once the conversation has ended only another one can be begun. */
export function offered({ state, played }: Timeline): Offered {
  if (state.conversation.status !== 'active') {
    return { question: undefined, changeable: [], menu: ['restart'], typing: false };
  }
  const { question } = state;
  return {
    question: question && { name: question.name, kind: question.kind, text: question.text, options: question.options },
    changeable: played.flatMap(changeable),
    menu: ['person', 'restart', 'end'],
    typing: true,
  };
}

/** An answer to a question with choices can be changed to another of them. */
function changeable({ seq, happening: { event }, before: { question } }: Played): Changeable[] {
  if (!question) return [];
  const options = question.options.filter(({ id }) => id !== ':person');
  const chosen = options.find(({ id }) => id === chosenId(event));
  // Consent is no answer to go back on: what was kept or passed on meanwhile cannot be taken back by it.
  if (!chosen || chosen.id === ':back' || question.name === 'consent') return [];
  return [{ seq, name: question.name, label: chosen.label, options: options.filter(({ id }) => id !== ':back') }];
}

function chosenId(event: Played['happening']['event']): Option['id'] | undefined {
  if (event.type === 'ANSWERED') return event.value;
  if (event.type === 'TOPIC_WISHED') return event.topic;
  return event.type === 'SKIPPED' ? ':skip' : undefined;
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
