/** How long a visit lasts, and by which names the next one comes back to it. */

/** Half an hour's silence ends a visit, and what was going on in it, in milliseconds. */
export const visitSilence = 30 * 60_000;

/** To what a visitor consents who may be remembered. */
export const consentToMemory = 'memory';

/** The question how an earlier matter went, and its answers. */
export const progress = { name: 'progress', settled: 'settled', open: 'open', else: ':else' } as const;
