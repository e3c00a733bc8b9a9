/** What the techniques say, all of it at once in every language: for whoever does not have to wait for it to be loaded. */
import type { Language } from '../language/languages.ts';
import { da as empathyDa } from './empathy/phrases/da.ts';
import { en as empathyEn } from './empathy/phrases/en.ts';
import { nb as empathyNb } from './empathy/phrases/nb.ts';
import { sv as empathySv } from './empathy/phrases/sv.ts';
import { da as explanationDa } from './explanation/phrases/da.ts';
import { en as explanationEn } from './explanation/phrases/en.ts';
import { nb as explanationNb } from './explanation/phrases/nb.ts';
import { sv as explanationSv } from './explanation/phrases/sv.ts';
import { da as questioningDa } from './questioning/phrases/da.ts';
import { en as questioningEn } from './questioning/phrases/en.ts';
import { nb as questioningNb } from './questioning/phrases/nb.ts';
import { sv as questioningSv } from './questioning/phrases/sv.ts';

/** What the techniques say, by language and by their names. */
export const techniquePhrases = {
  en: { explanation: explanationEn, empathy: empathyEn, questioning: questioningEn },
  sv: { explanation: explanationSv, empathy: empathySv, questioning: questioningSv },
  nb: { explanation: explanationNb, empathy: empathyNb, questioning: questioningNb },
  da: { explanation: explanationDa, empathy: empathyDa, questioning: questioningDa },
} satisfies Readonly<Record<Language, object>>;

/** What the techniques say in one language. */
export type TechniquePhrases = (typeof techniquePhrases)[Language];
