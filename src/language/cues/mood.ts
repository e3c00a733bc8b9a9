import type { Expressions } from './cues.ts';

/**
 * The words that tell a mood in one language, beside those of {@link Cues}: its grievances and its blame annoy, its
 * swearing makes complaints angry, and its danger is one here too.
 */
export interface MoodCues {
  /** What sounds like a cue and is none: bad weather, and money that is asked back in plain words. */
  readonly harmless: Expressions;
  /** Thanks that are politeness alone, or scorn. */
  readonly polite: Expressions;
  readonly annoyed: Expressions;
  /** Strong words, and threats with the law. */
  readonly angry: Expressions;
  /** Insults and other threats. */
  readonly abuse: Expressions;
  /** Time or danger presses. */
  readonly urgent: Expressions;
  /** The law and its offices, beside those of {@link Cues}. */
  readonly legal: Expressions;
  /** Whoever is alone, ill, afraid, in grief or in need, or has a child who is. */
  readonly vulnerable: Expressions;
}
