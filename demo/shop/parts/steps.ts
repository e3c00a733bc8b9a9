/** What happens one after the other. */
import { html } from 'hono/html';
import type { Markup } from './markup.ts';

/** Draws numbered steps. */
export function steps(each: readonly { readonly name: string; readonly text: string }[]): Markup {
  return html`<ol class="steps">
    ${each.map(
      ({ name, text }) =>
        html`<li>
          <h3>${name}</h3>
          <p>${text}</p>
        </li>`,
    )}
  </ol>`;
}
