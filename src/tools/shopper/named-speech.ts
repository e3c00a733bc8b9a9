/** A language in which each phrase of ours tells its name, so that what was said can be told apart from how it was said. */
import type { Courses } from '../../conversation/courses.ts';
import type { Speech } from '../../conversation/speech.ts';
import type { Phrases, Wording } from '../../techniques/technique.ts';

const mark = /⟪([\w.]+)⟫/g;

/** The same language, each phrase with its name before it. */
export function namingItsPhrases(speech: Speech): Speech {
  return { ...speech, conversation: named(speech.conversation) };
}

/** The same courses, each phrase with its name before it. */
export function namingTheirPhrases(courses: Courses): Courses {
  return Object.fromEntries(
    Object.entries(courses).map(([technique, course]) => [technique, { ...course, phrases: named(course.phrases) }]),
  );
}

/** The names of the phrases in a text, in order. */
export function phrasesIn(text: string): string[] {
  return [...text.matchAll(mark)].flatMap(([, name]) => name ?? []);
}

/** The text as a visitor reads it. */
export function unnamed(text: string): string {
  return text.replace(mark, '');
}

function named<Name extends string>(phrases: Phrases<Name>): Phrases<Name> {
  const entries = Object.entries<Wording>(phrases).map(([name, wording]) => {
    const [first, ...others] = typeof wording === 'string' ? [wording] : wording;
    const tell = (words: string) => `⟪${name}⟫${words}`;
    return [name, [tell(first), ...others.map(tell)]] as const;
  });
  // The names are those of the phrases that came in.
  return Object.fromEntries(entries) as unknown as Phrases<Name>;
}
