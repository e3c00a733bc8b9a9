/**
 * What is counted of one conversation, folded entry by entry and kept beside them, so that measuring many reads no
 * entries. It holds nothing that the entries do not. What is counted over many is in `tally.ts`.
 *
 * Whoever changes an answer goes back behind it: what was recorded after that answer is recorded anew as far as it still
 * comes about. So it is forgotten here, or it would count twice.
 */
import { usualScale } from '../../flow/survey.ts';
import type { AnyEntry, Entry, EntryOf, MatterKind, Outcome } from '../entry.ts';
import { isKnown } from '../known.ts';
import { answeredName, answeredValue, supersededBy } from '../projection.ts';
import { heardBy, isAct, toldIn } from '../summary.ts';

/** Somewhere in a conversation: a step of a technique, or outside of any the question that was open. */
export interface Step {
  readonly technique: string | null;
  readonly step: string | null;
}

/** A topic that a technique took up. */
export interface MeasuredMatter {
  readonly technique: string | null;
  readonly topic: string | null;
  /** The `seq` of its `began`, and of its `concluded` as long as that holds. */
  readonly began: number;
  readonly ended: number | null;
  /** Another one waited beneath it: trouble that was heard first. */
  readonly nested: boolean;
  readonly outcome: Outcome | null;
  /** How often the visitor had acted in this conversation when it ended. */
  readonly turns: number | null;
}

/** A moment in a conversation: when it was, and how often the visitor had acted by then. */
interface Moment {
  readonly at: string;
  readonly turns: number;
}

/** One answer of the survey, and the `seq` of the entry that has it. */
interface Rated<Value> {
  readonly seq: number;
  readonly value: Value;
}

/** What is counted of one conversation. */
export interface Figures {
  /** How often the visitor acted. A no to an offer is none: whoever says only that wanted no conversation. */
  readonly turns: number;
  /** It began with a yes to an offer. */
  readonly byOffer: boolean;
  /** When the visitor acted first, until that is answered; and how long that took, in milliseconds. */
  readonly waitingSince: string | null;
  readonly response: number | null;
  readonly typed: number;
  readonly notUnderstood: number;
  /** The answers to whether an explanation is clear that still stand. */
  readonly checks: readonly { readonly seq: number; readonly failed: boolean }[];
  readonly accepted: number;
  readonly declined: number;
  readonly matters: readonly MeasuredMatter[];
  /** The steps that were reached, each once; and the last one. */
  readonly steps: readonly Step[];
  readonly last: Step | null;
  /** Why it was handed over, each reason once. */
  readonly reasons: readonly string[];
  readonly promises: number;
  readonly complaint: boolean;
  readonly compliment: boolean;
  /** When the visitor told what is a complaint, or may turn out to be one; and how long it took until that was acknowledged. */
  readonly told: Moment | null;
  readonly acknowledged: { readonly after: number | null; readonly turns: number } | null;
  readonly solved: Rated<boolean> | null;
  /** In hundredths of a scale from 1 to 5. */
  readonly score: Rated<number> | null;
  readonly comment: Rated<true> | null;
  /** A need that came back was brought up; and whether its topic was then taken up. */
  readonly renewal: { readonly topic: string | null; readonly taken: boolean } | null;
}

/** Of a conversation in which nothing has happened. */
export const noFigures: Figures = {
  turns: 0,
  byOffer: false,
  waitingSince: null,
  response: null,
  typed: 0,
  notUnderstood: 0,
  checks: [],
  accepted: 0,
  declined: 0,
  matters: [],
  steps: [],
  last: null,
  reasons: [],
  promises: 0,
  complaint: false,
  compliment: false,
  told: null,
  acknowledged: null,
  solved: null,
  score: null,
  comment: null,
  renewal: null,
};

/** The figures after one more entry. */
export function countEntry(before: Figures, entry: AnyEntry): Figures {
  const figures = { ...before, ...reached(before, entry), ...responded(before, entry) };
  if (!isKnown(entry)) return figures;
  const acted = isAct(entry) ? withTurn(figures, entry) : figures;
  const heard = { ...acted, ...acknowledged(acted, entry) };
  return { ...heard, ...counted(heard, entry) };
}

function withTurn(before: Figures, entry: Entry): Figures {
  const figures = entry.type === 'revised' ? { ...before, ...forgotten(before, entry.of) } : before;
  const replaced = supersededBy(entry);
  const checks = [...figures.checks.filter(({ seq }) => !replaced.includes(seq)), ...checkIn(entry)];
  const isFirst = figures.turns === 0;
  return {
    ...figures,
    checks,
    turns: figures.turns + 1,
    ...(isFirst ? { byOffer: entry.type === 'accepted', waitingSince: entry.at } : {}),
  };
}

/** What was recorded since an answer that is changed now. */
function forgotten({ matters, solved, score, comment }: Figures, of: number): Partial<Figures> {
  const since = <Value>(rated: Rated<Value> | null) => (rated && rated.seq > of ? null : rated);
  return {
    matters: matters.flatMap((matter) => {
      // Trouble that was heard out belongs to its moment, and is not heard again.
      if (matter.began > of) return matter.nested && matter.ended !== null ? matter : [];
      return matter.ended !== null && matter.ended > of
        ? { ...matter, ended: null, outcome: null, turns: null }
        : matter;
    }),
    solved: since(solved),
    score: since(score),
    comment: since(comment),
  };
}

/** How an explanation asks whether it is clear. */
const checkNames: readonly (string | undefined)[] = ['clear', 'clear-now'];

function checkIn(entry: Entry): Figures['checks'] {
  const value = answeredValue(entry);
  if (entry.technique !== 'explanation' || value === undefined || !checkNames.includes(answeredName(entry))) return [];
  return [{ seq: entry.seq, failed: value === 'no' }];
}

