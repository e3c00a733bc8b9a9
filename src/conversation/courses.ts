/**
 * Courses of techniques come when they are needed, and so does what changes an answer. What the machines say is worked
 * out in one go, without a wait: where something is missing, that ends with {@link NotLoaded}, and is done again when it
 * has come.
 */
import type { Language } from '../language/languages.ts';
import type { Course, Phrases, Technique } from '../techniques/technique.ts';
import type * as Past from './past/past.ts';
import type { Revising } from './past/revising.ts';
import type { Setting } from './state.ts';

/** How a technique goes, in the language of a conversation. */
export interface SpokenCourse extends Course {
  readonly phrases: Phrases<string>;
}

/** Courses by the names of their techniques. */
export type Courses = Readonly<Record<string, SpokenCourse>>;

/** Loads what the fold may lack. Each rejects where a file of it cannot be fetched. */
export interface FoldLoaders {
  /** Loads what is needed when a topic of a technique begins. */
  readonly loadCourse: (technique: string, language: Language) => Promise<SpokenCourse>;
  /** Loads what is done about what was said before: an answer is changed, or a conversation is stored already. */
  readonly loadPast: () => Promise<typeof Past>;
}

/** Whoever holds a conversation: its setting gets what is loaded. */
interface Holder {
  setting: Setting;
}

/** Something is needed that is not there: the course of a technique, or what changes an answer. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
  readonly technique: string | undefined;

  constructor(technique?: string) {
    super(`${technique ?? 'What changes an answer'} is not loaded.`);
    this.technique = technique;
  }
}

/** Whether it was thrown as something is not there. It is known by its name, as what is loaded may bring a class of its own. */
export function isNotLoaded(thrown: unknown): thrown is NotLoaded {
  return thrown instanceof Error && thrown.name === 'NotLoaded';
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
 * What changes an answer.
 *
 * @throws {NotLoaded} where it is not there yet
 */
export function revisingOf({ revising }: Setting): Revising {
  if (!revising) throw new NotLoaded();
  return revising;
}

/** Loads the course of a technique into the setting of a conversation. Rejects where a file of it cannot be fetched. */
export async function addCourse(held: Holder, { loadCourse }: FoldLoaders, technique: string): Promise<void> {
  const course = await loadCourse(technique, held.setting.speech.language);
  held.setting = { ...held.setting, courses: { ...held.setting.courses, [technique]: course } };
}

async function addRevising(held: Holder, { loadPast }: FoldLoaders): Promise<void> {
  const revising = await loadPast();
  held.setting = { ...held.setting, revising };
}

/**
 * Does something with all that it needs: what is missing is loaded, and it is done again from the beginning.
 *
 * @returns what came of it; the setting has what was loaded from then on
 */
export async function withAll<Result>(
  held: Holder,
  load: FoldLoaders,
  action: (setting: Setting) => Result,
): Promise<Result> {
  try {
    return action(held.setting);
  } catch (missing) {
    if (!isNotLoaded(missing)) throw missing;
    if (missing.technique !== undefined) await addCourse(held, load, missing.technique);
    else await addRevising(held, load);
    return withAll(held, load, action);
  }
}
