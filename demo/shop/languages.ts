/** The languages of the shop, and how an address says which one it is in. */
import { da } from './words/da.ts';
import { en } from './words/en.ts';
import { nb } from './words/nb.ts';
import { sv } from './words/sv.ts';
import type { Words } from './words/words.ts';

/** The languages, the usual one first. */
export const languages = ['en', 'sv', 'nb', 'da'] as const;

/** A language that the shop speaks. */
export type Language = (typeof languages)[number];

/** What the shop says in each. */
export const wordsIn: Readonly<Record<Language, Words>> = { en, sv, nb, da };

/** The address of a page in a language: `/basket` is `/sv/basket` in Swedish, and `/` is `/sv/`. */
export function addressIn(language: Language, path: string): string {
  return language === 'en' ? path : `/${language}${path}`;
}

/** The language of an address, and the page's address without it. It begins with one slash: with two it were a host. */
export function readAddress(address: string): { language: Language; path: string } {
  const language = languages.slice(1).find((prefix) => address.startsWith(`/${prefix}/`));
  const path = language ? address.slice(language.length + 1) : address;
  return { language: language ?? 'en', path: path.replace(/^[/\\]+/, '/') };
}
