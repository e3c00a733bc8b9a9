/** The list of transcripts: newest first. */
import { type TemplateResult, html, nothing } from 'lit';
import type { TranscriptItem } from '../transcript/received.ts';
import { languageName, outcomes } from './names.ts';
import { briefMoment } from './times.ts';

const goingOn = { word: 'going on', shape: 'dots' };

/** What the list needs beside its rows. */
export interface ListOptions {
  /** The transcript that is shown. */
  readonly selected: string | undefined;
  /** Whether they were searched or filtered for. */
  readonly filtered: boolean;
  /** Whether there are older ones. */
  readonly more: boolean;
  readonly onMore: () => void;
}

/** Draws the list. */
export function listView(
  items: readonly TranscriptItem[],
  { selected, filtered, more, onMore }: ListOptions,
): TemplateResult {
  return html`
    <p class="count quiet" role="status">${countOf(items.length, more)}</p>
    ${
      items.length > 0
        ? html`<ul class="list">
            ${items.map((item) => rowView(item, item.id === selected))}
          </ul>`
        : html`<p class="empty">${filtered ? nothingFits : nothingYet}</p>`
    }
    ${more ? html`<button class="more" @click=${onMore}>Older transcripts</button>` : nothing}
  `;
}

const nothingYet = 'No conversation yet. As soon as a visitor answers the chat, you find it here.';
const nothingFits = 'No conversation is like that. Try fewer words, or fewer filters.';

function countOf(count: number, more: boolean): string {
  return more ? `The newest ${String(count)}` : count === 1 ? '1 conversation' : `${String(count)} conversations`;
}

function rowView(item: TranscriptItem, current: boolean): TemplateResult {
  const { id, began, language, techniques, outcome, kind, rating, open, reference } = item;
  const { word, shape } = outcome === null ? goingOn : outcomes[outcome];
  const details = [...techniques, kind, languageName(language)].filter((detail) => detail !== null);
  const matter = [open ? 'open matter' : null, reference].filter((detail) => detail !== null);
  return html`
    <li>
      <a href=${`#${encodeURIComponent(id)}`} aria-current=${current ? 'true' : nothing}>
        <strong lang=${language}>${titleOf(item)}</strong>
        <time datetime=${began}>${briefMoment(began)}</time>
        <span class="quiet">${details.join(' · ')}</span>
        <span class="outcome ${shape}">${word}</span>
        ${matter.length === 0 ? nothing : html`<span class="matter ${open ? 'open' : ''}">${matter.join(' · ')}</span>`}
        ${rating === null ? nothing : html`<span class="rating">rated ${rating}</span>`}
      </a>
    </li>
  `;
}

/** What a transcript is called: the topics that were talked about. */
export function titleOf({ topics }: Pick<TranscriptItem, 'topics'>): string {
  return topics.length === 0 ? 'No topic' : topics.join(', ');
}
