/** How long a visit lasts. */

/** Half an hour's silence ends a visit, and what was going on in it, in milliseconds. */
export const visitSilence = 30 * 60_000;
