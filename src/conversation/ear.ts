/** How a conversation does without an ear, and what it has of one as soon as that is there. */
import { answerGiven } from '../language/given.ts';
import { localeOf } from '../language/languages.ts';
import type { Meaning } from '../language/meaning.ts';
import type { Hearing } from './hearing.ts';
import { isWritten } from './questions.ts';
import type { Act } from './scene.ts';
import type { Setting, State } from './state.ts';
import type { Timeline } from './timeline.ts';

/** What needs no ear to be understood: what is written for an answer where one is to be written. */
export function meantWithoutEar(
  text: string,
  question: State['question'],
  { speech }: Setting,
  today: string,
): Meaning {
  if (question?.kind === 'text') return { as: 'answer', name: question.name, value: text, label: text };
  const reader = { locale: localeOf(speech.language), today };
  const given = question && isWritten(question.kind) ? answerGiven(question.kind, text, reader) : undefined;
  return question && given ? { as: 'answer', name: question.name, ...given } : { as: 'nothing', nearest: [] };
}

/** A conversation that has an ear from now on, with what is said only to whoever writes. */
export function withEar(setting: Setting, ear: Hearing): Setting {
  const { speech } = setting;
  return { ...setting, ear, speech: { ...speech, conversation: { ...speech.conversation, ...ear.phrases } } };
}

/** Whether somebody writes in words of their own. */
export function isWriting(act: Act, { played }: Timeline): boolean {
  if (act.type !== 'revise') return act.type === 'type';
  return played.find(({ seq }) => seq === act.of)?.before.question?.kind === 'text';
}

/** Whether an act may bring something written: it brings more than one of the choices that are open. */
export function isPenned(act: Act, { state }: Timeline): boolean {
  return act.type === 'type' || ('value' in act && !state.question?.options.some(({ id }) => id === act.value));
}
