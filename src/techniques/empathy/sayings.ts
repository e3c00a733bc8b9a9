/** What is said to somebody who is heard out, as data: our phrases by name, owner's and visitor's words as they are. */
import { collapse, shorten } from '../../flow/text.ts';
import type { Account } from '../../language/meaning.ts';
import type { Answers, CardRow, Choice, QuestionKind, Saying, Words } from '../technique.ts';
import type { Detail, EmpathyTopic } from './schema.ts';

/** Every phrase of empathy. */
export type EmpathyPhrase =
  /* the rail */
  | 'railHeard'
  | 'railNeed'
  | 'railAction'
  /* being heard */
  | 'tellMe'
  | 'tellMeAgain'
  | 'skip'
  | 'asIHearIt'
  | 'sympathy'
  | 'apology'
  /* what the visitor needs */
  | 'whatMatters'
  | 'passingOn'
  | 'whichWay'
  | 'whichWayInstead'
  | 'somethingElse'
  | 'whatInstead'
  | 'whatShouldDiffer'
  /* what is done about it */
  | 'passedOn'
  | 'passedOnAnew'
  | 'yourWish'
  | 'inYourWords'
  | 'next'
  | 'getsInTouch'
  | 'when'
  | 'reference'
  | 'isThatRight'
  | 'thatIsRight'
  | 'notQuite'
  /* how to reach the visitor */
  | 'howToReachYou'
  | 'askName'
  | 'askPhone'
  | 'askEmail'
  | 'askAddress'
  | 'phoneNotFound'
  | 'emailNotFound'
  | 'leftOpen'
  | 'thanks'
  /* a compliment */
  | 'goodToHear'
  | 'praiseNoted'
  | 'whatPleased'
  | 'praiseKept'
  /* handing over */
  | 'safetyFirst'
  | 'handingOver'
  | 'nothingPassedOn'
  | 'handedOver';

type Say = Saying<EmpathyPhrase>;
type Row = CardRow<EmpathyPhrase>;

const phrase = (name: EmpathyPhrase): Words<EmpathyPhrase> => ({ phrase: name });
const said = (name: EmpathyPhrase): Say => ({ type: 'said', words: phrase(name) });

const skip: Choice<EmpathyPhrase> = { id: ':skip', words: phrase('skip'), quiet: true };

/** A question that is answered in one's own words, and may be passed over. */
const askText = (name: string, words: EmpathyPhrase, kind: QuestionKind = 'text'): Say => ({
  type: 'asked',
  name,
  words: phrase(words),
  kind,
  choices: [skip],
});

/** What happened? */
export const askMatter = askText('matter', 'tellMe');

/** What happened, in other words? */
export const askMatterAgain = askText('matter', 'tellMeAgain');

/** What was told, in the visitor's own words; nothing where there are none that can be said back. */
export function reflect({ retold, matter }: Account): Say[] {
  if (retold === undefined) return [];
  const name = matter === 'compliment' ? 'praiseNoted' : 'asIHearIt';
  return [{ type: 'said', words: { phrase: name, with: { retold: { told: retold } } } }];
}

/** The one sympathy and the one apology of a conversation. */
export const apologise: readonly Say[] = [said('sympathy'), said('apology')];

/** The one question that explores. */
export const askWish = askText('wish', 'whatMatters');

/** Somebody owns the next step. */
export const own = said('passingOn');

/** The choice that none of the owner's ways is. */
export const somethingElse = ':else';

/** What can be done about it. */
export function askWay({ ways = [] }: EmpathyTopic, isCorrected: boolean): Say {
  return {
    type: 'asked',
    name: 'way',
    words: phrase(isCorrected ? 'whichWayInstead' : 'whichWay'),
    kind: 'choice',
    choices: [
      ...ways.map((way) => ({ id: way, words: { text: way } })),
      { id: somethingElse, words: phrase('somethingElse'), quiet: true },
    ],
  };
}

