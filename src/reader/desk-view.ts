/** The desk: the list at the side, and room for one transcript. */
import { type TemplateResult, html, nothing } from 'lit';
import { tagOf } from '../transcript/export/html-frame.ts';
import type { Measures } from '../transcript/measures/measures.ts';
import type { TranscriptItem } from '../transcript/received.ts';
import { addressOfList, filtersWith } from './address.ts';
import type { ReaderClient } from './client.ts';
import { deleteView } from './delete-view.ts';
import { listDownloads, transcriptDownloads } from './downloads.ts';
import { factsView } from './facts-view.ts';
import { fileBar } from './file-bar.ts';
import type { OpenedFiles } from './files/opened-files.ts';
import { filterForm } from './filter-form.ts';
import { headerView, newsView } from './header-view.ts';
import { icon, techniqueShape } from './icons.ts';
import { listView, markViews, outcomeView, referenceView } from './list.ts';
import { measuresView } from './measures-view.ts';
import { listed, titleOf } from './names.ts';
import type { ReadTranscript } from './source.ts';
import { summaryView } from './summary-view.ts';
import { transcriptView } from './transcript-view.ts';
import { unchosenView } from './unchosen-view.ts';

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
  /** Whether the measures are to be shown where no transcript is, and these. */
  readonly measuring: boolean;
  readonly measures: Measures | undefined;
  /** What went wrong, and what was done. */
  readonly fault: string | undefined;
  readonly notice: string | undefined;
  /** What is told to whoever does not see what changed. */
  readonly told: string | undefined;
  /** Does again what went wrong, where that may help. */
  readonly again: (() => void) | undefined;
  /** Whether somebody waits for an answer. */
  readonly slow: boolean;
  /** Whether the list is still that of before. */
  readonly before: boolean;
  /** Where it all comes from: files, or else the receiver. */
  readonly files: OpenedFiles | undefined;
  readonly client: ReaderClient;
  /** Whether there is room for the facts beside the conversation. */
  readonly wide: boolean;
  /** Whether there is room for all that can be done, in one line. */
  readonly roomy: boolean;
  /** Whether it is touched, and not pointed at. */
  readonly touched: boolean;
}

/** What can be done at the desk. */
export interface DeskActions {
  readonly refresh: () => void;
  /** Takes the fault away. */
  readonly dismiss: () => void;
  /** Whether a transcript, or else the list, can be had; where not, it is told. */
  readonly check: (id?: string) => Promise<boolean>;
  readonly signOut: () => void;
  /** Shows the measures, or shows them no longer. */
  readonly measure: () => void;
  readonly filter: (filters: string) => void;
  /** Lists what filters keep, with nothing before the list. */
  readonly list: (filters: string) => void;
  readonly loadMore: () => void;
  readonly erase: (id: string) => void;
  readonly openFiles: () => void;
  readonly closeFiles: () => void;
  readonly tellKeys: () => void;
  readonly goTo: (part: 'list' | 'transcript') => void;
}

/** Draws the desk. */
export function deskView(desk: Desk, actions: DeskActions): TemplateResult {
  const { selected, transcript, slow, files } = desk;
  return html`
    <button class="skip" @click=${() => actions.goTo('list')}>Skip to the list</button>
    <button class="skip" ?hidden=${!transcript} @click=${() => actions.goTo('transcript')}>
      Skip to the transcript
    </button>
    ${headerView(desk, actions)} ${files ? fileBar(files, actions.closeFiles) : nothing} ${newsView(desk, actions)}
    <main class="desk ${selected === undefined ? (desk.measuring ? 'measuring' : '') : 'reading'}">
      <nav aria-label="Transcripts" aria-busy=${slow ? 'true' : nothing}>
        ${filterForm(desk.filters, desk.items ?? [], actions.filter)} ${sideView(desk, actions)}
      </nav>
      <div class="shown" aria-busy=${slow && (selected !== undefined || desk.measuring) ? 'true' : nothing}>
        ${selected === undefined ? nothing : html`<a class="back" href="#">All transcripts</a>`}
        ${transcript ? readingView(transcript, desk, actions) : selected === undefined ? besideList(desk, actions) : waitingFor(slow)}
      </div>
    </main>
  `;
}

/** What stands where something is waited for; on screen once somebody wonders. */
function waitingFor(slow: boolean): unknown {
  return slow ? html`<p class="waiting">Reading…</p>` : nothing;
}

/** What stands beside the list where no transcript is chosen. */
function besideList(desk: Desk, { filter, list }: DeskActions): unknown {
  const { measuring, measures, client, filters, files, items, more, slow } = desk;
  if (!measuring) return unchosenView(items, more, () => filter('open=true'));
  if (!measures) return waitingFor(slow);
  return measuresView(measures, {
    addressOf: files ? undefined : (extension) => client.measuresOf(filters, extension),
    link: (count, name, others) => listLink(count, name, filtersWith(filters, others), list),
  });
}

/** Draws a number that leads to the list of what it counts, where there is one. */
function listLink(count: number, name: string, filters: string | undefined, list: DeskActions['list']): unknown {
  const told = count.toLocaleString();
  if (count === 0 || filters === undefined) return told;
  const follow = (event: MouseEvent) => {
    // Another tab is the browser's business.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    list(filters);
  };
  return html`<a href=${addressOfList(filters)} aria-label=${`${told} ${name}, list`} @click=${follow}>${told}</a>`;
}

const nothingYet = 'No conversation yet. As soon as a visitor answers the chat, you find it here.';
const nothingInFile = 'There is no conversation in this file.';
const nothingFits = 'No conversation is like that. Try fewer words, or fewer filters.';

function sideView(desk: Desk, { loadMore, check }: DeskActions): unknown {
  const { client, items, filters, selected, more, files, fault, slow, before } = desk;
  if (!items) return waitingFor(slow);
  const whenEmpty = filters !== '' ? nothingFits : files ? nothingInFile : nothingYet;
  return html`
    <div class="count">
      <p class="quiet">
        ${before && slow ? 'Reading… ' : nothing}
        ${before && fault !== undefined ? 'This is still the list before.' : listed(items.length, more)}
      </p>
      ${
        items.length === 0 || files || before
          ? nothing
          : listDownloads({ addressOf: (extension) => client.downloadAll(filters, extension), check: () => check() })
      }
    </div>
    ${listView(items, { selected, whenEmpty, more, onMore: loadMore })}
  `;
}

function readingView(
  transcript: ReadTranscript,
  { client, files, wide }: Desk,
  { erase, check }: DeskActions,
): TemplateResult {
  const { id, techniques } = transcript;
  const title = titleOf(transcript);
  return html`
    <div class="head">
      <div class="titles">
        <h2 tabindex="-1" dir="auto" lang=${tagOf(transcript.language)}>${title}</h2>
        <p class="how">
          ${techniques.map((technique) => html`<span>${icon(techniqueShape(technique))}${technique}</span>`)}
          ${outcomeView(transcript)} ${markViews(transcript)} ${referenceView(transcript)}
        </p>
      </div>
      ${
        files
          ? nothing
          : html`<div class="actions">
              ${transcriptDownloads({ addressOf: (extension) => client.download(id, extension), check: () => check(id) })}
              ${deleteView(title, () => erase(id))}
            </div>`
      }
    </div>
    <div class="transcript">
      ${factsView(transcript, wide)} ${summaryView(transcript, wide)} ${transcriptView(transcript)}
    </div>
  `;
}
