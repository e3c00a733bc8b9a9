/**
 * Another answer instead of an earlier one: from the state before it, the new answer and every later input that still
 * fits are played again.
 */
import type { Draft } from '../../transcript/entry.ts';
import { answerIn, gathers } from '../answering.ts';
import { skips, takes } from '../questions.ts';
import { type Reaction, type Setting, type State, goneBackTo } from '../state.ts';
import { type Advance, type Input, type Timeline, isAnswer, isDeed, reactSafely } from '../timeline.ts';

/** How answers are changed. */
export interface Revising {
  readonly revise: typeof revise;
  readonly playPending: typeof playPending;
}

/** Another answer instead of an earlier one. What comes out are the words of the last step alone, and the facts of each. */
export function revise(setting: Setting, timeline: Timeline, of: number, answer: Input): Advance {
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

/** Plays what waited since an answer was changed, after the input that it may have waited for. */
export function playPending(
  setting: Setting,
  { timeline, drafts, echo }: Advance & Pick<Reaction, 'echo'>,
  pending: readonly Input[],
): Advance {
  const after = playFitting(setting, timeline, pending);
  if (after.drafts.length === 0) return { ...after, drafts };
  return { ...after, drafts: [...drafts.filter(isFact), ...withEcho(after.drafts, after.echo, echo)] };
}

/**
 * Plays the inputs that fit where they come to stand. An answer whose question may still come, as another question has
 * come before it, waits; the others fall away.
 *
 * @param left the topic that was perhaps left just now, by another answer: its answers wait too, for who goes back
 */
export function playFitting(
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
