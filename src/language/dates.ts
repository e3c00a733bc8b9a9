/** Dates as people write them: `tomorrow`, `på torsdag`, `24/11`, `om 14 dage`, `den 5:e`. */
import { dayOf, daysLater, monthsLater, partsOf, weekdayOf } from './calendar.ts';
import type { Valued } from './cues/cues.ts';
import { type Ear, outermost } from './expressions.ts';
import { numberMeant } from './numbers.ts';
import { spelled, wordsOf } from './words.ts';

/** A day that stands in a text, between words. */
interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly day: string;
}

/**
 * The one date that a text is meant to give, as `2026-11-24`; `undefined` where there is none, or where it might be either
 * of two.
 *
 * @param isAsked whether a date was asked for: else the number of a day alone may count anything, "the second one", and a
 *   week may be when something else is
 */
export function dateMeant(text: string, today: string | undefined, ear: Ear, isAsked = true): string | undefined {
  const written = writtenIn(isAsked ? text : text.replace(/(?<![\d-])\d\d?-\d\d?(?![\d-])/g, ' '), today);
  const words = wordsOf(text);
  const named = written.length > 0 || today === undefined ? [] : namedIn(words, today, ear, isAsked);
  const affirmed = named.filter(({ from }) => !ear.says(words.slice(Math.max(0, from - 1), from), ear.cues.negations));
  const days = [...written, ...affirmed.map(({ day }) => day)];
  const [meant, ...others] = ear.says(words, ear.cues.corrections) ? days.slice(-1) : new Set(days);
  return others.length > 0 ? undefined : meant;
}

/** Dates in figures: `2026-11-24`, `24.11.26`, `24/11`, `261124`. */
function writtenIn(text: string, today: string | undefined): string[] {
  const full = [...text.matchAll(/(?<!\d)(\d{4})-?(\d\d)-?(\d\d)(?!\d)/g)].map(([, year, month, day]) =>
    dayOf(Number(year), Number(month), Number(day)),
  );
  const short = [...text.matchAll(/(?<!\d)(\d\d)(\d\d)(\d\d)(?!\d)/g)].map(([, year, month, day]) =>
    dayOf(2000 + Number(year), Number(month), Number(day)),
  );
  const dayFirst = [
    ...text.matchAll(/(?<![\d.:/-])(\d{1,2})[./-] ?(\d{1,2})(?!\d)(?:[./-] ?(\d{4}|\d\d)(?!\d))?/g),
  ].map(([, day, month, year]) => {
    const date = (monthNumber: number, dayNumber: number) =>
      year === undefined
        ? nextOf(monthNumber, dayNumber, today)
        : dayOf((Number(year) % 100) + 2000, monthNumber, dayNumber);
    return date(Number(month), Number(day)) ?? date(Number(day), Number(month));
  });
  return [...full, ...short, ...dayFirst].filter((day) => day !== undefined);
}

