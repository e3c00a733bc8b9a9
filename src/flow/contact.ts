/** How an owner writes a way to a person or a place. */
import { type ElementSchema } from './schema.ts';

/** `<guided-contact>`: a way to a person or a place. */
export const contactSchema = {
  tag: 'guided-contact',
  doc: 'A way to a person or a place, offered whenever a visitor asks for one.',
  attributes: {
    label: { type: 'text', required: true, doc: 'What it is called, such as "Our shop".' },
    address: { type: 'text', doc: 'Where it is, as on an envelope.' },
    hours: { type: 'hours', doc: 'When it is open, such as "Mo-Fr 09:00-17:00, Sa 10:00-15:00".' },
    closed: { type: 'dates', doc: 'ISO dates on which it is closed all the same, separated by commas.' },
    'time-zone': { type: 'time-zone', doc: "The IANA time zone of its hours; by default the chat's." },
    phone: { type: 'text', doc: 'Its phone number, with the country code.' },
    email: { type: 'text', doc: 'Its e-mail address.' },
    href: { type: 'address', doc: 'A page where one can be reached, such as a form or a booking.' },
    map: { type: 'address', doc: 'A map of where it is.' },
  },
} as const satisfies ElementSchema;

/** Any of these makes a contact one that a visitor can reach. */
export const waysToReach = ['phone', 'email', 'href', 'address'] as const;
