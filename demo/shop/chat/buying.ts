/** What is asked on the way to the till: a bike put aside, how to pay, and what was not found. */
import type { Markup } from '../parts/markup.ts';
import { type View, dayIn } from '../view.ts';
import { explanation, question, questioning } from './elements.ts';

/** A bike with a name on it, for who is not sure yet. */
export function putAside({ words, now }: View): Markup {
  const { topic, match, who, email, until } = words.chat.putAside;
  return questioning({ topic, match }, [
    question('who', who, { type: 'text' }),
    question('email', email, { type: 'email' }),
    question('until', until, { type: 'date', min: dayIn(1, now), max: dayIn(14, now), optional: true }),
  ]);
}

/** What happens to one's money. */
export function paying({ words }: View): Markup {
  return explanation(words.chat.paying);
}

/** What was looked for and not found. */
export function missing({ words }: View): Markup {
  const { topic, match, what, email } = words.chat.missing;
  return questioning({ topic, match }, [
    question('what', what, { type: 'text' }),
    question('email', email, { type: 'email', optional: true }),
  ]);
}
