/** The guide rail of a technique, from the steps that belong to each of its segments. */
import type { RailSegment } from './technique.ts';

/** A segment by the phrase that names it, and the states of the machine that belong to it. */
export type Segment<Phrase extends string> = readonly [phrase: Phrase, ...steps: string[]];

/** The rail at a step: what lies before the segment that the step belongs to is done. */
export function railAt<Phrase extends string>(
  segments: readonly Segment<Phrase>[],
  step: string,
): readonly RailSegment<Phrase>[] {
  const current = segments.findIndex(([, ...steps]) => steps.includes(step));
  return segments.map(([phrase], index) => ({
    words: { phrase },
    state: index < current ? 'done' : index === current ? 'current' : 'ahead',
  }));
}
