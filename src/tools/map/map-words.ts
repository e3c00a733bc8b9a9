/** The words of a map that the guide itself never says, in the language of the flow. */
import type { Moment } from '../../flow/invitation.ts';
import type { Plan } from '../../flow/plan.ts';
import { type Language, resolveLanguage } from '../../language/languages.ts';
import type { QuestionKind } from '../../techniques/technique.ts';
import { da } from './words/da.ts';
import { en } from './words/en.ts';
import { nb } from './words/nb.ts';
import { sv } from './words/sv.ts';

/** The words of a map in one language. Some make a sentence of what they are handed. */
export interface MapWords {
  readonly title: (business: string) => string;
  readonly untitled: string;
  readonly description: (topics: string) => string;
  readonly moments: Readonly<Record<Moment, string>>;
  readonly after: (wait: string) => string;
  readonly onPages: (paths: string) => string;
  readonly renewal: string;
  readonly due: (day: string) => string;
  readonly earlier: (time: string) => string;
  readonly greeting: string;
  readonly plan: string;
  readonly fromDay: (day: string) => string;
  readonly untilDay: (day: string) => string;
  readonly every: Readonly<Record<NonNullable<Plan['every']>, string>>;
  readonly explanation: string;
  readonly empathy: string;
  readonly questioning: string;
  readonly advice: string;
  readonly question: (number: string, name: string) => string;
  readonly optional: string;
  /** What a question takes that has neither options nor bounds. */
  readonly kinds: Readonly<Record<Exclude<QuestionKind, 'choice' | 'choices'>, string>>;
  readonly atLeast: (least: string) => string;
  readonly atMost: (most: string) => string;
  readonly between: (least: string, most: string) => string;
  readonly saidBack: string;
  readonly passedOn: string;
  readonly otherwise: string;
  readonly retold: string;
  readonly reference: string;
  readonly asksFor: (details: string) => string;
  readonly details: Readonly<Record<'name' | 'phone' | 'email' | 'address', string>>;
  readonly compliment: string;
  readonly person: string;
  readonly closing: string;
  readonly quoted: (text: string) => string;
  readonly is: (name: string, value: string) => string;
  readonly isNot: (name: string, value: string) => string;
  readonly includes: (name: string, value: string) => string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
}

const languages: Readonly<Record<Language, MapWords>> = { en, sv, nb, da };

/** The words for a flow of a language; English ones where the guide does not speak that. */
export function mapWords(language: string): MapWords {
  return languages[resolveLanguage(language)];
}
