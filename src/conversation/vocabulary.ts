/**
 * What the conversation's machine hears, says and remembers, as types. What it checks and does with these is in
 * `abilities.ts`, and how that hangs together in `machine.ts`.
 */
import type { Flow, Topic } from '../flow/flow.ts';
import type { Beside } from '../language/meaning.ts';
import type { Mood } from '../language/mood.ts';
import type { Heard, Saying, TechniqueEvent, TechniqueOutput } from '../techniques/technique.ts';
import type { EntryOf } from '../transcript/entry.ts';
import type { Memory } from '../transcript/memory.ts';
import type { Concern } from './heeding.ts';
import type { MemoryPhrase } from './remembered/sayings.ts';
import type { ConversationPhrase, Daypart, Openings } from './sayings.ts';
import type { TypedPhrase } from './typed/sayings.ts';

/** One answer in the survey. */
export type Rating =
  { readonly solved: boolean } | { readonly score: number; readonly scale?: number } | { readonly comment: string };

/** A topic that is wished for, and what was written that made it so. */
interface Wish {
  readonly topic: string;
  readonly heard?: Heard;
}

/** What the machine begins with. */
export interface Beginning {
  readonly flow: Flow;
  readonly daypart: Daypart;
  /** For how many days keeping the conversation is asked for; `undefined`: it is not asked. */
  readonly keepDays: number | undefined;
  /** A need that has come back, to be brought up with the greeting. */
  readonly renewal: EntryOf<'opened'>['renewal'];
  /** For how many days the visitor is asked to be remembered; `undefined`: not, or not again. */
  readonly remember: number | undefined;
  /** What is remembered of an earlier visit, to be gone on from. */
  readonly remembered: Memory | undefined;
  /** Absent where nothing is remembered. */
  readonly recalling?: Recalling | undefined;
  /** Whether help was offered beside the chat, and the answer comes first. */
  readonly isOffered: boolean;
}

/** What the machine remembers. */
export interface Context extends Beginning {
  /** What was wished for while keeping was still being asked for. */
  readonly wish: Wish | undefined;
  /** The topic whose technique is open. */
  readonly current: string | undefined;
  /** The topic that waits beneath it until the visitor's trouble has been heard. */
  readonly waiting: string | undefined;
  /** The topic that was talked about last. */
  readonly last: string | undefined;
  /** Whether the visitor would have nothing kept or passed on. */
  readonly isPrivate: boolean;
  /**
   * Whether there was anything that may have been solved here; `open` from the first complaint on, which stays so until
   * somebody has seen to it.
   */
  readonly matters: 'none' | 'solvable' | 'open';
  /** How often in a row nothing was understood: never, once, or more. */
  readonly misunderstood: 0 | 1 | 2;
  /** What was told and not understood: who says then that it is a complaint has told it. */
  readonly unheard: Heard | undefined;
  /** What a person was offered for unasked. */
  readonly concerns: readonly Concern[];
}

/** What the conversation is told: past facts and wishes, with what was true of the world where it matters. */
export type ConversationEvent = Happened & {
  /** What an ear makes of it, where it was typed. */
  readonly typed?: Taking;
};

/** How what was typed is taken. It comes with the ear: whoever chooses does without. */
export interface Taking {
  readonly checks: Readonly<
    Record<
      'bringsTrouble' | 'complainsAgain' | 'addsToMatter' | 'mayMeanTopic',
      (context: Context, event: ConversationEvent) => boolean
    >
  >;
  readonly deeds: Readonly<
    Record<'hear' | 'admit' | 'clarify' | 'heed' | 'keepStory', (context: Context, event: ConversationEvent) => Deed>
  >;
}

/** What is done about an earlier visit, and to be remembered on the next. It comes where the owner would have it. */
export type Recalling = Readonly<
  Record<
    'recall' | 'askToFollowUp' | 'askToRemember' | 'consentToMemory' | 'askProgress' | 'settle' | 'takeFurther',
    (context: Context, event: ConversationEvent) => Deed
  >
>;

/** What an action comes to: what is said, and what is remembered from then on. */
export interface Deed {
  readonly says?: readonly ConversationSaying[];
  readonly keeps?: Partial<Context>;
}

type Happened =
  | Extract<TechniqueEvent, { readonly type: 'ANSWERED' | 'SKIPPED' }>
  | {
      readonly type: 'NOT_UNDERSTOOD';
      readonly text: string;
      readonly nearest: readonly string[];
      /** What it answers beside the open question. */
      readonly beside?: readonly Beside[];
      /** What it tells, whatever it means. */
      readonly heard?: Heard;
      /** Whether a person was offered for it: nobody has to say it in other words then. */
      readonly isSeenTo?: true;
      readonly openings: Openings;
    }
  | ({ readonly type: 'TOPIC_WISHED'; readonly openings: Openings } & Wish)
  /** Only a technique can answer it. */
  | Omit<Extract<TechniqueEvent, { readonly type: 'ENQUIRED' }>, 'name'>
  | { readonly type: 'OFFER_ACCEPTED'; readonly topic?: string }
  | { readonly type: 'OFFER_DECLINED' }
  | { readonly type: 'PERSON_WISHED'; readonly openings: Openings }
  | { readonly type: 'END_WISHED' }
  | { readonly type: 'RESTART_WISHED' }
  | {
      readonly type: 'MATTER_RAISED';
      readonly kind: 'complaint' | 'compliment';
      readonly heard: Heard;
      readonly openings: Openings;
    }
  /** It was typed in a mood. What it means is told after it. */
  | { readonly type: 'MOOD_SHOWN'; readonly mood: Mood; readonly openings: Openings }
  | { readonly type: 'THANKED' }
  | { readonly type: 'GREETED' }
  | { readonly type: 'IDENTITY_ASKED' }
  | ({ readonly type: 'TECHNIQUE_ENDED'; readonly openings: Openings } & Pick<TechniqueOutput, 'next' | 'kind'>);

/** What the conversation says, and what it lets happen. */
export type ConversationSaying =
  | Saying<ConversationPhrase | MemoryPhrase | TypedPhrase>
  /** The technique of a topic begins, above the one that is open, if any is. */
  | { readonly type: 'began'; readonly topic: Topic; readonly heard?: Heard }
  /** The technique that is open puts its question again. */
  | { readonly type: 'returned' }
  /** What is open is left unfinished, and so is what waits beneath it. */
  | { readonly type: 'left' }
  | { readonly type: 'consented'; readonly to: string; readonly given: boolean }
  /** The matter of an earlier visit is settled, as the visitor says. */
  | { readonly type: 'settled'; readonly reference: string }
  /** How to reach a person, as of this moment. */
  | { readonly type: 'person-shown' }
  | ({ readonly type: 'rated' } & Rating)
  | { readonly type: 'ended' };
