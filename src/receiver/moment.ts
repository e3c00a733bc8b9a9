/** Moments that were written by somebody else, as both JavaScript and PostgreSQL take them. */

/** The moment that an ISO 8601 text names, a date alone being its midnight in UTC; `undefined` if no database knows it. */
export function readMoment(text: string): Date | undefined {
  const moment = /^\d{4}-\d{2}-\d{2}(?:$|[T ].*(?:Z|[+-]\d{2}:?\d{2})$)/.test(text) ? new Date(text) : undefined;
  const year = moment?.getUTCFullYear() ?? Number.NaN;
  return year >= 1 && year <= 9999 ? moment : undefined;
}
