/** What the conversation itself says, around the techniques, as data. */
import type { Flow } from '../flow/flow.ts';
import type { Opening } from '../flow/opening.ts';
import { range } from '../flow/range.ts';
import { usualScale } from '../flow/survey.ts';
import type { Choice, Saying, Words } from '../techniques/technique.ts';

/** Every phrase of the conversation. */
export type ConversationPhrase =
  /* the greeting; `{:address}` is a comma and the visitor's name, where it is known, and `{:called}` is without the comma */
  | 'goodMorning'
  | 'goodForenoon'
  | 'goodAfternoon'
  | 'goodEvening'
  | 'hello'
  | 'automated'
  | 'automatedWithPerson'
  /* consent, where the owner asks for it */
  | 'mayIKeep'
  | 'mayIKeepForADay'
  | 'keepIt'
  | 'keepNothing'
  | 'nothingKept'
  /* listening */
  | 'whatCanIDo'
  | 'whatElse'
  | 'whichIsCloser'
  | 'nothingFits'
  | 'chooseOrRephrase'
  | 'stillNotUnderstood'
  /** `{question}` is the question that is put again. */
  | 'askedAgain'
  | 'goOn'
  | 'backTo'
  | 'somethingElse'
  /* a person */
  | 'talkToPerson'
  | 'personHere'
  | 'noPerson'
  /** `{:reference}` is what the visitor can quote. */
  | 'yourReference'
  | 'openUntil'
  | 'opensIn'
  | 'opensOn'
  | 'closed'
  | 'hours'
  | 'phone'
  | 'email'
  | 'address'
  | 'visit'
  | 'bookVisit'
  /* closing */
  | 'anythingElse'
  | 'yesPlease'
  | 'noThanks'
  | 'wasItSolved'
  | 'yes'
  | 'no'
  | 'howWasIt'
  | 'poor'
  | 'okay'
  | 'great'
  | 'anyComment'
  | 'skip'
  | 'thanks'
  | 'thanksPlain'
  | 'endChat'
  | 'failed';

/** What the conversation says. */
export type Say = Saying<ConversationPhrase>;
/** A choice in its questions. */
export type Pick = Choice<ConversationPhrase>;

/** For each contact of the flow: whether it is open; `null` where it has no hours. */
export type Openings = readonly (Opening | null)[];

/** One of our phrases. */
export const phrase = (name: ConversationPhrase): Words<ConversationPhrase> => ({ phrase: name });
/** Words that are said. */
export const said = (words: Words<ConversationPhrase>): Say => ({ type: 'said', words });

const skip: Pick = { id: ':skip', words: phrase('skip'), quiet: true };

/** The greeting of each part of the day. Not every language says "good morning" until noon. */
const greetings = {
  morning: 'goodMorning',
  forenoon: 'goodForenoon',
  afternoon: 'goodAfternoon',
  evening: 'goodEvening',
  night: 'hello',
} as const;

/** The part of the day in which a conversation begins. */
export type Daypart = keyof typeof greetings;

/** Reads a part of the day from a record; `night`, when greetings name none, where it holds another. */
export function daypartOf(recorded: string | undefined): Daypart {
  return Object.keys(greetings).find((daypart): daypart is Daypart => daypart === recorded) ?? 'night';
}

/** Greets, says at once that it is automated [EU AI Act, art. 50], and brings up a need that has come back. */
export function greet({ greeting, contacts }: Flow, daypart: Daypart, renewal: { text: string } | undefined): Say[] {
  return [
    said(greeting === undefined ? phrase(greetings[daypart]) : { text: greeting }),
    said(phrase(contacts.length > 0 ? 'automatedWithPerson' : 'automated')),
    ...(renewal ? [said({ text: renewal.text })] : []),
  ];
}

/** Asks whether the conversation may be kept. */
export function askConsent(days: number): Say {
  return {
    type: 'asked',
    name: 'consent',
    words: days === 1 ? phrase('mayIKeepForADay') : { phrase: 'mayIKeep', with: { days: String(days) } },
    kind: 'yes-no',
    choices: [
      { id: 'yes', words: phrase('keepIt') },
      { id: 'no', words: phrase('keepNothing') },
    ],
  };
}

