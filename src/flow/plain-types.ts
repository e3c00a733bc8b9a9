/** The types of attributes that are read without much ado: what may be offered unasked is written with them alone. */
import { collapse, durationIn, isDate, numberIn } from './text.ts';

/** How each of them is read from its text. `undefined` means that it cannot be. */
export const plainReaders = {
  /** Any text, on one line: an owner may break long ones in the source. */
  text: (text: string): string => collapse(text),
  /** What something is called and known by. Names that begin with a colon are the conversation's own. */
  name: (text: string): string | undefined => (text.trim().startsWith(':') ? undefined : collapse(text)),
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
  /** An email address. */
  email: (text: string): string | undefined => (/^[^\s@]+@[^\s@]+$/.test(text.trim()) ? text.trim() : undefined),
  /** A phone number as people write it: there is a digit in it, and it is no address. */
  phone: (text: string): string | undefined => (/\d/.test(text) && !text.includes(':') ? collapse(text) : undefined),
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
  /** An IANA time zone. */
  'time-zone': (text: string): string | undefined => timeZone(text),
};

/** The type of an attribute that is read so. */
export type PlainType = keyof typeof plainReaders;

/** Reads a text as what an attribute of a type takes. */
export function readPlain(type: PlainType, text: string): unknown {
  return plainReaders[type](text);
}

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
