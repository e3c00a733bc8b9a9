/** `<guided-chat>`: its attributes as a table, and how they are read. */
import { stages } from '../flow/flow.ts';
import { type ElementSchema, type ValuesOf, readAttributes } from '../flow/schema.ts';
import { techniqueNamed, techniques } from '../techniques/techniques.ts';
import { attributesOf } from './attributes.ts';
import type { PageFinding, Reader } from './element.ts';

/** The widget. Besides these attributes it takes those of a topic, where `technique` says of which kind. */
export const guidedChatSchema = {
  tag: 'guided-chat',
  attributes: {
    /** Where transcripts are posted; without one nothing leaves the page. */
    endpoint: { type: 'resource' },
    /** A bearer token that goes along with each post. */
    token: { type: 'text' },
    /** Tells several chats on one site apart: each name has its own conversation. */
    name: { type: 'text' },
    /** What your business is called. */
    business: { type: 'text' },
    /** What the assistant is called. */
    guide: { type: 'text' },
    /** The address of a picture of the assistant. */
    avatar: { type: 'resource' },
    /** The address of your logo. */
    logo: { type: 'resource' },
    /** Your colour, as CSS writes it; all but the neutral colours derive from it. */
    accent: { type: 'text' },
    /** The first thing that is said; by default a greeting that goes by the time of day. */
    greeting: { type: 'text' },
    /** The panel is open. It changes as the visitor opens and closes it. */
    open: { type: 'flag' },
    /** The side of the window at which it stands, or `inline`: where it is written. */
    placement: { type: 'choice', of: ['end', 'start', 'inline'], default: 'end' },
    /** Where the visitor stands in buying; by default `checkout` where an invitation is for that, else `browsing`. */
    stage: { type: 'choice', of: stages },
    /** How the visitor learns what is kept: by a notice, by being asked first, or not at all. */
    consent: { type: 'choice', of: ['notice', 'ask', 'none'], default: 'notice' },
    /** The address of your privacy policy. */
    privacy: { type: 'address' },
    /** Days for which a conversation is kept in the visitor's browser. */
    'keep-days': { type: 'number', min: 1, default: 30 },
    /** Asks visitors whether they may be remembered, and goes on from their last visit where they agree. */
    remember: { type: 'flag' },
    /** Covers card numbers, bank accounts (IBAN) and personal numbers in what visitors write, before it is kept or sent. */
    redact: { type: 'flag' },
    /** The visitor's name, if you know it. */
    'for-name': { type: 'text' },
    /** Who is signed in: users of one browser never see the chats of each other. */
    'for-user': { type: 'text' },
    /** The IANA time zone of opening hours and plans; by default the visitor's. */
    'time-zone': { type: 'time-zone' },
    /** The technique of the topic that is written on this element itself. */
    technique: { type: 'choice' },
    /** Reads the page at once and names mistakes, as on localhost; conversations are marked as tests. */
    debug: { type: 'flag' },
  },
} as const satisfies ElementSchema;

/** What the owner set. */
export type Settings = ValuesOf<typeof guidedChatSchema.attributes>;

const topicAttributes: ReadonlySet<string> = new Set(
  techniques.flatMap(({ element }) => Object.keys(element.attributes)),
);

/** Whether an attribute of `<guided-chat>` is meant for the topic that is written on it. */
export function isShorthand(name: string): boolean {
  return topicAttributes.has(name);
}

/** Reads what the owner set. The shorthand of a topic is not among it. */
export function readSettings(chat: Element, { questions, note }: Reader): Settings {
  const { tag, attributes } = guidedChatSchema;
  const raw = attributesOf(chat, (name) => !isShorthand(name));
  const { values, findings } = readAttributes(tag, attributes, raw, {}, questions);
  note(chat, ...findings);
  if (!raw.get('endpoint')?.trim()) note(chat, (words) => words.noEndpoint());
  note(chat, ...techniqueFindings(chat, values.technique));

  const { accent, ...others } = values;
  if (accent === undefined || CSS.supports('color', accent)) return values;
  note(chat, (words) => ({ ...words.noColour(accent), attribute: 'accent' }));
  return others;
}

function techniqueFindings(chat: Element, technique: string | undefined): PageFinding[] {
  if (technique === undefined) {
    return [...attributesOf(chat, isShorthand).keys()].map((attribute): PageFinding => {
      return (words) => ({ ...words.lacksTechnique(attribute), attribute });
    });
  }
  if (techniqueNamed(technique)) return [];
  return [(words) => ({ ...words.unknownTechnique(technique), attribute: 'technique' })];
}
