/** Every technique with all that belongs to it, at once: for whoever does not have to wait for it to be loaded. */
import type { Topic } from '../flow/flow.ts';
import { empathyCourse } from './empathy/course.ts';
import { empathy } from './empathy/empathy.ts';
import { empathyReader } from './empathy/reading.ts';
import { explanationCourse } from './explanation/course.ts';
import { explanation } from './explanation/explanation.ts';
import { explanationReader } from './explanation/reading.ts';
import { questioningCourse } from './questioning/course.ts';
import { questioning } from './questioning/questioning.ts';
import { questioningReader } from './questioning/reading.ts';
import type { Course, Technique, TopicReader } from './technique.ts';

/** A technique with all that belongs to it. */
export interface WholeTechnique<Kind extends Topic = Topic> extends Technique<Kind>, TopicReader<Kind>, Course<Kind> {}

/** Every technique. */
export const techniques: readonly WholeTechnique[] = [
  { ...explanation, ...explanationReader, ...explanationCourse },
  { ...empathy, ...empathyReader, ...empathyCourse },
  { ...questioning, ...questioningReader, ...questioningCourse },
];

/** The technique of that name. */
export function techniqueNamed(name: string): WholeTechnique | undefined {
  return techniques.find((technique) => technique.name === name);
}

export * from './technique.ts';
