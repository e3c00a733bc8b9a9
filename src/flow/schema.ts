/**
 * The elements of the flow language as tables. One line gives an attribute its type, whether it must be there and its
 * default; the comment above it is its documentation for owners. Reading, problems, `custom-elements.json` and the docs
 * are all made from these tables. The documentation is a comment, as no visitor should have to load it.
 */
import { type AttributeType, type ReadAs, expectedOf, readAs } from './attribute-types.ts';
import { camelCase, defaultOf, valueOf } from './attribute-values.ts';
import { type Content, plainText } from './content.ts';
import { isForeign } from './foreign.ts';
import { ownersText, placeholdersIn, reservedNames } from './placeholder.ts';
import { type Problem, problem } from './problem.ts';
import { range } from './range.ts';
import { shorten } from './text.ts';

/** One attribute. */
export interface AttributeSchema<Type extends AttributeType = AttributeType> {
  readonly type: Type;
  /** Without it the element cannot be used. */
  readonly required?: true;
  /** The words a `choice` knows. */
  readonly of?: readonly string[];
  /** The least that a number may be. */
  readonly min?: number;
  /** The most that a number may be. */
  readonly max?: number;
  /** What holds where it is absent, for the docs and for the reader of the values; a text is read as if it were written. */
  readonly default?: string | number;
  /** It may be given as HTML in `<template slot="…">` instead. */
  readonly rich?: true;
}

/** The attributes of one element by name. */
export type AttributesSchema = Readonly<Record<string, AttributeSchema>>;

/** One element of the flow language. */
export interface ElementSchema<Attributes extends AttributesSchema = AttributesSchema> {
  readonly tag: string;
  readonly attributes: Attributes;
  /** The elements it may hold, by tag. */
  readonly holds?: readonly string[];
}

/** `time-zone` → `timeZone`. */
export type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

type ValueOf<Attribute extends AttributeSchema> = Attribute extends { of: readonly (infer Word)[] }
  ? Word
  : ReadAs<Attribute['type']>;

type Present<Attributes extends AttributesSchema> = {
  [Name in keyof Attributes]: Attributes[Name] extends { required: true } | { default: string | number } ? Name : never;
}[keyof Attributes];

/** The values that an element's attributes give, in camel case: required ones and those with a default are always there. */
export type ValuesOf<Attributes extends AttributesSchema> = {
  readonly [Name in Present<Attributes> & string as CamelCase<Name>]: ValueOf<Attributes[Name]>;
} & {
  readonly [Name in Exclude<keyof Attributes, Present<Attributes>> & string as CamelCase<Name>]?: ValueOf<
    Attributes[Name]
  >;
};

/** What reading one element's attributes gives: whatever could be read, and what could not. */
export interface Reading<Attributes extends AttributesSchema> {
  /** `undefined` where something required is missing. */
  readonly values:
    | ValuesOf<Attributes>
    | (Attributes[keyof Attributes] extends { readonly type: unknown; readonly required?: never } ? never : undefined);
  readonly problems: readonly Problem<never>[];
}

/**
 * Reads attributes through their schema. Never throws. One that is empty counts as absent.
 *
 * @param tag the element's name as messages give it, perhaps with what tells it apart: `guided-contact label="Our shop"`
 * @param raw what the element carries, by attribute name
 * @param rich what was given as HTML, by attribute name; it wins over an attribute of that name, and its words are the value
 * @param questions the names of the questions in the flow, which may be placeholders
 */
export function readAttributes<const Attributes extends AttributesSchema>(
  tag: string,
  attributes: Attributes,
  raw: ReadonlyMap<string, string>,
  rich: Readonly<Record<string, Content>> = {},
  questions: readonly string[] = [],
): Reading<Attributes> {
  const values: Record<string, unknown> = {};
  const problems: Problem<never>[] = [];
  const note = (attribute: string, ...found: Problem<never>[]) =>
    problems.push(...found.map((one) => ({ ...one, attribute })));
  let usable = true;

  for (const [name, schema] of Object.entries(attributes)) {
    const words = plainText(Object.hasOwn(rich, name) ? (rich[name] ?? []) : []);
    const text = raw.get(name);
    const isGiven = text !== undefined && (schema.type === 'flag' || text.trim() !== '');
    const value = words !== '' ? ownersText(words) : isGiven ? valueOf(schema, ownersText(text), readAs) : undefined;
    if (value !== undefined) {
      values[camelCase(name)] = value;
      if (isShown(schema)) note(name, ...unknownPlaceholders(tag, name, words || (text ?? ''), questions));
      continue;
    }
    if (isGiven) note(name, invalidValue(tag, name, schema, text));
    if (schema.default !== undefined) values[camelCase(name)] = defaultOf(schema, readAs);
    if (schema.required) {
      usable = false;
      problems.push(missingAttribute(tag, name));
    }
  }
  for (const name of raw.keys()) {
    if (!Object.hasOwn(attributes, name) && !isForeign(name)) {
      note(name, unknownAttribute(tag, name, Object.keys(attributes)));
    }
  }
  // The schema's types say which values are there; this is the one place where the table's word is taken for it.
  return { values: (usable ? values : undefined) as Reading<Attributes>['values'], problems };
}

/** The problem of an attribute whose text cannot be read as what it takes. */
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

/** What an attribute takes, in words. */
export function wanted({ type, of, min, max }: AttributeSchema): string {
  const bounds = [min === undefined ? '' : `, at least ${min}`, max === undefined ? '' : `, at most ${max}`];
  return of ? `one of ${of.join(', ')}` : expectedOf(type) + bounds.join('');
}

/** The problem of an element that cannot be used without an attribute. */
export function missingAttribute(tag: string, name: string): Problem<never> {
  return problem('missing-attribute', `<${tag}> has no ${name}, so it is left out.`, `Give it ${name}="…".`);
}

/** Whether a visitor reads what an attribute says. */
function isShown({ type }: AttributeSchema): boolean {
  return type === 'text' || type === 'name' || type === 'list';
}

function unknownPlaceholders(tag: string, name: string, text: string, questions: readonly string[]): Problem<never>[] {
  const known = [...reservedNames, ...questions].map((each) => `{${each}}`);
  return [...new Set(placeholdersIn(text))]
    .map((placeholder) => `{${placeholder}}`)
    .filter((placeholder) => !known.includes(placeholder))
    .map((placeholder) =>
      problem(
        'unknown-placeholder',
        `<${tag}> has ${placeholder} in its ${name}, which stands for nothing.`,
        didYouMean(placeholder, known),
      ),
    );
}

function unknownAttribute(tag: string, name: string, known: readonly string[]): Problem<never> {
  return problem(
    'unknown-attribute',
    `<${tag}> has no attribute ${name}.`,
    `${didYouMean(name, known)} Others go as data-${name}.`,
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
