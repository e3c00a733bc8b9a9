/** How a map writes what a flow holds: the guide's own phrases, the owner's texts, lengths of time, days and hours. */
import { clockTime } from '../../conversation/clock-time.ts';
import { speech as da } from '../../conversation/phrases/da.ts';
import { speech as en } from '../../conversation/phrases/en.ts';
import { speech as nb } from '../../conversation/phrases/nb.ts';
import { speech as sv } from '../../conversation/phrases/sv.ts';
import type { Spoken } from '../../conversation/speech.ts';
import type { Flow } from '../../flow/flow.ts';
import type { OpeningHours } from '../../flow/hours.ts';
import { fill, placeholdersIn } from '../../flow/placeholder.ts';
import { dayLabel } from '../../language/calendar.ts';
import { type Language, localeOf, resolveLanguage } from '../../language/languages.ts';
import { type TechniquePhrases, techniquePhrases } from '../../techniques/spoken.ts';
import type { Wording } from '../../techniques/technique.ts';
import { type MapWords, mapWords } from './map-words.ts';

const spoken: Readonly<Record<Language, Spoken>> = { en, sv, nb, da };

/** What a map of a flow is written with. */
export interface Writing {
  readonly language: Language;
  readonly words: MapWords;
  readonly speech: Spoken;
  readonly techniques: TechniquePhrases;
  /** A text of the owner, or a phrase in its first wording. What only the visitor's answers tell stays a `{placeholder}`. */
  readonly text: (wording: Wording, values?: Readonly<Record<string, string>>) => string;
}

/** How a map of this flow is written. */
export function writingFor({ language: tag, business, guide }: Flow): Writing {
  const language = resolveLanguage(tag);
  const reserved = { ...(business === undefined ? {} : { business }), ...(guide === undefined ? {} : { guide }) };
  return {
    language,
    words: mapWords(tag),
    speech: spoken[language],
    techniques: techniquePhrases[language],
    text: (wording, given = {}) => {
      const [text = ''] = [wording].flat();
      // What begins with a colon is ours, and has a fallback where it may be missing.
      const open = placeholdersIn(text).filter((name) => !name.startsWith(':'));
      const names = open.filter((name) => !text.includes(`{${name}|`)).map((name) => [name, `{${name}}`] as const);
      return fill(text, new Map([...names, ...Object.entries({ ...reserved, ...given })]));
    },
  };
}

const units = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
  [1_000, 'second'],
] as const;

/** A length of time, such as `30 seconds`. */
export function timeWords(milliseconds: number, language: Language): string {
  const [length, unit] = units.find(([size]) => milliseconds >= size) ?? [1_000, 'second'];
  const format = new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Number((milliseconds / length).toFixed(1)));
}

/** A day, such as `24 November 2026`; without its year where it comes back every year. */
export function dayWords(day: string, language: Language, every?: 'year' | 'month' | 'week'): string {
  return dayLabel(day, every === 'year' ? day : undefined, localeOf(language));
}

/** Opening hours, a line for each span: `Mon–Fri 09:00–17:00`. */
export function hoursWords(hours: OpeningHours, language: Language): string[] {
  const time = (minutes: number) =>
    clockTime(
      [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':'),
      language,
    );
  return hours.map(({ days, from, until }) => `${daysWords(days, language)} ${time(from)}–${time(until)}`);
}

/** Weekdays, those in a row as a span of them. */
function daysWords(days: readonly number[], language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { weekday: 'short', timeZone: 'UTC' });
  // 2024-01-01 was a Monday.
  const nameOf = (day = 1) => format.format(Date.UTC(2024, 0, day));
  const isSpan = days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  return isSpan ? `${nameOf(days[0])}–${nameOf(days.at(-1))}` : days.map(nameOf).join(', ');
}
