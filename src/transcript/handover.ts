/** What somebody who takes a conversation over needs to know, from what was said until then. */
import { type AnyEntry, type Entry, type EntryOf, isKnown } from './entry.ts';
import { answeredName } from './projection.ts';

/** A conversation as it is handed over to a person. */
export interface Handover {
  readonly conversation: string;
  /** Why: `asked`, `complaint`, `not-understood`, or what the technique says. */
  readonly reason: string;
  /** What the visitor was told to quote. */
  readonly reference: string | undefined;
  readonly language: string | undefined;
  /** The technique and the topic that were last at work. */
  readonly technique: string | undefined;
  readonly topic: string | undefined;
  /**
   * What is known by question name, contact details among it: what the page knew beforehand, and what techniques asked.
   * It is the latest of each name, without what was changed, fell away or was passed over.
   */
  readonly answers: Readonly<Record<string, string>>;
  /** What the visitor wrote about what happened, in their own words. */
  readonly told: readonly string[];
  /** All that was said until then. */
  readonly entries: readonly AnyEntry[];
}

/** The handover that an entry of a conversation stands for. */
export function handoverOf(
  conversation: string,
  entries: readonly AnyEntry[],
  { seq, reason, reference }: EntryOf<'handed-over'>,
): Handover {
  const before = entries.filter((entry) => entry.seq <= seq);
  const known = before.filter(isKnown);
  const fallen = new Set(
    known.flatMap((entry) => (entry.type === 'revised' ? [entry.of, ...(entry.voided ?? [])] : [])),
  );
  const standing = known.filter((entry) => !fallen.has(entry.seq));
  const guided = known.findLast(({ technique }) => technique !== undefined);
  return {
    conversation,
    reason,
    reference,
    language: known.find((entry) => entry.type === 'opened')?.language,
    technique: guided?.technique,
    topic: guided?.topic,
    answers: answersOf(standing),
    told: standing.flatMap((entry) => toldIn(entry) ?? []),
    entries: before,
  };
}

function answersOf(entries: readonly Entry[]): Handover['answers'] {
  const answers = new Map(entries.flatMap(answersIn));
  return Object.fromEntries([...answers].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** What an entry tells of the answers: the value by name, or that there is none any more. */
function answersIn(entry: Entry): [name: string, value: string | undefined][] {
  if (entry.type === 'opened') return Object.entries(entry.known);
  const name = answeredName(entry);
  // What the conversation itself asks is nothing that a person would have to ask again.
  if (name === undefined || entry.technique === undefined) return [];
  const value = valueIn(entry);
  // Ids of ours, such as that of "I don't know", tell nothing.
  return [[name, value?.startsWith(':') ? undefined : value]];
}

function valueIn(entry: Entry): string | undefined {
  if (entry.type === 'answered' || entry.type === 'revised') return entry.value;
  return entry.type === 'typed' && entry.understood.as === 'answer' ? entry.understood.value : undefined;
}

function toldIn(entry: Entry): string | undefined {
  if (entry.type === 'typed') return entry.account?.matter || entry.understood.as === 'matter' ? entry.text : undefined;
  return entry.type === 'revised' && entry.account?.matter ? entry.value : undefined;
}
