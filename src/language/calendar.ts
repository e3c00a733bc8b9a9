/** Reckoning with days, written as `2026-11-24`. No clock is asked: the day of the visitor is handed in. */

const dayInMilliseconds = 86_400_000;

/** A day of a year, a month from 1 and a day; `undefined` where there is none such, as the 31st of February. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(date) : undefined;
}

/** So many days later. */
export function daysLater(from: string, days: number): string {
  return iso(new Date(Date.parse(from) + days * dayInMilliseconds));
}

/** So many months later, at most at the end of that month. */
export function monthsLater(from: string, months: number): string {
  const [year, month, day] = partsOf(from);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))));
}

/** From Monday, 1, to Sunday, 7. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

/** Year, month from 1, and day. */
export function partsOf(day: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** A day as it is read back; the year is told where it is not this one. */
export function dayLabel(day: string, today: string | undefined, locale: string): string {
  const year = today?.slice(0, 4) === day.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...year, timeZone: 'UTC' }).format(
    Date.parse(day),
  );
}

function iso(date: Date): string {
  return Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : '';
}
