/** What each page shows of its chat, folded away: what to try, and the HTML that does it. */
import { html } from 'hono/html';
import type { View } from '../../view.ts';
import type { PageName } from '../../words/words.ts';
import type { Markup } from '../markup.ts';
import { colour } from './colours.ts';

/** The HTML of a chat, and of the script beside it if there is one. */
export function shownSource(
  { words }: View,
  { name, source, script }: { readonly name: PageName; readonly source: string; readonly script: string | undefined },
): Markup {
  const { summary, label, script: scriptLabel } = words.source;
  return html`<aside class="source" aria-label="${summary}">
    <p class="try">${words.chat.try[name]}</p>
    <details>
      <summary>${summary}</summary>
      <pre tabindex="0" role="region" aria-label="${label}"><code>${colour(source)}</code></pre>
      ${
        script === undefined
          ? ''
          : html`<p>${scriptLabel}</p>
              <pre tabindex="0" role="region" aria-label="JavaScript"><code>${script}</code></pre>`
      }
    </details>
  </aside>`;
}
