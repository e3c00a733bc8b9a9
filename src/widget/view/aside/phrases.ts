/** The words of what a visitor does beside the conversation: taking it along and deleting it. */
import type { Language } from '../../../language/languages.ts';
import { da } from './phrases/da.ts';
import { en } from './phrases/en.ts';
import { nb } from './phrases/nb.ts';
import { sv } from './phrases/sv.ts';

/** One language of it. The business is `undefined` where the owner has not named it. */
export interface AsidePhrases {
  readonly copy: string;
  readonly download: string;
  readonly print: string;
  readonly mail: string;
  readonly back: string;
  readonly saved: (file: string) => string;
  /** Where the browser lets no file be saved, nothing be printed, or no mail be written from this page. */
  readonly refused: string;
  readonly chatWith: (business: string | undefined) => string;
  /** In a mail that holds only what matters most. */
  readonly shortened: string;

  readonly erase: string;
  readonly eraseThere: (business: string | undefined) => string;
  readonly eraseHere: string;
  readonly neverKept: string;
  /** Where something is remembered of an earlier visit. */
  readonly eraseMemory: string;
  readonly keepIt: string;
  readonly eraseIt: string;
  readonly erasing: string;
  readonly erased: (business: string | undefined) => string;
  readonly erasedHere: string;
  readonly asked: (business: string | undefined) => string;
  readonly failed: string;
  readonly again: string;
  readonly anew: string;
}

/** By language. */
export const asidePhrases: Readonly<Record<Language, AsidePhrases>> = { en, sv, nb, da };
