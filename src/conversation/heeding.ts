/**
 * How the mood of what was typed steers the conversation. Whoever is angry is spoken to plainly, by nobody in particular,
 * and is offered a person at once (doi 10.1177/00222429211045687); so is whoever is in danger or in need, or calls upon
 * the law. That is done once for each, and not with every line.
 */

/** What calls for a person unasked. */
export type Concern = 'safety' | 'vulnerable' | 'legal' | 'anger';

/** Whether it is spoken plainly: without persona, pleasantries and names. */
export function isPlain({ concerns }: { readonly concerns: readonly Concern[] }): boolean {
  return concerns.includes('anger');
}
