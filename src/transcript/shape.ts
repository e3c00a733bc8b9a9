/**
 * Shapes of data from elsewhere: each reads a value or says what it expected and where. Types come from shapes, so that
 * what is checked and what is compiled is one thing. What a shape does not know it keeps.
 *
 * The widget reads its own stored log through this, and a page pays for every byte of that: see
 * `docs/decisions/2026-11-22-own-shapes.md`.
 */

/** Reads a value. Throws a {@link Misfit} where it does not fit. */
export type Shape<Value> = (value: unknown, path?: string) => Value;

/** A shape of a field that may be absent. */
export interface OptionalShape<Value> {
  readonly optional: Shape<Value>;
}

/** What a shape reads. */
export type Shaped<Of> = Of extends Shape<infer Value> ? Value : never;

/** The shapes of an object's fields. */
export type Fields = Readonly<Record<string, Shape<unknown> | OptionalShape<unknown>>>;

/** The object that fields make. */
export type ObjectOf<Of extends Fields> = {
  readonly [Name in keyof Of as Of[Name] extends Shape<unknown> ? Name : never]: Shaped<Of[Name]>;
} & {
  readonly [Name in keyof Of as Of[Name] extends Shape<unknown> ? never : Name]?: Of[Name] extends OptionalShape<
    infer Value
  >
    ? Value
    : never;
};

/** What did not fit. */
export class Misfit extends Error {
  constructor(path: string, expected: string) {
    super(`${path === '' ? '' : `${path}: `}expected ${expected}`);
  }
}

/** A shape by a test. */
export function shape<Value>(expected: string, fits: (value: unknown) => value is Value): Shape<Value> {
  return (value, path = '') => {
    if (fits(value)) return value;
    throw new Misfit(path, expected);
  };
}

/** Text, of at most so many characters, and of at least so many. */
export function textOf(most = Infinity, least = 0): Shape<string> {
  const bounds = most === Infinity ? '' : ` of ${String(least)} to ${String(most)} characters`;
  return shape(
    `text${bounds}`,
    (value): value is string => typeof value === 'string' && value.length >= least && value.length <= most,
  );
}

/** Text of any length. */
export const text = textOf();

/** A number. */
export const number = shape('a number', (value): value is number => Number.isFinite(value));

/** A whole number from 0 on. */
export const count = shape(
  'a whole number from 0 on',
  (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0,
);

/** Yes or no. */
export const flag = shape('true or false', (value): value is boolean => typeof value === 'boolean');

/** A moment, as ISO 8601 writes it in UTC or with an offset. */
export const moment = matching(
  'a time in ISO 8601',
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d(?::?\d\d)?)$/,
);

/** Text of a form. */
export function matching(expected: string, form: RegExp): Shape<string> {
  return shape(expected, (value): value is string => typeof value === 'string' && form.test(value));
}

/** One of some words, or numbers. */
export function oneOf<const Word extends string | number | boolean>(...words: readonly Word[]): Shape<Word> {
  return shape(words.join(' or '), (value): value is Word => (words as readonly unknown[]).includes(value));
}

/** A value that may be `null`. */
export function nullable<Value>(of: Shape<Value>): Shape<Value | null> {
  return (value, path) => (value === null ? null : of(value, path));
}

/** A field that may be absent. */
export function optional<Value>(of: Shape<Value>): OptionalShape<Value> {
  return { optional: of };
}

/** A list, of at most so many, and of at least so many. */
export function listOf<Value>(of: Shape<Value>, most = Infinity, least = 0): Shape<readonly Value[]> {
  const list = shape(
    least > 0 ? `a list of ${String(least)} to ${String(most)}` : 'a list',
    (value): value is readonly unknown[] => Array.isArray(value) && value.length >= least && value.length <= most,
  );
  return (value, path = '') => list(value, path).map((part, index) => of(part, at(path, index)));
}

/** Values by name. */
export function recordOf<Value>(of: Shape<Value>): Shape<Readonly<Record<string, Value>>> {
  return (value, path = '') =>
    Object.fromEntries(Object.entries(anyObject(value, path)).map(([name, part]) => [name, of(part, at(path, name))]));
}

/** An object with these fields; others are kept as they are. */
export function object<const Of extends Fields>(fields: Of): Shape<ObjectOf<Of>> {
  return (value, path = '') => {
    const read: Record<string, unknown> = { ...anyObject(value, path) };
    for (const [name, field] of Object.entries(fields)) {
      const present = Object.hasOwn(read, name);
      if (typeof field === 'function') read[name] = field(present ? read[name] : undefined, at(path, name));
      else if (present) read[name] = field.optional(read[name], at(path, name));
    }
    // The loop above has read every field of the type through its own shape.
    return read as ObjectOf<Of>;
  };
}

/** The one shape, or else the other. */
export function either<One, Other>(one: Shape<One>, other: Shape<Other>): Shape<One | Other> {
  return (value, path) => {
    const first = reading(one, value);
    return 'value' in first ? first.value : other(value, path);
  };
}

/** An object whose fields depend on the word that stands in one of them. */
export function variant<const Key extends string, const Of extends Readonly<Record<string, Fields>>>(
  key: Key,
  of: Of,
): Shape<VariantOf<Key, Of>> {
  const word = oneOf(...Object.keys(of));
  const shapes = new Map(Object.entries(of).map(([name, fields]) => [name, object(fields)]));
  return (value, path = '') => {
    const name = word(anyObject(value, path)[key], at(path, key));
    return shapes.get(name)?.(value, path) as VariantOf<Key, Of>;
  };
}

/** The objects that a variant may be. */
export type VariantOf<Key extends string, Of extends Readonly<Record<string, Fields>>> = {
  [Name in keyof Of]: Plain<Readonly<Record<Key, Name>> & ObjectOf<Of[Name]>>;
}[keyof Of];

/** The same type, written as one object. */
type Plain<Type> = { [Name in keyof Type]: Type[Name] };

/** What a shape reads, or in a sentence what it expected. */
export function reading<Value>(
  of: Shape<Value>,
  value: unknown,
): { readonly value: Value } | { readonly misfit: string } {
  try {
    return { value: of(value) };
  } catch (error) {
    if (error instanceof Misfit) return { misfit: error.message };
    throw error;
  }
}

const anyObject = shape(
  'an object',
  (value): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
);

function at(path: string, name: string | number): string {
  return path === '' ? String(name) : `${path}.${String(name)}`;
}
