/**
 * What is said, as a log of entries. **What was shown is in the entry as final text**, so no reader needs the flow or the
 * phrases; and whatever an act depended on in the world (the hour, what typed text meant) is in the act's entry as a
 * fact, so that replay never has to know it again.
 *
 * These schemas are the one definition: the types come from them, and the widget, the receiver and the reader read
 * stored and received entries through {@link readEntry}. Types and fields that are not known are kept.
 */
import { readContent } from '../flow/content-reading.ts';
import type { Content } from '../flow/content.ts';
import { isKnown } from './known.ts';
import {
  type Shape,
  type Shaped,
  count,
  either,
  flag,
  listOf,
  moment,
  nullable,
  number,
  object,
  oneOf,
  optional,
  reading,
  recordOf,
  text,
  variant,
} from './shape.ts';

/** What kind of matter a technique may have been about. */
export const matterKinds = ['complaint', 'compliment', 'need', 'problem'] as const;

/** Who spoke: the visitor, the guide, or the host (the page, the widget, the owner's system). */
export const speakers = ['visitor', 'guide', 'host'] as const;

/** Who spoke. */
export type Speaker = (typeof speakers)[number];

const common = {
  /** Counts from 0 without gaps. */
  seq: count,
  /** ISO 8601, by the visitor's clock. */
  at: moment,
  by: oneOf(...speakers),
  /** Inside a technique: its name, the topic it serves, and the step, by the name of the machine's state. */
  technique: optional(text),
  topic: optional(text),
  step: optional(text),
};

const content: Shape<Content> = (value) => readContent(value);

const option = object({
  /** What is answered; labels change with the language. */
  id: text,
  label: text,
  /** A second piece of information beside the label, such as `open until 17:00`. */
  note: optional(text),
  /** Choosing it also opens this address. */
  href: optional(text),
  /** Drawn more quietly than the others: a person, skip, "I don't know". */
  quiet: optional(flag),
  /** It lets the visitor change an answer that was given before. */
  changes: optional(flag),
});

/** What the input of a question that is answered by writing is told. */
const input = object({ unit: optional(text), min: optional(text), max: optional(text), hint: optional(text) });

/** What a message tells beside what it means: `Account` of `language/meaning.ts`. */
const account = object({
  matter: optional(oneOf('danger', 'grievance', 'fault', 'compliment')),
  retold: optional(text),
  feeling: optional(oneOf('waiting', 'spoilt', 'again', 'worried', 'let-down')),
  wait: optional(text),
  wish: optional(text),
  praises: optional(oneOf(true)),
  contacts: optional(object({ name: optional(text), phone: optional(text), email: optional(text) })),
});

/** The mood in which a message was written: `Mood` of `language/mood.ts`. */
const mood = object({
  anger: number,
  urgency: number,
  legal: optional(flag),
  safety: optional(flag),
  vulnerable: optional(flag),
  thanks: optional(flag),
});

/** Whether a place is open at the moment of an act: `Opening` of `flow/opening.ts`. */
const opening = either(
  object({ open: oneOf(true), until: text }),
  object({ open: oneOf(false), opens: optional(object({ day: number, time: text, inMinutes: number })) }),
);

/** What was true in the world when the visitor acted. */
const facts = object({
  /** For each contact of the flow, in its order: whether it is open; `null` where it has no hours. */
  openings: optional(listOf(nullable(opening))),
});

/** What every act of the visitor may have. */
const acted = {
  facts: optional(facts),
  /** The `seq` of earlier answers that no longer fit, as one was changed. */
  voided: optional(listOf(count)),
};

const answer = { name: text, value: text, label: text };

/** An answer that was written in other words than those of a choice. */
const inWords = optional(oneOf(true));

/** What an earlier conversation left to be remembered, each part with when it was said. */
const remembered = object({
  /** It was said in this visit: it is kept for the next one, and not brought up in this. */
  recent: optional(flag),
  /** What was answered, by question name. */
  known: recordOf(object({ value: text, label: text, at: moment })),
  /** What was talked about last. */
  topic: optional(object({ topic: text, at: moment })),
  /** What was promised or handed over and may still be open. `about` is in the visitor's words, or the topic. */
  matter: optional(
    object({
      about: text,
      reference: text,
      what: optional(text),
      until: optional(text),
      /** The visitor's day on which that was promised. */
      day: optional(text),
      at: moment,
    }),
  ),
});

/** What typed text was taken for: `Meaning` of `language/understanding.ts`. */
const understood = variant('as', {
  answer: { ...answer, inWords },
  skip: { name: text },
  unknown: { name: text },
  topic: { topic: text },
  enquiry: { about: oneOf('solution', 'details', 'limits', 'price', 'again', 'other'), of: optional(text) },
  person: {},
  end: {},
  restart: {},
  matter: { kind: oneOf('complaint', 'compliment') },
  thanks: {},
  greeting: {},
  identity: {},
  nothing: { nearest: listOf(text) },
});

