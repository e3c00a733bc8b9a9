/** How an owner writes a need that comes back. */
import type { ElementSchema, ValuesOf } from './schema.ts';

/** A need of the customer who is signed in that comes back, such as a yearly service. It is offered when it is due. */
export const renewalSchema = {
  tag: 'guided-renewal',
  attributes: {
    /** What comes back, such as "Yearly service". Whoever has answered is not asked again for the same day. */
    name: { type: 'name', required: true },
    /** The day on which it is due. */
    due: { type: 'date', required: true },
    /** How long before that day it is brought up; afterwards it is, too. */
    before: { type: 'duration', default: '14d' },
    /** What is said, such as "Your bike's yearly service is due. Shall I book it?". */
    text: { type: 'text', required: true },
    /** The topic that it leads to. It stands first among the choices. */
    topic: { type: 'name' },
  },
} as const satisfies ElementSchema;

/** A need that comes back. */
export type Renewal = ValuesOf<typeof renewalSchema.attributes>;

/**
 * Whether it is time to bring a need up.
 *
 * @param now what calendar and clock show where the owner is
 */
export function isDue(
  { due, before }: Pick<Renewal, 'due' | 'before'>,
  { date, minutes }: { readonly date: string; readonly minutes: number },
): boolean {
  // Dates without a time are all read as UTC, so they compare wherever this runs.
  return Date.parse(date) + minutes * 60_000 >= Date.parse(due) - before;
}
