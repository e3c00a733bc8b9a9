/** What a session needs to know of the page, and the world it is handed. */
import type { Flow, Stage } from '../flow/flow.ts';
import type { Finding } from '../flow/problem.ts';
import type { Language } from '../language/languages.ts';
import type { Redact } from '../language/redacting.ts';
import type { Page } from '../transcript/wire.ts';
import type { Clock, Random, Store } from './ports.ts';
import type * as ProblemWords from './problem-words.ts';
import type { FoldLoaders } from './courses.ts';
import type { Hearing } from './hearing.ts';
import type { recollection } from './remembering.ts';
import type { Speech } from './speech.ts';

/** What is true of the page; asked whenever a conversation begins, as a page may have changed by then. */
export interface Surroundings {
  readonly page: Page;
  /** The flow of the page; a conversation that is resumed keeps its own. */
  readonly flow: Flow;
  readonly language: Language;
  readonly stage: Stage;
  /** For how many days a conversation is kept, where the visitor is to be asked whether it may be kept at all. */
  readonly keepDays?: number;
  /** For how many days a visitor who allows it is remembered; absent where nobody is. */
  readonly remember?: number;
  /** Whether it is only tried out. */
  readonly test?: boolean;
  /** The visitor's name, if the host knows it. */
  readonly name?: string;
  /** A need that has come back, to be brought up with the greeting. */
  readonly renewal?: { readonly text: string; readonly topic?: string };
  /** Facts by question name. */
  readonly known: Readonly<Record<string, string>>;
}

/** Loads parts of a conversation as they are needed. Each rejects where a file of it cannot be fetched. */
export interface Loaders extends FoldLoaders {
  readonly loadSpeech: (language: Language) => Promise<Speech>;
  /** Loads the ear for a language, when something is typed: if it cannot be loaded, nothing has been said. */
  readonly loadHearing: (language: Language) => Promise<Hearing>;
  /** Loads what is found out of the conversation before, where visitors are remembered. */
  readonly loadMemory: () => Promise<{ readonly recollection: typeof recollection }>;
}

/** What a conversation is opened with. */
export interface SessionOptions extends Loaders {
  /** Endpoint, name and user. */
  readonly scope: string;
  readonly surroundings: () => Surroundings;
  /** The version of this program, for the record. */
  readonly engine: string;
  /** The owner's time zone (IANA); without it the visitor's. */
  readonly timeZone?: string;
  /** Loads what covers the numbers that nobody should send, as soon as something is written; `undefined` where the page does not ask for it now. */
  readonly loadRedact?: () => Promise<Redact | undefined>;
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  /** A fresh id and key. */
  readonly identify: (now: number) => { readonly id: string; readonly key: string };
  readonly onProblem: (finding: Finding<typeof ProblemWords>) => void;
}
