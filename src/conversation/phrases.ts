/** Finds the file of a language; only the one in use is loaded. */
import type { Language } from '../language/languages.ts';
import type { Speech } from './speech.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly speech: Speech }>>> = {
  en: () => import('./phrases/en.ts'),
};

/** Loads a language. Rejects where its file cannot be fetched. */
export async function loadSpeech(language: Language): Promise<Speech> {
  return (await loaders[language]()).speech;
}
