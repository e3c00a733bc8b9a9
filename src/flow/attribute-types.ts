/** The types of attributes: how each is read from its text, and what a hint says of it. */
import { type ReadCondition, isQuestionName, parseCondition } from './condition-parser.ts';
import { safeAddress } from './content.ts';
import { type OpeningHours, readHours } from './hours.ts';
import { plainReaders } from './plain-types.ts';

/** How each type of attribute is read from its text. `undefined` means that it cannot be. */
export const readers = {
  ...plainReaders,
  /** What a question is known by, in conditions and as a placeholder. */
  key: (text: string): string | undefined => (isQuestionName(text.trim()) ? text.trim() : undefined),
  /** Where a visitor may be sent: `https`, `http`, `mailto`, `tel` or relative. */
  address: (text: string): string | undefined => safeAddress(text),
  /** Where something is fetched from or posted to: `https`, `http` or relative. */
  resource: (text: string): string | undefined => (/^\s*(mailto|tel):/i.test(text) ? undefined : safeAddress(text)),
  /** Opening hours: `Mo-Fr 09:00-17:00, Sa 10:00-15:00`. */
  hours: (text: string): OpeningHours | undefined => readHours(text),
  /** Answers compared by question name: `use is 'To work' and distance > 15`. */
  condition: (text: string): ReadCondition | undefined => {
    const read = parseCondition(text);
    return 'position' in read ? undefined : read;
  },
};

/** What a hint says was expected. */
export const expected: Record<AttributeType, string> = {
  text: 'text',
  name: 'a name that does not begin with a colon',
  key: 'a name of letters, digits, - and _, such as "distance"; and, or, not, is and includes have a meaning of their own',
  flag: 'nothing: its presence is enough',
  count: 'a whole number',
  number: 'a number, such as 5',
  list: 'parts separated by |, such as "One | Two"',
  words: 'words separated by commas, such as "ice, snow"',
  address: 'an address that begins with https:, http:, mailto: or tel:, or a path of your site',
  email: 'an email address, such as "hello@example.com"',
  phone: 'a phone number, such as "+47 77 00 00 00"',
  resource: 'an address that begins with https: or http:, or a path of your site',
  choice: 'one of the words it knows',
  bound: 'a number, such as 5, or an ISO date, such as "2026-12-24"',
  duration: 'a length of time, such as 8s, 2min, 1h or 3d',
  paths: 'paths of your site separated by commas, with * for anything, such as "/basket, /bikes/*"',
  date: 'an ISO date, such as "2026-12-24"',
  dates: 'ISO dates separated by commas, such as "2026-12-24, 2026-12-25"',
  hours: 'opening hours such as "Mo-Fr 09:00-17:00, Sa 10:00-15:00"',
  condition: `answers compared, such as "use is 'To work' and distance > 15"`,
  'time-zone': 'an IANA time zone, such as "Europe/Oslo"',
};

/** The type of an attribute. */
export type AttributeType = keyof typeof readers;
