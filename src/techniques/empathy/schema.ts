/** How an owner writes a topic to be heard about: what can be done, by when somebody answers, and what is needed for that. */
import type { Content } from '../../flow/content.ts';
import type { ElementSchema, ValuesOf } from '../../flow/schema.ts';
import type { Detail } from './details.ts';

/** A topic to be heard about: something went wrong, or went well. */
export const empathySchema = {
  tag: 'guided-empathy',
  attributes: {
    /** What the topic is called, in a few words; each topic has its own. */
    topic: { type: 'name', required: true },
    /** Words and example sentences by which visitors ask for it, separated by commas. */
    match: { type: 'words' },
    /** By when somebody answers, such as "within one working day". */
    promise: { type: 'text' },
    /** What you can do about it, as the visitor would ask for it, such as "Repair it | Refund me | Call me". */
    ways: { type: 'list' },
    /** What you need to reach the visitor, if it is not known: any of "name | phone | email | address". */
    asks: { type: 'list' },
  },
} as const satisfies ElementSchema;

/** A topic to be heard about. */
export type EmpathyTopic = Omit<ValuesOf<typeof empathySchema.attributes>, 'asks'> & {
  readonly technique: 'empathy';
  /** Each once. */
  readonly asks?: readonly Detail[];
  readonly rich: Readonly<Record<string, Content>>;
};