/** What is wished for instead: of the owner's ways, or of what was noted. */
export function askInstead({ ways = [] }: EmpathyTopic): Say {
  return askText('instead', ways.length > 0 ? 'whatInstead' : 'whatShouldDiffer');
}

/** It is passed on: what was promised and by when, with what can be quoted; and whether that is right. */
export function confirm({ ways = [], promise }: EmpathyTopic, answers: Answers, isCorrected: boolean): Say[] {
  const way = ways.find((candidate) => candidate === answers.way);
  const wish = answers.instead ?? answers.wish;
  // Only what the owner offered can be promised; whatever else is wished for is answered by somebody.
  const what: Words<EmpathyPhrase> = way === undefined ? phrase('getsInTouch') : { text: way };
  const until: Words<EmpathyPhrase> | undefined = promise === undefined ? undefined : { text: promise };
  const rows: Row[] = [
    ...(way === undefined
      ? [...(wish === undefined ? [] : [wishRow(wish)]), row('next', what)]
      : [row('yourWish', what)]),
    ...(until ? [row('when', until)] : []),
    row('reference', { text: '{:reference}' }),
  ];
  return [
    said(isCorrected ? 'passedOnAnew' : 'passedOn'),
    { type: 'promised', what, ...(until && { until }) },
    { type: 'shown', cards: [{ title: phrase('railAction'), rows }] },
    {
      type: 'asked',
      name: 'confirmed',
      words: phrase('isThatRight'),
      kind: 'yes-no',
      confirms: true,
      choices: [
        { id: 'yes', words: phrase('thatIsRight') },
        { id: 'no', words: phrase('notQuite') },
      ],
    },
  ];
}

const row = (term: EmpathyPhrase, value: Words<EmpathyPhrase>): Row => ({ term, value });

function wishRow(wish: string): Row {
  return row('yourWish', { phrase: 'inYourWords', with: { wish: { told: shorten(collapse(wish)) } } });
}

/** How each detail is asked for, and what is said where none can be found in the answer. */
const detailQuestions: Readonly<Record<Detail, { ask: EmpathyPhrase; kind: QuestionKind; notFound?: EmpathyPhrase }>> =
  {
    name: { ask: 'askName', kind: 'text' },
    phone: { ask: 'askPhone', kind: 'phone', notFound: 'phoneNotFound' },
    email: { ask: 'askEmail', kind: 'email', notFound: 'emailNotFound' },
    address: { ask: 'askAddress', kind: 'text' },
  };

/** Why details are asked for. */
export const introduceDetails = said('howToReachYou');

/** One detail. */
export function askDetail(detail: Detail): Say {
  const { ask, kind } = detailQuestions[detail];
  return askText(detail, ask, kind);
}

/** What such a detail looks like, with an example; and the question again. */
export function explainDetail(detail: Detail): Say[] {
  const { notFound } = detailQuestions[detail];
  return [...(notFound ? [said(notFound)] : []), askDetail(detail)];
}

/** A detail that could not be found twice is not needed. */
export const leaveOpen = said('leftOpen');

/** Thanks for having said it. */
export const thank = said('thanks');

/** Gladness at a compliment. */
export const delight = said('goodToHear');

/** Gladness at a compliment, in the visitor's own words, and the one detail of it. */
export function cherish(account: Account): Say[] {
  return [delight, ...reflect(account), askText('detail', 'whatPleased')];
}

/** The compliment is kept. */
export const keepPraise = said('praiseKept');

/** Whoever is hurt needs other help first. */
export const warn = said('safetyFirst');

/** Where nothing is to be kept, nobody hears of it from here. */
export const keepToOurselves = said('nothingPassedOn');

/** Somebody else goes on. Without a person to show, it is passed on from here. */
export function handOver(reason: string, hasPerson: boolean): Say[] {
  return hasPerson ? [said('handingOver')] : [{ type: 'handed-over', reason }, said('handedOver')];
}
