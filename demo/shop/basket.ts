/** The basket: a cookie with a number for each bike, as `fjord-e=1&lind-8=2`. */
import { type BikeName, bikeNames, bikes } from './bikes.ts';

/** A bike and how many of it. */
export interface BasketLine {
  readonly bike: BikeName;
  readonly amount: number;
}

/** More of one bike than a small shop has. */
export const mostOfOne = 9;

/** What a cookie says is in the basket. Whatever is no bike, or no number of bikes, is not in it. */
export function readBasket(cookie = ''): readonly BasketLine[] {
  const amounts = new URLSearchParams(cookie);
  return bikeNames.map((bike) => ({ bike, amount: readAmount(amounts.get(bike)) })).filter(({ amount }) => amount > 0);
}

/** The basket as a cookie holds it. */
export function writeBasket(basket: readonly BasketLine[]): string {
  return new URLSearchParams(basket.map(({ bike, amount }) => [bike, String(amount)])).toString();
}

/** The number of bikes that a form or a cookie names, at most {@link mostOfOne}; 0 where it is none. */
export function readAmount(text: unknown): number {
  return typeof text === 'string' && /^\d{1,4}$/.test(text) ? Math.min(Number(text), mostOfOne) : 0;
}

/** The basket with so many of a bike, at most {@link mostOfOne}; with 0 it is taken out. */
export function withAmount(basket: readonly BasketLine[], bike: BikeName, amount: number): readonly BasketLine[] {
  return bikeNames
    .map((name) => ({ bike: name, amount: name === bike ? Math.min(amount, mostOfOne) : amountOf(basket, name) }))
    .filter((line) => line.amount > 0);
}

/** How many of a bike there are. */
export function amountOf(basket: readonly BasketLine[], bike: BikeName): number {
  return basket.find((line) => line.bike === bike)?.amount ?? 0;
}

/** How many bikes there are. */
export function bikesIn(basket: readonly BasketLine[]): number {
  return basket.reduce((sum, { amount }) => sum + amount, 0);
}

/** What they cost together. */
export function costOf(basket: readonly BasketLine[]): number {
  return basket.reduce((sum, { bike, amount }) => sum + bikes[bike].price * amount, 0);
}
