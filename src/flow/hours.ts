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
const noon = 12 * 60;

/** Beyond this a place is just closed. */
const daysAhead = 14;

/**
 * Reads opening hours; `undefined` where they cannot be read. Days and times may be lists of their own, as in
 * `Mo, We 09:00-12:00, 13:00-17:00`. A span ends on the day on which it begins.
 */
export function readHours(text: string): OpeningHours | undefined {
  // A comma after a time and before a day stands between spans; any other one within a list.
  return all(text.split(/(?<=\d\s*),(?=\s*[a-z])/i).map(readSpans))?.flat();
}

function readSpans(text: string): OpeningSpan[] | undefined {
  const [, dayList = '', timeList = ''] = /^(\D+)(.+)$/s.exec(text) ?? [];
  const days = all(dayList.split(',').map(readDays))?.flat();
  const times = all(timeList.split(',').map(readTimes));
  return days && times?.map((time) => ({ days, ...time }));
}

/** `Mo` or `Mo-Fr`; a range may go over the end of the week. */
function readDays(text: string): number[] | undefined {
  const [first = -1, last = first, ...more] = text
    .split(/[-–]/)
    .map((day) => dayNames.indexOf(day.trim().toLowerCase()));
  if (first < 0 || last < 0 || more.length > 0) return undefined;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => ((first + index) % 7) + 1);
}

/** `09:00-17:00`, `9.30-17` and the like. */
function readTimes(text: string): { from: number; until: number } | undefined {
  const [from = NaN, until = NaN, ...more] = text.split(/[-–]/).map(readTime);
  return from < until && until <= minutesOfDay && more.length === 0 ? { from, until } : undefined;
}

function readTime(text: string): number {
  const [, hours, minutes = '0'] = /^\s*(\d\d?)(?:[:.]([0-5]\d))?\s*$/.exec(text) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** All values, if each of them is there. */
function all<Value>(values: readonly (Value | undefined)[]): Value[] | undefined {
  const found = values.filter((value) => value !== undefined);
  return found.length === values.length ? found : undefined;
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
  const localTime = localTimeIn(timeZone);
  const now = localTime(at);
  const spansOf = ({ date, weekday }: LocalTime) =>
    closed.includes(date) ? [] : hours.filter(({ days }) => days.includes(weekday));

  const current = spansOf(now).filter(({ from, until }) => from <= now.minutes && now.minutes < until);
  if (current.length > 0) return { open: true, until: clockTime(Math.max(...current.map(({ until }) => until))) };

  for (let days = 0; days <= daysAhead; days++) {
    // Noon is on the right date on either side of a change to summer time, and after the hour that is changed.
    const minutesToNoon = days * minutesOfDay + noon - now.minutes;
    const day = localTime(at + minutesToNoon * 60_000);
    const begins = spansOf(day).map(({ from }) => from);
    const from = Math.min(...(days === 0 ? begins.filter((begin) => begin > now.minutes) : begins));
    if (Number.isFinite(from)) {
      const inMinutes = minutesToNoon + from - day.minutes;
      return { open: false, opens: { day: day.weekday, time: clockTime(from), inMinutes } };
    }
  }
  return { open: false };
}

/** A moment as clocks and calendars show it at a place. */
interface LocalTime {
  /** As `2026-11-22`. */
  readonly date: string;
  /** ISO: 1 is Monday. */
  readonly weekday: number;
  /** Since midnight, as the clock shows them. */
  readonly minutes: number;
}

/** Tells moments, in milliseconds since 1970, as local time in a time zone (IANA); without one, in that of the machine. */
export function localTimeIn(timeZone: string | undefined): (at: number) => LocalTime {
  const format = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
    const date = `${part('year')}-${part('month')}-${part('day')}`;
    // A date without a time is read as UTC, so its weekday does not depend on where this runs.
    const weekday = new Date(date).getUTCDay() || 7;
    return { date, weekday, minutes: Number(part('hour')) * 60 + Number(part('minute')) };
  };
}

function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
