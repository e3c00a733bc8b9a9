/** Whether anybody is shut out of what stands on a page. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is held: every success criterion of WCAG 2.2 on levels A and AA that can be tried, and what is good practice. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How people have their pages drawn. */
const manners = {
  light: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  'more contrast': { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active', contrast: 'more' },
} as const;

/** What shuts somebody out of a page as it stands, nothing left out, in each of these manners. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  const barriers: string[] = [];
  await page.evaluate(axe);
  for (const [manner, media] of Object.entries(manners)) {
    await page.emulateMedia(media);
    const { violations } = await resultsOn(page);
    for (const { id, help, nodes } of violations)
      for (const { target } of nodes) barriers.push(`${manner}: ${id} (${help}) at ${target.flat().join(' ')}`);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, contrast: null });
  return barriers;
}

async function resultsOn(page: Page): Promise<AxeResults> {
  const options = { runOnly: standard, resultTypes: ['violations'] };
  return page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
}
