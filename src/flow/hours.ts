/**
 * Opening hours as shops write them, `Mo-Fr 09:00-17:00, Sa 10:00-15:00` (the form of schema.org's `openingHours`),
 * and whether a place is open at a given moment. Nothing here knows what time it is.
 */

/** One span of opening: ISO weekdays (1 is Monday), and minutes since midnight. */
export interface OpeningSpan {
  readonly days: readonly number[];
  readonly from: number;
  readonly until: number;
}

/** A week's opening. */
export type OpeningHours = readonly OpeningSpan[];

/** What is true of a place at one moment; written into the entry of the act that asked, and never computed again. */
export type Opening =
  | { readonly open: true; readonly until: string }
  | {
      readonly open: false;
      readonly opens?: { readonly day: number; readonly time: string; readonly inMinutes: number };
    };

const dayNames = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const minutesOfDay = 24 * 60;

/** Reads opening hours; `undefined` where they cannot be read. */
export function readHours(text: string): OpeningHours | undefined {
  const spans = text.split(',').map(readSpan);
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

function readSpan(text: string): OpeningSpan | undefined {
  const parts =
    /^\s*(?<first>[a-z]{2})(?:\s*-\s*(?<last>[a-z]{2}))?\s+(?<from>\d\d?[:.]\d\d)\s*-\s*(?<until>\d\d?[:.]\d\d)\s*$/i.exec(
      text,
    )?.groups;
  const days = readDays(parts?.['first'] ?? '', parts?.['last']);
  const from = readTime(parts?.['from'] ?? '');
  const until = readTime(parts?.['until'] ?? '');
  return days && from !== undefined && until !== undefined && from < until ? { days, from, until } : undefined;
}

function readDays(first: string, last = first): number[] | undefined {
  const from = dayNames.indexOf(first.toLowerCase());
  const until = dayNames.indexOf(last.toLowerCase());
  if (from < 0 || until < 0) return undefined;
  const length = ((until - from + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => ((from + index) % 7) + 1);
}

function readTime(text: string): number | undefined {
  const [hours = NaN, minutes = NaN] = text.split(/[:.]/).map(Number);
  const time = hours * 60 + minutes;
  return minutes < 60 && time <= minutesOfDay ? time : undefined;
}

/**
 * Whether a place is open.
 *
 * @param hours the week's opening
 * @param closed days it is closed all the same, as ISO dates
 * @param at the moment, in milliseconds since 1970
 * @param timeZone the place's time zone (IANA); without one, that of the machine
 */
export function openingAt(hours: OpeningHours, closed: readonly string[], at: number, timeZone?: string): Opening {
  const local = localTime(at, timeZone);
  const todays = hours.find(
    (span) => isOpenOn(span, local, closed) && span.from <= local.minutes && local.minutes < span.until,
  );
  if (todays) return { open: true, until: clockTime(todays.until) };

  for (let days = 0; days <= 14; days++) {
    // Noon is on the right date on either side of a change to summer time.
    const day =
      days === 0
        ? local
        : { ...localTime(at + (12 * 60 - local.minutes + days * minutesOfDay) * 60_000, timeZone), minutes: -1 };
    const next = hours
      .filter((span) => isOpenOn(span, day, closed) && span.from > day.minutes)
      .sort((one, other) => one.from - other.from)[0];
    if (next) {
      const inMinutes = days * minutesOfDay + next.from - local.minutes;
      return { open: false, opens: { day: day.weekday, time: clockTime(next.from), inMinutes } };
    }
  }
  return { open: false };
}

interface LocalTime {
  readonly date: string;
  readonly weekday: number;
  readonly minutes: number;
}

function isOpenOn(span: OpeningSpan, { date, weekday }: LocalTime, closed: readonly string[]): boolean {
  return span.days.includes(weekday) && !closed.includes(date);
}

function localTime(at: number, timeZone?: string): LocalTime {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...(timeZone === undefined ? {} : { timeZone }),
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    format.formatToParts(at).find((found) => found.type === type)?.value ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  // A date without a time is read as UTC, so its weekday does not depend on where this runs.
  const weekday = new Date(date).getUTCDay() || 7;
  return { date, weekday, minutes: Number(part('hour')) * 60 + Number(part('minute')) };
}

function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
