/** The formats in which transcripts can be taken along. Which there are, `transcript/export/` says. */
import { type TemplateResult, html } from 'lit';
import type { formats } from '../transcript/export/formats.ts';
import { menuView } from './menu.ts';

/** What can be taken along. */
export interface Downloads {
  /** Where it is in a format. */
  readonly addressOf: (extension: string) => string;
  /** Gives whether it can be had; else it is told why not. */
  readonly check: () => Promise<boolean>;
}

/** The extension of a format. */
type Extension = keyof typeof formats;

/** Those of which one file holds many transcripts. */
type ListExtension = {
  [Name in Extension]: (typeof formats)[Name] extends { readonly series: unknown } ? Name : never;
}[Extension];

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

const extensions = Object.keys(names) as readonly Extension[];

/** The table of formats itself would bring all of them along. */
const single: readonly Exclude<Extension, ListExtension>[] = ['json'];
const listExtensions = extensions.filter((extension) => !(single as readonly Extension[]).includes(extension));

/** Draws a menu that downloads one transcript, in every format. */
export function transcriptDownloads(downloads: Downloads): TemplateResult {
  return downloadsMenu('Export', extensions, downloads);
}

/** Draws a menu that downloads all transcripts of a list, in every format that holds many. */
export function listDownloads(downloads: Downloads): TemplateResult {
  return downloadsMenu('Export all', listExtensions, downloads);
}

function downloadsMenu(label: string, choices: readonly Extension[], { addressOf, check }: Downloads): TemplateResult {
  /** A browser that follows a link to a download says nothing where there is none. So it is asked for first. */
  const follow = (event: MouseEvent) => {
    const { currentTarget } = event;
    if (!(currentTarget instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    const link = Object.assign(document.createElement('a'), { href: currentTarget.href, download: '' });
    void check().then((done) => done && link.click());
  };
  return menuView(
    label,
    html`<ul>
      ${choices.map((extension) => {
        const [name, use] = names[extension];
        return html`<li>
          <a href=${addressOf(extension)} download @click=${follow}>${name} <span class="quiet">${use}</span></a>
        </li>`;
      })}
    </ul>`,
  );
}
