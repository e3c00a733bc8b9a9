/** What a page is drawn from: its language, its address, and what the shop knows of the visitor. */
import type { BasketLine } from './basket.ts';
import { type Language, addressIn, wordsIn } from './languages.ts';
import type { Words } from './words/words.ts';

/** What every page is handed. */
export interface View {
  readonly language: Language;
  readonly words: Words;
  /** The page's address without its language. */
  readonly path: string;
  readonly basket: readonly BasketLine[];
  readonly now: Date;
  /** The address of another page in the same language. */
  readonly to: (path: string) => string;
  /** An amount of money as the language writes it. */
  readonly price: (amount: number) => string;
}

/** Gathers what a page is drawn from. */
export function createView(given: Pick<View, 'language' | 'path' | 'basket' | 'now'>): View {
  const words = wordsIn[given.language];
  const numbers = new Intl.NumberFormat(words.locale);
  return {
    ...given,
    words,
    to: (path) => addressIn(given.language, path),
    price: (amount) => `${numbers.format(amount)}\u00a0${words.krone}`,
  };
}

/** The ISO date of a day so many days from now. */
export function dayIn(days: number, now: Date): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
