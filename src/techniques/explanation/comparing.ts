/** Up to three options side by side, and the choice among them. */
import type { Card, Choice } from '../technique.ts';
import {
  type ExplanationPhrase,
  type Say,
  inBubbles,
  phrase,
  said,
  weigh,
  presentBenefit,
  presentSolution,
} from './sayings.ts';
import type { ExplanationOption } from './option-schema.ts';
import type { ExplanationTopic } from './schema.ts';

/** The choice that takes none of the options. */
export const none = ':none';

/** The choice to hear more about one of them. */
export const more = ':more';

/** What options are compared by. */
type Fact = 'solution' | 'benefit' | 'limits' | 'price';

const allFacts = ['solution', 'benefit', 'limits', 'price'] as const satisfies readonly Fact[];

const terms: Readonly<Record<Fact, ExplanationPhrase>> = {
  solution: 'whatItIs',
  benefit: 'forYou',
  limits: 'goodToKnow',
  price: 'price',
};

/** The options side by side. Whoever confirmed the problem hears that these are for that. */
export function compare(topic: ExplanationTopic, isConfirmed: boolean): Say[] {
  return [
    ...(topic.solution === undefined
      ? [said(phrase(isConfirmed ? 'sideBySideForThat' : 'sideBySide'))]
      : presentSolution(topic)),
    ...presentBenefit(topic, { isConfirmed: false, answers: [] }),
    sideBySide(topic.options),
    ...weigh(topic),
  ];
}

/** The options side by side, by all or some of their facts. What none of them has is left out. */
export function sideBySide(options: readonly ExplanationOption[], facts: readonly Fact[] = allFacts): Say {
  const told = facts.filter((fact) => options.some((option) => option[fact] !== undefined));
  return {
    type: 'compared',
    cards: options.map((option): Card<ExplanationPhrase> => ({
      title: { text: option.topic },
      rows: told.map((fact) => {
        const text = option[fact];
        return { term: terms[fact], value: text === undefined ? phrase('notStated') : { text } };
      }),
    })),
  };
}

/** Which of the options it shall be. Of those that were not looked at closely yet, more can be heard. */
export function askOption({ options }: ExplanationTopic, looked: readonly string[]): Say {
  return {
    type: 'asked',
    name: 'option',
    words: phrase('whichOne'),
    kind: 'choice',
    choices: [
      ...options.map(choiceOf),
      ...(looked.length < options.length ? [{ id: more, words: phrase('tellMeMore'), quiet: true as const }] : []),
      noneOf(options),
    ],
    hesitations: { pondering: none, passing: none, unsure: looked.length < options.length ? more : none },
  };
}

/** About which of the options more shall be told, if about any. */
export function askAboutWhich({ options }: ExplanationTopic, looked: readonly string[]): Say {
  const choices = options.filter(({ topic }) => !looked.includes(topic)).map(choiceOf);
  return {
    type: 'asked',
    name: 'closer',
    words: phrase('aboutWhich'),
    kind: 'choice',
    choices: [...choices, noneOf(options)],
    hesitations: { pondering: none, passing: none, unsure: none },
  };
}

/** One of the options by itself. */
export function lookCloser(option: ExplanationOption): Say[] {
  const { solution, benefit } = option;
  return [...inBubbles(solution), ...inBubbles(benefit), ...weigh(option)];
}

function noneOf({ length }: readonly ExplanationOption[]): Choice<ExplanationPhrase> {
  return { id: none, words: phrase(length > 2 ? 'noneOfThem' : 'neither'), quiet: true };
}

function choiceOf({ topic }: ExplanationOption): Choice<ExplanationPhrase> {
  return { id: topic, words: { text: topic } };
}
