/** The desk: the list at the side, and room for one transcript. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Transcript, TranscriptItem } from '../transcript/received.ts';
import type { ReaderClient } from './client.ts';
import { deleteView } from './delete-view.ts';
import { listDownloads, transcriptDownloads } from './downloads.ts';
import { filterForm } from './filter-form.ts';
import { listView, titleOf } from './list.ts';
import { transcriptView } from './transcript-view.ts';

/** What is on the desk. */
export interface Desk {
  readonly client: ReaderClient;
  /** `undefined` while nobody knows what is in it. */
  readonly items: readonly TranscriptItem[] | undefined;
  readonly filters: string;
  /** Whether there are older ones. */
  readonly more: boolean;
  /** The id of the transcript that is to be shown, and that transcript. */
  readonly selected: string | undefined;
  readonly transcript: Transcript | undefined;
  /** What went wrong, and what was done. */
  readonly fault: string | undefined;
  readonly notice: string | undefined;
}

/** What can be done at the desk. */
export interface DeskActions {
  readonly refresh: () => void;
  readonly signOut: () => void;
  readonly filter: (filters: string) => void;
  readonly loadMore: () => void;
  readonly erase: (id: string) => void;
}

/** Draws the desk. */
export function deskView(desk: Desk, actions: DeskActions): TemplateResult {
  const { selected, transcript, fault, notice, items } = desk;
  return html`
    <header>
      <h1 tabindex="-1">Transcripts</h1>
      <button @click=${actions.refresh}>Refresh</button>
      <button @click=${actions.signOut}>Sign out</button>
    </header>
    <p class="fault" role="alert">${fault}</p>
    <p class="notice" role="status">${notice}</p>
    <div class="desk ${selected === undefined ? '' : 'reading'}">
      <nav aria-label="Transcripts">
        ${filterForm(desk.filters, items ?? [], actions.filter)} ${sideView(desk, actions)}
      </nav>
      <main>
        ${selected === undefined ? nothing : html`<a class="back" href="#">All transcripts</a>`}
        ${transcript ? readingView(transcript, desk, actions) : nothing}
      </main>
    </div>
  `;
}

function sideView({ client, items, filters, selected, more }: Desk, { loadMore }: DeskActions): unknown {
  if (!items) return nothing;
  return html`
    ${listView(items, { selected, filtered: filters !== '', more, onMore: loadMore })}
    ${items.length === 0 ? nothing : listDownloads((extension) => client.downloadAll(filters, extension))}
  `;
}

function readingView(transcript: Transcript, { client, items }: Desk, { erase }: DeskActions): TemplateResult {
  const { id } = transcript;
  const item = items?.find((one) => one.id === id);
  return html`
    <h2 tabindex="-1">${item ? titleOf(item) : 'Conversation'}</h2>
    <div class="transcript">
      ${transcriptView(
        transcript,
        html`${transcriptDownloads((extension) => client.download(id, extension))} ${deleteView(() => erase(id))}`,
      )}
    </div>
  `;
}
