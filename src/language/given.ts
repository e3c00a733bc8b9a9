/** Answers that were given through an input of their kind. They need no ear, so it is not loaded for them. */
import { amountLabel } from './amounts.ts';
import { dayLabel, dayOf, partsOf } from './calendar.ts';
import { emailMeant, phoneMeant } from './contacts.ts';

/** What an answer is read back with. */
export interface Reader {
  /** What a number counts. */
  readonly unit?: string;
  /** A BCP 47 tag. */
  readonly locale: string;
  /** The day of the visitor, as `2026-11-22`: another year is told. */
  readonly today?: string;
}

/** An answer as it is compared, and as it is read back. */
export interface Given {
  readonly value: string;
  readonly label: string;
}

const readings: ReadonlyMap<string, (value: string, reader: Reader) => Given | undefined> = new Map([
  ['number', numberGiven],
  ['date', dateGiven],
  ['email', (value: string) => asIs(emailMeant(value))],
  ['phone', (value: string) => asIs(phoneMeant(value))],
  ['text', (value: string) => asIs(value.trim() === '' ? undefined : value)],
]);

/**
 * The answer that the value of an input gives to a question of a kind: a number in plain decimal notation, a day as
 * `2026-11-24`, an e-mail address, a phone number, or text. `undefined` where it is none, and for every other kind.
 */
export function answerGiven(kind: string, value: string, reader: Reader): Given | undefined {
  return readings.get(kind)?.(value, reader);
}

function numberGiven(text: string, { unit, locale }: Reader): Given | undefined {
  if (!/^\s*[-+]?(?:\d+\.?\d*|\.\d+)\s*$/.test(text)) return undefined;
  // Adding nothing makes a plain zero of one below zero.
  const value = Number(text) + 0;
  return Math.abs(value) > Number.MAX_SAFE_INTEGER
    ? undefined
    : { value: String(value), label: amountLabel(value, unit, locale) };
}

function dateGiven(text: string, { locale, today }: Reader): Given | undefined {
  const day = dayOf(...partsOf(text));
  return day === undefined || day !== text ? undefined : { value: day, label: dayLabel(day, today, locale) };
}

function asIs(value: string | undefined): Given | undefined {
  return value === undefined ? undefined : { value, label: value };
}
