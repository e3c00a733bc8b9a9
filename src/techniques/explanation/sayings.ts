/** What an explanation says at each step, as data: our phrases by name, the owner's texts as they are. */
import type { Card, CardRow, Choice, Saying, Value, Words } from '../technique.ts';
import { bubblesOf, firstSentenceOf } from './bubbles.ts';
import type { ExplanationTopic } from './schema.ts';

/** How long a sentence may be that is said again, in characters. */
const longestRecalled = 120;

/** Every phrase of an explanation. */
export type ExplanationPhrase =
  /* the rail */
  | 'railProblem'
  | 'railSolution'
  | 'railSolutions'
  | 'railBenefit'
  | 'railChoice'
  /* the problem */
  | 'isThatIt'
  | 'thatIsIt'
  | 'notQuite'
  | 'justTellMe'
  | 'notTheProblem'
  /* the solution */
  | 'isThatClear'
  | 'clear'
  | 'sayItDifferently'
  | 'whatItIsFor'
  | 'isItClearNow'
  | 'stillNotClear'
  | 'offerPerson'
  | 'personPlease'
  | 'carryOn'
  | 'noOtherWords'
  /* the benefit */
  | 'youRecognised'
  | 'youTold'
  /* the choice */
  | 'price'
  | 'goodToKnow'
  | 'thatWasIt'
  | 'thatWasPrice'
  | 'thatWasLimits'
  | 'thatWasBoth'
  | 'whatWouldYouLike'
  | 'soundsGood'
  | 'tellMeMore'
  | 'notForMe'
  /* the comparison */
  | 'sideBySide'
  | 'sideBySideForThat'
  | 'whatItIs'
  | 'forYou'
  | 'notStated'
  | 'whichOne'
  | 'aboutWhich'
  | 'neither'
  | 'noneOfThem'
  /* what the visitor asks */
  | 'priceIs'
  | 'limitsAre'
  | 'noPrice'
  | 'noLimits'
  | 'noDetails'
  | 'noRanking'
  | 'noAnswer'
  | 'personKnows'
  /* the next step */
  | 'chosen'
  | 'chosenOption'
  | 'nextStepHere'
  | 'nextStepPerson'
  | 'fairEnough'
  | 'takeYourTime';

/** What is said. */
export type Say = Saying<ExplanationPhrase>;

/** A phrase, and what stands in it. */
export const phrase = (name: ExplanationPhrase, values?: Readonly<Record<string, Value>>): Words<ExplanationPhrase> =>
  values === undefined ? { phrase: name } : { phrase: name, with: values };

/** Words that are said. */
export const said = (words: Words<ExplanationPhrase>): Say => ({ type: 'said', words });

/** The problem in the visitor's words. */
export function stateProblem(topic: ExplanationTopic): Say[] {
  return ownersWords(topic, 'problem');
}

/** Whether the problem is theirs. */
export function askProblem(): Say {
  return {
    type: 'asked',
    name: 'problem',
    words: phrase('isThatIt'),
    kind: 'yes-no',
    choices: [
      { id: 'yes', words: phrase('thatIsIt') },
      { id: 'no', words: phrase('notQuite') },
      { id: 'tell', words: phrase('justTellMe'), quiet: true },
    ],
    // Who is not sure that it is theirs may hear it, and claims no need.
    hesitations: { unsure: 'tell', passing: 'tell', puzzled: 'tell' },
  };
}

/** The solution; the check comes apart, as who wants to be told at once is not checked. */
export function presentSolution(topic: ExplanationTopic): Say[] {
  return ownersWords(topic, 'solution');
}

/** Whether the solution was understood, at first or in other words. */
export function check(name: 'clear' | 'clear-now'): Say {
  const isFirst = name === 'clear';
  return {
    type: 'asked',
    name,
    words: phrase(isFirst ? 'isThatClear' : 'isItClearNow'),
    kind: 'yes-no',
    choices: [
      { id: 'yes', words: phrase('clear') },
      { id: 'no', words: phrase(isFirst ? 'sayItDifferently' : 'stillNotClear') },
    ],
    hesitations: { puzzled: 'no', passing: 'yes', unsure: 'no' },
  };
}

/** The owner's details. */
export function tellMore(topic: ExplanationTopic): Say[] {
  return ownersWords(topic, 'details');
}

/** The solution by what it does for the visitor, where the owner gave no other words for it. */
export function rephraseByBenefit(topic: ExplanationTopic, need: Need): Say[] {
  return [said(phrase('whatItIsFor')), ...presentBenefit(topic, need)];
}

/** A person may succeed where two attempts did not. */
export function offerPerson(): Say {
  return {
    type: 'asked',
    name: 'person',
    words: phrase('offerPerson'),
    kind: 'yes-no',
    offersPerson: true,
    choices: [
      { id: 'yes', words: phrase('personPlease') },
      { id: 'no', words: phrase('carryOn') },
    ],
  };
}

