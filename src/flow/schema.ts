/**
 * The elements of the flow language as tables. One line gives an attribute its type, whether it must be there and its
 * default; the comment above it is its documentation for owners. Reading, problems, `custom-elements.json` and the docs
 * are all made from these tables. The documentation is a comment, as no visitor should have to load it.
 */
import { type AttributeType, type ReadAs, readAs } from './attribute-types.ts';
import { camelCase, defaultOf, valueOf } from './attribute-values.ts';
import { type Content, plainText } from './content.ts';
import { isForeign } from './foreign.ts';
import { ownersText, placeholdersIn, reservedNames } from './placeholder.ts';
import type { Finding } from './problem.ts';
import type * as Words from './problem-words.ts';

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

/** What is wrong with an attribute. */
export type SchemaFinding = Finding<typeof Words>;

/** What reading one element's attributes gives: whatever could be read, and what could not. */
export interface Reading<Attributes extends AttributesSchema> {
  /** `undefined` where something required is missing. */
  readonly values:
    | ValuesOf<Attributes>
    | (Attributes[keyof Attributes] extends { readonly type: unknown; readonly required?: never } ? never : undefined);
  readonly findings: readonly SchemaFinding[];
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
  const findings: SchemaFinding[] = [];
  const note = (attribute: string, finding: SchemaFinding) =>
    findings.push((words) => ({ ...finding(words), attribute }));
  let usable = true;

  for (const [name, schema] of Object.entries(attributes)) {
    const html = plainText(Object.hasOwn(rich, name) ? (rich[name] ?? []) : []);
    const text = raw.get(name);
    const isGiven = text !== undefined && (schema.type === 'flag' || text.trim() !== '');
    const value = html !== '' ? ownersText(html) : isGiven ? valueOf(schema, ownersText(text), readAs) : undefined;
    if (value !== undefined) {
      values[camelCase(name)] = value;
      for (const placeholder of isShown(schema) ? unknownPlaceholders(html || (text ?? ''), questions) : []) {
        note(name, (words) => words.unknownPlaceholder(tag, name, placeholder, questions));
      }
      continue;
    }
    if (isGiven) note(name, (words) => words.invalidValue(tag, name, schema, text));
    if (schema.default !== undefined) values[camelCase(name)] = defaultOf(schema, readAs);
    if (schema.required) {
      usable = false;
      findings.push((words) => words.missingAttribute(tag, name));
    }
  }
  for (const name of raw.keys()) {
    if (!Object.hasOwn(attributes, name) && !isForeign(name)) {
      note(name, (words) => words.unknownAttribute(tag, name, Object.keys(attributes)));
    }
  }
  // The schema's types say which values are there; this is the one place where the table's word is taken for it.
  return { values: (usable ? values : undefined) as Reading<Attributes>['values'], findings };
}

/** Whether a visitor reads what an attribute says. */
function isShown({ type }: AttributeSchema): boolean {
  return type === 'text' || type === 'name' || type === 'list';
}

/** The placeholders of a text that stand for nothing, each once. */
function unknownPlaceholders(text: string, questions: readonly string[]): string[] {
  const known = [...reservedNames, ...questions];
  return [...new Set(placeholdersIn(text))].filter((placeholder) => !known.includes(placeholder));
}
