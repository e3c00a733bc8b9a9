/**
 * What a view is shown of a conversation, and what it may ask of it. Plain data and a handful of methods: the view
 * never sees a machine, and a test can play a whole conversation through the same door.
 */
import type { Flow } from '../flow/flow.ts';
import type { Language } from '../language/languages.ts';
import type { AnyEntry, EntryOf } from '../transcript/entry.ts';
import type { Turn } from '../transcript/projection.ts';
import type { ConversationRecord, Erasure } from './ports.ts';

/**
 * The question that is open. Its options are live choices. `number`, `date`, `email` and `phone` are answered by what is
 * written, `text` too, and `choices` by any of the options together: their ids with ` | ` between them.
 */
export type OpenQuestion = Pick<EntryOf<'asked'>, 'name' | 'kind' | 'text' | 'options' | 'input' | 'note'>;

/** An answer that can be changed: its question stands again where it is. */
export interface Changeable extends OpenQuestion {
  /** The answer's entry. */
  readonly seq: number;
  /** The topic within whose technique it was given. */
  readonly topic?: string;
  /** What was answered, as it was shown. */
  readonly label: string;
  /** What was answered, as it is stored. */
  readonly value: string;
}

/** What the menu offers. Each of them can be done at any time while the conversation goes on. */
export type MenuAct = 'person' | 'end' | 'restart';

/** What the visitor may do now. It feeds the view, the understanding of typed text, and the tests that walk every path. */
export interface Offered {
  readonly question: OpenQuestion | undefined;
  readonly changeable: readonly Changeable[];
  readonly menu: readonly MenuAct[];
  /** Whether typed text is heard. */
  readonly typing: boolean;
}

/**
 * What a visitor does, or a script does for them. `restart` is not among them: it begins another conversation. Where a
 * question is answered by writing, the value is what stands in its input.
 */
export type Act =
  | { readonly type: 'answer'; readonly name: string; readonly value: string }
  | { readonly type: 'skip'; readonly name: string }
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'revise'; readonly of: number; readonly value: string }
  | { readonly type: 'topic'; readonly topic: string }
  | OfferAct
  | { readonly type: 'person' }
  | { readonly type: 'end' };

/** What a visitor answers to an offer of help that stood beside the chat. The chat hears of the offer only now. */
export interface OfferAct {
  readonly type: 'accept' | 'decline';
  /** What was offered. */
  readonly text: string;
  /** Where it leads. */
  readonly topic?: string;
  /** What was chosen, as it read. */
  readonly label: string;
}

/** One segment of the guide rail, in words. */
export interface RailStep {
  readonly label: string;
  readonly state: 'done' | 'current' | 'ahead';
}

/** All that a view draws. Turns that did not change are the same objects as before. */
export interface Scene {
  readonly id: string;
  readonly language: Language;
  readonly turns: readonly Turn[];
  /** Grows by one with each change, as `turns` is one growing array. */
  readonly version: number;
  readonly offered: Offered;
  /** The topic that is being talked about. */
  readonly topic: string | undefined;
  /** Empty outside a technique. */
  readonly rail: readonly RailStep[];
  readonly ended: boolean;
  /** Whether it is spoken plainly: nobody shows a face or a name. */
  readonly plain: boolean;
  /** Whether the browser keeps it: not before the first act, and never where the visitor would not have it. */
  readonly stored: boolean;
  /** Whether it began with something of an earlier visit, which goes when it is deleted. */
  readonly remembers: boolean;
  /** Whether it is only tried out, by a preview or with `debug`. */
  readonly test: boolean;
}

/** What a change added to the log. */
export interface Added {
  readonly entries: readonly AnyEntry[];
  /** Whether they were there before: replayed, or said in another tab. They are drawn, and not announced. */
  readonly replayed: boolean;
}

/** A conversation, as a view and the element's methods see it. */
export interface Conversation {
  readonly scene: Scene;
  readonly entries: readonly AnyEntry[];
  /** The flow that it began with, in and out of season. */
  readonly flow: Flow;
  /**
   * Does what the visitor did. It settles when the act and all replies are stored.
   *
   * @returns whether it was done; `false` if it was not offered (any more). Rejects where what it takes cannot be loaded:
   *   then nothing has changed
   */
  readonly act: (act: Act) => Promise<boolean>;
  /** Somebody may be about to do something: loads what that takes, as far as it is known by now. */
  readonly foresee: (act: Act) => void;
  /**
   * Somebody is about to write: gets ready to understand it.
   *
   * @returns whether it is; `false` if what that takes cannot be loaded now
   */
  readonly listen: () => Promise<boolean>;
  /** Leaves the conversation and begins another, with an id and a key of its own. It settles when the end of the one is stored; the other is with its first act. */
  readonly restart: () => Promise<void>;
  /**
   * Deletes the conversation as it stands now, when what is under way is done, and begins another in its place. Where the
   * endpoint cannot delete, the wish is its last entry. Where it `failed` nothing has changed. Rejects where the store
   * fails.
   *
   * @param there deletes it at the endpoint; absent where nothing ever left the page
   */
  readonly erase: (there?: (record: ConversationRecord) => Promise<Erasure>) => Promise<Erasure>;
  /** Looks again at the store, as it was changed otherwise than by an act: a conversation that was forgotten gives way to a new one. */
  readonly refresh: () => Promise<void>;
  /** Hears of changes, until the function that it returns is called. */
  readonly subscribe: (listener: (added: Added) => void) => () => void;
  /** Stops listening to the store. */
  readonly close: () => void;
}
