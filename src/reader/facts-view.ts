/** The facts about a transcript, and what can be done with it: beside it where there is room, else folded away. */
import { type TemplateResult, html } from 'lit';
import type { Transcript } from '../transcript/received.ts';
import { absoluteAddress, linkRelations } from './content.ts';
import { counted, languageName } from './names.ts';
import { moment, timeView } from './times.ts';

/**
 * Draws the facts.
 *
 * @param beside whether there is room beside the conversation
 */
export function factsView({ id, began, last, language, page, entries }: Transcript, beside: boolean): TemplateResult {
  const where = absoluteAddress(page.url, page.url);
  return html`
    <aside class="facts" aria-label="Facts">
      <details ?open=${beside}>
        <summary>Facts</summary>
        <dl>
          <dt>Began</dt>
          <dd>${timeView(began, moment)}</dd>
          <dt>Last heard of</dt>
          <dd>${timeView(last, moment)}</dd>
          <dt>Language</dt>
          <dd>${languageName(language)}</dd>
          <dt>Page</dt>
          <dd dir="auto">
            ${
              where === undefined
                ? page.title
                : html`<a href=${where} rel=${linkRelations}>${page.title || page.url}</a>`
            }
          </dd>
          <dt>Length</dt>
          <dd>${counted(entries.length, 'entry', 'entries')}</dd>
          <dt>Number</dt>
          <dd class="id">${id}</dd>
        </dl>
      </details>
    </aside>
  `;
}
