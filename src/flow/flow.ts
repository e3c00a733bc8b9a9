/**
 * What the owner asked for: frozen plain data in one language. `authoring` makes it from the page; a conversation keeps
 * the one it began with.
 */
import type { contactSchema } from './contact.ts';
import type { Content } from './content.ts';
import { fingerprint } from './fingerprint.ts';
import type { Plan } from './plan.ts';
import type { ValuesOf } from './schema.ts';
import type { Survey } from './survey.ts';

/** Something a visitor may want, and the technique that serves it. Each technique's own schema says what else it holds. */
export interface Topic {
  readonly technique: string;
  /** What it is called: its title, and its name for `start()`. Unique in a flow. */
  readonly topic: string;
  /** Words and example sentences in the visitor's words. */
  readonly match?: readonly string[];
  /** The name of the plan that it is part of: it is there only while that is on. */
  readonly plan?: string;
  /** Texts that were given as HTML, by attribute name. */
  readonly rich?: Readonly<Record<string, Content>>;
}

/** A way to a person or a place. */
export type Contact = ValuesOf<typeof contactSchema.attributes>;

/** Where the visitor stands in buying. */
export const stages = ['browsing', 'basket', 'checkout', 'customer'] as const;

/** Where the visitor stands in buying. */
export type Stage = (typeof stages)[number];

/** A whole flow. */
export interface Flow {
  /** The BCP 47 tag of the language it is written in. */
  readonly language: string;
  readonly business?: string;
  /** What the assistant is called. */
  readonly guide?: string;
  readonly greeting?: string;
  readonly topics: readonly Topic[];
  readonly contacts: readonly Contact[];
  /** Which of them are on is found out as a conversation begins, and stands in its first entry. */
  readonly plans?: readonly Plan[];
  /** Where the owner words it. */
  readonly survey?: Survey;
  /** Equal flows have equal fingerprints. */
  readonly fingerprint: string;
}

/** Seals what was read: adds the fingerprint and freezes all of it. */
export function sealFlow(parts: Omit<Flow, 'fingerprint'>): Flow {
  return deepFreeze({ ...parts, fingerprint: fingerprint(parts) });
}

/** The same value, which nobody can change any more, however deep. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
