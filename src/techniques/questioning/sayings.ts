/** What a questionnaire says at each step, as data: our phrases by name, the owner's texts as they are. */
import { cutText } from '../../transcript/clean.ts';
import type { Answers, Choice, QuestionInput, QuestionKind, Saying, Value, Words } from '../technique.ts';
import { exampleFor, isMeasured, ratings, withUnit } from './answers.ts';
import type { Proposal, Question } from './schema.ts';

/** Every phrase of a questionnaire. */
export type QuestioningPhrase =
  /* the rail */
  | 'railNeed'
  | 'railAnswers'
  | 'railAdvice'
  /* permission */
  | 'mayIAsk'
  | 'mayIAskOne'
  | 'goAhead'
  | 'noThanks'
  | 'fairEnough'
  /* the questions */
  | 'progress'
  | 'yes'
  | 'no'
  | 'somethingElse'
  | 'dontKnow'
  | 'skip'
  | 'whatThen'
  | 'noted'
  | 'goodToKnow'
  | 'thanksForThat'
  | 'skipIsFine'
  /* what is no answer */
  | 'noNumber'
  | 'noDate'
  | 'noEmail'
  | 'noPhone'
  | 'fromMin'
  | 'upToMax'
  | 'fromMinToMax'
  | 'forExample'
  | 'dayForExample'
  | 'leftOpen'
  /* summing up */
  | 'soFar'
  | 'answerTo'
  | 'isThatRight'
  | 'thatsRight'
  | 'changeSomething'
  | 'changeBeside'
  | 'goByThese'
  /* what comes of it */
  | 'advise'
  | 'noAdvice'
  | 'passedOn'
  | 'yourReference';

type Say = Saying<QuestioningPhrase>;
type Phrase = Words<QuestioningPhrase>;

const phrase = (name: QuestioningPhrase, values?: Readonly<Record<string, Value>>): Phrase =>
  values === undefined ? { phrase: name } : { phrase: name, with: values };
const said = (words: Phrase): Say => ({ type: 'said', words });
const quiet = (id: string, name: QuestioningPhrase): Choice<QuestioningPhrase> => ({
  id,
  words: phrase(name),
  quiet: true,
});

/** The choice of none of the options. */
export const somethingElse = ':else';

const waysAround = [quiet(':unknown', 'dontKnow'), quiet(':skip', 'skip')];

/** Whether questions may be asked, and how many at most. */
export function askPermission(count: number): Say {
  return {
    type: 'asked',
    name: 'permission',
    words: count === 1 ? phrase('mayIAskOne') : phrase('mayIAsk', { count: String(count) }),
    kind: 'yes-no',
    choices: [
      { id: 'yes', words: phrase('goAhead') },
      { id: 'no', words: phrase('noThanks') },
    ],
  };
}

/** No question is asked, and that is all right. */
export function letBe(): Say[] {
  return [said(phrase('fairEnough'))];
}

/** The place of a question among those that come. */
export interface Place {
  readonly current: number;
  readonly total: number;
}

