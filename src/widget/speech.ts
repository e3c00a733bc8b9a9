/** Loads a language: when it is first spoken, what the guide says and the words of the view; when it is first written, an ear. */
import type { Hearing } from '../conversation/hearing.ts';
import type { Speech } from '../conversation/speech.ts';
import type { Language } from '../language/languages.ts';
import type { ViewPhrases } from './view/phrases.ts';

const files: Readonly<Record<Language, () => Promise<{ readonly speech: Speech; readonly view: ViewPhrases }>>> = {
  en: () => import('./speech/en.ts'),
  sv: () => import('./speech/sv.ts'),
  nb: () => import('./speech/nb.ts'),
  da: () => import('./speech/da.ts'),
};

const ears: Readonly<Record<Language, () => Promise<{ readonly hearing: Hearing }>>> = {
  en: () => import('./hearing/hearing-en.ts'),
  sv: () => import('./hearing/hearing-sv.ts'),
  nb: () => import('./hearing/hearing-nb.ts'),
  da: () => import('./hearing/hearing-da.ts'),
};

const loaded = new Map<Language, ViewPhrases>();

/** Loads a language. Rejects where its file cannot be fetched. */
export async function loadSpeech(language: Language): Promise<Speech> {
  const { speech, view } = await files[language]();
  loaded.set(language, view);
  return speech;
}

/** Loads the ear for a language. Rejects where its file cannot be fetched. */
export async function loadHearing(language: Language): Promise<Hearing> {
  return (await ears[language]()).hearing;
}

/**
 * The view's words in the language of a conversation that is open.
 *
 * @throws {RangeError} where the language was not loaded
 */
export function viewPhrases(language: Language): ViewPhrases {
  const phrases = loaded.get(language);
  if (phrases === undefined) throw new RangeError(`"${language}" is not loaded: a conversation loads it as it begins.`);
  return phrases;
}
