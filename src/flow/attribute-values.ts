/** Attributes → values, without a word about what is wrong: `schema.ts` has these. */
import type { AttributeType } from './attribute-types.ts';
import { ownersText } from './placeholder.ts';
import { type PlainType, readPlain } from './plain-types.ts';
import type { AttributeSchema, ValuesOf } from './schema.ts';

/** How a text is read as a type. */
type Read<Type> = (type: Type, text: string) => unknown;

/** The value of an attribute that is given; `undefined` where it cannot be used. */
export function valueOf<Type extends AttributeType>(
  { type, of, min = -Infinity, max = Infinity }: AttributeSchema<Type>,
  text: string,
  read: Read<Type>,
): unknown {
  const value = read(type, text);
  const isKnown = of === undefined || of.some((word) => word === value);
  return isKnown && !(typeof value === 'number' && (value < min || value > max)) ? value : undefined;
}

/** What holds where an attribute is absent. */
export function defaultOf<Type extends AttributeType>(
  { type, default: standard }: AttributeSchema<Type>,
  read: Read<Type>,
): unknown {
  return typeof standard === 'string' ? read(type, standard) : standard;
}

/**
 * The values of attributes that are all of plain types; `undefined` where something required is missing.
 *
 * @param raw what the element carries, by attribute name
 */
export function plainValues<const Attributes extends Readonly<Record<string, AttributeSchema<PlainType>>>>(
  attributes: Attributes,
  raw: ReadonlyMap<string, string>,
): ValuesOf<Attributes> | undefined {
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(attributes)) {
    const text = ownersText(raw.get(name) ?? '');
    const given = text.trim() === '' ? undefined : valueOf(schema, text, readPlain);
    const value = given ?? defaultOf(schema, readPlain);
    if (value !== undefined) values[camelCase(name)] = value;
    if (schema.required && given === undefined) return undefined;
  }
  // As in `readAttributes`, the table's word is taken for which values are there.
  return values as ValuesOf<Attributes>;
}

/** `time-zone` → `timeZone`. */
export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
