/**
 * What the address bar holds of the reader: in the query what the list is filtered by and which file it comes from, after
 * the `#` the transcript that is shown. So reloading, going back and sending the address to a colleague all work.
 */

/** What a list can be filtered by, by the names that the receiver knows. */
export const filterNames = [
  'q',
  'technique',
  'topic',
  'outcome',
  'kind',
  'had',
  'language',
  'rating',
  'reference',
  'open',
  'test',
  'from',
  'until',
] as const;

/** The name of a filter. */
export type FilterName = (typeof filterNames)[number];

/** What a list is filtered by. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** In the query, that it is the measures that are shown, and not the list alone. */
const viewName = 'view';
const measuring = 'measures';

/** Names the file that is shown. What was in it is nowhere but in memory, and gone when the page is loaded again. */
const fileName = 'file';

/** Filters as a query in one order, without those that are empty, so that equal ones are equal texts; `''` for none. */
export function filtersIn(asked: URLSearchParams): string {
  const filters = new URLSearchParams();
  for (const name of filterNames) {
    const value = asked.get(name)?.trim();
    if (value) filters.set(name, value);
  }
  return filters.toString();
}

/** What an address asks the reader to show. */
export interface Place {
  readonly filters: string;
  /** The id of the transcript that is to be shown; nothing where there is none, or nothing that can be read. */
  readonly selected: string | undefined;
  /** The file that it is in; nothing where it is the receiver's. */
  readonly file: string | undefined;
  /** Whether the measures are to be shown, where no transcript is. */
  readonly measuring: boolean;
}

/** What the address of this page asks for. */
export function placeNow(): Place {
  const asked = new URLSearchParams(location.search);
  return {
    filters: filtersIn(asked),
    selected: /^#([\w-]+)$/.exec(location.hash)?.[1],
    file: asked.get(fileName) ?? undefined,
    measuring: asked.get(viewName) === measuring,
  };
}

/** The address of this page with other filters. What else stands in its query is the page's own, and stays. */
export function addressWith(filters: string): string {
  const address = new URL(location.href);
  for (const name of filterNames) address.searchParams.delete(name);
  for (const [name, value] of new URLSearchParams(filters)) address.searchParams.set(name, value);
  return address.href;
}

/** Filters that keep of what some keep only what others keep too; nothing where both ask otherwise for the same. */
export function filtersWith(filters: string, others: Filters): string | undefined {
  const asked = new URLSearchParams(filters);
  for (const [name, value] of Object.entries(others)) {
    if ((asked.get(name) ?? value) !== value) return undefined;
    asked.set(name, value);
  }
  return filtersIn(asked);
}

/** The address of the list of what filters keep, with nothing before it. */
export function addressOfList(filters: string): string {
  const address = new URL(addressWith(filters));
  address.searchParams.delete(viewName);
  address.hash = '';
  return address.href;
}

/** The address of this page with the measures, or without them; no transcript stands before them. */
export function addressOfMeasures(shown: boolean): string {
  const address = new URL(location.href);
  address.hash = '';
  if (shown) address.searchParams.set(viewName, measuring);
  else address.searchParams.delete(viewName);
  return address.href;
}

/** The address of the whole list of a file, or where none is named, of the receiver's. */
export function addressOfFile(name?: string): string {
  const address = new URL(addressWith(''));
  address.hash = '';
  address.searchParams.delete(fileName);
  if (name !== undefined) address.searchParams.set(fileName, name);
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
