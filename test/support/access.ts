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
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** What depends on colours alone. All else is the same in whatever manner, and need not be tried again. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What shuts somebody out of a page as it stands, nothing left out, in light and dark and in forced colours. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  const barriers: string[] = [];
  await page.evaluate(axe);
  for (const [manner, media] of Object.entries(manners)) {
    await page.emulateMedia(media);
    const { violations } = await resultsOn(page, manner === 'light' ? standard : ofColours);
    for (const { id, help, nodes } of violations)
      for (const { target } of nodes) barriers.push(`${manner}: ${id} (${help}) at ${target.flat().join(' ')}`);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return barriers;
}

async function resultsOn(page: Page, runOnly: readonly string[]): Promise<AxeResults> {
  const options = { runOnly, resultTypes: ['violations'] };
  return page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
}
