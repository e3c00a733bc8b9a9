/** How a language writes a time of day. */
import type { Language } from '../language/languages.ts';

/** `Intl` writes a colon in Swedish and Norwegian, too. People there write a full stop. */
const marks: Readonly<Record<Language, string>> = { en: ':', sv: '.', nb: '.', da: '.' };

/** Writes a time: `17:00` is `17.00` in Swedish. */
export function clockTime(time: string, language: Language): string {
  return time.replace(':', marks[language]);
}