/** There is neither a third wording nor a person. */
export function admitNoOtherWords(): Say {
  return said(phrase('noOtherWords'));
}

/** What the visitor needs, by what they said themselves: the problem that they confirmed, and what they answered. */
export interface Need {
  readonly isConfirmed: boolean;
  readonly answers: readonly string[];
}

/** What the visitor gains, tied to what they need. Whoever confirmed and answered nothing is told of no need. */
export function presentBenefit(topic: ExplanationTopic, { isConfirmed, answers }: Need): Say[] {
  const benefit = ownersWords(topic, 'benefit');
  if (benefit.length === 0) return [];
  if (answers.length > 0) {
    return [said(phrase('youTold', { answers: { list: answers.map((told) => ({ told })) } })), ...benefit];
  }
  return isConfirmed ? [said(phrase('youRecognised', { problem: recalled(topic) })), ...benefit] : benefit;
}

/** What a problem is called back to mind by: its first sentence, or the topic's name where nobody reads that twice. */
function recalled({ topic, problem }: ExplanationTopic): string {
  const first = firstSentenceOf(problem);
  return first === '' || first.length > longestRecalled ? topic : first;
}

/** Limits and price, before the choice. */
export function weigh(proposal: Proposal): Say[] {
  const rows = rowsOf(proposal);
  return rows.length > 0 ? [{ type: 'shown', cards: [{ title: { text: proposal.topic }, rows }] }] : [];
}

/** The choice, with nothing preselected: at first with what was told, summed up. */
export function askChoice(topic: ExplanationTopic, { more, again }: { more: boolean; again: boolean }): Say {
  const { action, href } = topic;
  const choices: Choice<ExplanationPhrase>[] = [
    {
      id: 'yes',
      words: action === undefined ? phrase('soundsGood') : { text: action },
      ...(href === undefined ? {} : { href }),
    },
    ...(more ? [{ id: 'more', words: phrase('tellMeMore') }] : []),
    { id: 'no', words: phrase('notForMe') },
  ];
  return {
    type: 'asked',
    name: 'choice',
    words: phrase(again ? 'whatWouldYouLike' : summary(topic)),
    kind: 'yes-no',
    choices,
    hesitations: { pondering: 'no', passing: 'no', unsure: more ? 'more' : 'no' },
  };
}

function summary({ price, limits }: ExplanationTopic): ExplanationPhrase {
  if (price === undefined) return limits === undefined ? 'thatWasIt' : 'thatWasLimits';
  return limits === undefined ? 'thatWasPrice' : 'thatWasBoth';
}

/** It was not for them, and that is all right. */
export function letGo(): Say[] {
  return [{ type: 'said', words: phrase('fairEnough'), bright: true }];
}

/** It is not decided now, and may be come back to. */
export function takeTime(): Say[] {
  return [said(phrase('takeYourTime'))];
}

/** The problem was not theirs. */
export function leaveProblem(): Say[] {
  return [said(phrase('notTheProblem'))];
}

/** What was chosen, and where it leads: to a page, or to a person where something is bought or booked. */
export function pointTheWay({ action, href, price }: Proposal, hasPerson: boolean, option?: string): Say[] {
  const chosen = said(option === undefined ? phrase('chosen') : phrase('chosenOption', { option }));
  if (href !== undefined) {
    const label = action ?? href;
    const link = { text: label, content: [{ tag: 'a', href, children: [label] }] } as const;
    return [chosen, said(phrase('nextStepHere')), said(link)];
  }
  const isDealt = action !== undefined || price !== undefined;
  return hasPerson && isDealt ? [chosen, said(phrase('nextStepPerson')), { type: 'person-shown' }] : [chosen];
}

/** What is proposed, and under which conditions. */
type Proposal = Pick<ExplanationTopic, 'topic' | 'price' | 'limits' | 'action' | 'href'>;

function rowsOf({ price, limits }: Proposal): Card<ExplanationPhrase>['rows'] {
  const row = (term: ExplanationPhrase, text: string | undefined): CardRow<ExplanationPhrase>[] =>
    text === undefined ? [] : [{ term, value: { text } }];
  return [...row('price', price), ...row('goodToKnow', limits)];
}

/** A text of the owner: as a card where it was given as HTML, else in bubbles of at most two sentences. */
function ownersWords(topic: ExplanationTopic, name: 'problem' | 'solution' | 'benefit' | 'details'): Say[] {
  const text = topic[name];
  const content = topic.rich[name];
  if (text === undefined) return [];
  return content === undefined ? inBubbles(text) : [said({ text, content })];
}

/** A text in bubbles. */
export function inBubbles(text: string): Say[] {
  return bubblesOf(text).map((bubble) => said({ text: bubble }));
}
