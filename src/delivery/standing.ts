/** How a conversation stands with its endpoint, as far as a courier remembers it: as long as the page lives. */
import type { Until } from './verdict.ts';

/** Where a conversation stands. */
export interface Standing {
  /** The furthest that the endpoint ever acknowledged. */
  reached: number;
  /** How often the endpoint has gone back since then, or has not moved. */
  setbacks: number;
  /** Set aside, and what it waits for. */
  until?: Until;
}

/** An endpoint that goes back more often than this, and never gets further, would go round for ever. */
const patience = 3;

/**
 * Notes how far the endpoint says it is after a post.
 *
 * @param from the first `seq` that was posted
 * @param seq the last one that it has now
 * @returns `further` than ever; `again` where it once was; `gap`, when it has gone back, which is filled at once; `doubt`
 *   when it has gone back again; `hopeless` when it has done so too often
 */
export function note(
  standing: Standing,
  from: number,
  seq: number,
): 'further' | 'again' | 'gap' | 'doubt' | 'hopeless' {
  if (seq > standing.reached) {
    standing.reached = seq;
    standing.setbacks = 0;
    return 'further';
  }
  if (seq >= from) return 'again';
  standing.setbacks += 1;
  if (standing.setbacks > patience) return 'hopeless';
  return standing.setbacks > 1 ? 'doubt' : 'gap';
}
