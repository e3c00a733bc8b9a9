/**
 * Where a conversation stands: two snapshots side by side, the conversation's and, inside a topic, the technique's, with
 * the question that is open and what is known. All of it is plain and immutable.
 */
import type { AnyStateMachine, SnapshotFrom } from 'xstate';
import type { Flow, Topic } from '../flow/flow.ts';
import type { Mood } from '../language/mood.ts';
import type { Knowledge, Saying, Technique } from '../techniques/technique.ts';
import type { Draft } from '../transcript/entry.ts';
import type { Courses, SpokenCourse } from './courses.ts';
import type { Hearing } from './hearing.ts';
import type { conversationMachine } from './machine.ts';
import type { Revising } from './past/revising.ts';
import type { Openings } from './sayings.ts';
import type { Speech } from './speech.ts';
import type { ConversationEvent, Recalling } from './vocabulary.ts';
import type { Uses } from './wording.ts';

/** What a conversation is held in, from its first entry to its last. */
export interface Setting {
  readonly flow: Flow;
  readonly speech: Speech;
  /** Absent where nothing is remembered. */
  readonly recalling?: Recalling;
  /** Absent until somebody writes. */
  readonly ear?: Hearing;
  /** Those that are there: each is loaded when a topic of its technique begins. */
  readonly courses: Courses;
  /** Absent until an answer is changed. */
  readonly revising?: Revising;
  readonly seed: number;
  /** What the host knows about the visitor. */
  readonly known: Knowledge;
}

/** A technique at work. */
export interface Guiding {
  readonly technique: Technique;
  readonly course: SpokenCourse;
  readonly topic: Topic;
  readonly snapshot: SnapshotFrom<AnyStateMachine>;
  /** Its question that is open, also while the conversation puts one of its own before it. */
  readonly question: Draft<'asked'> | undefined;
  readonly listening: Listening;
  /** What was known when it began. */
  readonly knew: Knowledge;
  /** What waits until it is done. */
  readonly beneath: Guiding | undefined;
}

/** The question that is open. */
export type Question = Draft<'asked'> & {
  readonly asker: 'conversation' | 'technique';
  /** What was said just before, in whichever words, where the question is whether that is right. */
  readonly confirms?: string;
  readonly listening: Listening;
};

/** A question as it is put. */
export type Asking = Extract<Saying, { type: 'asked' }>;

/** What is listened for in an answer, beside the choices. */
export type Listening = Pick<Asking, 'otherwise' | 'wishes' | 'hesitations'>;

/** Where a conversation stands. Plain and immutable: going back is taking an older one. */
export interface State {
  readonly conversation: SnapshotFrom<typeof conversationMachine>;
  readonly guiding: Guiding | undefined;
  readonly question: Question | undefined;
  /** What is known about the visitor by now. */
  readonly known: Knowledge;
  /** How often each wording was said, so that it is in other words the next time. */
  readonly uses: Uses;
}

/** What happened, for the machines, and what was true of the world when it did. */
export interface Happening {
  readonly event: ConversationEvent;
  readonly openings: Openings;
  /** The mood in which it was typed. */
  readonly mood?: Mood;
}

/** A new state, and what was said on the way to it. */
export interface Reaction {
  readonly state: State;
  readonly drafts: readonly Draft[];
  /** What comes before them, as the mood called for it. */
  readonly first?: readonly Draft[];
  /** Among them: what says the answer back. */
  readonly echo?: Draft | undefined;
}

/**
 * A state as it would be if what was told meanwhile had been told before it: known, and complained about.
 *
 * @param from the state in which telling it began
 * @param until the state after it
 */
export function hindsight(state: State, from: State, until: State): State {
  const learned = Object.entries(until.known).filter(([name, { value }]) => from.known[name]?.value !== value);
  const isOpen = until.conversation.context.matters === 'open';
  const known = { ...state.known, ...Object.fromEntries(learned) };
  return withContext({ ...state, known }, isOpen ? { matters: 'open' } : {});
}

/** An earlier state, gone back to: no answer that is changed makes anybody less angry, or unsays what was said. */
export function goneBackTo(earlier: State, now: State): State {
  return { ...withContext(earlier, { concerns: now.conversation.context.concerns }), uses: now.uses };
}

/** A state in which the conversation's machine remembers something else. */
export function withContext(state: State, parts: Partial<State['conversation']['context']>): State {
  const { conversation } = state;
  return { ...state, conversation: { ...conversation, context: { ...conversation.context, ...parts } } };
}
