/** Tells an owner in the console what is wrong with the page: each problem once, however often the page is read. */
import { type Problem } from '../flow/problem.ts';

/** Makes a function that is given what is wrong after each reading, and warns of what it has not warned of before. */
export function createReporter(): (problems: readonly Problem<Element>[]) => void {
  // Counted by words, not kept by element: a framework that draws anew makes the same mistakes with new elements.
  const told = new Map<string, number>();
  return (problems) => {
    const found = new Map<string, number>();
    for (const { code, message, hint, element } of problems) {
      const words = `[guided-chat] ${code}: ${message} ${hint}`;
      const count = (found.get(words) ?? 0) + 1;
      found.set(words, count);
      if (count <= (told.get(words) ?? 0)) continue;
      told.set(words, count);
      console.warn(words, ...(element ? [element] : []));
    }
  };
}
