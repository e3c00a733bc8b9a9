/** What a questionnaire says around its questions, as data: our phrases by name, the owner's texts as they are. */
import { cutText } from '../../transcript/clean.ts';
import type { Choice, Saying, Value, Words } from '../technique.ts';
import type { Proposal, Question } from './schema.ts';

/** Every phrase of a questionnaire. */
export type QuestioningPhrase =
  /* the rail */
  | 'railNeed'
  | 'railAnswers'
  | 'railAdvice'
  /* what is known already */
  | 'youWrote'
  /* permission */
  | 'mayIAsk'
  | 'mayIAskUpTo'
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
  | 'inYourWords'
  /* what is no answer */
  | 'noNumber'
  | 'noDate'
  | 'noEmail'
  | 'noPhone'
  | 'noChoice'
  | 'noYesOrNo'
  | 'fromMin'
  | 'upToMax'
  | 'fromMinToMax'
  | 'forExample'
  | 'dayForExample'
  | 'emailForExample'
  | 'phoneForExample'
  | 'leftOpen'
  /* summing up */
  | 'answerTo'
  | 'isThatRight'
  | 'thatsRight'
  | 'changeSomething'
  | 'whichAnswer'
  | 'leaveThem'
  | 'goByThese'
  /* what comes of it */
  | 'advise'
  | 'because'
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
/** What was written on the way in, so that it is not asked. */
export function sayHeard(answers: readonly Value[]): Say {
  return said(phrase('youWrote', { answers: { list: answers } }));
}

/**
 * Whether questions may be asked, and how many.
 *
 * @param isCertain whether exactly so many will come, or so many at most
 * @param changes whether there are answers already that may have to be changed
 */
export function askPermission(count: number, isCertain: boolean, changes: boolean): Say {
  const words = phrase(isCertain ? 'mayIAsk' : 'mayIAskUpTo', { count: String(count) });
  return {
    type: 'asked',
    name: 'permission',
    words: count === 1 ? phrase('mayIAskOne') : words,
    kind: 'yes-no',
    choices: [
      { id: 'yes', words: phrase('goAhead') },
      { id: 'no', words: phrase('noThanks') },
      ...(changes ? [{ id: ':change', words: phrase('changeSomething'), quiet: true } as const] : []),
    ],
  };
}

/** No question is asked, and that is all right. */
export function letBe(): Say[] {
  return [said(phrase('fairEnough'))];
}

/** A question was passed over, and that is all right. */
export function passOver(): Say {
  return { type: 'said', words: phrase('skipIsFine'), bright: true };
}

/** What was written fits none of the options, and is kept as it is. */
export function keepWords(): Say {
  return said(phrase('inYourWords'));
}

/** It was no answer again, so the question stays open. */
export function leaveOpen(): Say {
  return said(phrase('leftOpen'));
}

/** A question, and its answer as it reads. */
export interface Answered {
  readonly question: Question;
  readonly label: Value;
}

/** What was answered, on a card: each answer beside its question. */
export function sumUp(answers: readonly Answered[]): Say {
  const rows = answers.map((answer) => ({ term: { text: answer.question.ask }, value: alone(answer) }));
  return { type: 'shown', cards: [{ title: phrase('railAnswers'), rows }] };
}

/** An answer in words that can be understood: one that says little by itself stands beside its question. */
export function inFull(answer: Answered): Value {
  return speaksForItself(answer.question) ? shorten(answer.label) : { words: besideQuestion(answer) };
}

function alone({ label }: Answered): Phrase {
  return phrase('answerTo', { ask: '', label: shorten(label) });
}

function besideQuestion({ question: { ask }, label }: Answered): Phrase {
  return phrase('answerTo', { ask: { words: { text: ask } }, label: shorten(label) });
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

/** It goes on with the answers as they are. */
export function goByThese(): Say {
  return said(phrase('goByThese'));
}

/** Which of the answers is to be given anew. */
export function askWhich(answers: readonly Answered[]): Say {
  const choices = answers.map((answer): Choice<QuestioningPhrase> => {
    const { question } = answer;
    const words = speaksForItself(question) ? alone(answer) : besideQuestion(answer);
    return { id: `${answerMark}${question.name}`, words };
  });
  return {
    type: 'asked',
    name: 'which',
    words: phrase('whichAnswer'),
    kind: 'choice',
    choices: [...choices, { id: ':leave', words: phrase('leaveThem'), quiet: true }],
  };
}

/** Before the names of questions, so that none is taken for a choice of ours. */
export const answerMark = 'answer ';

/** The advice by its name, and the answers that it follows from; what it is comes next. */
export function advise({ topic }: Proposal, reasons: readonly Value[]): Say[] {
  const because = said(phrase('because', { answers: { list: reasons } }));
  return [said(phrase('advise', { advice: topic })), ...(reasons.length > 0 ? [because] : [])];
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
export function speaksForItself({ type, unit }: Question): boolean {
  return type === 'number' ? unit !== undefined : type !== 'yes-no' && type !== 'rating' && type !== 'date';
}

function shorten(label: Value): Value {
  return isLonger(label, 120) ? { told: `${cutText(label.told, 120)}…` } : label;
}

/** Whether an answer was told in more characters than these. */
export function isLonger(label: Value, characters: number): label is { readonly told: string } {
  return typeof label === 'object' && 'told' in label && label.told.length > characters;
}
