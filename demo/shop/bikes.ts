/** What the shop sells, and what things cost, in Norwegian kroner. */

/** The bikes that have a page of their own, by the last part of its address. */
export const bikeNames = ['fjord-e', 'lind-8'] as const;

/** A bike that can be put into the basket. */
export type BikeName = (typeof bikeNames)[number];

/** What is the same of a bike in every language. */
export interface Bike {
  readonly title: string;
  readonly price: number;
}

/** The bikes by name. */
export const bikes: Readonly<Record<BikeName, Bike>> = {
  'fjord-e': { title: 'Fjord E', price: 24_900 },
  'lind-8': { title: 'Lind 8', price: 12_400 },
};

/** A bike that is sold out until spring, so that it has no page. */
export const vidde: Bike = { title: 'Vidde', price: 18_900 };

/** What else there is. */
export const prices = {
  winterTyres: 899,
  change: 290,
  service: 1490,
  electricService: 1890,
  brakes: 240,
  puncture: 249,
  batteryCover: 349,
  tourSet: 390,
  frontSeat: 1190,
  rearSeat: 1690,
  trailer: 6900,
  chain: 990,
  foldingLock: 790,
  delivery: 490,
} as const;

/** Whether a text names a bike that is sold. */
export function isBikeName(name: string): name is BikeName {
  return Object.hasOwn(bikes, name);
}
