/** The formats in which transcripts can be taken along. Which there are, `transcript/export/` says. */
import { type TemplateResult, html } from 'lit';
import type { formats } from '../transcript/export/formats.ts';
import { menuView } from './menu.ts';

/** The extension of a format. */
export type Extension = keyof typeof formats;

/** The formats as people know them, and what each is for. */
const names: Readonly<Record<Extension, readonly [name: string, use: string]>> = {
  txt: ['Text', 'for a mail or a note'],
  html: ['Web page', 'to read and to print'],
  md: ['Markdown', 'for a wiki or a ticket'],
  csv: ['CSV', 'for a spreadsheet'],
  json: ['JSON', 'for programs'],
  jsonl: ['JSON lines', 'to move to another database'],
  vcon: ['vCon', 'for archives, the IETF’s format'],
};

/**
 * Draws a menu of downloads in every format.
 *
 * @param label what stands on its button
 * @param addressOf where they are in a format
 */
export function downloadsMenu(label: string, addressOf: (extension: Extension) => string): TemplateResult {
  const extensions = Object.keys(names) as readonly Extension[];
  return menuView(
    label,
    html`<ul>
      ${extensions.map((extension) => {
        const [name, use] = names[extension];
        return html`<li>
          <a href=${addressOf(extension)} download>${name} <span class="quiet">${use}</span></a>
        </li>`;
      })}
    </ul>`,
  );
}
