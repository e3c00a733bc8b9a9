/** What belongs to any proposal, whichever element makes it: an explanation, one of its options, an advice. */
import type { AttributesSchema } from './schema.ts';

/** What makes a choice an informed one, and where it leads. Elements that propose something spread these into their table. */
export const proposalAttributes = {
  /** What it is not good for, said before the visitor chooses. */
  limits: { type: 'text' },
  /** What it costs, in your words and currency. */
  price: { type: 'text' },
  /** The label of the next step, such as "Book a fitting". */
  action: { type: 'text' },
  /** Where the next step leads. */
  href: { type: 'address' },
} as const satisfies AttributesSchema;
