/** In which of the guide's languages a text is written, by small words that stand in one of them alone. */
import { type Language, languages } from '../../language/languages.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Small words of each language. One that two languages share speaks for neither of them against the other. */
const telling: Readonly<Record<Language, readonly string[]>> = {
  en: words('the you your with and of is are it this that we they what when have will not without'),
  sv: words(
    'och är inte jag du din ditt dina mycket vad när från också något utan på mig dig säger gör hur vill ska till av',
  ),
  nb: words('og ikke jeg du meg deg hva av til på er noe mye gjør gjøre etter uke uker hvordan nå uten også når skal'),
  da: words(
    'og ikke jeg du mig dig hvad af til på er noget meget gør gøre efter uge uger hvordan nu uden også når skal',
  ),
};

/** How much more has to speak for another language than for the one that is expected. */
const clear = 3;

/**
 * The other language that a text is clearly written in; `undefined` where it may well be in the one that is expected.
 *
 * @param expected the one that it should be in
 */
export function guessLanguage(text: string, expected: Language): Language | undefined {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const countIn = (language: Language, than: Language) =>
    found.filter((word) => telling[language].includes(word) && !telling[than].includes(word)).length;
  const [best] = languages
    .filter((language) => language !== expected)
    .map((language) => ({ language, theirs: countIn(language, expected), ours: countIn(expected, language) }))
    .filter(({ theirs, ours }) => theirs >= clear && theirs >= clear * ours)
    .sort((one, other) => other.theirs - one.theirs);
  return best?.language;
}