/** A question of the owner. */
export function ask(question: Question, place: Place): Say {
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

/** What it is, if it is something else. */
export function askWhatElse({ name }: Question, place: Place): Say {
  return { type: 'asked', name, words: phrase('whatThen'), kind: 'text', choices: waysAround, ...noteOf(place) };
}

/** That the answer number `count` was heard: said back if it is short, and not each time in the same words. */
export function acknowledge(label: string, count: number): Say {
  const words = acknowledgements[(count - 1) % acknowledgements.length] ?? 'noted';
  if (words !== 'noted') return said(phrase(words));
  return said(label.length > 40 ? phrase('thanksForThat') : phrase('noted', { label: { told: label } }));
}

const acknowledgements = ['noted', 'goodToKnow', 'thanksForThat'] as const;

/** A question was passed over, and that is all right. */
export function passOver(): Say {
  return said(phrase('skipIsFine'));
}

/** Why something is no answer, and an example of one. */
export function explain(question: Question, isOutOfBounds: boolean): Say[] {
  const reason = isOutOfBounds ? boundsOf(question) : missing[question.type];
  return reason === undefined ? [] : [said(typeof reason === 'string' ? phrase(reason) : reason), ...help(question)];
}

const missing: Partial<Record<QuestionKind, QuestioningPhrase>> = {
  number: 'noNumber',
  date: 'noDate',
  email: 'noEmail',
  phone: 'noPhone',
};

/** It was no answer again, so the question stays open. */
export function leaveOpen(): Say {
  return said(phrase('leftOpen'));
}

/** What was answered, in one sentence; what says little by itself stands beside its question. */
export function sumUp(questions: readonly Question[], labels: Answers): Say[] {
  const answers = questions
    .filter(({ name }) => Object.hasOwn(labels, name))
    .map((question) => ({ question, label: shorten(labels[question.name] ?? '') }));
  const plain = answers.filter(({ question }) => speaksForItself(question)).map(({ label }) => label);
  return [
    ...(plain.length > 0 ? [said(phrase('soFar', { answers: { told: plain.join(', ') } }))] : []),
    ...answers
      .filter(({ question }) => !speaksForItself(question))
      .map(({ question: { ask }, label }) => said(phrase('answerTo', { ask, label: { told: label } }))),
  ];
}

/** Whether the answers are right. */
export function askIfRight(): Say {
  return {
    type: 'asked',
    name: 'summary',
    words: phrase('isThatRight'),
    kind: 'yes-no',
    choices: [
      { id: 'yes', words: phrase('thatsRight') },
      { id: 'no', words: phrase('changeSomething'), changes: true },
    ],
  };
}

/** Where answers are changed, for who wrote that they are not right. */
export function pointToChange(): Say {
  return said(phrase('changeBeside'));
}

/** It goes on with the answers as they are. */
export function goByThese(): Say {
  return said(phrase('goByThese'));
}

/** The advice by its name; what it is comes next. */
export function advise({ topic }: Proposal): Say {
  return said(phrase('advise', { advice: topic }));
}

/** That there is no advice. */
export function admitNoAdvice(): Say {
  return said(phrase('noAdvice'));
}

/** The answers go to the owner's people; where there is no person to show, with the reference to quote. */
export function passOn(hasPerson: boolean): Say[] {
  const words = said(phrase('passedOn'));
  return hasPerson ? [words] : [words, { type: 'handed-over', reason: 'answers' }, said(phrase('yourReference'))];
}

function choicesOf({ type, options, ...bounds }: Question): Choice<QuestioningPhrase>[] {
  switch (type) {
    case 'choice':
    case 'choices':
      return [
        ...options.map(({ id, label }) => ({ id, words: { text: label } })),
        quiet(somethingElse, 'somethingElse'),
      ];
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

function inputOf({ type, unit, min, max, hint }: Question): QuestionInput<QuestioningPhrase> | undefined {
  const input = {
    ...(unit === undefined ? {} : { unit }),
    ...(min === undefined || !isMeasured(type) ? {} : { min }),
    ...(max === undefined || !isMeasured(type) ? {} : { max }),
    ...(hint === undefined ? {} : { hint: { text: hint } }),
  };
  return Object.keys(input).length > 0 ? input : undefined;
}

function noteOf({ current, total }: Place): { note?: Phrase } {
  return total > 1 ? { note: phrase('progress', { current: String(current), total: String(total) }) } : {};
}

function boundsOf(question: Question): Phrase | undefined {
  const { min, max } = question;
  if (min !== undefined && max !== undefined) {
    return phrase('fromMinToMax', { min: withUnit(question, min), max: withUnit(question, max) });
  }
  if (min !== undefined) return phrase('fromMin', { min: withUnit(question, min) });
  return max === undefined ? undefined : phrase('upToMax', { max: withUnit(question, max) });
}

/** The owner's hint, else an example. */
function help(question: Question): Say[] {
  const { type, hint } = question;
  if (hint !== undefined) return [said({ text: hint })];
  const example = exampleFor(question);
  if (example !== undefined) return [said(phrase('forExample', { example }))];
  return type === 'date' ? [said(phrase('dayForExample'))] : [];
}

/** Whether an answer can be understood without its question: "12 km" can, "yes" cannot. */
function speaksForItself({ type, unit }: Question): boolean {
  return type === 'number' ? unit !== undefined : type !== 'yes-no' && type !== 'rating' && type !== 'date';
}

function shorten(label: string): string {
  return label.length > 120 ? `${cutText(label, 120)}…` : label;
}
