/** The types of attributes: how each is read from its text, and what a hint says of it. */
import { type ReadCondition, isQuestionName, parseCondition } from './condition-parser.ts';
import { safeAddress } from './content.ts';
import { type OpeningHours, readHours } from './hours.ts';
import { collapse, durationIn, isDate, numberIn } from './text.ts';

/** How each type of attribute is read from its text. `undefined` means that it cannot be. */
export const readers = {
  /** Any text, on one line: an owner may break long ones in the source. */
  text: (text: string): string => collapse(text),
  /** What something is called and known by. Names that begin with a colon are the conversation's own. */
  name: (text: string): string | undefined => (text.trim().startsWith(':') ? undefined : collapse(text)),
  /** What a question is known by, in conditions and as a placeholder. */
  key: (text: string): string | undefined => (isQuestionName(text.trim()) ? text.trim() : undefined),
  /** Present or absent; `false` counts as absent, since frameworks write it. */
  flag: (text: string): boolean => text.trim().toLowerCase() !== 'false',
  /** A whole number. */
  count: (text: string): number | undefined => {
    const count = numberIn(text);
    return Number.isInteger(count) ? count : undefined;
  },
  /** A number, with a point or a comma. */
  number: (text: string): number | undefined => numberIn(text),
  /** Parts separated by `|`. */
  list: (text: string): readonly string[] => parts(text, '|'),
  /** Words and example sentences separated by commas. */
  words: (text: string): readonly string[] => parts(text, ','),
  /** Where a visitor may be sent: `https`, `http`, `mailto`, `tel` or relative. */
  address: (text: string): string | undefined => safeAddress(text),
  /** An email address. */
  email: (text: string): string | undefined => (/^[^\s@]+@[^\s@]+$/.test(text.trim()) ? text.trim() : undefined),
  /** A phone number as people write it: there is a digit in it, and it is no address. */
  phone: (text: string): string | undefined => (/\d/.test(text) && !text.includes(':') ? collapse(text) : undefined),
  /** Where something is fetched from or posted to: `https`, `http` or relative. */
  resource: (text: string): string | undefined => (/^\s*(mailto|tel):/i.test(text) ? undefined : safeAddress(text)),
  /** One of the words of `of`. */
  choice: (text: string): string => text.trim().toLowerCase(),
  /** The least or most that an answer may be: a number in plain decimal notation, or a day as `2026-11-24`. */
  bound: (text: string): string | undefined => {
    const bound = text.trim();
    return isDate(bound) ? bound : numberIn(bound)?.toString();
  },
  /** A length of time, in milliseconds. */
  duration: (text: string): number | undefined => durationIn(text),
  /** Paths of the site separated by commas, with `*` for whatever stands there. */
  paths: (text: string): readonly string[] | undefined => {
    const paths = parts(text, ',');
    return paths.every((path) => /^[/*]/.test(path)) ? paths : undefined;
  },
  /** An ISO date. */
  date: (text: string): string | undefined => (isDate(text.trim()) ? text.trim() : undefined),
  /** ISO dates separated by commas. */
  dates: (text: string): readonly string[] | undefined => {
    const dates = parts(text, ',');
    return dates.every(isDate) ? dates : undefined;
  },
  /** Opening hours: `Mo-Fr 09:00-17:00, Sa 10:00-15:00`. */
  hours: (text: string): OpeningHours | undefined => readHours(text),
  /** Answers compared by question name: `use is 'To work' and distance > 15`. */
  condition: (text: string): ReadCondition | undefined => {
    const read = parseCondition(text);
    return 'position' in read ? undefined : read;
  },
  /** An IANA time zone. */
  'time-zone': (text: string): string | undefined => timeZone(text),
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

function parts(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map(collapse)
    .filter((part) => part !== '');
}

function timeZone(text: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text.trim() }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
