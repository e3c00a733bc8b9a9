/** Whether a place is open at a given moment. Nothing here knows what time it is. */
import type { OpeningHours } from './hours.ts';
import { type LocalTime, localTimeIn } from './local-time.ts';

/** What is true of a place at one moment; written into the entry of the act that asked, and never computed again. */
export type Opening =
  | { readonly open: true; readonly until: string }
  | {
      readonly open: false;
      readonly opens?: { readonly day: number; readonly time: string; readonly inMinutes: number };
    };

const minutesOfDay = 24 * 60;
const noon = 12 * 60;

/** Beyond this a place is just closed. */
const daysAhead = 14;

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

function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
