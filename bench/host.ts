/** The page that everything is measured on: an ordinary one, with text, pictures and a style sheet of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './pack.ts';
import type { Subject } from './subjects/subject.ts';

const template = readFileSync(join(home, 'host/page.html'), 'utf8');

/** The page with a subject in it, or with nothing. */
export function drawHost({ markup = {}, script }: Subject): string {
  const embed = script === undefined ? '' : '<script type="module" src="embed.js"></script>';
  return template
    .replace('<!-- head -->', () => `${markup.head ?? ''}${embed}`)
    .replace('<!-- body -->', () => markup.body ?? '');
}
