/** Every language, whole. */
import type { Speech } from '../../src/conversation/speech.ts';
import type { Language } from '../../src/language/languages.ts';
import type { Phrases, Wording } from '../../src/techniques/technique.ts';
import * as da from '../../src/widget/speech/da.ts';
import * as en from '../../src/widget/speech/en.ts';
import * as nb from '../../src/widget/speech/nb.ts';
import * as sv from '../../src/widget/speech/sv.ts';
import type { ViewPhrases } from '../../src/widget/view/phrases.ts';

/** What the guide says and what stands in the view, by language. */
export const spoken: Readonly<Record<Language, { readonly speech: Speech; readonly view: ViewPhrases }>> = {
  en,
  sv,
  nb,
  da,
};

/** A language in which each phrase has but its first wording, so that a test can quote what will be said. */
export function inFirstWords(speech: Speech): Speech {
  const firstOf = <Name extends string>(phrases: Phrases<Name>) =>
    Object.fromEntries(
      Object.entries<Wording>(phrases).map(([name, wording]) => [name, [wording].flat()[0]]),
    ) as Phrases<Name>;
  const techniques = Object.fromEntries(
    Object.entries(speech.techniques).map(([name, phrases]) => [name, firstOf<string>(phrases)]),
  ) as unknown as Speech['techniques'];
  return { ...speech, techniques, conversation: firstOf(speech.conversation) };
}
