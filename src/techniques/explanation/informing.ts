/** What visitors ask on their own, at any step: what it costs, what speaks against it, how it works, what is suggested. */
import type { Enquiry } from '../../language/meaning.ts';
import { sideBySide } from './comparing.ts';
import { type ExplanationPhrase, type Say, inBubbles, phrase, presentSolution, said, tellMore } from './sayings.ts';
import { bubblesOf } from './bubbles.ts';
import type { ExplanationOption, ExplanationTopic } from './schema.ts';

/** An answer to what was asked. */
export interface Information {
  readonly sayings: readonly Say[];
  /** It is not known here: a person may know it. */
  readonly isUnknown?: true;
}

const admissions: Readonly<Record<Enquiry, ExplanationPhrase>> = {
  price: 'noPrice',
  limits: 'noLimits',
  details: 'noDetails',
  solution: 'noRanking',
};

/**
 * Answers what was asked, from the owner's texts and nothing else.
 *
 * @param of the option that was asked about, where one was named
 * @param hasDetails whether there are details that were not told yet
 */
export function inform(
  topic: ExplanationTopic,
  about: Enquiry,
  { of, hasDetails }: { of: ExplanationOption | undefined; hasDetails: boolean },
): Information {
  const sayings = about === 'details' ? (hasDetails ? tellMore(topic) : []) : answers[about](topic, of);
  return sayings.length > 0 ? { sayings } : { sayings: [said(phrase(admissions[about]))], isUnknown: true };
}

const answers: Readonly<
  Record<Exclude<Enquiry, 'details'>, (topic: ExplanationTopic, of: ExplanationOption | undefined) => Say[]>
> = {
  price: (topic, of) => tellFact('price', topic, of),
  limits: (topic, of) => tellFact('limits', topic, of),
  // Which of several is best nobody says here: that is weighed by who will have it.
  solution: (topic) => (topic.options.length > 0 ? [] : presentSolution(topic)),
};

const leads = { price: 'priceIs', limits: 'limitsAre' } as const;

function tellFact(fact: 'price' | 'limits', topic: ExplanationTopic, of: ExplanationOption | undefined): Say[] {
  const options = (of ? [of] : topic.options).filter((option) => option[fact] !== undefined);
  if (options.length > 0) return [sideBySide(of ? options : topic.options, [fact])];
  const [first, ...others] = bubblesOf(topic[fact] ?? '');
  return first === undefined ? [] : [said(phrase(leads[fact], { [fact]: first })), ...inBubbles(others.join(' '))];
}
