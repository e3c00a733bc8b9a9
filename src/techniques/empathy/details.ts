/** What may be asked of a visitor so that they can be reached, in its usual order. */
export const details = ['name', 'phone', 'email', 'address'] as const;

/** One of the {@link details}. */
export type Detail = (typeof details)[number];
