/**
 * A log played again: the whole of it, or what another tab has added. If the machines have changed since and say something
 * else now, the record wins.
 */
import type { AnyEntry, Draft } from '../../transcript/entry.ts';
import { isKnown } from '../../transcript/known.ts';
import { isInput } from '../happening.ts';
import type { Setting } from '../state.ts';
import { type Timeline, givenBy, open, play } from '../timeline.ts';
import { playFitting } from './revising.ts';

/** A conversation as its log tells it. */
export interface Replay {
  readonly timeline: Timeline;
  /** What is to be said anew, where the machines now speak otherwise than the record: the words of the last step. */
  readonly unsaid: readonly Draft[] | undefined;
}

/** What was done, or stands before that, and the replies to it. */
type Piece = readonly AnyEntry[];

/** How far a log was played. */
interface Playing {
  readonly timeline: Timeline;
  /** What was said last. */
  readonly drafts: readonly Draft[];
  readonly diverged: boolean;
  /** Whether what was recorded is played as far as it fits, whatever is said to it. */
  readonly recordWins: boolean;
}

/** The machines have changed since the conversation was recorded. */
const resumed = { type: 'resumed', by: 'host', reason: 'machines-changed' } as const satisfies Draft;

/**
 * Plays a log. `undefined` where it does not begin as a conversation does.
 *
 * @throws {NotLoaded} where something is needed that is not there
 */
export function replay(setting: Setting, [opened, ...rest]: readonly AnyEntry[]): Replay | undefined {
  if (opened === undefined || !isKnown(opened) || opened.type !== 'opened') return undefined;
  const [greeting = [], ...pieces] = piecesOf(rest);
  // What was recorded before the machines changed has been reconciled already.
  const reconciled = rest.findLast(isReconciliation)?.seq;
  const { timeline, drafts } = open(setting, opened, rest[0]?.type === 'invited');
  const diverged = reconciled === undefined && !saysTheSame(drafts, greeting);
  const recordWins = diverged || reconciled !== undefined;
  const played = playPieces(setting, { timeline, drafts, diverged, recordWins }, pieces, reconciled);
  return { timeline: played.timeline, unsaid: played.diverged ? [resumed, ...played.drafts] : undefined };
}

/**
 * Plays what was added to a log. `undefined` where that takes the whole log: the machines of whoever added it differ.
 *
 * @throws {NotLoaded} where something is needed that is not there
 */
export function playOn(setting: Setting, timeline: Timeline, added: readonly AnyEntry[]): Timeline | undefined {
  if (added.some(({ type }) => type === resumed.type)) return undefined;
  const [before = [], ...pieces] = piecesOf(added);
  const played = playPieces(setting, { timeline, drafts: [], diverged: false, recordWins: false }, pieces);
  return before.length > 0 || played.diverged ? undefined : played.timeline;
}

function playPieces(setting: Setting, from: Playing, pieces: readonly Piece[], reconciled?: number): Playing {
  return pieces.reduce((before, [done, ...replies]) => {
    if (done?.seq === reconciled) return { ...before, recordWins: false };
    if (!done || !isInput(done)) return before;
    const { timeline, drafts } =
      before.recordWins && done.type !== 'revised'
        ? playFitting(setting, before.timeline, [givenBy(setting, done), ...before.timeline.pending])
        : play(setting, before.timeline, done);
    const differs = !before.recordWins && !saysTheSame(drafts, replies);
    return {
      timeline,
      drafts: drafts.length > 0 ? drafts : before.drafts,
      diverged: before.diverged || differs,
      recordWins: before.recordWins || differs,
    };
  }, from);
}

/** From here on the record was made by the machines that it had been reconciled with. */
function isReconciliation(entry: AnyEntry): boolean {
  return isKnown(entry) && entry.type === 'resumed' && entry.reason === resumed.reason;
}

/** A log in pieces. The first of them is what was said before anything was done. */
function piecesOf(entries: readonly AnyEntry[]): readonly Piece[] {
  const pieces: AnyEntry[][] = [[]];
  for (const entry of entries) {
    // What was offered stands just before its answer.
    if (isInput(entry) || entry.type === 'invited' || entry.type === resumed.type) pieces.push([entry]);
    else pieces.at(-1)?.push(entry);
  }
  return pieces;
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
