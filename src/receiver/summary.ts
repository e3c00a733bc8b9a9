/**
 * What a list tells of a conversation, folded entry by entry and kept beside them, so that a list reads no entries. It
 * holds nothing that the entries do not: it can be made again from them at any time.
 */
import { type AnyEntry, isKnown } from '../transcript/entry.ts';
import { closesMatters } from '../transcript/matters.ts';
import type { conversations } from './schema.ts';

/** The columns of a conversation that are derived from its entries. */
export type Summary = Readonly<
  Pick<
    typeof conversations.$inferSelect,
    'techniques' | 'topics' | 'outcome' | 'kind' | 'rating' | 'open' | 'ended' | 'reference' | 'test'
  >
>;

/** The summary of a conversation in which nothing has happened. */
export const emptySummary: Summary = {
  techniques: [],
  topics: [],
  outcome: null,
  kind: null,
  rating: null,
  open: false,
  ended: false,
  reference: null,
  test: false,
};

/** The summary after one more entry. */
export function summarise(before: Summary, entry: AnyEntry): Summary {
  return { ...before, ...placeOf(before, entry), ...eventOf(entry, before) };
}

function placeOf({ techniques, topics }: Summary, { technique, topic }: AnyEntry): Partial<Summary> {
  return technique === undefined ? {} : { techniques: withOne(techniques, technique), topics: withOne(topics, topic) };
}

function withOne(names: string[], name: string | undefined): string[] {
  return name === undefined || names.includes(name) ? names : [...names, name];
}

function eventOf(entry: AnyEntry, { kind, open, reference, rating }: Summary): Partial<Summary> {
  if (!isKnown(entry)) return {};
  switch (entry.type) {
    case 'opened':
      return { test: entry.test ?? false };
    // The outcome is that of the latest matter: a new one has none yet.
    case 'began':
      return { outcome: null };
    case 'concluded':
      return { outcome: entry.outcome, kind: entry.kind ?? kind, open: open && !closesMatters(entry) };
    case 'promised':
      return { open: true, reference: entry.reference ?? reference };
    case 'handed-over':
      return { open: true, outcome: 'handed-over', reference: entry.reference ?? reference };
    case 'rated':
      return { rating: entry.score ?? rating };
    case 'ended':
      return { ended: true };
    default:
      return {};
  }
}
