/** What visitors ask on their own, at any step: what it costs, what speaks against it, how it works, what is suggested. */
import type { Enquiry } from '../../language/meaning.ts';
import { sideBySide } from './comparing.ts';
import {
  type ExplanationPhrase,
  type Say,
  inBubbles,
  phrase,
  presentSolution,
  said,
  stateProblem,
  tellMore,
} from './sayings.ts';
import { bubblesOf } from './bubbles.ts';
import type { ExplanationOption } from './option-schema.ts';
import type { ExplanationTopic } from './schema.ts';

/** An answer to what was asked. */
export interface Information {
  readonly sayings: readonly Say[];
  /** It is not known here: a person may know it. */
  readonly isUnknown?: true;
}

/** What was asked, and where. */
interface Asked {
  /** The option that was asked about, where one was named. */
  readonly of: ExplanationOption | undefined;
  /** Whether there are details that were not told yet. */
  readonly hasDetails: boolean;
  /** Whether the problem is not confirmed yet: nothing beyond it was told that could be told again. */
  readonly isBegun: boolean;
}

const admissions: Readonly<Record<Enquiry, ExplanationPhrase>> = {
  price: 'noPrice',
  limits: 'noLimits',
  details: 'noDetails',
  solution: 'noRanking',
  again: 'noDetails',
  other: 'noAnswer',
};

/** Answers what was asked, from the owner's texts and nothing else. */
export function inform(topic: ExplanationTopic, about: Enquiry, asked: Asked): Information {
  const sayings = answers[about](topic, asked);
  return sayings.length > 0 ? { sayings } : { sayings: [said(phrase(admissions[about]))], isUnknown: true };
}

const answers: Readonly<Record<Enquiry, (topic: ExplanationTopic, asked: Asked) => readonly Say[]>> = {
  price: (topic, { of }) => tellFact('price', topic, of),
  limits: (topic, { of }) => tellFact('limits', topic, of),
  details: (topic, { hasDetails }) => (hasDetails ? tellMore(topic) : []),
  // Which of several is best nobody says here: that is weighed by who will have it.
  solution: (topic) => (topic.options.length > 0 ? [] : presentSolution(topic)),
  again: (topic, { isBegun }) => {
    if (isBegun) return stateProblem(topic);
    return topic.options.length > 0 ? [sideBySide(topic.options)] : presentSolution(topic);
  },
  other: () => [],
};

const leads = { price: 'priceIs', limits: 'limitsAre' } as const;

function tellFact(fact: 'price' | 'limits', topic: ExplanationTopic, of: ExplanationOption | undefined): Say[] {
  const options = (of ? [of] : topic.options).filter((option) => option[fact] !== undefined);
  if (options.length > 0) return [sideBySide(of ? options : topic.options, [fact])];
  const [first, ...others] = bubblesOf(topic[fact] ?? '');
  return first === undefined ? [] : [said(phrase(leads[fact], { [fact]: first })), ...inBubbles(others.join(' '))];
}
