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
 * The language of a text, as far as it can be told; `undefined` where it cannot.
 *
 * @param expected the one that it should be in: it is, unless another one is clearly nearer
 */
export function guessLanguage(text: string, expected: Language): Language | undefined {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scoreOf = (language: Language) => {
    const own = telling[language].filter((word) => !telling[expected].includes(word) || language === expected);
    return found.filter((word) => own.includes(word)).length;
  };
  const [best] = languages
    .map((language) => ({ language, score: scoreOf(language) }))
    .sort((one, other) => other.score - one.score);
  const own = scoreOf(expected);
  return best !== undefined && best.score >= clear && best.score >= clear * own ? best.language : undefined;
}
