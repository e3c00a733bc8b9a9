/** The page in docs that the bench writes into: each section stands between its markers, all else is written by hand. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Section } from './section.ts';

/**
 * Puts a section between its markers.
 *
 * @throws Error where the page has no place for it
 */
export function place(page: string, { name, markdown }: Pick<Section, 'name' | 'markdown'>): string {
  const between = new RegExp(`(<!-- bench: ${name} -->)[^]*?(<!-- end -->)`);
  if (!between.test(page)) throw new Error(`The page has no place for ${name}: <!-- bench: ${name} --><!-- end -->.`);
  return page.replace(between, (_, start: string, end: string) => `${start}\n\n${markdown}\n\n${end}`);
}

/** Writes sections and their pictures into the folder of the docs. */
export async function writeSections(folder: string, sections: readonly Section[]): Promise<void> {
  const file = join(folder, 'performance.md');
  const filled = sections.reduce(place, readFileSync(file, 'utf8'));
  writeFileSync(file, await format(filled, { ...(await resolveConfig(file)), parser: 'markdown' }));
  mkdirSync(join(folder, 'performance'), { recursive: true });
  for (const { pictures } of sections) {
    for (const [name, picture] of Object.entries(pictures)) writeFileSync(join(folder, 'performance', name), picture);
  }
}
