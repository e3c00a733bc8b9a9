/**
 * Loads a language: when it is first spoken, what the guide says and the words of the view; what a technique says, when a
 * topic of it begins; and when it is first written, an ear.
 */
import type { Hearing } from '../conversation/hearing.ts';
import type { Speech } from '../conversation/speech.ts';
import type { Language } from '../language/languages.ts';
import type { Phrases } from '../techniques/technique.ts';
import type { ViewPhrases } from './view/phrases.ts';

/** What is loaded to speak a language. */
interface LanguageFile {
  readonly speech: Speech;
  readonly view: ViewPhrases;
  /** What techniques say, by their names. */
  readonly techniques: Readonly<Record<string, () => Promise<Phrases<string>>>>;
}

const files: Readonly<Record<Language, () => Promise<LanguageFile>>> = {
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

/** Loads what a technique says in a language; nothing where there is no such technique. Rejects where a file cannot be fetched. */
export async function loadPhrases(technique: string, language: Language): Promise<Phrases<string> | undefined> {
  const { techniques } = await files[language]();
  return techniques[technique]?.();
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
