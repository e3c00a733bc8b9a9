/** Where on the guide rail of a technique somebody is. */
import type { Segment } from './technique.ts';

/** One segment of the guide rail, and whether the visitor has come past it. */
export interface RailSegment {
  readonly phrase: string;
  readonly state: 'done' | 'current' | 'ahead';
}

/** The rail at a step: what lies before the segment that the step belongs to is done. */
export function railAt(segments: readonly Segment[], step: string): readonly RailSegment[] {
  const current = segments.findIndex(([, ...steps]) => steps.includes(step));
  return segments.map(([phrase], index) => ({
    phrase,
    state: index < current ? 'done' : index === current ? 'current' : 'ahead',
  }));
}
