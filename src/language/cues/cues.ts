/**
 * The words by which typed text is understood in one language: short expressions, matched word by word. They are data,
 * so that a language is one more file.
 */
export interface Cues {
  /** Agreement. */
  readonly yes: readonly string[];
  /** Refusal. They are looked for before agreement, since "not right" holds "right". */
  readonly no: readonly string[];
  /** The wish to pass a question over. */
  readonly skip: readonly string[];
  /** The wish for a person. */
  readonly person: readonly string[];
  /** The wish to end the chat. */
  readonly end: readonly string[];
  /** Words that tell nothing about a topic. */
  readonly stop: readonly string[];
}
