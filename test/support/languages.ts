/** Every language, whole. */
import type { Speech } from '../../src/conversation/speech.ts';
import type { SpokenCourse } from '../../src/conversation/courses.ts';
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
  return { ...speech, conversation: firstOf(speech.conversation) };
}

/** The same of what a technique says. */
export function courseInFirstWords(course: SpokenCourse): SpokenCourse {
  return { ...course, phrases: firstOf(course.phrases) };
}

/** The first wording of each phrase. */
export function firstOf<Name extends string>(phrases: Phrases<Name>): Phrases<Name> {
  const first = Object.entries<Wording>(phrases).map(([name, wording]) => [name, [wording].flat()[0]]);
  return Object.fromEntries(first) as Phrases<Name>;
}