function responded({ waitingSince }: Figures, { by, at }: AnyEntry): Partial<Figures> {
  if (waitingSince === null || by !== 'guide') return {};
  return { waitingSince: null, response: between(waitingSince, at) };
}

/** Milliseconds from one time to another; `null` where a guest's clock was set back, or told nonsense. */
function between(from: string, until: string): number | null {
  const milliseconds = Date.parse(until) - Date.parse(from);
  return milliseconds >= 0 ? milliseconds : null;
}

/** Where the conversation is now. A question beside a technique that is open does not leave it. */
function reached({ steps, matters }: Figures, entry: AnyEntry): Partial<Figures> {
  const now = stepOf(entry, matters.some(isOpen));
  if (!now) return {};
  return { last: now, steps: steps.some((step) => isSameStep(step, now)) ? steps : [...steps, now] };
}

function stepOf(entry: AnyEntry, isGuiding: boolean): Step | undefined {
  const { technique, step = null } = entry;
  if (technique !== undefined) return { technique, step };
  return isKnown(entry) && entry.type === 'asked' && !isGuiding ? { technique: null, step: entry.name } : undefined;
}

function isSameStep(one: Step, other: Step): boolean {
  return one.technique === other.technique && one.step === other.step;
}

function isOpen({ ended }: MeasuredMatter): boolean {
  return ended === null;
}

function acknowledged({ told, acknowledged, turns }: Figures, entry: Entry): Partial<Figures> {
  if (!told || acknowledged || !acknowledges(entry)) return {};
  return { acknowledged: { after: between(told.at, entry.at), turns: turns - told.turns + 1 } };
}

function acknowledges(entry: Entry): boolean {
  const { type } = entry;
  return type === 'promised' || type === 'handed-over' || (type === 'said' && heardBy(entry) !== undefined);
}

function counted(figures: Figures, entry: Entry): Partial<Figures> {
  switch (entry.type) {
    case 'opened':
      return { renewal: entry.renewal ? { topic: entry.renewal.topic ?? null, taken: false } : null };
    case 'typed':
      return typed(figures, entry);
    case 'asked':
      return kinds(figures, heardBy(entry));
    case 'accepted':
      return { accepted: figures.accepted + 1 };
    case 'declined':
      return { declined: figures.declined + 1 };
    case 'began':
      return began(figures, entry);
    case 'concluded':
      return concluded(figures, entry);
    case 'promised':
      return { promises: figures.promises + 1 };
    case 'handed-over':
      return handedOver(figures, entry.reason);
    case 'rated':
      return rated(entry);
    default:
      return {};
  }
}

function typed(figures: Figures, entry: EntryOf<'typed'>): Partial<Figures> {
  const kind = toldIn(entry);
  const { turns, complaint } = figures;
  return {
    typed: figures.typed + 1,
    notUnderstood: figures.notUnderstood + (entry.understood.as === 'nothing' ? 1 : 0),
    ...kinds(figures, kind),
    // Whatever was told last may turn out to have been a complaint.
    ...(complaint ? {} : { told: { at: entry.at, turns }, acknowledged: null }),
  };
}

function kinds({ complaint, compliment }: Figures, kind: MatterKind | undefined): Partial<Figures> {
  return { complaint: complaint || kind === 'complaint', compliment: compliment || kind === 'compliment' };
}

function began({ matters, renewal }: Figures, { seq, technique, topic }: Entry): Partial<Figures> {
  const place = { technique: technique ?? null, topic: topic ?? null };
  const matter = { ...place, began: seq, ended: null, nested: matters.some(isOpen), outcome: null, turns: null };
  const isRenewed = renewal !== null && renewal.topic !== null && renewal.topic === topic;
  return { matters: [...matters, matter], ...(isRenewed ? { renewal: { ...renewal, taken: true } } : {}) };
}

function concluded(figures: Figures, { seq, at, outcome, kind }: EntryOf<'concluded'>): Partial<Figures> {
  const { matters, turns, complaint, told } = figures;
  const isComplaint = complaint || kind === 'complaint';
  return {
    matters: withLastOpen(matters, { ended: seq, outcome, turns }),
    ...kinds(figures, kind),
    // Who is passed on to a person need not have told anything. Else it was no complaint after all that was told.
    ...(isComplaint ? { told: told ?? { at, turns } } : { told: null, acknowledged: null }),
  };
}

function handedOver({ matters, reasons }: Figures, reason: string): Partial<Figures> {
  return {
    matters: withLastOpen(matters, { outcome: 'handed-over' }),
    reasons: reasons.includes(reason) ? reasons : [...reasons, reason],
  };
}

function withLastOpen(matters: Figures['matters'], change: Partial<MeasuredMatter>): Figures['matters'] {
  const open = matters.findLastIndex(isOpen);
  return matters.map((matter, index) => (index === open ? { ...matter, ...change } : matter));
}

function rated({ seq, solved, score, scale = usualScale, comment }: EntryOf<'rated'>): Partial<Figures> {
  const hundredths = score === undefined ? null : onUsualScale(score, scale);
  return {
    ...(solved === undefined ? {} : { solved: { seq, value: solved } }),
    ...(hundredths === null ? {} : { score: { seq, value: hundredths } }),
    ...(comment === undefined || comment.trim() === '' ? {} : { comment: { seq, value: true } }),
  };
}

/** A score as it would read on the usual scale, in hundredths; `null` where it is not on its own. */
function onUsualScale(score: number, scale: number): number | null {
  if (!(scale > 1 && score >= 1 && score <= scale)) return null;
  return Math.round(100 + ((score - 1) / (scale - 1)) * (usualScale - 1) * 100);
}
