/** The desk: the list at the side, and room for one transcript. */
import { type TemplateResult, html, nothing } from 'lit';
import { tagOf } from '../transcript/export/html-frame.ts';
import type { TranscriptItem } from '../transcript/received.ts';
import type { ReaderClient } from './client.ts';
import { deleteView } from './delete-view.ts';
import { listDownloads, transcriptDownloads } from './downloads.ts';
import { factsView } from './facts-view.ts';
import { fileBar } from './file-bar.ts';
import type { OpenedFiles } from './files/opened-files.ts';
import { filterForm } from './filter-form.ts';
import { icon, techniqueShape } from './icons.ts';
import { listView, markViews, outcomeView } from './list.ts';
import { counted, titleOf } from './names.ts';
import type { ReadTranscript } from './source.ts';
import { summaryView } from './summary-view.ts';
import { transcriptView } from './transcript-view.ts';

/** What is on the desk. */
export interface Desk {
  /** `undefined` while nobody knows what is in it. */
  readonly items: readonly TranscriptItem[] | undefined;
  readonly filters: string;
  /** Whether there are older ones. */
  readonly more: boolean;
  /** The id of the transcript that is to be shown, and that transcript. */
  readonly selected: string | undefined;
  readonly transcript: ReadTranscript | undefined;
  /** What went wrong, and what was done. */
  readonly fault: string | undefined;
  readonly notice: string | undefined;
  /** Where it all comes from: files, or else the receiver. */
  readonly files: OpenedFiles | undefined;
  readonly client: ReaderClient;
  /** Whether there is room for the facts beside the conversation. */
  readonly wide: boolean;
}

/** What can be done at the desk. */
export interface DeskActions {
  readonly refresh: () => void;
  readonly signOut: () => void;
  readonly filter: (filters: string) => void;
  readonly loadMore: () => void;
  readonly erase: (id: string) => void;
  readonly openFiles: () => void;
  readonly closeFiles: () => void;
  readonly tellKeys: () => void;
  readonly goTo: (part: 'list' | 'transcript') => void;
}

/** Draws the desk. */
export function deskView(desk: Desk, actions: DeskActions): TemplateResult {
  const { selected, transcript, fault, notice, files } = desk;
  return html`
    <button class="skip" @click=${() => actions.goTo('list')}>Skip to the list</button>
    <button class="skip" ?hidden=${!transcript} @click=${() => actions.goTo('transcript')}>
      Skip to the transcript
    </button>
    <header>
      <h1 tabindex="-1">Transcripts</h1>
      <button @click=${actions.tellKeys}>Keys</button>
      <button @click=${actions.openFiles}>Open files…</button>
      ${
        files
          ? nothing
          : html`<button @click=${actions.refresh}>Refresh</button><button @click=${actions.signOut}>Sign out</button>`
      }
    </header>
    ${files ? fileBar(files, actions.closeFiles) : nothing}
    <p class="fault" role="alert">${fault}</p>
    <p class="notice" role="status">${notice}</p>
    <div class="desk ${selected === undefined ? '' : 'reading'}">
      <nav aria-label="Transcripts">
        ${filterForm(desk.filters, desk.items ?? [], actions.filter)} ${sideView(desk, actions)}
      </nav>
      <main>
        ${selected === undefined ? nothing : html`<a class="back" href="#">All transcripts</a>`}
        ${transcript ? readingView(transcript, desk, actions) : selected === undefined ? nothingChosen : nothing}
      </main>
    </div>
  `;
}

const nothingChosen = html`<p class="unchosen">Choose a transcript to read it here.</p>`;

const nothingYet = 'No conversation yet. As soon as a visitor answers the chat, you find it here.';
const nothingInFile = 'There is no conversation in this file.';
const nothingFits = 'No conversation is like that. Try fewer words, or fewer filters.';

function sideView({ client, items, filters, selected, more, files }: Desk, { loadMore }: DeskActions): unknown {
  if (!items) return nothing;
  const whenEmpty = filters !== '' ? nothingFits : files ? nothingInFile : nothingYet;
  return html`
    <div class="count">
      <p class="quiet">${more ? `The newest ${String(items.length)}` : counted(items.length, 'conversation')}</p>
      ${items.length === 0 || files ? nothing : listDownloads((extension) => client.downloadAll(filters, extension))}
    </div>
    ${listView(items, { selected, whenEmpty, more, onMore: loadMore })}
  `;
}

function readingView(
  transcript: ReadTranscript,
  { client, files, wide }: Desk,
  { erase }: DeskActions,
): TemplateResult {
  const { id, techniques } = transcript;
  const title = titleOf(transcript);
  return html`
    <div class="head">
      <h2 tabindex="-1" dir="auto" lang=${tagOf(transcript.language)}>${title}</h2>
      <p class="how">
        ${techniques.map((technique) => html`<span>${icon(techniqueShape(technique))}${technique}</span>`)}
        ${outcomeView(transcript)} ${markViews(transcript)}
      </p>
      ${
        files
          ? nothing
          : html`<div class="actions">
              ${transcriptDownloads((extension) => client.download(id, extension))}
              ${deleteView(title, () => erase(id))}
            </div>`
      }
    </div>
    <div class="transcript">
      ${factsView(transcript, wide)} ${summaryView(transcript)} ${transcriptView(transcript)}
    </div>
  `;
}
