/** Numbers as they are read back. */

/** A number as a language writes it, with its unit behind a space that does not break: `12,400.5 km`. */
export function amountLabel(value: number, unit: string | undefined, locale: string): string {
  const shown = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
  return unit === undefined ? shown : `${shown}\u00a0${unit}`;
}
