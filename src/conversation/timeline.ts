/**
 * The state of a conversation as a fold over its inputs. Every state on the way is kept, so that an answer can be
 * changed (`past/revising.ts`). A reload plays the whole log (`past/replaying.ts`).
 */
import type { Draft, EntryOf } from '../transcript/entry.ts';
import { answerIn } from './answering.ts';
import { isNotLoaded, revisingOf } from './courses.ts';
import { type InputEntry, happeningOf } from './happening.ts';
import { admitFault, react, start } from './reacting.ts';
import { daypartOf } from './sayings.ts';
import { type Happening, type Reaction, type Setting, type State, hindsight } from './state.ts';

/** One input that lasts, and the state that it met. */
export interface Played {
  /** The entry that holds the answer: its first one, or the one that changed it last. */
  readonly seq: number;
  /** The topic within whose technique it was given. */
  readonly topic: string | undefined;
  /** What was answered, as it read. */
  readonly label: string;
  readonly happening: Happening;
  /** What was promised and handed over upon it. */
  readonly deeds: readonly Draft[];
  readonly before: State;
}

/** An input that is to be played, perhaps again. */
export type Input = Omit<Played, 'before'> & Partial<Pick<Played, 'before'>>;

/** Where a conversation stands, and how it came there. */
export interface Timeline {
  readonly state: State;
  readonly played: readonly Played[];
  /** Answers that were given before one was changed, and that fit again as soon as their questions come. */
  readonly pending: readonly Input[];
}

/** A timeline one input longer, and what was said to it. */
export interface Advance {
  readonly timeline: Timeline;
  readonly drafts: readonly Draft[];
  /** The `seq` of answers that no longer fit. */
  readonly voided: readonly number[];
  /** What a machine threw, in words for the owner; the visitor was told that something went wrong. */
  readonly fault?: string | undefined;
}

/**
 * The beginning.
 *
 * @param isOffered whether it begins with an offer of help: nothing is said before that is answered
 */
export function open(
  setting: Setting,
  opened: Pick<EntryOf<'opened'>, 'daypart' | 'keepDays' | 'renewal' | 'remember' | 'remembered' | 'facts'>,
  isOffered = false,
): Advance {
  const { keepDays, renewal, remember, facts } = opened;
  const remembered = opened.remembered?.recent ? undefined : opened.remembered;
  const beginning = { daypart: daypartOf(opened.daypart), keepDays, renewal, remember, remembered, isOffered };
  const { state, drafts } = start(setting, beginning, facts?.openings ?? []);
  return { timeline: { state, played: [], pending: [] }, drafts, voided: [] };
}

/**
 * The next input. What a machine throws is admitted in words.
 *
 * @throws {NotLoaded} where something is needed that is not there
 */
export function play(setting: Setting, timeline: Timeline, input: InputEntry): Advance {
  const next = givenBy(setting, input);
  const { state, pending } = timeline;
  if (input.type === 'revised') return revisingOf(setting).revise(setting, timeline, input.of, next);
  const { state: after, drafts, echo, first = [], fault } = reactSafely(setting, state, next.happening);
  const played = lasting(timeline, { ...next, deeds: drafts.filter(isDeed), before: state }, after);
  const alone = { timeline: { state: after, played, pending: [] }, drafts, voided: [] };
  const advance = pending.length > 0 ? revisingOf(setting).playPending(setting, { ...alone, echo }, pending) : alone;
  return { ...advance, drafts: [...first, ...advance.drafts], fault };
}

/**
 * The inputs that are played again after a change. To ask for a person, or not to be understood, belongs to its moment;
 * and so does trouble that was heard out while something else waited: what was learned of it is kept.
 */
function lasting({ played }: Timeline, next: Played, after: State): readonly Played[] {
  const { before, happening } = next;
  if (isHeardOut(before) && !isHeardOut(after)) {
    const from = played.find((input) => isHeardOut(input.before))?.before ?? before;
    return played
      .filter((input) => !isHeardOut(input.before))
      .map((input) => ({ ...input, before: hindsight(input.before, from, after) }));
  }
  const mayBegin = happening.event.type === 'MATTER_RAISED' || happening.event.type === 'OFFER_ACCEPTED';
  const hasBegun = mayBegin && after.guiding !== before.guiding;
  const isKept =
    isAnswer(happening) ||
    happening.event.type === 'END_WISHED' ||
    hasBegun ||
    answerIn(happening.event, before.question) !== undefined;
  return isKept && isHeardOut(before) === isHeardOut(after) ? [...played, next] : played;
}

/** Whether somebody is being heard out while something else waits. */
function isHeardOut({ guiding }: State): boolean {
  return guiding?.beneath !== undefined;
}

/** What somebody outside acts upon, so that it is not to happen twice. */
export function isDeed({ type }: Draft): boolean {
  return type === 'promised' || type === 'handed-over';
}

/** What an input gives to be played. */
export function givenBy({ ear }: Setting, input: InputEntry): Input {
  const { seq, topic } = input;
  return { seq, topic, label: labelOf(input), happening: happeningOf(input, ear), deeds: [] };
}

function labelOf(input: InputEntry): string {
  if (input.type !== 'typed') return input.label ?? '';
  return input.understood.as === 'answer' ? input.understood.label : input.text;
}

/** Whether it answers a question, which may come again. */
export function isAnswer({ event }: Happening): boolean {
  return event.type === 'ANSWERED' || event.type === 'SKIPPED' || event.type === 'TOPIC_WISHED';
}

/** A reaction; what a machine throws is admitted in words. */
export function reactSafely(
  setting: Setting,
  state: State,
  happening: Happening,
): Reaction & { readonly fault?: string } {
  try {
    return react(setting, state, happening);
  } catch (fault) {
    if (isNotLoaded(fault)) throw fault;
    const words = fault instanceof Error ? fault.message : JSON.stringify(fault);
    return { ...admitFault(setting, state, happening.openings), fault: words };
  }
}
