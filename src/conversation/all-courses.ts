/** The courses of all techniques at once: for whoever does not have to wait for them to be loaded. */
import type { Language } from '../language/languages.ts';
import { techniquePhrases } from '../techniques/spoken.ts';
import type { Phrases } from '../techniques/technique.ts';
import { techniques } from '../techniques/whole.ts';
import type { Courses } from './courses.ts';

/** The courses of all techniques in a language. */
export function allCourses(language: Language): Courses {
  const phrases: Readonly<Record<string, Phrases<string>>> = techniquePhrases[language];
  return Object.fromEntries(
    techniques.map((technique) => [technique.name, { ...technique, phrases: phrases[technique.name] ?? {} }]),
  );
}