/** It was not allowed to be kept. */
export const nothingKept: Say = said(phrase('nothingKept'));

/** Asks what it is about. */
export function askTopic<Phrase extends string>(
  phrase: Phrase,
  topics: readonly string[],
  extra: readonly Pick[] = [],
): Saying<ConversationPhrase | Phrase> {
  const choices = topics.map((topic): Pick => ({ id: topic, words: { text: topic } }));
  return { type: 'asked', name: 'topic', words: { phrase }, kind: 'choice', choices: [...choices, ...extra] };
}

/** The way back into the technique that was left open, or to all topics. */
export function wayBack(current: string | undefined): Pick {
  return {
    id: ':back',
    words: current === undefined ? phrase('somethingElse') : { phrase: 'goOn', with: { topic: current } },
  };
}

/** A question that was put before, so that it is not said twice alike. */
export function askedAgain(question: string): Words<ConversationPhrase> {
  return { phrase: 'askedAgain', with: { question: { told: question } } };
}

/** What was left open is taken up again. */
export function backTo(topic: string): Say {
  return said({ phrase: 'backTo', with: { topic } });
}

/** None of the topics is what the visitor needs: a person may know it, where there is one. */
export function nothingFits({ contacts }: Flow): Say[] {
  return [said(phrase('nothingFits')), ...(contacts.length > 0 ? [{ type: 'person-shown' } as const] : [])];
}

/** What the visitor can quote to the person. */
export const quoteReference: Say = said(phrase('yourReference'));

/** The scale of a score, where it is not the usual one. */
export function unusualScale({ survey }: Flow): { readonly scale?: number } {
  return survey === undefined || survey.scale === usualScale ? {} : { scale: survey.scale };
}

/** The questions by which a conversation comes to its end. */
export const closing = {
  /** Whether there is anything else. */
  more: (): Say => ({
    type: 'asked',
    name: 'more',
    words: phrase('anythingElse'),
    kind: 'yes-no',
    choices: [
      { id: 'yes', words: phrase('yesPlease') },
      { id: 'no', words: phrase('noThanks') },
    ],
  }),
  /** The survey's first question. */
  solved: (): Say => ({
    type: 'asked',
    name: 'solved',
    words: phrase('wasItSolved'),
    kind: 'yes-no',
    choices: [{ id: 'yes', words: phrase('yes') }, { id: 'no', words: phrase('no') }, skip],
  }),
  /** The survey's second question. */
  score: ({ survey }: Flow): Say => ({
    type: 'asked',
    name: 'score',
    words: ownersOr(survey?.ask, 'howWasIt'),
    kind: 'rating',
    choices: [...scores(survey?.scale ?? usualScale), skip],
  }),
  /** The survey's last question. */
  comment: ({ survey }: Flow): Say => ({
    type: 'asked',
    name: 'comment',
    words: ownersOr(survey?.comment, 'anyComment'),
    kind: 'text',
    choices: [skip],
  }),
} as const;

function ownersOr(text: string | undefined, ours: ConversationPhrase): Words<ConversationPhrase> {
  return text === undefined ? phrase(ours) : { text };
}

/** The scores from 1 on; the ends and the middle say what they mean. */
function scores(scale: number): Pick[] {
  const notes = new Map<number, ConversationPhrase>([
    [1, 'poor'],
    [(scale + 1) / 2, 'okay'],
    [scale, 'great'],
  ]);
  return range(1, scale).map((point): Pick => {
    const note = notes.get(point);
    const id = String(point);
    return { id, words: { text: id }, ...(note ? { note: phrase(note) } : {}) };
  });
}

/** Something broke within. */
export const failed: Say = said(phrase('failed'));

/** Thanks. */
export const thank: Say = said(phrase('thanks'));

/** Thanks without a name and good wishes. */
export const thankPlainly: Say = said(phrase('thanksPlain'));
