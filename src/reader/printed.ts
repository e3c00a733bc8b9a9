/** What came from elsewhere, made fit to be drawn. */
import { printable } from '../transcript/export/story.ts';

/** Of JSON, with every text as it can be shown: nothing in it turns the direction of a line around. */
export function parsePrinted(json: string): unknown {
  return JSON.parse(json, (_name, value: unknown) => (typeof value === 'string' ? printable(value) : value));
}
