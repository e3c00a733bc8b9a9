/** Loading that may fail and be tried again. */

/** Gives the thing, loading it where nobody has yet. */
export interface Kept<Thing> {
  (): Promise<Thing>;
  /** Lets go of it: the next one to ask loads it anew. */
  readonly forget: () => void;
}

/**
 * Loads something once. A failure is not kept: whoever asks next tries again, as browsers also fetch a module again that
 * they could not fetch before.
 */
export function kept<Thing>(load: () => Promise<Thing>): Kept<Thing> {
  let loading: Promise<Thing> | undefined;
  const forget = () => (loading = undefined);
  const get = () => {
    loading ??= load().catch((error: unknown) => {
      forget();
      throw error;
    });
    return loading;
  };
  return Object.assign(get, { forget });
}
