/**
 * The elements and what each takes, as types that are made of the schemas by which they are read. They belong to no
 * framework: `jsx.ts`, `vue.ts` and `svelte.ts` give them to one each.
 */
import type { guidedChatSchema } from '../authoring/settings.ts';
import type { contactSchema } from '../flow/contact.ts';
import type { invitationSchema } from '../flow/invitation.ts';
import type { planSchema } from '../flow/plan.ts';
import type { renewalSchema } from '../flow/renewal.ts';
import type { AttributeSchema, AttributesSchema, ElementSchema } from '../flow/schema.ts';
import type { surveySchema } from '../flow/survey.ts';
import type { empathySchema } from '../techniques/empathy/schema.ts';
import type { optionSchema } from '../techniques/explanation/option-schema.ts';
import type { explanationSchema } from '../techniques/explanation/schema.ts';
import type { adviceSchema, questionSchema } from '../techniques/questioning/part-schemas.ts';
import type { questioningSchema } from '../techniques/questioning/schema.ts';
import type { GuidedChatEventMap } from './events.ts';
import type { GuidedChatElement } from './guided-chat-element.ts';

type Topic = typeof explanationSchema | typeof empathySchema | typeof questioningSchema;
type Part =
  | typeof optionSchema
  | typeof questionSchema
  | typeof adviceSchema
  | typeof contactSchema
  | typeof planSchema
  | typeof surveySchema
  | typeof invitationSchema
  | typeof renewalSchema;

type Value<Schema extends AttributeSchema> = Schema extends { readonly of: readonly (infer Word)[] }
  ? Word
  : Schema['type'] extends 'flag'
    ? boolean
    : Schema['type'] extends 'number' | 'count' | 'bound'
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

/** The elements by tag, each with what it takes. */
export type GuidedElements = {
  [Schema in Topic | Part as Schema['tag']]: AttributesOf<Schema>;
} & {
  'guided-chat': AttributesOf<typeof guidedChatSchema> &
    Together<Shorthand<Topic>> & { known?: Readonly<Record<string, string>> | undefined };
};

/** What a tag is once it is in the page. */
export type ElementOf<Tag extends keyof GuidedElements> = Tag extends 'guided-chat' ? GuidedChatElement : HTMLElement;

/** The listeners of the chat, for frameworks that call what is set as `on…` for the event named by the rest. */
export type GuidedListeners = {
  [Name in keyof GuidedChatEventMap as `on${Name}`]?: ((event: GuidedChatEventMap[Name]) => void) | undefined;
};

/** The listeners that a tag has. */
export type ListenersOf<Tag extends keyof GuidedElements> = Tag extends 'guided-chat' ? GuidedListeners : object;
