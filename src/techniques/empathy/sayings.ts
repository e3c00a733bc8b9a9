/** What is said to somebody who is heard out, as data: our phrases by name, owner's and visitor's words as they are. */
import { collapse, shorten } from '../../flow/text.ts';
import type { Account, Feeling } from '../../language/meaning.ts';
import type { Answers, CardRow, Choice, QuestionKind, Saying, Words } from '../technique.ts';
import { type Details, isOutOfReach, missingDetail } from './reaching.ts';
import type { Detail } from './details.ts';
import type { EmpathyTopic } from './schema.ts';
import type { Context } from './vocabulary.ts';

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
  | 'youWrite'
  | 'longWait'
  | 'waited'
  | 'spoilt'
  | 'again'
  | 'worried'
  | 'letDown'
  | 'apology'
  | 'apologyForWait'
  | 'praiseToo'
  | 'notedToo'
  /* what the visitor needs */
  | 'whatMatters'
  | 'passingOn'
  | 'whichWay'
  | 'somethingElse'
  | 'whatInstead'
  | 'whatToChange'
  /* what is done about it */
  | 'passedOn'
  | 'passedOnAnew'
  | 'yourWish'
  | 'inYourWords'
  | 'asTold'
  | 'next'
  | 'getsInTouch'
  | 'when'
  | 'alsoNoted'
  | 'name'
  | 'phone'
  | 'email'
  | 'address'
  | 'reference'
  | 'outOfReach'
  | 'isThatRight'
  | 'thatIsRight'
  | 'notQuite'
  /* how to reach the visitor */
  | 'foundInText'
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
  | 'lawForPerson'
  | 'careForPerson'
  | 'handingOver'
  | 'noFurther'
  | 'nothingPassedOn'
  | 'handedOver';

type Say = Saying<EmpathyPhrase>;
type Row = CardRow<EmpathyPhrase>;

const phrase = (name: EmpathyPhrase): Words<EmpathyPhrase> => ({ phrase: name });
const said = (name: EmpathyPhrase): Say => ({ type: 'said', words: phrase(name) });
/** A courtesy: it is left out rather than said in the same words again. */
const courteous = (words: Words<EmpathyPhrase>): Say => ({ type: 'said', words, once: true });

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
  const isQuoted = /^[“”«»"]/.test(retold);
  const name = matter === 'compliment' ? 'praiseNoted' : isQuoted ? 'youWrite' : 'asIHearIt';
  return [{ type: 'said', words: { phrase: name, with: { retold: { told: retold } } } }];
}

const sympathies: Readonly<Record<Feeling, EmpathyPhrase>> = {
  waiting: 'waited',
  spoilt: 'spoilt',
  again: 'again',
  worried: 'worried',
  'let-down': 'letDown',
};

/**
 * What happened, what weighs about it where there are words of it, and the one apology of a matter. Whoever is angry is
 * told no more of what they feel.
 */
export function empathise(account: Account, isAngry: boolean, praises: boolean): Say[] {
  const { feeling, wait } = account;
  return [
    ...reflect(account),
    ...(feeling === undefined || (isAngry && wait === undefined) ? [] : [sympathy(feeling, wait)]),
    courteous(phrase(feeling === 'waiting' ? 'apologyForWait' : 'apology')),
    ...(praises ? [courteous(phrase('praiseToo'))] : []),
  ];
}

/** A fact with its weight; of feelings nothing is claimed. */
function sympathy(feeling: Feeling, wait: string | undefined): Say {
  if (wait === undefined) return courteous(phrase(sympathies[feeling]));
  return courteous({ phrase: 'longWait', with: { wait: { told: wait } } });
}

/** What was told beside what was asked, as part of the same matter. */
export function takeAlong(account: Account): Say[] {
  return [...reflect(account), courteous(phrase('notedToo'))];
}

/** The one question that explores. */
export function askWish({ ways }: EmpathyTopic): Say {
  const asked = askText('wish', 'whatMatters');
  return asked.type === 'asked' && ways !== undefined ? { ...asked, wishes: ways } : asked;
}

/** Somebody owns the next step. */
export const own = said('passingOn');

/** The choice that none of the owner's ways is. */
export const somethingElse = ':else';

/** What can be done about it; a way in the visitor's own words is one as well. */
export function askWay({ ways = [] }: EmpathyTopic): Say {
  return {
    type: 'asked',
    name: 'way',
    words: phrase('whichWay'),
    kind: 'choice',
    otherwise: somethingElse,
    wishes: ways,
    choices: [...ways.map(wayChoice), { id: somethingElse, words: phrase('somethingElse'), quiet: true }],
  };
}

function wayChoice(way: string): Choice<EmpathyPhrase> {
  return { id: way, words: { text: way } };
}

/** What is wished for instead of the owner's ways: that resembles one of them only in passing. */
export const askInstead = askText('instead', 'whatInstead');

/** What of what was noted is not right: another way, or anything in the visitor's words. */
export function askCorrection({ ways = [] }: EmpathyTopic, { way: chosen }: Answers): Say {
  return {
    type: 'asked',
    name: 'correction',
    words: phrase('whatToChange'),
    kind: 'text',
    wishes: ways,
    choices: [...ways.filter((way) => way !== chosen).map(wayChoice), skip],
  };
}

