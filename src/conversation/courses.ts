/**
 * Courses of techniques come when they are needed. What the machines say is worked out in one go, without a wait: where a
 * topic begins whose course is not there, that ends with {@link NotLoaded}, and is done again when it has come.
 */
import type { Language } from '../language/languages.ts';
import type { Course, Phrases, Technique } from '../techniques/technique.ts';
import type { Setting } from './state.ts';

/** How a technique goes, in the language of a conversation. */
export interface SpokenCourse extends Course {
  readonly phrases: Phrases<string>;
}

/** Courses by the names of their techniques. */
export type Courses = Readonly<Record<string, SpokenCourse>>;

/** Loads the course of a technique in a language. Rejects where a file of it cannot be fetched. */
export type LoadCourse = (technique: string, language: Language) => Promise<SpokenCourse>;

/** The course of a technique is needed, and is not there. */
export class NotLoaded extends Error {
  readonly technique: string;

  constructor(technique: string) {
    super(`The course of ${technique} is not loaded.`);
    this.technique = technique;
  }
}

/**
 * The course of a technique.
 *
 * @throws {NotLoaded} where it is not there yet
 */
export function courseOf({ courses }: Setting, { name }: Technique): SpokenCourse {
  const course = courses[name];
  if (!course) throw new NotLoaded(name);
  return course;
}

/**
 * Does something with all courses that it needs: one that is missing is loaded, and it is done again from the beginning.
 *
 * @returns what came of it, and the setting with these courses
 */
export async function withCourses<Result>(
  setting: Setting,
  load: LoadCourse,
  action: (setting: Setting) => Result,
): Promise<{ readonly setting: Setting; readonly result: Result }> {
  try {
    return { setting, result: action(setting) };
  } catch (missing) {
    if (!(missing instanceof NotLoaded)) throw missing;
    const { technique } = missing;
    const course = await load(technique, setting.speech.language);
    return withCourses({ ...setting, courses: { ...setting.courses, [technique]: course } }, load, action);
  }
}
