/** What stands where a transcript will be, before one is chosen: what there is to do, and how to go about it. */
import { type TemplateResult, html, nothing } from 'lit';
import type { TranscriptItem } from '../transcript/received.ts';
import { keys } from './keys.ts';
import { counted, listed } from './names.ts';

/**
 * Draws it.
 *
 * @param items the list; nothing while nobody knows what is in it
 * @param more whether there are older ones
 * @param onOpen lists those in which somebody still owes the visitor something
 */
export function unchosenView(
  items: readonly TranscriptItem[] | undefined,
  more: boolean,
  onOpen: () => void,
): TemplateResult {
  const open = items?.filter((item) => item.open).length ?? 0;
  return html`
    <div class="unchosen">
      <h2>Choose a transcript to read it here</h2>
      ${
        items
          ? html`<p>
              ${listed(items.length, more)}. ${counted(open, 'matter')} open${more ? ' among them' : nothing}.
            </p>`
          : nothing
      }
      ${open === 0 ? nothing : html`<button @click=${onOpen}>Show what is open</button>`}
      <dl class="keys">
        ${keys
          .filter(({ inList }) => !inList)
          .map(
            ({ keys: [key], told }) => html`
              <div>
                <dt><kbd>${key}</kbd></dt>
                <dd>${told}</dd>
              </div>
            `,
          )}
      </dl>
    </div>
  `;
}
