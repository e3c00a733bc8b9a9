/** The problems of attributes, in words for their owner. Loaded where there is a problem. */
import type { AttributeType, CommonType } from './attribute-types.ts';
import { reservedNames } from './placeholder.ts';
import { type Problem, problem } from './problem.ts';
import { range } from './range.ts';
import type { AttributeSchema } from './schema.ts';
import { shorten } from './text.ts';

/** What a hint says was expected. */
const expectations: Readonly<Record<CommonType, string>> = {
  text: 'text',
  name: 'a name that does not begin with a colon',
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
  'time-zone': 'an IANA time zone, such as "Europe/Oslo"',
};

/** What an attribute takes, in words. */
export function wanted({ type, of, min, max }: AttributeSchema): string {
  const bounds = [min === undefined ? '' : `, at least ${min}`, max === undefined ? '' : `, at most ${max}`];
  return of ? `one of ${of.join(', ')}` : expectedOf(type) + bounds.join('');
}

function expectedOf(type: AttributeType): string {
  return typeof type === 'string' ? expectations[type] : type.expected;
}

/** An attribute whose text cannot be read as what it takes. */
export function invalidValue(tag: string, name: string, schema: AttributeSchema, text: string): Problem<never> {
  const { type } = schema;
  const fault = typeof type === 'string' ? undefined : type.faultIn?.(text);
  if (fault) {
    const message = `<${tag}> has a ${name} that cannot be read: ${fault.message}.`;
    return problem('invalid-condition', message, fault.hint, fault.position);
  }
  return problem(
    type === 'address' || type === 'resource' ? 'unsafe-address' : 'invalid-value',
    `<${tag}> has ${name}="${shorten(text)}", which cannot be used.`,
    `${name} takes ${wanted(schema)}.`,
  );
}

/** An element that cannot be used without an attribute. */
export function missingAttribute(tag: string, name: string): Problem<never> {
  return problem('missing-attribute', `<${tag}> has no ${name}, so it is left out.`, `Give it ${name}="…".`);
}

/** An attribute that an element does not take. */
export function unknownAttribute(tag: string, name: string, known: readonly string[]): Problem<never> {
  return problem(
    'unknown-attribute',
    `<${tag}> has no attribute ${name}.`,
    `${didYouMean(name, known)} Others go as data-${name}.`,
  );
}

/** A placeholder that stands for nothing. */
export function unknownPlaceholder(
  tag: string,
  name: string,
  placeholder: string,
  questions: readonly string[],
): Problem<never> {
  const known = [...reservedNames, ...questions].map((each) => `{${each}}`);
  return problem(
    'unknown-placeholder',
    `<${tag}> has {${placeholder}} in its ${name}, which stands for nothing.`,
    didYouMean(`{${placeholder}}`, known),
  );
}

/** The part of a hint that leads from a wrong name to the right one. */
export function didYouMean(name: string, known: readonly string[]): string {
  const nearest = known.find((candidate) => isMisspelling(name, candidate));
  return nearest === undefined ? `Known: ${known.join(', ') || 'none'}.` : `Did you mean ${nearest}?`;
}

/** Whether a word is another one with a letter or two wrong: an owner's slip, not a different word. */
export function isMisspelling(word: string, candidate: string): boolean {
  if (Math.abs(word.length - candidate.length) > 2 || word.slice(0, 1) !== candidate.slice(0, 1)) return false;
  // Levenshtein's distance, row by row.
  let row = range(0, candidate.length);
  for (const letter of word) {
    row = row.reduce<number[]>((next, above, index) => {
      const left = next[index - 1] ?? Infinity;
      const corner = row[index - 1] ?? Infinity;
      next.push(Math.min(above + 1, left + 1, corner + (letter === candidate[index - 1] ? 0 : 1)));
      return next;
    }, []);
  }
  return (row.at(-1) ?? Infinity) <= 2;
}
