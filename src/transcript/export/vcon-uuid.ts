/** The UUID of a vCon. */
import { fingerprint } from '../../flow/fingerprint.ts';

/**
 * The conversation's id where it is a UUID, as the widget's are. Else one of version 8, which is ours to fill: the time
 * at which it began, and what is fingerprinted of the id, so that it is the same each time.
 */
export function uuidOf(id: string, created: string): string {
  const known = id.toLowerCase();
  if (uuid.test(known)) return known;
  const time = hex(Date.parse(created), 12);
  const print = ['one', 'other'].map((half) => hex(Number.parseInt(fingerprint([half, id]), 36), 13)).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-8${print.slice(0, 3)}-8${print.slice(3, 6)}-${print.slice(6, 18)}`;
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

function hex(value: number, length: number): string {
  return Math.max(0, value).toString(16).padStart(length, '0').slice(-length);
}
