/** The techniques there are, as far as they are known before a topic of them begins: one folder and one line each. */
import { empathy } from './empathy/empathy.ts';
import { explanation } from './explanation/explanation.ts';
import { questioning } from './questioning/questioning.ts';
import type { Technique } from './technique.ts';

/** Every technique. */
export const techniques: readonly Technique[] = [explanation, empathy, questioning];

/** The technique of that name. */
export function techniqueNamed(name: string): Technique | undefined {
  return techniques.find((technique) => technique.name === name);
}
