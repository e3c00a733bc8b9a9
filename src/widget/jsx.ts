/**
 * What the package exports as `guided-chat/jsx`: the elements for templates that are checked. Types alone, made of the
 * schemas by which the elements are read; nothing of this is ever loaded.
 *
 * For React 19, anywhere in the program:
 *
 * ```ts
 * import type {} from 'guided-chat/jsx';
 * ```
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { guidedChatSchema } from '../authoring/settings.ts';
import type { contactSchema } from '../flow/contact.ts';
import type { AttributeSchema, AttributesSchema, ElementSchema } from '../flow/schema.ts';
import type { empathySchema } from '../techniques/empathy/schema.ts';
import type { explanationSchema, optionSchema } from '../techniques/explanation/schema.ts';
import type { adviceSchema, questionSchema, questioningSchema } from '../techniques/questioning/schema.ts';
import type { GuidedChatEventMap } from './events.ts';
import type { GuidedChatElement } from './guided-chat-element.ts';

type Topic = typeof explanationSchema | typeof empathySchema | typeof questioningSchema;
type Part = typeof optionSchema | typeof questionSchema | typeof adviceSchema | typeof contactSchema;

type Value<Schema extends AttributeSchema> = Schema extends { readonly of: readonly (infer Word)[] }
  ? Word
  : Schema['type'] extends 'flag'
    ? boolean
    : Schema['type'] extends 'number' | 'bound'
      ? number | string
      : string;

type Optional<Attributes extends AttributesSchema> = {
  [Name in keyof Attributes]?: Value<Attributes[Name]> | undefined;
};

/** What is required may still come as HTML, where it may be rich. */
type Needed<Attributes extends AttributesSchema> = {
  [
    Name in keyof Attributes as Attributes[Name] extends { readonly required: true; readonly rich?: never }
      ? Name
      : never
  ]: Value<Attributes[Name]>;
};

type AttributesOf<Schema extends ElementSchema> = Optional<Schema['attributes']> & Needed<Schema['attributes']>;

/** The shorthand: a topic that is written on the chat itself. */
type Shorthand<Schema extends ElementSchema> = Schema extends ElementSchema ? Optional<Schema['attributes']> : never;

type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** React calls what is set as `on…` for the event that is named by the rest. */
type Listeners = {
  [Name in keyof GuidedChatEventMap as `on${Name}`]?: ((event: GuidedChatEventMap[Name]) => void) | undefined;
};

/** The elements by tag, each with the attributes it takes, of no framework. */
export type GuidedElements = {
  [Schema in Topic | Part as Schema['tag']]: AttributesOf<Schema>;
} & {
  'guided-chat': AttributesOf<typeof guidedChatSchema> &
    Together<Shorthand<Topic>> &
    Listeners & { known?: Readonly<Record<string, string>> | undefined };
};

type ReactElements = {
  [Tag in keyof GuidedElements]: GuidedElements[Tag] &
    ReactProps<Tag extends 'guided-chat' ? GuidedChatElement : HTMLElement>;
};

type ReactProps<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where React looks for elements
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how its table is extended
    interface IntrinsicElements extends ReactElements {}
  }
}
