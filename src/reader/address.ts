/**
 * What the address bar holds of the reader: in the query what the list is filtered by, after the `#` the transcript that
 * is shown. So reloading, going back and sending the address to a colleague all work.
 */

/** What a list can be filtered by, by the names that the receiver knows. */
export const filterNames = [
  'q',
  'technique',
  'topic',
  'outcome',
  'kind',
  'language',
  'rating',
  'reference',
  'open',
  'from',
  'until',
] as const;

/** The name of a filter. */
export type FilterName = (typeof filterNames)[number];

/** Filters as a query in one order, without those that are empty, so that equal ones are equal texts; `''` for none. */
export function filtersIn(asked: URLSearchParams): string {
  const filters = new URLSearchParams();
  for (const name of filterNames) {
    const value = asked.get(name)?.trim();
    if (value) filters.set(name, value);
  }
  return filters.toString();
}

/** The address of this page with other filters. What else stands in its query is the page's own, and stays. */
export function addressWith(filters: string): string {
  const address = new URL(location.href);
  for (const name of filterNames) address.searchParams.delete(name);
  for (const [name, value] of new URLSearchParams(filters)) address.searchParams.set(name, value);
  return address.href;
}

/** The filters as the receiver is asked: a day begins where the person who reads is, and not in Greenwich. */
export function askedWith(filters: string): URLSearchParams {
  const asked = new URLSearchParams(filters);
  for (const name of ['from', 'until'] as const) {
    const midnight = new Date(`${asked.get(name) ?? ''}T00:00`);
    if (!Number.isNaN(midnight.getTime())) asked.set(name, midnight.toISOString());
  }
  return asked;
}

/** The id in an address; `undefined` where there is none, or nothing that can be read. */
export function idIn(hash: string): string | undefined {
  return /^#([\w-]+)$/.exec(hash)?.[1];
}
