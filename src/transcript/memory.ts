/**
 * What may be remembered of a conversation on a later visit: a projection of its log, and of nothing else. Whoever did not
 * allow it leaves nothing. What it began with is remembered on, each part until it is too old by itself.
 */
import { isOurs } from '../flow/choices.ts';
import { splitSentences } from '../flow/placeholder.ts';
import { consentToMemory, progress } from '../flow/visit.ts';
import type { AnyEntry, Entry, EntryOf } from './entry.ts';
import { isKnown } from './known.ts';
import { closesMatter, opensMatter } from './matters.ts';
import { answeredName, answeredValue, supersededBy } from './projection.ts';

/** What is remembered. */
export type Memory = NonNullable<EntryOf<'opened'>['remembered']>;

/** Something that was answered. */
export interface Told {
  readonly topic: string;
  readonly name: string;
  readonly label: string;
}

/** An address of mail, or a number to call. */
const contact = /^\S+@\S+$|^\+?\d{7,}$/;

/** What is longer says more than what it was about. */
const longestAbout = 160;

/**
 * What may be remembered of a conversation; `undefined` where that is nothing, or was not allowed.
 *
 * @param since what was said before that (ISO 8601) is forgotten
 * @param isFact whether an answer is something that a later visit should know about the visitor
 */
export function memoryOf(log: readonly AnyEntry[], since: string, isFact: (told: Told) => boolean): Memory | undefined {
  const entries = log.filter(isKnown);
  const before = entries.find((entry) => entry.type === 'opened')?.remembered;
  if (!isAllowed(entries, before)) return undefined;
  const isRecent = <Part extends { readonly at: string }>(part: Part | undefined) =>
    part !== undefined && part.at >= since ? part : undefined;
  const known = Object.entries({ ...before?.known, ...knownIn(entries, isFact) }).filter(([, fact]) => isRecent(fact));
  const topic = isRecent(topicIn(entries) ?? before?.topic);
  const matter = isRecent(matterIn(entries, before?.matter));
  if (known.length === 0 && !topic && !matter) return undefined;
  return { known: Object.fromEntries(known), ...(topic && { topic }), ...(matter && { matter }) };
}

/** Whether the visitor allows it: what they said last counts, and whoever is remembered has allowed it before. */
function isAllowed(entries: readonly Entry[], before: Memory | undefined): boolean {
  const said = entries.findLast((entry) => entry.type === 'consented' && entry.to === consentToMemory);
  const isGiven = said?.type === 'consented' ? said.given : before !== undefined;
  return isGiven && !entries.some(({ type }) => type === 'erasure-asked');
}

function topicIn(entries: readonly Entry[]): Memory['topic'] {
  const began = entries.findLast(({ type, topic }) => type === 'began' && topic !== undefined);
  return began?.topic === undefined ? undefined : { topic: began.topic, at: began.at };
}

/** What was answered and still stands. How to reach somebody is asked for where it is needed, and not remembered. */
function knownIn(entries: readonly Entry[], isFact: (told: Told) => boolean): Memory['known'] {
  const facts = new Map<string, { readonly seq: number; readonly fact: Memory['known'][string] }>();
  /** What was told on the way to a topic. */
  let ahead: readonly Answer[] = [];
  for (const entry of entries) {
    const { seq, at, topic } = entry;
    for (const [name, fact] of facts) if (supersededBy(entry).includes(fact.seq)) facts.delete(name);
    if (topic === undefined) {
      ahead = entry.type === 'typed' ? besideIn(entry) : ahead;
      continue;
    }
    const passed = entry.type === 'skipped' ? entry.name : undefined;
    if (passed !== undefined) facts.delete(passed);
    const told = entry.type === 'began' ? ahead : answersIn(entry);
    for (const { name, value, label } of told) {
      const isNew = facts.get(name)?.fact.value !== value;
      if (isNew && !isOurs(value) && !contact.test(value) && isFact({ topic, name, label }))
        facts.set(name, { seq, fact: { value, label, at } });
    }
    if (entry.type === 'began') ahead = [];
  }
  return Object.fromEntries([...facts].map(([name, { fact }]) => [name, fact]));
}

interface Answer {
  readonly name: string;
  readonly value: string;
  readonly label: string;
}

/** What an entry within a technique answers. At its end the technique knows best what it took for an answer. */
function answersIn(entry: Entry): readonly Answer[] {
  switch (entry.type) {
    case 'answered':
    case 'revised':
      return [entry];
    case 'typed':
      return [...(entry.understood.as === 'answer' ? [entry.understood] : []), ...besideIn(entry)];
    case 'concluded':
      return Object.entries(entry.answers).map(([name, value]) => ({ name, value, label: value }));
    default:
      return [];
  }
}

/** What a text tells beside what it means. */
function besideIn({ beside = [], account }: EntryOf<'typed'>): readonly Answer[] {
  const name = account?.contacts?.name;
  return [...beside, ...(name === undefined ? [] : [{ name: 'name', value: name, label: name }])];
}

/** The matter that may still be open: the last that was promised or handed over of those that are not settled. */
function matterIn(entries: readonly Entry[], before: Memory['matter']): Memory['matter'] {
  let earlier = before;
  let matters: readonly { readonly topic: Entry['topic']; readonly matter: Memory['matter'] }[] = [];
  let about: string | undefined;
  for (const entry of entries) {
    about = aboutIn(entry) ?? about;
    if (opensMatter(entry)) {
      const matter = opened(entry, about, [matters.at(-1)?.matter, before]);
      if (matter) matters = [...matters, { topic: entry.topic, matter }];
    } else {
      matters = matters.filter(({ topic }) => !closesMatter(entry, topic));
      if (settlesEarlier(entry)) earlier = undefined;
    }
  }
  return matters.at(-1)?.matter ?? earlier;
}

function opened(
  entry: EntryOf<'promised' | 'handed-over'>,
  told: string | undefined,
  known: readonly Memory['matter'][],
): Memory['matter'] {
  const { reference, at } = entry;
  const same = known.find((matter) => matter !== undefined && matter.reference === reference);
  const about = told ?? same?.about ?? entry.topic;
  if (about === undefined || reference === undefined) return undefined;
  const { what, until } = entry.type === 'promised' ? entry : (same ?? {});
  const day = entry.type === 'promised' ? undefined : same?.day;
  return {
    about,
    reference,
    ...(what === undefined ? {} : { what }),
    ...(until === undefined ? {} : { until }),
    ...(day === undefined ? {} : { day }),
    at,
  };
}

/** Whether the matter of an earlier conversation is settled, or not to be asked about again. */
function settlesEarlier(entry: Entry): boolean {
  if (entry.type === 'concluded') return entry.reference !== undefined;
  const isAsked = entry.technique === undefined && answeredName(entry) === progress.name;
  return isAsked && answeredValue(entry) === progress.else;
}

/** What somebody's trouble is, in their own words, turned to them. */
function aboutIn(entry: Entry): string | undefined {
  const { matter, retold = '' } = entry.type === 'typed' || entry.type === 'revised' ? (entry.account ?? {}) : {};
  const [first = ''] = splitSentences(retold);
  const isShort = first !== '' && first.length <= longestAbout;
  return matter !== undefined && matter !== 'compliment' && isShort ? first.trim() : undefined;
}
