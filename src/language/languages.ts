/** The languages that the guide speaks. */
export const languages = ['en', 'sv', 'nb', 'da'] as const;

/** The BCP 47 tag of a language that the guide speaks. */
export type Language = (typeof languages)[number];

/** The language that comes nearest to a BCP 47 tag: the same primary language, else English. */
export function resolveLanguage(tag: string): Language {
  const primary = primaryLanguage(tag);
  return languages.find((language) => language === primary) ?? 'en';
}

/** The primary language of a tag: `en` of `en-GB`. Norwegian, `no`, and Nynorsk, `nn`, are read as Bokmål, `nb`. */
export function primaryLanguage(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return primary === 'no' || primary === 'nn' ? 'nb' : primary;
}

/** The tag by which numbers and days of a language are written: those of English as in Britain, `24 November`. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}
