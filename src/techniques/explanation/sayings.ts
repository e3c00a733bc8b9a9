/** What an explanation says at each step, as data: our phrases by name, the owner's texts as they are. */
import { splitSentences } from '../../flow/placeholder.ts';
import type { Card, Choice, Saying, Words } from '../technique.ts';
import type { ExplanationOption, ExplanationTopic } from './schema.ts';

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
  /* the choice */
  | 'price'
  | 'goodToKnow'
  | 'forYou'
  | 'whatWouldYouLike'
  | 'soundsGood'
  | 'tellMeMore'
  | 'notForMe'
  | 'sideBySide'
  | 'whichOne'
  | 'neither'
  | 'noneOfThem'
  /* the next step */
  | 'chosen'
  | 'chosenOption'
  | 'nextStepHere'
  | 'fairEnough';

type Say = Saying<ExplanationPhrase>;

const phrase = (name: ExplanationPhrase): Words<ExplanationPhrase> => ({ phrase: name });
const said = (words: Words<ExplanationPhrase>): Say => ({ type: 'said', words });

/** The choice of a comparison that takes none of the options. */
export const none = ':none';

/** The problem in the visitor's words, and whether it is theirs. */
export function stateProblem(topic: ExplanationTopic): Say[] {
  return [
    ...ownersWords(topic, 'problem'),
    {
      type: 'asked',
      name: 'problem',
      words: phrase('isThatIt'),
      kind: 'yes-no',
      choices: [
        { id: 'yes', words: phrase('thatIsIt') },
        { id: 'no', words: phrase('notQuite') },
        { id: 'tell', words: phrase('justTellMe'), quiet: true },
      ],
    },
  ];
}

/** The solution; the check comes apart, as who wants to be told at once is not checked. */
export function presentSolution(topic: ExplanationTopic): Say[] {
  return ownersWords(topic, 'solution');
}

/** Whether it was understood. */
export function check(words: 'isThatClear' | 'isItClearNow'): Say {
  return {
    type: 'asked',
    name: words === 'isThatClear' ? 'clear' : 'clear-now',
    words: phrase(words),
    kind: 'yes-no',
    choices: [
      { id: 'yes', words: phrase('clear') },
      { id: 'no', words: phrase(words === 'isThatClear' ? 'sayItDifferently' : 'stillNotClear') },
    ],
  };
}

/** The solution in other words: the owner's details, or what it is good for. */
export function rephrase(topic: ExplanationTopic): Say[] {
  const words =
    topic.details === undefined ? [said(phrase('whatItIsFor')), ...ownersWords(topic, 'benefit')] : tellMore(topic);
  return [...words, check('isItClearNow')];
}

/** The owner's details. */
export function tellMore(topic: ExplanationTopic): Say[] {
  return ownersWords(topic, 'details');
}

/** A person may succeed where two attempts did not. */
export function offerPerson(): Say[] {
  return [
    {
      type: 'asked',
      name: 'person',
      words: phrase('offerPerson'),
      kind: 'yes-no',
      offersPerson: true,
      choices: [
        { id: 'yes', words: phrase('personPlease') },
        { id: 'no', words: phrase('carryOn') },
      ],
    },
  ];
}

/** What the visitor gains by it. */
export function presentBenefit(topic: ExplanationTopic): Say[] {
  return ownersWords(topic, 'benefit');
}

/** Limits and price, before the choice. */
export function weigh(topic: ExplanationTopic): Say[] {
  const card = cardOf(topic);
  return card.rows.length > 0 ? [{ type: 'shown', cards: [card] }] : [];
}

/** The choice, with nothing preselected. */
export function askChoice(topic: ExplanationTopic, { more }: { more: boolean }): Say {
  const choices: Choice<ExplanationPhrase>[] = [
    {
      id: 'yes',
      words: topic.action === undefined ? phrase('soundsGood') : { text: topic.action },
      ...(topic.href === undefined ? {} : { href: topic.href }),
    },
    ...(more ? [{ id: 'more', words: phrase('tellMeMore') }] : []),
    { id: 'no', words: phrase('notForMe') },
  ];
  return { type: 'asked', name: 'choice', words: phrase('whatWouldYouLike'), kind: 'yes-no', choices };
}

/** The options side by side, and which it shall be. */
export function compare(topic: ExplanationTopic): Say[] {
  const { options } = topic;
  return [
    ...(topic.solution === undefined ? [said(phrase('sideBySide'))] : ownersWords(topic, 'solution')),
    ...ownersWords(topic, 'benefit'),
    { type: 'shown', cards: options.map(optionCard) },
    {
      type: 'asked',
      name: 'option',
      words: phrase('whichOne'),
      kind: 'choice',
      choices: [
        ...options.map((option) => ({ id: option.topic, words: { text: option.topic } })),
        { id: none, words: phrase(options.length > 2 ? 'noneOfThem' : 'neither'), quiet: true },
      ],
    },
  ];
}

/** It was not for them, and that is all right. */
export function letGo(): Say[] {
  return [said(phrase('fairEnough'))];
}

/** The problem was not theirs. */
export function leaveProblem(): Say[] {
  return [said(phrase('notTheProblem'))];
}

/** What was chosen, and where it leads. */
export function pointTheWay({ action, href }: Pick<ExplanationTopic, 'action' | 'href'>, option?: string): Say[] {
  const chosen: Words<ExplanationPhrase> =
    option === undefined ? phrase('chosen') : { phrase: 'chosenOption', with: { option } };
  if (href === undefined) return [said(chosen)];
  const label = action ?? href;
  const link = { text: label, content: [{ tag: 'a', href, children: [label] }] } as const;
  return [said(chosen), said(phrase('nextStepHere')), said(link)];
}

function optionCard(option: ExplanationOption): Card<ExplanationPhrase> {
  const { title, rows } = cardOf(option);
  return {
    title,
    rows: [
      { term: 'railSolution', value: { text: option.solution } },
      { term: 'forYou', value: { text: option.benefit } },
      ...rows,
    ],
  };
}

function cardOf({
  topic,
  price,
  limits,
}: Pick<ExplanationTopic, 'topic' | 'price' | 'limits'>): Card<ExplanationPhrase> {
  return {
    title: { text: topic },
    rows: [
      ...(price === undefined ? [] : [{ term: 'price' as const, value: { text: price } }]),
      ...(limits === undefined ? [] : [{ term: 'goodToKnow' as const, value: { text: limits } }]),
    ],
  };
}

/** A text of the owner: as a card where it was given as HTML, else in bubbles of at most two sentences. */
function ownersWords(topic: ExplanationTopic, name: 'problem' | 'solution' | 'benefit' | 'details'): Say[] {
  const text = topic[name];
  const content = topic.rich[name];
  if (text === undefined) return [];
  if (content !== undefined) return [said({ text, content })];
  const sentences = splitSentences(text);
  const bubbles: Say[] = [];
  for (let index = 0; index < sentences.length; index += 2) {
    bubbles.push(
      said({
        text: sentences
          .slice(index, index + 2)
          .join('')
          .trim(),
      }),
    );
  }
  return bubbles;
}
