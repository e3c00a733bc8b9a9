/** How a questionnaire asks, hears an answer, and explains what is none. */
import type { Choice, QuestionInput, QuestionKind } from '../technique.ts';
import { isMeasured, measure, numberFor, ratings } from './answers.ts';
import {
  type Answered,
  type Phrase,
  type QuestioningPhrase,
  type Say,
  inFull,
  isLonger,
  phrase,
  said,
  speaksForItself,
} from './sayings.ts';
import type { Question } from './schema.ts';

const quiet = (id: string, name: QuestioningPhrase): Choice<QuestioningPhrase> => ({
  id,
  words: phrase(name),
  quiet: true,
});

/** The choice of none of the options. */
export const somethingElse = ':else';

const waysAround = [quiet(':unknown', 'dontKnow'), quiet(':skip', 'skip')];

/** The place of a question among those that come. */
export interface Place {
  readonly current: number;
  readonly total: number;
}

/** A question of the owner; without a place where it is asked again to change its answer. */
export function ask(question: Question, place: Place | undefined): Say {
  const input = inputOf(question);
  return {
    type: 'asked',
    name: question.name,
    words: { text: question.ask },
    kind: question.type,
    choices: [...choicesOf(question), ...waysAround],
    ...(input === undefined ? {} : { input }),
    ...noteOf(place),
  };
}

/** What it is, if it is something else. The options stay at hand for who finds one of them to fit after all. */
export function askWhatElse({ name, options }: Question, place: Place | undefined): Say {
  const choices = [...optionsOf(options), ...waysAround];
  return { type: 'asked', name, words: phrase('whatThen'), kind: 'text', choices, ...noteOf(place) };
}

/**
 * That answers were heard: said back if they are short and can be understood by themselves, and not each time in the same
 * words.
 *
 * @param count how many were heard by now
 */
export function acknowledge(answers: readonly Answered[], count: number, changes: boolean): Say {
  const short = answers.filter(({ label }) => !isLonger(label, 40));
  const echo = phrase('noted', { label: { list: short.map(inFull) } });
  const isPlain = answers.every(({ question }) => speaksForItself(question));
  // What was told beside the answer is always said back.
  if (short.length > 0 && (changes || answers.length > 1 || (isPlain && count % 2 === 1))) return heard(echo);
  const courtesy = phrase(count % 4 < 2 ? 'thanksForThat' : 'goodToKnow');
  return { type: 'said', words: courtesy, echoes: true, bright: true };
}

const heard = (words: Phrase): Say => ({ type: 'said', words, echoes: true });

/** Why something is no answer, and an example of one. */
export function explain(question: Question, isOutOfBounds: boolean): Say[] {
  const reason = isOutOfBounds || question.type === 'rating' ? boundsOf(question) : missing[question.type];
  if (reason === undefined) return [];
  // The bounds of days are days themselves.
  const example = isOutOfBounds && question.type === 'date' ? [] : exampleFor(question);
  return [said(typeof reason === 'string' ? phrase(reason) : reason), ...example];
}

const missing: Partial<Record<QuestionKind, QuestioningPhrase>> = {
  number: 'noNumber',
  date: 'noDate',
  email: 'noEmail',
  phone: 'noPhone',
  choice: 'noChoice',
  choices: 'noChoice',
  'yes-no': 'noYesOrNo',
};

function choicesOf({ type, options, ...bounds }: Question): Choice<QuestioningPhrase>[] {
  switch (type) {
    case 'choice':
    case 'choices':
      return [...optionsOf(options), quiet(somethingElse, 'somethingElse')];
    case 'yes-no':
      return [
        { id: 'yes', words: phrase('yes') },
        { id: 'no', words: phrase('no') },
      ];
    case 'rating':
      return ratings(bounds).map((point) => ({ id: point, words: { text: point } }));
    default:
      return [];
  }
}

function optionsOf(options: Question['options']): Choice<QuestioningPhrase>[] {
  return options.map(({ id, label }) => ({ id, words: { text: label } }));
}

function inputOf({ type, unit, min, max, hint }: Question): QuestionInput<QuestioningPhrase> | undefined {
  const input = {
    ...(unit === undefined ? {} : { unit }),
    ...(min === undefined || !isMeasured(type) ? {} : { min }),
    ...(max === undefined || !isMeasured(type) ? {} : { max }),
    ...(hint === undefined ? {} : { hint: { text: hint } }),
  };
  return Object.keys(input).length > 0 ? input : undefined;
}

function noteOf({ current, total }: Place = { current: 1, total: 1 }): { note?: Phrase } {
  return total > 1 ? { note: phrase('progress', { current: String(current), total: String(total) }) } : {};
}

function boundsOf(question: Question): Phrase | undefined {
  const { min, max } = question;
  if (min !== undefined && max !== undefined) {
    return phrase('fromMinToMax', { min: measure(question, min), max: measure(question, max) });
  }
  if (min !== undefined) return phrase('fromMin', { min: measure(question, min) });
  return max === undefined ? undefined : phrase('upToMax', { max: measure(question, max) });
}

/** An example; the owner's hint stands by the input all along. */
function exampleFor(question: Question): Say[] {
  const { type } = question;
  if (type === 'number') return [said(phrase('forExample', { example: numberFor(question) }))];
  const example = examples[type];
  return example === undefined ? [] : [said(phrase(example))];
}

const examples: Partial<Record<QuestionKind, QuestioningPhrase>> = {
  date: 'dayForExample',
  email: 'emailForExample',
  phone: 'phoneForExample',
};
