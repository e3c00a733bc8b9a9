/** Everything the guide says in one language, in one piece, so that one request brings a language. */
import type { Language } from '../language/languages.ts';
import type { EmpathyPhrase } from '../techniques/empathy/sayings.ts';
import type { ExplanationPhrase } from '../techniques/explanation/sayings.ts';
import type { QuestioningPhrase } from '../techniques/questioning/sayings.ts';
import type { Phrases } from '../techniques/technique.ts';
import type { ConversationPhrase } from './sayings.ts';

/** A language as the guide speaks it. */
export interface Speech {
  readonly language: Language;
  readonly conversation: Phrases<ConversationPhrase>;
  /** By the technique's name. */
  readonly techniques: {
    readonly explanation: Phrases<ExplanationPhrase>;
    readonly empathy: Phrases<EmpathyPhrase>;
    readonly questioning: Phrases<QuestioningPhrase>;
  };
}
