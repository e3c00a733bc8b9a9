/** How an owner writes a way to a person or a place. */
import type { ElementSchema } from './schema.ts';

/** A way to a person or a place, offered whenever a visitor asks for one. */
export const contactSchema = {
  tag: 'guided-contact',
  attributes: {
    /** What it is called, such as "Our shop". */
    label: { type: 'text', required: true },
    /** Where it is, as on an envelope. */
    address: { type: 'text' },
    /** When it is open, such as "Mo-Fr 09:00-17:00, Sa 10:00-15:00". */
    hours: { type: 'hours' },
    /** ISO dates on which it is closed all the same, separated by commas. */
    closed: { type: 'dates' },
    /** The IANA time zone of its hours; by default the chat's. */
    'time-zone': { type: 'time-zone' },
    /** Its phone number, with the country code. */
    phone: { type: 'phone' },
    /** Its e-mail address. */
    email: { type: 'email' },
    /** A page where one can be reached, such as a form or a booking. */
    href: { type: 'address' },
    /** A map of where it is. */
    map: { type: 'address' },
  },
} as const satisfies ElementSchema;

/** Any of these makes a contact one that a visitor can reach. */
export const waysToReach = ['phone', 'email', 'href', 'address'] as const;
