/** Links that download transcripts. Which formats there are, `transcript/export/` says. */
import { type TemplateResult, html } from 'lit';
import { type Format, formats } from '../transcript/export/formats.ts';

/** The extension of a format. */
export type Extension = keyof typeof formats;

/** The names of formats as people know them. */
const names: Readonly<Record<Extension, string>> = {
  txt: 'Text',
  html: 'Web page',
  md: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  jsonl: 'JSON lines',
  vcon: 'vCon',
};

const extensions = Object.keys(names) as readonly Extension[];

/** Those of which one file holds many transcripts. */
const listExtensions = extensions.filter((extension) => 'series' in (formats[extension] satisfies Format));

/** Draws the links to one transcript in every format. */
export function transcriptDownloads(addressOf: (extension: Extension) => string): TemplateResult {
  return linksView('Download', extensions, addressOf);
}

/** Draws the links to all transcripts of a list, in the formats that hold many. */
export function listDownloads(addressOf: (extension: Extension) => string): TemplateResult {
  return linksView('Download all of these', listExtensions, addressOf);
}

function linksView(
  label: string,
  choices: readonly Extension[],
  addressOf: (extension: Extension) => string,
): TemplateResult {
  return html`
    <div class="downloads" role="group" aria-label=${label}>
      <span class="quiet" aria-hidden="true">${label}</span>
      ${choices.map((extension) => html`<a href=${addressOf(extension)} download>${names[extension]}</a>`)}
    </div>
  `;
}
