/** Answers to the open question, each in its kind. */
import { choiceMark } from '../flow/choices.ts';
import { amountLabel } from './amounts.ts';
import { dayLabel } from './calendar.ts';
import { emailMeant, phoneMeant } from './contacts.ts';
import { dateMeant } from './dates.ts';
import type { Ear } from './expressions.ts';
import type { Answer, Meaning, Option, Question } from './meaning.ts';
import { isWeakNumber, numberMeant } from './numbers.ts';
import { isOwned, withoutAmounts } from './options.ts';
import { longestAnswer, polarityOf } from './polarity.ts';
import { wordsOf } from './words.ts';

/**
 * The answer that the beginning of a text gives to a question of its kind; `undefined` if it gives none, or none that is
 * clear. Options are read elsewhere.
 */
export function answerTo(question: Question, whole: string, ear: Ear, today: string | undefined): Answer | undefined {
  const text = whole.slice(0, longestAnswer);
  switch (question.kind) {
    case 'yes-no': {
      const words = wordsOf(text);
      if (ear.says(words, ear.cues.unknown)) return undefined;
      const polarity = polarityOf(text, ear);
      const option = question.options.find(({ id }) => id === polarity);
      return polarity && option && answer(question, option.id, option.label);
    }
    case 'rating':
    case 'number': {
      const said = question.kind === 'rating' ? withoutAmounts(text, question, ear) : text;
      const number = numberMeant(said, question.unit, ear);
      if (number === undefined) return undefined;
      const value = String(number);
      if (question.options.some(isOwned)) {
        const option = question.options.find(({ id }) => id === value);
        return option && answer(question, option.id, option.label);
      }
      return answer(question, value, amountLabel(number, question.unit, ear.cues.locale));
    }
    case 'date': {
      const day = dateMeant(text, today, ear);
      return day === undefined ? undefined : answer(question, day, dayLabel(day, today, ear.cues.locale));
    }
    case 'email': {
      const email = emailMeant(text);
      return email === undefined ? undefined : answer(question, email, email);
    }
    case 'phone': {
      const phone = phoneMeant(text);
      return phone === undefined ? undefined : answer(question, phone, phone);
    }
    default:
      return undefined;
  }
}

/** An answer in the visitor's words. */
export function answer({ name }: Question, value: string, label: string): Answer {
  return { as: 'answer', name, value, label };
}

/** The answer that an option is; ours may be the wish to pass the question over. */
export function chosen(question: Question, { id, label }: Option): Meaning {
  if (id === ':skip') return { as: 'skip', name: question.name };
  return answer(question, id, label);
}

/** Several options as one answer. */
export function several(question: Question, options: readonly Option[]): Answer {
  const all = (of: 'id' | 'label') => options.map((option) => option[of]);
  return answer(question, all('id').join(choiceMark), all('label').join(', '));
}

/** Whether the only number in a text is a word for one, as in `not this one`. */
export function isWeakAnswer({ kind }: Question, text: string, ear: Ear): boolean {
  return kind === 'number' && isWeakNumber(text.slice(0, longestAnswer), ear);
}
