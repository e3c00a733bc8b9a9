/** The types of attributes: how each is read from its text. What hints say of the common ones is in `problem-words.ts`. */
import { safeAddress } from './content.ts';
import { type OpeningHours, readHours } from './hours.ts';
import { plainReaders } from './plain-types.ts';

/** How each type of attribute is read from its text. `undefined` means that it cannot be. */
const readers = {
  ...plainReaders,
  /** Where a visitor may be sent: `https`, `http`, `mailto`, `tel` or relative. */
  address: (text: string): string | undefined => safeAddress(text),
  /** Where something is fetched from or posted to: `https`, `http` or relative. */
  resource: (text: string): string | undefined => (/^\s*(mailto|tel):/i.test(text) ? undefined : safeAddress(text)),
  /** Opening hours: `Mo-Fr 09:00-17:00, Sa 10:00-15:00`. */
  hours: (text: string): OpeningHours | undefined => readHours(text),
};

/** A type that every page knows, by its name. */
export type CommonType = keyof typeof readers;

/** A type that few elements know: it stands in the tables of their attributes, and is loaded with them. */
export interface RareType<Value = unknown> {
  /** How it is read from its text. `undefined` means that it cannot be. */
  readonly read: (text: string) => Value | undefined;
  /** What a hint says was expected. */
  readonly expected: string;
  /** What is wrong with a text that cannot be read, where more can be told than what was expected. */
  readonly faultIn?: (text: string) => Fault | undefined;
}

/** What is wrong with a text, and where. */
export interface Fault {
  /** What was found, in a few words that can follow a colon. */
  readonly message: string;
  /** What was expected there, in a sentence. */
  readonly hint: string;
  /** Where in the text, counted from 0. */
  readonly position: number;
}

/** The type of an attribute. */
export type AttributeType = CommonType | RareType;

type CommonValues = { readonly [Type in CommonType]: NonNullable<ReturnType<(typeof readers)[Type]>> };

/** What an attribute of a type gives. */
export type ReadAs<Type extends AttributeType> = Type extends CommonType
  ? CommonValues[Type]
  : Type extends RareType<infer Value>
    ? Value
    : never;

/** Reads a text as what an attribute of a type takes. */
export function readAs(type: AttributeType, text: string): unknown {
  return typeof type === 'string' ? readers[type](text) : type.read(text);
}
