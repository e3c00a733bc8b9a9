/**
 * Opening hours as shops write them, `Mo-Fr 09:00-17:00, Sa 10:00-15:00` (the form of schema.org's `openingHours`).
 */
import { range } from './range.ts';

/** One span of opening: ISO weekdays (1 is Monday), and minutes since midnight. */
export interface OpeningSpan {
  readonly days: readonly number[];
  readonly from: number;
  readonly until: number;
}

/** A week's opening. */
export type OpeningHours = readonly OpeningSpan[];

const dayNames = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const minutesOfDay = 24 * 60;

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
  const days = (last - first + 7) % 7;
  return range(first, first + days).map((day) => (day % 7) + 1);
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