/** Every type of entry, with its fields beside the common ones. */
const types = {
  /** The conversation begins. `seed` chooses among variants of phrases. */
  opened: {
    language: text,
    flow: text,
    engine: text,
    seed: count,
    stage: text,
    plans: listOf(text),
    known: recordOf(text),
    /** The part of the day in which it begins, for the greeting. */
    daypart: optional(text),
    /** For how many days keeping it is to be asked for; absent where it is not asked. */
    keepDays: optional(count),
    /** An owner tries the chat out, by a preview or with `debug`: it is nobody's matter, and is not counted. */
    test: optional(flag),
    /** A need that has come back, and is brought up with the greeting. */
    renewal: optional(object({ text, topic: optional(text) })),
    /** For how many days the visitor may be asked to be remembered; absent where they are not to be asked. */
    remember: optional(count),
    /** What is remembered of an earlier conversation, as its visitor allowed: `Memory` of `memory.ts`. */
    remembered: optional(remembered),
    facts: optional(facts),
  },
  said: { text, content: optional(content) },
  asked: {
    name: text,
    text,
    kind: text,
    options: listOf(option),
    input: optional(input),
    /** A small line above the question, such as `2 of 3`. */
    note: optional(text),
  },
  typed: {
    text,
    masked: flag,
    understood,
    account: optional(account),
    /** What else it answers: questions of its topic that were not open. */
    beside: optional(listOf(object({ name: text, value: text, label: text }))),
    mood: optional(mood),
    ...acted,
  },
  answered: { ...answer, ...acted },
  skipped: { name: text, label: optional(text), ...acted },
  /** `of` is the `seq` of the answer it replaces. */
  revised: { of: count, ...answer, account: optional(account), ...acted },
  began: {},
  concluded: {
    outcome: oneOf('resolved', 'unresolved', 'handed-over'),
    answers: recordOf(text),
    kind: optional(oneOf(...matterKinds)),
    /** Of the earlier conversation whose matter this is, where the visitor says on a later visit that it is settled. */
    reference: optional(text),
  },
  promised: { what: text, until: optional(text), reference: optional(text) },
  'handed-over': { reason: text, reference: optional(text) },
  consented: { to: text, text, given: flag },
  /** Help was offered unasked. `topic` is where it leads. */
  invited: { text, topic: optional(text) },
  /** `label` is what was chosen, as it read; `topic` is where it leads on to. */
  accepted: { label: optional(text), ...acted },
  declined: { label: optional(text), ...acted },
  /** What the survey was told, each answer as it is given: all of them together are the rating. */
  rated: {
    solved: optional(flag),
    score: optional(number),
    /** What it is out of, where that is not 5. */
    scale: optional(number),
    comment: optional(text),
  },
  resumed: { reason: text },
  ended: {},
  'erasure-asked': {},
};

/** The type of an entry. */
export type EntryType = keyof typeof types;

const known = variant('type', withCommon(types));
const foreign = object({ ...common, type: text });

function withCommon<Types>(own: Types): { readonly [Type in keyof Types]: typeof common & Types[Type] } {
  const entries = Object.entries(own as object).map(([type, fields]) => [type, { ...common, ...(fields as object) }]);
  return Object.fromEntries(entries) as { [Type in keyof Types]: typeof common & Types[Type] };
}

/** An entry of a type that this version knows. */
export type Entry = Shaped<typeof known>;

/** An entry of one type. */
export type EntryOf<Type extends EntryType> = Extract<Entry, { readonly type: Type }>;

/** An entry of a type from another version: kept, sent on, and drawn as a plain line. */
export type ForeignEntry = Shaped<typeof foreign> & Readonly<Record<string, unknown>>;

/** Any entry of a log. */
export type AnyEntry = Entry | ForeignEntry;

/** An entry that has not got its number and time yet. */
export type Draft<Type extends EntryType = EntryType> = Type extends EntryType
  ? Omit<EntryOf<Type>, 'seq' | 'at'>
  : never;

/** A choice that was offered. */
export type Option = Shaped<typeof option>;

/** What was true in the world when the visitor acted. */
export type Facts = Shaped<typeof facts>;

/** How a technique came out. */
export type Outcome = EntryOf<'concluded'>['outcome'];

/** What kind of matter it was. */
export type MatterKind = (typeof matterKinds)[number];

/**
 * The shape of any entry: its known fields are checked, its content is reduced to what is allowed, and what is not known
 * is kept as it is.
 */
export const anyEntry: Shape<AnyEntry> = (value, path) => {
  const entry = foreign(value, path) as ForeignEntry;
  return isKnown(entry) ? known(value, path) : entry;
};

/**
 * Reads one entry that was stored or received.
 *
 * @returns the entry, or what is wrong with it in a short English sentence
 */
export function readEntry(raw: unknown): AnyEntry | string {
  const read = reading(anyEntry, raw);
  return 'value' in read ? read.value : read.misfit;
}
