/** The few words that stand on the page before anything is loaded. */

/** One language of the launcher. */
export interface LauncherPhrases {
  readonly ask: (business: string | null) => string;
  readonly unavailable: string;
}

/** English. */
export const en: LauncherPhrases = {
  ask: (business) => (business ? `Ask ${business}` : 'Chat'),
  unavailable: 'The chat cannot be loaded right now.',
};
