/** What somebody who takes a conversation over needs to know, from what was said until then. */
import { isOurs } from '../flow/choices.ts';
import { isWithin } from '../flow/text.ts';
import type { AnyEntry, Entry, EntryOf } from './entry.ts';
import { isKnown } from './known.ts';
import { answeredName, answeredValue, supersededBy } from './projection.ts';

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
   * What is known by question name, contact details among it: what the page knew beforehand, what techniques came to know,
   * and what the one that is still open was told. It is the latest of each name, without what was changed, fell away, was
   * passed over or could not be taken.
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
  const fallen = new Set(known.flatMap((entry) => [...supersededBy(entry), ...undoneBy(entry, known)]));
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

/** The ends of techniques that a change goes back behind; those that still come about are recorded anew. */
function undoneBy(change: Entry, entries: readonly Entry[]): number[] {
  if (change.type !== 'revised') return [];
  return entries.flatMap(({ type, seq }) => (type === 'concluded' && change.of < seq && seq < change.seq ? seq : []));
}

/** By which techniques lead on: they tell nothing about the visitor. */
const steering: readonly string[] = ['permission', 'summary', 'confirmed'];

/** Something that was told; within a technique that is still open, with its topic. */
interface Told {
  readonly name: string;
  /** `undefined` where it tells that there is no answer any more. */
  readonly value: string | undefined;
  readonly topic?: string | undefined;
}

function answersOf(entries: readonly Entry[]): Handover['answers'] {
  const asked = new Map<string, EntryOf<'asked'>>();
  let told: readonly Told[] = [];
  for (const entry of entries) {
    if (entry.type === 'asked') asked.set(entry.name, entry);
    // A technique knows best what it took for an answer.
    const others = entry.type === 'concluded' ? told.filter(({ topic }) => topic !== entry.topic) : told;
    told = [...others, ...toldBy(entry, asked)];
  }
  const answers = new Map(told.map(({ name, value }) => [name, value]));
  return Object.fromEntries([...answers].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function toldBy(entry: Entry, asked: ReadonlyMap<string, EntryOf<'asked'>>): Told[] {
  if (entry.type === 'opened') return factsIn(entry.known);
  if (entry.type === 'concluded') return factsIn(entry.answers);
  const name = answeredName(entry);
  // What the conversation itself asks is nothing that a person would have to ask again.
  if (name === undefined || entry.technique === undefined || steering.includes(name)) return [];
  const value = answeredValue(entry);
  // Ids of ours, such as that of "something else", tell nothing.
  const tells = value !== undefined && !isOurs(value) && isWithin(asked.get(name)?.input ?? {}, value);
  return [{ name, value: tells ? value : undefined, topic: entry.topic }];
}

function factsIn(facts: Readonly<Record<string, string>>): Told[] {
  return Object.entries(facts).map(([name, value]) => ({ name, value }));
}

function toldIn(entry: Entry): string | undefined {
  if (entry.type === 'typed') return entry.account?.matter || entry.understood.as === 'matter' ? entry.text : undefined;
  return entry.type === 'revised' && entry.account?.matter ? entry.value : undefined;
}
