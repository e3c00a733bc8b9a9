/** What typed text is where there is no ear for it, as the line is dead: kept all the same. */
import { answerGiven } from '../language/given.ts';
import { localeOf } from '../language/languages.ts';
import type { Meaning } from '../language/meaning.ts';
import type { Hearing } from './hearing.ts';
import { isWritten } from './questions.ts';
import type { Setting, State } from './state.ts';

/** Hears without understanding. */
export const deaf: Hearing = {
  hear: (text, { setting, state, today }) => ({ understood: meantWithoutEar(text, state.question, setting, today) }),
  retell: () => ({}),
};

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
