/** The list of transcripts: two lines a row, newest first. */
import { type TemplateResult, html, nothing } from 'lit';
import type { ReadOutcome, TranscriptItem } from '../transcript/received.ts';
import { briefMoment } from './times.ts';

/** How it came out, as a shape and a word: never a colour alone. */
const outcomes: Readonly<Record<ReadOutcome, { readonly word: string; readonly shape: string }>> = {
  resolved: { word: 'resolved', shape: 'disc' },
  unresolved: { word: 'unresolved', shape: 'ring' },
  'handed-over': { word: 'handed over', shape: 'arrow' },
  abandoned: { word: 'abandoned', shape: 'dash' },
};

const goingOn = { word: 'going on', shape: 'dots' };

/** What the list needs beside its rows. */
export interface ListOptions {
  /** The transcript that is shown. */
  readonly selected: string | undefined;
  /** Whether there are older ones. */
  readonly more: boolean;
  readonly onMore: () => void;
}

/** Draws the list. */
export function listView(items: readonly TranscriptItem[], { selected, more, onMore }: ListOptions): TemplateResult {
  if (items.length === 0) {
    return html`<p class="empty">No conversation yet. As soon as a visitor answers the chat, you find it here.</p>`;
  }
  return html`
    <ul class="list">
      ${items.map((item) => rowView(item, item.id === selected))}
    </ul>
    ${more ? html`<button class="more" @click=${onMore}>Older transcripts</button>` : nothing}
  `;
}

function rowView(item: TranscriptItem, current: boolean): TemplateResult {
  const { id, began, language, techniques, outcome, open, reference } = item;
  const { word, shape } = outcome === null ? goingOn : outcomes[outcome];
  const details = [...(open ? ['somebody waits'] : []), ...techniques, ...(reference === null ? [] : [reference])];
  return html`
    <li>
      <a href=${`#${encodeURIComponent(id)}`} aria-current=${current ? 'true' : nothing}>
        <strong lang=${language}>${titleOf(item)}</strong>
        <time datetime=${began}>${briefMoment(began)}</time>
        <span class="quiet">${details.join(' · ')}</span>
        <span class="outcome ${shape}">${word}</span>
      </a>
    </li>
  `;
}

/** What a transcript is called: the topics that were talked about. */
export function titleOf({ topics }: Pick<TranscriptItem, 'topics'>): string {
  return topics.length === 0 ? 'No topic' : topics.join(', ');
}
