/** One part of what the bench tells: a piece of the page in docs, and its pictures. */
import type { Limit } from './limits.ts';

/** A section of docs/performance.md. */
export interface Section {
  /** The name in its markers. */
  readonly name: string;
  readonly markdown: string;
  /** Pictures, by the name of their file. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly limits: readonly Limit[];
  /** What could not be measured, and why. */
  readonly failures: readonly string[];
}
