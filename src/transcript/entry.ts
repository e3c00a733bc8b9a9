/**
 * What is said, as a log of entries. **What was shown is in the entry as final text**, so no reader needs the flow or the
 * phrases; and whatever an act depended on in the world (the hour, what typed text meant) is in the act's entry as a
 * fact, so that replay never has to know it again.
 *
 * These schemas are the one definition: the types come from them, and the widget, the receiver and the reader read
 * stored and received entries through {@link readEntry}. Types and fields that are not known are kept.
 */
import * as v from 'valibot';
import { type Content, readContent } from '../flow/content.ts';

/** Typed text may be this long, in characters. */
export const typedLimit = 8_000;

const text = v.string();
const optional = v.exactOptional;
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Who spoke: the visitor, the guide, or the host (the page, the widget, the owner's system). */
export const speakers = ['visitor', 'guide', 'host'] as const;

/** Who spoke. */
export type Speaker = (typeof speakers)[number];

const common = {
  /** Counts from 0 without gaps. */
  seq: count,
  /** ISO 8601, by the visitor's clock. */
  at: v.pipe(text, v.isoTimestamp()),
  by: v.picklist(speakers),
  /** Inside a technique: its name, the topic it serves, and the step, by the name of the machine's state. */
  technique: optional(text),
  topic: optional(text),
  step: optional(text),
};

const content = optional(
  v.pipe(
    v.unknown(),
    v.transform((raw): Content => readContent(raw)),
  ),
);

/** A choice. What is answered is its id; its label changes with the language. */
const option = v.object({
  id: text,
  label: text,
  /** A second piece of information beside the label, such as `open until 17:00`. */
  note: optional(text),
  /** Choosing it also opens this address. */
  href: optional(text),
  /** Drawn more quietly than the others: a person, skip, "I don't know". */
  quiet: optional(v.boolean()),
});

/** Whether a place is open at the moment of an act: `Opening` of `flow/hours.ts`. */
const opening = v.variant('open', [
  v.object({ open: v.literal(true), until: text }),
  v.object({
    open: v.literal(false),
    opens: optional(v.object({ day: v.number(), time: text, inMinutes: v.number() })),
  }),
]);

/** What was true in the world when the visitor acted. */
const facts = optional(
  v.object({
    /** For each contact of the flow, in its order: whether it is open; `null` where it has no hours. */
    openings: optional(v.array(v.nullable(opening))),
  }),
);

/** What typed text was taken for. */
const understood = v.variant('as', [
  /** An answer to the open question. */
  v.object({ as: v.literal('answer'), name: text, value: text, label: text }),
  /** The open question is passed over. */
  v.object({ as: v.literal('skip'), name: text }),
  /** Another topic is wished for. */
  v.object({ as: v.literal('topic'), topic: text }),
  v.object({ as: v.literal('person') }),
  v.object({ as: v.literal('end') }),
  /** Nothing that is known; the nearest topics, best first. */
  v.object({ as: v.literal('nothing'), nearest: v.array(text) }),
]);

const mood = v.looseObject({ anger: v.number() });

const answer = { name: text, value: text, label: text };

const entry = <const Type extends string, Own extends v.ObjectEntries>(type: Type, own: Own) =>
  v.object({ ...common, type: v.literal(type), ...own });

/** Every type of entry. */
const known = v.variant('type', [
  /** The conversation begins. `seed` chooses among variants of phrases. */
  entry('opened', {
    language: text,
    flow: text,
    engine: text,
    seed: count,
    stage: text,
    plans: v.array(text),
    known: v.record(text, text),
    /** The part of the day in which it begins, for the greeting. */
    daypart: optional(text),
    /** For how many days keeping it is to be asked for; absent where it is not asked. */
    keepDays: optional(count),
    facts,
  }),
  entry('said', { text, content }),
  entry('asked', { name: text, text, kind: text, options: v.array(option) }),
  entry('typed', { text, masked: v.boolean(), understood, mood: optional(mood), facts }),
  entry('answered', { ...answer, facts }),
  entry('skipped', { name: text, label: optional(text), facts }),
  /** `of` is the `seq` of the answer it replaces; `voided` are those of later answers that no longer fit. */
  entry('revised', { of: count, ...answer, voided: optional(v.array(count)), facts }),
  entry('began', {}),
  entry('concluded', { outcome: v.picklist(['resolved', 'unresolved', 'handed-over']), answers: v.record(text, text) }),
  entry('promised', { what: text, until: optional(text), reference: optional(text) }),
  entry('handed-over', { reason: text, reference: optional(text) }),
  entry('consented', { to: text, text, given: v.boolean() }),
  entry('invited', { text, topic: optional(text) }),
  entry('accepted', {}),
  entry('declined', {}),
  entry('rated', { solved: optional(v.boolean()), score: optional(v.number()), comment: optional(text) }),
  entry('resumed', { reason: text }),
  entry('ended', {}),
  entry('erasure-asked', {}),
]);

const knownTypes: ReadonlySet<string> = new Set(known.options.map((option) => option.entries.type.literal));

const foreign = v.looseObject({ ...common, type: text });

/** An entry of a type that this version knows. */
export type Entry = Readonly<v.InferOutput<typeof known>>;

/** The type of an entry. */
export type EntryType = Entry['type'];

/** An entry of one type. */
export type EntryOf<Type extends EntryType> = Extract<Entry, { readonly type: Type }>;

/** An entry of a type from another version: kept, sent on, and drawn as a plain line. */
export type ForeignEntry = Readonly<v.InferOutput<typeof foreign>>;

/** Any entry of a log. */
export type AnyEntry = Entry | ForeignEntry;

/** An entry that has not got its number and time yet. */
export type Draft<Type extends EntryType = EntryType> = Type extends EntryType
  ? Omit<EntryOf<Type>, 'seq' | 'at'>
  : never;

/** A choice that was offered. */
export type Option = Readonly<v.InferOutput<typeof option>>;

/** What typed text was taken for. */
export type Understood = Readonly<v.InferOutput<typeof understood>>;

/** What was true in the world when the visitor acted. */
export type Facts = Readonly<NonNullable<EntryOf<'typed'>['facts']>>;

/** How a technique came out. */
export type Outcome = EntryOf<'concluded'>['outcome'];

/** Whether this version knows the type of an entry. */
export function isKnown(entry: AnyEntry): entry is Entry {
  return knownTypes.has(entry.type);
}

/**
 * Reads one entry that was stored or received. Its known fields are checked, its content is reduced to what is allowed,
 * and what is not known is kept as it is.
 *
 * @returns the entry, or what is wrong with it in a short English sentence
 */
export function readEntry(raw: unknown): AnyEntry | string {
  const reading = v.safeParse(foreign, raw);
  if (!reading.success) return explain(reading.issues[0]);
  if (!isKnown(reading.output)) return reading.output;
  const checked = v.safeParse(known, raw);
  return checked.success ? { ...reading.output, ...checked.output } : explain(checked.issues[0]);
}

function explain(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map(({ key }) => String(key)).join('.');
  return path ? `${path}: ${issue.message}` : issue.message;
}
