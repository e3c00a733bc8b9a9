/** Typed texts in four languages, with what they mean: `test/language/cases.json`. */
import { da } from '../../src/language/cues/da.ts';
import { en } from '../../src/language/cues/en.ts';
import { nb } from '../../src/language/cues/nb.ts';
import { sv } from '../../src/language/cues/sv.ts';
import { type Meaning, type Situation, understand } from '../../src/language/understanding.ts';
import cases from '../language/cases.json' with { type: 'json' };

/** The cues of each language, and what its yes and no are called. */
export const spoken = {
  en: { cues: en, yes: 'Yes', no: 'No' },
  sv: { cues: sv, yes: 'Ja', no: 'Nej' },
  nb: { cues: nb, yes: 'Ja', no: 'Nei' },
  da: { cues: da, yes: 'Ja', no: 'Nej' },
} as const;

export type SpokenLanguage = keyof typeof spoken;

/** The mood of a text as people marked it. */
export interface TypedMood {
  /** 0 matter-of-fact, 1 annoyed or let down, 2 angry, 3 abusive. */
  readonly anger: number;
  /** 1 where time or danger presses now. */
  readonly urgency: number;
  readonly legal?: boolean;
  readonly safety?: boolean;
  readonly vulnerable?: boolean;
  readonly thanks?: boolean;
}

/** A text, the kind of question that was open, its options, and what was meant: `yes`, `option:Small`, `number:12` … */
export interface TypedCase {
  readonly lang: SpokenLanguage;
  readonly text: string;
  readonly asked: string | null;
  readonly options?: readonly string[] | null;
  readonly means: string;
  /** The mood in which it was typed, of the cases that came with the task. */
  readonly mood?: TypedMood;
  /** Written for this test; the others came with the task. */
  readonly own?: boolean;
}

/** The day on which the cases were typed, a Sunday. */
export const dayOfCases = '2026-11-22';

export const typedCases = cases as readonly TypedCase[];

/** What a case is taken for, in the words of the cases. */
export function takenFor(typed: TypedCase): string {
  const situation = situationOf(typed);
  const meaning = understand(typed.text, situation);
  return meaning.as === 'answer' ? answerOf(meaning.value, typed, situation) : nameOf(meaning);
}

function situationOf({ lang, asked, options }: TypedCase): Situation {
  const { cues, yes, no } = spoken[lang];
  const yesNo = [
    { id: 'yes', label: yes },
    { id: 'no', label: no },
  ];
  const offered = (options ?? []).map((label, at) => ({ id: `option-${at}`, label }));
  const question = asked === null ? undefined : { name: 'question', kind: asked === 'open' ? 'text' : asked };
  return {
    question: question && { ...question, options: asked === 'yes-no' ? yesNo : offered },
    topics: [],
    current: undefined,
    today: dayOfCases,
    cues,
  };
}

function answerOf(value: string, { asked }: TypedCase, { question }: Situation): string {
  if (asked === 'yes-no') return value;
  const option = question?.options.find(({ id }) => id === value);
  return option ? `option:${option.label}` : `${asked ?? 'nothing'}:${value}`;
}

function nameOf(meaning: Exclude<Meaning, { as: 'answer' }>): string {
  if (meaning.as === 'matter') return meaning.kind;
  const names = { unknown: 'dont-know', end: 'stop', nothing: 'not-understood' } as const;
  return meaning.as in names ? names[meaning.as as keyof typeof names] : meaning.as;
}
