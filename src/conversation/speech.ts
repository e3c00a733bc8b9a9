/** Everything the conversation itself says in one language. What techniques say in it comes with their courses. */
import type { Language } from '../language/languages.ts';
import type { Phrases } from '../techniques/technique.ts';
import type { MemoryPhrase } from './remembered/sayings.ts';
import type { ConversationPhrase } from './sayings.ts';
import type { Recalling } from './vocabulary.ts';

/** What is said and done about other visits. */
export interface Remembering {
  readonly recalling: Recalling;
  readonly phrases: Phrases<MemoryPhrase>;
}

/** What the conversation says in a language to everybody. */
export interface Spoken {
  readonly language: Language;
  readonly conversation: Phrases<ConversationPhrase>;
}

/** A language as the guide speaks it. */
export interface Speech extends Spoken {
  /** Loads what is said and done where visitors are remembered. Rejects where it cannot be fetched. */
  readonly remembering: () => Promise<Remembering>;
}