const contactRows = ['name', 'phone', 'email', 'address'] as const satisfies readonly Detail[];

/**
 * It is passed on: what was promised and by when, where the visitor can be reached, and what can be quoted; and whether
 * that is right. Whatever is written in other words corrects it.
 */
export function confirm(context: Context): Say[] {
  const { topic, answers, corrections, details } = context;
  const { ways = [], promise } = topic;
  const way = ways.find((candidate) => candidate === answers.way);
  const wish = answers.instead ?? answers.wish;
  // What was wished for first is not forgotten for what is wished for instead of a way.
  const noted = [answers.instead === undefined ? undefined : answers.wish, answers.addition, answers.correction];
  const alsoNoted = noted.filter((text) => text !== undefined).join(' / ');
  const unreached = isOutOfReach(context);
  // Only what the owner offered can be promised, and to nobody who cannot be reached; somebody looks into the rest.
  const what: Words<EmpathyPhrase> = way === undefined || unreached ? phrase('getsInTouch') : { text: way };
  const until: Words<EmpathyPhrase> | undefined = promise === undefined ? undefined : { text: promise };
  const rows: Row[] = [
    ...(wish === undefined ? [] : [row('yourWish', told(wish))]),
    ...(wish === undefined && way !== undefined ? [row('yourWish', { text: way })] : []),
    ...(wish !== undefined || way === undefined || unreached ? [row('next', what)] : []),
    ...(until ? [row('when', until)] : []),
    ...(alsoNoted === '' ? [] : [row('alsoNoted', told(alsoNoted))]),
    ...contactRows.flatMap((detail) => {
      const label = details[detail];
      return label === undefined ? [] : [row(detail, { phrase: 'asTold', with: { told: { told: label } } })];
    }),
    row('reference', { text: '{:reference}' }),
  ];
  return [
    said(corrections > 0 ? 'passedOnAnew' : 'passedOn'),
    { type: 'promised', what, ...(until && { until }) },
    { type: 'shown', cards: [{ title: phrase('railAction'), rows }] },
    ...(unreached ? [courteous(phrase('outOfReach'))] : []),
    {
      type: 'asked',
      name: 'confirmed',
      words: phrase('isThatRight'),
      kind: 'yes-no',
      confirms: true,
      otherwise: 'no',
      choices: [
        { id: 'yes', words: phrase('thatIsRight') },
        { id: 'no', words: phrase('notQuite') },
      ],
    },
  ];
}

const row = (term: EmpathyPhrase, value: Words<EmpathyPhrase>): Row => ({ term, value });

/** The visitor's words, so much of them as can be read at a glance. */
function told(words: string): Words<EmpathyPhrase> {
  return { phrase: 'inYourWords', with: { wish: { told: shorten(collapse(words)) } } };
}

/** How each detail is asked for, and what is said where none can be found in the answer. */
const detailQuestions: Readonly<Record<Detail, { ask: EmpathyPhrase; kind: QuestionKind; notFound?: EmpathyPhrase }>> =
  {
    name: { ask: 'askName', kind: 'text' },
    phone: { ask: 'askPhone', kind: 'phone', notFound: 'phoneNotFound' },
    email: { ask: 'askEmail', kind: 'email', notFound: 'emailNotFound' },
    address: { ask: 'askAddress', kind: 'text' },
  };

/** What was found in what the visitor told, and why the rest is asked for. */
export function introduceDetails(context: Context): Say[] {
  const { details, found } = context;
  const places = found.flatMap((detail) => (detail === 'name' ? [] : [{ told: details[detail] ?? '' }]));
  return [
    ...(places.length > 0
      ? [{ type: 'said', words: { phrase: 'foundInText', with: { found: { list: places } } } } as const]
      : []),
    ...(missingDetail(context) === undefined ? [] : [said('howToReachYou')]),
  ];
}

/** Details that are known from now on. */
export function learn(details: Details, names: readonly Detail[]): Say[] {
  return names.flatMap((name) => {
    const label = details[name];
    return label === undefined ? [] : [{ type: 'learned', name, value: label, label: { told: label } } as const];
  });
}

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
export const thank = courteous(phrase('thanks'));

/** Gladness at a compliment. */
export const delight = courteous(phrase('goodToHear'));

/** Gladness at a compliment, in the visitor's own words, and the one detail of it. */
export function cherish(account: Account): Say[] {
  return [delight, ...reflect(account), askText('detail', 'whatPleased')];
}

/** The compliment is kept. */
export const keepPraise = said('praiseKept');

/** Whoever is hurt needs other help first. */
export const warn = said('safetyFirst');

/** What only a person may answer, and why. */
export const entrust = { legal: said('lawForPerson'), vulnerable: said('careForPerson') } as const;

/** Why somebody else goes on, where it leads nowhere. */
export const noFurther = said('noFurther');

/** Where nothing is to be kept, nobody hears of it from here. */
export const keepToOurselves = said('nothingPassedOn');

/** Somebody else goes on. Without a person to show, it is passed on from here. */
export function handOver(reason: string, hasPerson: boolean): Say[] {
  return hasPerson ? [said('handingOver')] : [{ type: 'handed-over', reason }, said('handedOver')];
}
