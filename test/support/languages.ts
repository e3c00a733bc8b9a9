/** Every language, whole. */
import type { Hearing } from '../../src/conversation/hearing.ts';
import type { Speech } from '../../src/conversation/speech.ts';
import type { SpokenCourse } from '../../src/conversation/courses.ts';
import { da as typedDa } from '../../src/conversation/typed/phrases/da.ts';
import { en as typedEn } from '../../src/conversation/typed/phrases/en.ts';
import { nb as typedNb } from '../../src/conversation/typed/phrases/nb.ts';
import { sv as typedSv } from '../../src/conversation/typed/phrases/sv.ts';
import type { TypedPhrase } from '../../src/conversation/typed/sayings.ts';
import type { Language } from '../../src/language/languages.ts';
import type { Phrases, Wording } from '../../src/techniques/technique.ts';
import * as da from '../../src/widget/speech/da.ts';
import * as en from '../../src/widget/speech/en.ts';
import * as nb from '../../src/widget/speech/nb.ts';
import * as sv from '../../src/widget/speech/sv.ts';
import type { ViewPhrases } from '../../src/widget/view/phrases.ts';

/** What the guide says and what stands in the view, by language. */
export const spoken = {
  en: whole(en, typedEn),
  sv: whole(sv, typedSv),
  nb: whole(nb, typedNb),
  da: whole(da, typedDa),
} satisfies Readonly<Record<Language, unknown>>;

/** What is said in a language, whether somebody writes or chooses. */
function whole({ speech, view }: { speech: Speech; view: ViewPhrases }, typed: Phrases<TypedPhrase>) {
  return { view, speech: { ...speech, conversation: { ...speech.conversation, ...typed } } };
}

/** A language in which each phrase has but its first wording, so that a test can quote what will be said. */
export function inFirstWords(speech: Speech): Speech {
  return { ...speech, conversation: firstOf(speech.conversation) };
}

/** The same of what a technique says. */
export function courseInFirstWords(course: SpokenCourse): SpokenCourse {
  return { ...course, phrases: firstOf(course.phrases) };
}

/** An ear in whose language each phrase has but its first wording. */
export function hearingInFirstWords(hearing: Hearing): Hearing {
  return { ...hearing, phrases: firstOf(hearing.phrases) };
}

/** The first wording of each phrase. */
export function firstOf<Name extends string>(phrases: Phrases<Name>): Phrases<Name> {
  const first = Object.entries<Wording>(phrases).map(([name, wording]) => [name, [wording].flat()[0]]);
  return Object.fromEntries(first) as Phrases<Name>;
}
