/** HTML in colours: elements, attributes and values. The words for them are classes, which the style sheet knows. */
import { html } from 'hono/html';
import type { Markup } from '../markup.ts';

const piece = /(?<tag>(?:>\s*)?<\/?[\w-]+>?|>)|(?<value>"[^"]*")|(?<name>[\w-]+)|\s+|./g;

/** The HTML as spans. Joined, their texts are the HTML again. */
export function colour(source: string): Markup {
  let within = false;
  const spans = [...source.matchAll(piece)].map(({ 0: text, groups: { tag, value, name } = {} }) => {
    if (tag !== undefined) within = !tag.endsWith('>');
    const kind = tag ? 'tag' : within && value ? 'value' : within && name ? 'name' : undefined;
    return kind === undefined ? text : html`<span class="${kind}">${text}</span>`;
  });
  return html`${spans}`;
}
