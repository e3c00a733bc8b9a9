/** How a visitor can be reached: what is known of it, what was told on the way, and what is still to be asked. */
import type { Account } from '../../language/meaning.ts';
import { isName } from '../../language/names.ts';
import type { Knowledge } from '../technique.ts';
import { type Detail, details as all } from './details.ts';
import type { EmpathyTopic } from './schema.ts';

/** The details by which somebody can be reached, as they read. */
export type Details = Readonly<Partial<Record<Detail, string>>>;

/** How somebody can be reached, as far as it is known. */
interface Reach {
  readonly topic: EmpathyTopic;
  readonly details: Details;
  /** What the visitor would not, or could not, give. */
  readonly passed: readonly Detail[];
}

/** What the owner asks for and is known already. */
export function knownDetails({ asks = [] }: EmpathyTopic, known: Knowledge): Details {
  return Object.fromEntries(
    asks.flatMap((detail) => {
      const label = Object.hasOwn(known, detail) ? known[detail]?.label : undefined;
      return label === undefined ? [] : [[detail, label]];
    }),
  );
}

/** Of what an account tells about how its writer can be reached, what was not known before. */
export function newDetails(details: Details, { contacts = {} }: Account = {}): Details {
  return Object.fromEntries(Object.entries(contacts).filter(([detail]) => !Object.hasOwn(details, detail)));
}

/** The names of details, in their usual order. */
export function namesOf(details: Details): Detail[] {
  return all.filter((detail) => details[detail] !== undefined);
}

/** The detail that is to be asked for next. */
export function missingDetail({ topic: { asks = [] }, details, passed }: Reach): Detail | undefined {
  return asks.find((detail) => details[detail] === undefined && !passed.includes(detail));
}

/** Whether somebody was asked where to reach them, and would not say. */
export function isOutOfReach({ topic: { asks = [] }, details }: Reach): boolean {
  const isPlace = (detail: Detail) => detail !== 'name';
  return asks.some(isPlace) && !namesOf(details).some(isPlace);
}

/** The detail that an answer gives: what is found in it, or else all of it. */
export function detailIn(detail: Detail, label: string, account: Account = {}): string | undefined {
  const found = detail === 'address' ? undefined : account.contacts?.[detail];
  if (found !== undefined) return found;
  return detail === 'name' && !isName(label) ? undefined : label;
}
