/** What several runs say together. */

/** The middle of some figures, and how far they lie apart. */
export interface Sample {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The value below which a share of all figures lies.
 *
 * @param share from 0 to 1; between two figures it is interpolated
 * @throws RangeError where there are none
 */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('There are no figures.');
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle of some figures. @throws RangeError where there are none */
export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

/** What some figures say together. @throws RangeError where there are none */
export const sampleOf = (figures: readonly number[]): Sample => ({
  median: median(figures),
  least: Math.min(...figures),
  most: Math.max(...figures),
});
