/** Everything the conversation itself says in one language. What techniques say in it comes with their courses. */
import type { Language } from '../language/languages.ts';
import type { Phrases } from '../techniques/technique.ts';
import type { ConversationPhrase } from './sayings.ts';

/** A language as the guide speaks it. */
export interface Speech {
  readonly language: Language;
  readonly conversation: Phrases<ConversationPhrase>;
}
