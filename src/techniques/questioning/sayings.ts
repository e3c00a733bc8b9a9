/** What a questionnaire says around its questions, as data: our phrases by name, the owner's texts as they are. */
import { cutText } from '../../transcript/clean.ts';
import type { Saying, Value, Words } from '../technique.ts';
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
  | 'emailForExample'
  | 'phoneForExample'
  | 'leftOpen'
  /* summing up */
  | 'soFar'
  | 'answerTo'
  | 'isThatRight'
  | 'thatsRight'
  | 'changeSomething'
  | 'askAfterAll'
  | 'changeBeside'
  | 'goByThese'
  /* what comes of it */
  | 'advise'
  | 'noAdvice'
  | 'passedOn'
  | 'nothingPassedOn'
  | 'yourReference';

/** What is said. */
export type Say = Saying<QuestioningPhrase>;
/** Words of a questionnaire: a phrase, or a text of the owner. */
export type Phrase = Words<QuestioningPhrase>;

/** A phrase, and what stands in it. */
export const phrase = (name: QuestioningPhrase, values?: Readonly<Record<string, Value>>): Phrase =>
  values === undefined ? { phrase: name } : { phrase: name, with: values };
/** Words that are said. */
export const said = (words: Phrase): Say => ({ type: 'said', words });
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

/** A question was passed over, and that is all right. */
export function passOver(): Say {
  return said(phrase('skipIsFine'));
}

/** It was no answer again, so the question stays open. */
export function leaveOpen(): Say {
  return said(phrase('leftOpen'));
}

/** What was answered, in one sentence; what says little by itself stands beside its question. */
export function sumUp(questions: readonly Question[], labels: Readonly<Record<string, Value>>): Say[] {
  const answers = questions
    .filter(({ name }) => Object.hasOwn(labels, name))
    .map((question) => ({ question, label: shorten(labels[question.name] ?? '') }));
  const plain = answers.filter(({ question }) => speaksForItself(question)).map(({ label }) => label);
  return [
    ...(plain.length > 0 ? [said(phrase('soFar', { answers: { list: plain } }))] : []),
    ...answers
      .filter(({ question }) => !speaksForItself(question))
      .map(({ question: { ask }, label }) => said(phrase('answerTo', { ask: { words: { text: ask } }, label }))),
  ];
}

/**
 * Whether the answers are right.
 *
 * @param changes whether all of them were given here, so that each can be changed where it stands
 */
export function askIfRight(changes: boolean): Say {
  return {
    type: 'asked',
    name: 'summary',
    words: phrase('isThatRight'),
    kind: 'yes-no',
    confirms: true,
    choices: [
      { id: 'yes', words: phrase('thatsRight') },
      { id: 'no', words: phrase('changeSomething'), ...(changes ? { changes } : {}) },
    ],
  };
}

/** What was known is not right, so it is asked. */
export function askAfterAll(): Say {
  return said(phrase('askAfterAll'));
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
export function passOn(hasPerson: boolean, isPrivate: boolean): Say[] {
  if (isPrivate) return [said(phrase('nothingPassedOn'))];
  const words = said(phrase('passedOn'));
  return hasPerson ? [words] : [words, { type: 'handed-over', reason: 'answers' }, said(phrase('yourReference'))];
}

/** Whether an answer can be understood without its question: "12 km" can, "yes" cannot. */
function speaksForItself({ type, unit }: Question): boolean {
  return type === 'number' ? unit !== undefined : type !== 'yes-no' && type !== 'rating' && type !== 'date';
}

function shorten(label: Value): Value {
  return isLonger(label, 120) ? { told: `${cutText(label.told, 120)}…` } : label;
}

/** Whether an answer was told in more characters than these. */
export function isLonger(label: Value, characters: number): label is { readonly told: string } {
  return typeof label === 'object' && 'told' in label && label.told.length > characters;
}
