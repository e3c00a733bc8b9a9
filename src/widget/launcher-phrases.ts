/** The few words that stand on the page before anything is loaded, so they are here in every language. */
import type { Language } from '../language/languages.ts';

/** One language of the launcher. */
export interface LauncherPhrases {
  readonly ask: (business: string | null) => string;
  readonly unavailable: string;
}

/** By language. */
export const launcherPhrases: Readonly<Record<Language, LauncherPhrases>> = {
  en: {
    ask: (business) => (business ? `Ask ${business}` : 'Chat'),
    unavailable: 'The chat cannot be loaded right now.',
  },
  sv: {
    ask: (business) => (business ? `Fråga ${business}` : 'Chatta'),
    unavailable: 'Chatten går inte att öppna just nu.',
  },
  nb: {
    ask: (business) => (business ? `Spør ${business}` : 'Chat'),
    unavailable: 'Chatten kan ikke åpnes akkurat nå.',
  },
  da: {
    ask: (business) => (business ? `Spørg ${business}` : 'Chat'),
    unavailable: 'Chatten kan ikke åbnes lige nu.',
  },
};
