/**
 * Loads what a page needs of a technique: how its topics are read, where one is written on it; and how they go, once one
 * begins, or is about to.
 */
import { techniquesIn } from '../authoring/children.ts';
import type { Readers } from '../authoring/element.ts';
import type { ReadTemplate } from '../authoring/template.ts';
import type { SpokenCourse } from '../conversation/courses.ts';
import type { Language } from '../language/languages.ts';
import { empathyReader } from '../techniques/empathy/reading.ts';
import { explanationReader } from '../techniques/explanation/reading.ts';
import type { Course, TopicReader } from '../techniques/technique.ts';
import { loadPhrases } from './speech.ts';

/** The others are so small that they come with the chat. */
const readers: Readonly<Record<string, () => Promise<TopicReader>>> = {
  questioning: () => import('../techniques/questioning/reading.ts').then(({ questioningReader }) => questioningReader),
};

const courses: Readonly<Record<string, () => Promise<Course>>> = {
  explanation: () => import('../techniques/explanation/course.ts').then(({ explanationCourse }) => explanationCourse),
  empathy: () => import('../techniques/empathy/course.ts').then(({ empathyCourse }) => empathyCourse),
  questioning: () => import('../techniques/questioning/course.ts').then(({ questioningCourse }) => questioningCourse),
};

const loaded = new Map<string, TopicReader>([
  ['explanation', explanationReader],
  ['empathy', empathyReader],
]);
const loadedCourses = new Map<string, Course>();
let readTemplate: ReadTemplate | undefined;

/** What reads a page, as far as it is loaded. */
export const loadedReaders: Readers = {
  readerOf: (technique) => loaded.get(technique),
  courseOf: (technique) => loadedCourses.get(technique),
  get readTemplate() {
    return readTemplate;
  },
};

/** Whether everything is loaded that it takes to read a chat. */
export function isReadable(chat: Element): boolean {
  return techniquesIn(chat).every(({ name }) => loaded.has(name)) && !lacksTemplates(chat);
}

/** Loads what it takes to read a chat, as it is by then. Rejects where a file of it cannot be fetched. */
export async function loadReaders(chat: Element): Promise<void> {
  while (!isReadable(chat)) {
    await Promise.all([
      ...techniquesIn(chat).map(async ({ name }) => {
        const reader = await readers[name]?.();
        if (reader) loaded.set(name, reader);
      }),
      ...(lacksTemplates(chat) ? [loadTemplates()] : []),
    ]);
  }
}

/** Whether a chat has rich content that cannot be read yet. */
function lacksTemplates(chat: Element): boolean {
  return !readTemplate && chat.querySelector('template') !== null;
}

async function loadTemplates(): Promise<void> {
  ({ readTemplate } = await import('../authoring/template.ts'));
}

/** Loads the course of a technique, in a language. Rejects where a file of it cannot be fetched, and where there is none. */
export async function loadCourse(technique: string, language: Language): Promise<SpokenCourse> {
  const [course, phrases] = await Promise.all([courseOf(technique), loadPhrases(technique, language)]);
  if (!course || !phrases) throw new RangeError(`There is no technique "${technique}".`);
  return { ...course, phrases };
}

async function courseOf(technique: string): Promise<Course | undefined> {
  const course = await courses[technique]?.();
  if (course) loadedCourses.set(technique, course);
  return course;
}

/**
 * Loads what looks closer at the topics of a chat, for its owner. Rejects where a file of it cannot be fetched.
 *
 * @returns whether there is more to be found than before
 */
export async function loadChecks(chat: Element): Promise<boolean> {
  const absent = techniquesIn(chat).filter(({ name, checks }) => checks && !loadedCourses.has(name));
  await Promise.all(absent.map(({ name }) => courseOf(name)));
  return absent.length > 0;
}
