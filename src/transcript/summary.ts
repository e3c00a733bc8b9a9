/**
 * What a list tells of a conversation, folded entry by entry and kept beside them, so that a list reads no entries. It
 * holds nothing that the entries do not: it can be made again from them at any time, as the reader does for a file.
 */
import { usualScale } from '../flow/survey.ts';
import type { AnyEntry, Entry, EntryOf, EntryType, MatterKind, Outcome } from './entry.ts';
import { isKnown } from './known.ts';
import { owedAfter } from './matters.ts';
import type { ReadOutcome } from './received.ts';

/** What is derived from the entries of a conversation: see `TranscriptItem`. */
export interface Summary {
  readonly techniques: string[];
  readonly topics: string[];
  readonly outcome: Outcome | null;
  readonly kind: MatterKind | null;
  readonly rating: number | null;
  readonly scale: number | null;
  /** Whether anything is owed. */
  readonly open: boolean;
  /** In which topics: see `owedAfter`. */
  readonly owed: string[];
  readonly ended: boolean;
  /** Whether the visitor did anything but decline an offer: who only said no has abandoned nothing. */
  readonly acted: boolean;
  readonly reference: string | null;
  readonly test: boolean;
}

/** After so many milliseconds of silence a conversation that came to no end is abandoned. */
export const silence = 24 * 60 * 60 * 1000;

/** The summary of a conversation in which nothing has happened. */
export const emptySummary: Summary = {
  techniques: [],
  topics: [],
  outcome: null,
  kind: null,
  rating: null,
  scale: null,
  open: false,
  owed: [],
  ended: false,
  acted: false,
  reference: null,
  test: false,
};

/** The summary after one more entry. */
export function summarise(before: Summary, entry: AnyEntry): Summary {
  return { ...before, ...placeOf(before, entry), ...eventOf(entry, before) };
}

/**
 * How the latest matter came out, as of now.
 *
 * @param last the time of the last entry
 */
export function outcomeOf({ outcome, ended, acted }: Summary, last: string, now: number): ReadOutcome | null {
  return outcome ?? (acted && !ended && Date.parse(last) <= now - silence ? 'abandoned' : null);
}

const acts: ReadonlySet<EntryType> = new Set<EntryType>(['typed', 'answered', 'skipped', 'revised', 'accepted']);

/** Whether the visitor acts with an entry, other than by declining an offer. */
export function isAct({ type }: Entry): boolean {
  return acts.has(type);
}

function placeOf({ techniques, topics }: Summary, { technique, topic }: AnyEntry): Partial<Summary> {
  return technique === undefined ? {} : { techniques: withOne(techniques, technique), topics: withOne(topics, topic) };
}

function withOne(names: string[], name: string | undefined): string[] {
  return name === undefined || names.includes(name) ? names : [...names, name];
}

function eventOf(entry: AnyEntry, { kind, owed: before, reference, acted }: Summary): Partial<Summary> {
  if (!isKnown(entry)) return {};
  const owed = owedAfter(before, entry);
  return { acted: acted || isAct(entry), owed, open: owed.length > 0, ...toldBy(entry, { kind, reference }) };
}

function toldBy(entry: Entry, { kind, reference }: Pick<Summary, 'kind' | 'reference'>): Partial<Summary> {
  switch (entry.type) {
    case 'opened':
      return { test: entry.test ?? false };
    // The outcome is that of the latest matter: a new one has none yet.
    case 'began':
      return { outcome: null };
    // What somebody tells is a matter from when it is told: they may leave before it is concluded.
    case 'typed':
      return { kind: toldIn(entry) ?? kind };
    case 'asked':
      return { kind: heardBy(entry) ?? kind };
    case 'concluded':
      return {
        outcome: entry.outcome,
        kind: entry.kind ?? kind,
        reference: entry.reference ?? reference,
      };
    case 'promised':
      return { reference: entry.reference ?? reference };
    case 'handed-over':
      return { outcome: 'handed-over', reference: entry.reference ?? reference };
    // A score that is changed is told anew, unless it is taken back.
    case 'revised':
      return entry.name === 'score' && entry.technique === undefined ? { rating: null, scale: null } : {};
    case 'rated':
      return entry.score === undefined ? {} : { rating: entry.score, scale: entry.scale ?? usualScale };
    case 'ended':
      return { ended: true };
    default:
      return {};
  }
}

/** The kind of matter that somebody tells of where they write of nothing else, or of how they fared. */
export function toldIn({ understood, account }: EntryOf<'typed'>): MatterKind | undefined {
  if (understood.as === 'matter') return understood.kind;
  return account?.matter === 'grievance' ? 'complaint' : undefined;
}

/** While somebody is still asked what happened, it is not known what they tell of. */
const askingWhatHappened = /^(?:takingIn|hearing)/;

/** The kind of matter that was heard out where an entry goes on from what happened, and so has acknowledged it. */
export function heardBy({ technique, step = '' }: Entry): MatterKind | undefined {
  if (technique !== 'empathy' || askingWhatHappened.test(step)) return undefined;
  return step === 'cherishing' ? 'compliment' : 'complaint';
}
