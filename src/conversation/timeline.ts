/**
 * The state of a conversation as a fold over its inputs. Every state on the way is kept, so that an answer can be
 * changed: from the state before it, the new answer and every later input that still fits are played again. A reload
 * plays the whole log; if the machines have changed since and say something else now, the record wins.
 */
import type { AnyEntry, Draft, EntryOf } from '../transcript/entry.ts';
import { isKnown } from '../transcript/known.ts';
import { answerIn, gathers } from './answering.ts';
import { NotLoaded } from './courses.ts';
import { type InputEntry, happeningOf, isInput } from './happening.ts';
import { skips, takes } from './questions.ts';
import { admitFault, react, start } from './reacting.ts';
import { daypartOf } from './sayings.ts';
import { type Happening, type Reaction, type Setting, type State, goneBackTo, hindsight } from './state.ts';

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
type Input = Omit<Played, 'before'> & Partial<Pick<Played, 'before'>>;

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
 * @throws {NotLoaded} where a topic begins whose course is not there
 */
export function play(setting: Setting, timeline: Timeline, input: InputEntry): Advance {
  const next = givenBy(setting, input);
  if (input.type === 'revised') return revise(setting, timeline, input.of, next);
  const { state, drafts, echo, first = [], fault } = reactSafely(setting, timeline.state, next.happening);
  const played = lasting(timeline, { ...next, deeds: drafts.filter(isDeed), before: timeline.state }, state);
  const after = playFitting(setting, { state, played, pending: [] }, timeline.pending);
  const words =
    after.drafts.length > 0 ? [...drafts.filter(isFact), ...withEcho(after.drafts, after.echo, echo)] : drafts;
  return { ...after, drafts: [...first, ...words], fault };
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

/** Another answer instead of an earlier one. What comes out are the words of the last step alone, and the facts of each. */
function revise(setting: Setting, timeline: Timeline, of: number, answer: Input): Advance {
  const { played, pending } = timeline;
  const index = played.findIndex(({ seq }) => seq === of);
  const changed = played[index];
  if (!changed) return { timeline, drafts: [], voided: [] };
  const from: Timeline = {
    state: goneBackTo(changed.before, timeline.state),
    played: played.slice(0, index),
    pending: [],
  };
  const inputs = [{ ...answer, deeds: changed.deeds }, ...played.slice(index + 1), ...pending];
  return playFitting(setting, from, inputs, gathers(changed.before.question) ? changed.topic : undefined);
}

/**
 * Plays the inputs that fit where they come to stand. An answer whose question may still come, as another question has
 * come before it, waits; the others fall away.
 *
 * @param left the topic that was perhaps left just now, by another answer: its answers wait too, for who goes back
 */
function playFitting(
  setting: Setting,
  from: Timeline,
  inputs: readonly Input[],
  left?: string,
): Advance & Pick<Reaction, 'echo'> {
  let { state } = from;
  let drafts: readonly Draft[] = [];
  const echoes: (Draft | undefined)[] = [];
  const facts: Draft[] = [];
  const played = [...from.played];
  const waiting = [...inputs];
  for (let at = nextFitting(state, waiting); at >= 0; at = nextFitting(state, waiting)) {
    const [input] = waiting.splice(at, 1);
    if (!input) break;
    facts.push(...drafts.filter(isFact));
    // Only the words of the last step are said.
    const before = { ...state, uses: from.state.uses };
    const reaction = reactSafely(setting, before, input.happening);
    ({ state } = reaction);
    echoes.push(reaction.echo);
    played.push({ ...input, deeds: reaction.drafts.filter(isDeed), before });
    // What was promised or handed over already is not done once more.
    drafts = reaction.drafts.filter((draft) => !isDeed(draft) || !input.deeds.some((deed) => isSame(deed, draft)));
  }
  const { guiding } = state;
  const open = [guiding?.topic.topic, guiding?.beneath?.topic.topic, left].filter((topic) => topic !== undefined);
  const pending = waiting.filter((input) => isAnswer(input.happening) && open.some((topic) => topic === input.topic));
  const voided = waiting.filter((input) => isAnswer(input.happening) && !pending.includes(input));
  return {
    timeline: { state, played, pending },
    drafts: [...facts, ...withEcho(drafts, echoes.at(-1), echoes[0])],
    echo: echoes[0],
    voided: voided.map(({ seq }) => seq),
  };
}

/** Words in which the answer that was changed is said back, and not the last that was played again. */
function withEcho(drafts: readonly Draft[], last: Draft | undefined, first: Draft | undefined): readonly Draft[] {
  return last === first ? drafts : [...(first ? [first] : []), ...drafts.filter((draft) => draft !== last)];
}

/** Which of the inputs comes next: the first that fits. */
function nextFitting(state: State, waiting: readonly Input[]): number {
  return waiting.findIndex((input) => fits(state, input));
}

/** What happened, other than what was said: it has happened anew, and whoever counts has to know. */
function isFact({ type }: Draft): boolean {
  return type !== 'said' && type !== 'asked';
}

/** What somebody outside acts upon, so that it is not to happen twice. */
function isDeed({ type }: Draft): boolean {
  return type === 'promised' || type === 'handed-over';
}

function isSame(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether an input is offered in a state. */
function fits({ question, guiding }: State, { topic, happening: { event }, before }: Input): boolean {
  const has = (id: string) => question?.options.some((option) => option.id === id) === true;
  switch (event.type) {
    case 'ANSWERED':
      return (
        question?.name === event.name &&
        question.topic === topic &&
        takes(question, event.value) &&
        // Who said that something is right has not said so of what is said now; who corrected it did.
        (before === undefined || event.beside !== undefined || question.confirms === before.question?.confirms)
      );
    case 'SKIPPED':
      return question?.name === event.name && question.topic === topic && skips.some(has);
    case 'TOPIC_WISHED':
      if (answerIn(event, question)) return question?.name === before?.question?.name;
      return question?.asker === 'conversation' && question.name === 'topic' && has(event.topic);
    case 'MATTER_RAISED':
      if (answerIn(event, question)) return question?.name === before?.question?.name;
      return guiding === undefined;
    case 'OFFER_ACCEPTED':
      return guiding === undefined;
    case 'NOT_UNDERSTOOD':
      return answerIn(event, question) !== undefined && question?.name === before?.question?.name;
    case 'END_WISHED':
    case 'OFFER_DECLINED':
      return true;
    default:
      return false;
  }
}

function givenBy({ ear }: Setting, input: InputEntry): Input {
  const { seq, topic } = input;
  return { seq, topic, label: labelOf(input), happening: happeningOf(input, ear), deeds: [] };
}

function labelOf(input: InputEntry): string {
  if (input.type !== 'typed') return input.label ?? '';
  return input.understood.as === 'answer' ? input.understood.label : input.text;
}

function isAnswer({ event }: Happening): boolean {
  return event.type === 'ANSWERED' || event.type === 'SKIPPED' || event.type === 'TOPIC_WISHED';
}

function reactSafely(setting: Setting, state: State, happening: Happening): Reaction & { readonly fault?: string } {
  try {
    return react(setting, state, happening);
  } catch (fault) {
    if (fault instanceof NotLoaded) throw fault;
    const words = fault instanceof Error ? fault.message : JSON.stringify(fault);
    return { ...admitFault(setting, state, happening.openings), fault: words };
  }
}

/** A conversation as its log tells it. */
export interface Replay {
  readonly timeline: Timeline;
  /** The words of the last step, where the machines now speak otherwise than the record: they are to be said anew. */
  readonly diverged: readonly Draft[] | undefined;
}

/** Why a conversation was resumed: the machines have changed since it was recorded. */
export const machinesChanged = 'machines-changed';

/**
 * Plays a log. `undefined` where it does not begin as a conversation does.
 *
 * @throws {NotLoaded} where a topic begins in it whose course is not there
 */
export function replay(setting: Setting, log: readonly AnyEntry[]): Replay | undefined {
  const [opened, ...rest] = log;
  if (opened === undefined || !isKnown(opened) || opened.type !== 'opened') return undefined;
  // What was recorded before the machines changed has been reconciled already.
  const reconciled =
    log.findLast((entry) => isKnown(entry) && entry.type === 'resumed' && entry.reason === machinesChanged)?.seq ?? 0;
  const [first] = rest;
  let { timeline, drafts } = open(setting, opened, first !== undefined && isOffer(first));
  let diverged = reconciled === 0 && !saysTheSame(drafts, repliesAfter(rest, 0));
  let recordWins = reconciled > 0 || diverged;
  rest.forEach((entry, index) => {
    if (entry.seq === reconciled) recordWins = false;
    if (!isInput(entry)) return;
    const advance =
      recordWins && entry.type !== 'revised'
        ? playFitting(setting, timeline, [givenBy(setting, entry), ...timeline.pending])
        : play(setting, timeline, entry);
    timeline = advance.timeline;
    if (advance.drafts.length > 0) drafts = advance.drafts;
    if (!recordWins && !saysTheSame(advance.drafts, repliesAfter(rest, index + 1))) diverged = recordWins = true;
  });
  return { timeline, diverged: diverged ? drafts : undefined };
}

function repliesAfter(entries: readonly AnyEntry[], start: number): readonly AnyEntry[] {
  const rest = entries.slice(start);
  const end = rest.findIndex((entry) => isInput(entry) || isOffer(entry) || isResumed(entry));
  return end < 0 ? rest : rest.slice(0, end);
}

/** What was offered stands just before its answer. */
function isOffer({ type }: AnyEntry): boolean {
  return type === 'invited';
}

function isResumed({ type }: AnyEntry): boolean {
  return type === 'resumed';
}

/** Whether replies are the recorded ones in all that steers the conversation. A new wording is no divergence. */
function saysTheSame(drafts: readonly Draft[], recorded: readonly AnyEntry[]): boolean {
  return drafts.length === recorded.length && drafts.every((draft, index) => bones(draft) === bones(recorded[index]));
}

function bones(entry: Draft | AnyEntry | undefined): string {
  if (entry === undefined) return '';
  const asked = entry as Partial<Draft<'asked'>>;
  return JSON.stringify([entry.type, entry.topic, entry.step, asked.name, asked.options?.map(({ id }) => id)]);
}
