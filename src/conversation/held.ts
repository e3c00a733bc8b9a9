/** One conversation as a tab holds it. */
import { type Flow, deepFreeze } from '../flow/flow.ts';
import { inSeason } from '../flow/season.ts';
import { resolveLanguage } from '../language/languages.ts';
import type { AnyEntry, Draft, EntryOf } from '../transcript/entry.ts';
import { isKnown } from '../transcript/known.ts';
import { type Log, numberDrafts } from '../transcript/log.ts';
import { type Projection, project } from '../transcript/projection.ts';
import type { Known } from '../techniques/technique.ts';
import type { ConversationRecord } from './ports.ts';
import type { SessionOptions } from './session-options.ts';
import type { Remembering } from './speech.ts';
import type { Setting } from './state.ts';
import { type Timeline, open } from './timeline.ts';
import { daypartAt, factsAt, plansAt } from './world.ts';

/** One conversation as a tab holds it. It grows with each act. */
export interface Held {
  readonly record: ConversationRecord;
  /** It gets an ear as soon as somebody writes, and courses as they are needed. */
  setting: Setting;
  readonly log: AnyEntry[];
  readonly projection: Projection;
  timeline: Timeline;
  /** How many entries the store has. */
  stored: number;
  /** What is to be said anew, as the machines have changed since the log was recorded. */
  readonly unsaid?: readonly Draft[];
}

/**
 * Begins a conversation. Nothing of it is stored yet.
 *
 * @param isOffered whether it begins with the answer to an offer: it does not greet before that
 */
export async function begin(options: SessionOptions, isOffered = false): Promise<Held> {
  const { scope, clock, random, identify, engine, timeZone, surroundings } = options;
  const { page, flow, language, stage, name, keepDays, remember, test, renewal, known } = surroundings();
  const now = clock.now();
  const before = await options.store.latest(scope).catch(() => undefined);
  const recalled = async (days: number) =>
    before ? (await options.loadMemory()).recollection(flow, days, before, now) : { remember: days };
  const opened: EntryOf<'opened'> = {
    seq: 0,
    at: new Date(now).toISOString(),
    by: 'host',
    type: 'opened',
    language,
    flow: flow.fingerprint,
    engine,
    seed: random(),
    stage,
    plans: plansAt(flow, now, timeZone),
    known: { ...known, ...(name === undefined ? {} : { name }) },
    daypart: daypartAt(now, timeZone),
    ...(keepDays === undefined ? {} : { keepDays }),
    ...(test ? { test } : {}),
    // Whoever was offered something has heard enough for now.
    ...(renewal === undefined || isOffered ? {} : { renewal }),
    ...(remember === undefined ? {} : await recalled(remember)),
    ...factsAt(flow, now, timeZone),
  };
  const setting = await settingOf(options, flow, opened);
  const { timeline, drafts } = open(setting, opened, isOffered);
  const log = [deepFreeze(opened), ...numberDrafts(drafts, 1, opened.at)];
  const record = { ...identify(now), scope, page, flow, follows: before?.record.id ?? null };
  return { record, setting, log, projection: project(log), timeline, stored: 0 };
}

/** How a conversation began. */
export function openedOf([first]: Log): EntryOf<'opened'> | undefined {
  return first !== undefined && isKnown(first) && first.type === 'opened' ? first : undefined;
}

/** Whether it began with something of an earlier visit. */
export function remembers({ log }: Pick<Held, 'log'>): boolean {
  return openedOf(log)?.remembered !== undefined;
}

/** Whether the visitor has left a conversation by beginning another. */
export function isLeft(log: Log): boolean {
  const last = log.at(-1);
  return last?.type === 'erasure-asked' || (last?.type === 'ended' && last.by === 'visitor');
}

/** Whether the visitor has not said anything yet. */
export function isOnlyGreeted({ stored, log }: Held): boolean {
  return stored === 0 && !log.some(({ by }) => by === 'visitor');
}

/** Whether a conversation has come to its end. */
export function isOver({ timeline }: Held): boolean {
  return timeline.state.conversation.status !== 'active';
}

/** Where keeping is asked for, nothing is stored until it is allowed. */
export function mayBeStored(log: Log, added: Log): boolean {
  return openedOf(log)?.keepDays === undefined || [log, added].some((entries) => entries.some(isConsentToKeep));
}

function isConsentToKeep(entry: AnyEntry): boolean {
  return isKnown(entry) && entry.type === 'consented' && entry.to === 'transcript' && entry.given;
}

const none: Partial<Remembering> = {};

/** What a conversation is held in, as its first entry tells. Rejects where a language cannot be loaded. */
export async function settingOf(
  { loadSpeech }: SessionOptions,
  flow: Flow,
  { language, seed, plans, known, remember, remembered }: EntryOf<'opened'>,
): Promise<Setting> {
  const speech = await loadSpeech(resolveLanguage(language));
  const { recalling, phrases } = (remember ?? remembered) === undefined ? none : await speech.remembering();
  const facts = Object.entries(known).map(([name, value]): [string, Known] => [name, { value, label: value }]);
  // What the page knows is newer than what is remembered.
  const all = { ...(remembered?.recent ? {} : remembered?.known), ...Object.fromEntries(facts) };
  const conversation = { ...speech.conversation, ...phrases };
  return {
    flow: inSeason(flow, plans),
    speech: { ...speech, conversation },
    ...(recalling && { recalling }),
    courses: {},
    seed,
    known: all,
  };
}
