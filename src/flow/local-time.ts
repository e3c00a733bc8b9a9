/** Moments as local time. Nothing here knows what time it is. */

/** A moment as clocks and calendars show it at a place. */
export interface LocalTime {
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