/** The next such day of a month, today among them. */
function nextOf(month: number, day: number, today: string | undefined): string | undefined {
  if (today === undefined) return undefined;
  const [year] = partsOf(today);
  // A 29th of February may be years away.
  return [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((ahead) => dayOf(year + ahead, month, day))
    .find((date) => date !== undefined && date >= today);
}

/** Dates in words. Those that are more exact come before weekdays, which may stand beside them. */
function namedIn(words: readonly string[], today: string, ear: Ear, isAsked: boolean): readonly Candidate[] {
  const { days, dayAfter, feasts, weekdays, weeks } = ear.cues;
  const relative = ear.findValues(words, days).map((place) => ({ ...place, day: daysLater(today, place.value) }));
  const feastDays = ear.findValues(words, feasts).flatMap(({ from, to, value }) => {
    const day = nextOf(Math.floor(value / 100), value % 100, today);
    return day === undefined ? [] : [{ from, to, day }];
  });
  const spans = spansIn(words, today, ear);
  const exact = outermost<Candidate>([...relative, ...feastDays, ...spans]);
  // "a week from today" is not today.
  const counted = exact.filter((place) => spans.includes(place));
  const readers = [
    () => counted,
    () => exact,
    () => monthDaysIn(words, today, ear, isAsked),
    () => weekdaysIn(words, today, ear, weekdays),
    () => (isAsked ? weekdaysIn(words, today, ear, weeks) : []),
  ];
  const found = firstFound(readers);
  const after = ear.find(words, dayAfter).flatMap(({ from, to }) => {
    const before = found.filter((other) => other.to <= from).at(-1);
    return before && !found.some((other) => other.from <= from && other.to >= to)
      ? [{ from, to, day: daysLater(before.day, 1) }]
      : [];
  });
  return after.length > 0 ? after : found;
}

function firstFound(readers: readonly (() => readonly Candidate[])[]): readonly Candidate[] {
  for (const read of readers) {
    const found = read();
    if (found.length > 0) return found;
  }
  return [];
}

/** `in two weeks`, `for tre dage siden`. */
function spansIn(words: readonly string[], today: string, ear: Ear): Candidate[] {
  const { spansOfDays, spansOfMonths, future, past, weekdays } = ear.cues;
  const direction = ear.says(words, past) ? -1 : ear.says(words, future) ? 1 : 0;
  if (direction === 0 || ear.findValues(words, weekdays).length > 0) return [];
  const counted = (to: number) => numberMeant(words.slice(Math.max(0, to - 3), to).join(' '), undefined, ear) ?? 1;
  return [
    ...ear.findValues(words, spansOfDays).map(({ from, to, value }) => {
      return { from, to, day: daysLater(today, direction * value * counted(from)) };
    }),
    ...ear.findValues(words, spansOfMonths).map(({ from, to, value }) => {
      return { from, to, day: monthsLater(today, direction * value * counted(from)) };
    }),
  ];
}

/** `24 November`, `femte desember`, `Dec 3`, and `the 5th`. */
function monthDaysIn(words: readonly string[], today: string, ear: Ear, isAsked: boolean): Candidate[] {
  const numbered = words.flatMap((word, at) => {
    const day = dayNumber(word, ear);
    return day === undefined ? [] : [{ from: at, to: at + 1, day }];
  });
  const [month] = ear.findValues(words, ear.cues.months);
  if (!month) {
    if (!isAsked) return [];
    return numbered
      .filter(({ from, to }) => isMarked(words, from, to, ear))
      .flatMap((place) => dated(place, nextDay(place.day, today)));
  }
  const year = words.map(Number).find((number) => number >= 1900 && number < 2200);
  const before = numbered.filter(({ to }) => to <= month.from && to >= month.from - 2).slice(-1);
  const after = numbered.filter(({ from }) => from >= month.to && from <= month.to + 1).slice(0, 1);
  const [place] = [...before, ...after];
  if (!place) return [];
  return dated(place, year === undefined ? nextOf(month.value, place.day, today) : dayOf(year, month.value, place.day));
}

/**
 * Whether a number is shown to be a day of the month: by its words, or by being an ordinal that stands by no weekday, as in
 * "first thing on Tuesday".
 */
function isMarked(words: readonly string[], from: number, to: number, ear: Ear): boolean {
  const { beforeDay, afterDay, weekdays } = ear.cues;
  return (
    (Number.isNaN(Number(words[from])) && ear.findValues(words, weekdays).length === 0) ||
    ear.says(words.slice(Math.max(0, from - 1), from), beforeDay) ||
    ear.says(words.slice(to, to + 1), afterDay)
  );
}

function dated({ from, to }: { from: number; to: number }, day: string | undefined): Candidate[] {
  return day === undefined ? [] : [{ from, to, day }];
}

/** The next day of that number in a month. */
function nextDay(day: number, today: string): string | undefined {
  const [year, month] = partsOf(today);
  return [0, 1, 2]
    .map((ahead) => dayOf(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, day))
    .find((date) => date !== undefined && date >= today);
}

/** The day of the month that a word gives, in figures or as an ordinal. */
function dayNumber(word: string, ear: Ear): number | undefined {
  const figure = Number(word);
  const { ordinals } = ear.cues;
  if (Number.isInteger(figure)) return figure >= 1 && figure <= 31 ? figure : undefined;
  return ear.findValues([spelled(word)], ordinals)[0]?.value;
}

/** Weekdays, and weeks by the first of their days that is meant: `next tuesday`, `next week`, `at the weekend`. */
function weekdaysIn(words: readonly string[], today: string, ear: Ear, named: Valued): Candidate[] {
  const { lastWeekday, nextWeekday, weekLater } = ear.cues;
  const now = weekdayOf(today);
  return ear.findValues(words, named).map(({ from, to, value }) => {
    const ahead = ((value - now + 6) % 7) + 1;
    const days = ear.says(words, lastWeekday)
      ? (value - now - 7) % 7 || -7
      : ear.says(words, nextWeekday)
        ? 7 - now + value
        : ear.says(words, weekLater)
          ? ahead + 7
          : ahead;
    return { from, to, day: daysLater(today, days) };
  });
}
