/** The list of transcripts, newest first: two lines a row, what it was about, and how it went. */
import { type TemplateResult, html, nothing } from 'lit';
import { tagOf } from '../transcript/export/html-frame.ts';
import type { TranscriptItem } from '../transcript/received.ts';
import { icon, sign, techniqueShape } from './icons.ts';
import { languageName, noOutcome, outcomes, pageName, titleOf } from './names.ts';
import { briefMoment, timeView } from './times.ts';

/** What the list needs beside its rows. */
export interface ListOptions {
  /** The transcript that is shown. */
  readonly selected: string | undefined;
  /** What an empty list means. */
  readonly whenEmpty: string;
  /** Whether there are older ones. */
  readonly more: boolean;
  readonly onMore: () => void;
}

/** Draws the list. */
export function listView(
  items: readonly TranscriptItem[],
  { selected, whenEmpty, more, onMore }: ListOptions,
): TemplateResult {
  if (items.length === 0) return html`<p class="empty">${whenEmpty}</p>`;
  return html`
    <ul class="list">
      ${items.map((item) => rowView(item, item.id === selected))}
    </ul>
    ${more ? html`<button class="more" @click=${onMore}>Older transcripts</button>` : nothing}
  `;
}

function rowView(item: TranscriptItem, current: boolean): TemplateResult {
  const { id, began, language, page, techniques, topics } = item;
  return html`
    <li>
      <a href=${`#${encodeURIComponent(id)}`} aria-current=${current ? 'true' : nothing}>
        <strong class=${topics.length === 0 ? 'none' : ''} lang=${tagOf(language)} dir="auto" title=${titleOf(item)}
          >${titleOf(item)}</strong
        >
        ${timeView(began, briefMoment)}
        <span class="second">
          <span class="how">
            ${techniques.map((technique) => sign(techniqueShape(technique), technique))} ${outcomeView(item)}
            ${markViews(item)}
          </span>
          <span class="where">
            <span class="page" dir="ltr" title=${[page.title, page.url].join('\n')}>${pageName(page)}</span>
            ${referenceView(item)}
            <abbr title=${languageName(language)}>${language}</abbr>
          </span>
        </span>
      </a>
    </li>
  `;
}

/** Draws how it came out: a shape and its word. */
export function outcomeView({ outcome }: Pick<TranscriptItem, 'outcome'>): TemplateResult {
  return html`<span class="outcome"
    >${icon(outcome ?? 'none')}${outcome === null ? noOutcome : outcomes[outcome]}</span
  >`;
}

/** Draws what else is told of a conversation; nothing of what there is none of. */
export function markViews({ outcome, kind, rating, scale, open, test }: TranscriptItem): unknown {
  return [
    kind === null ? nothing : html`<span class="kind">${kind}</span>`,
    open
      ? html`<span class="flag" title="Somebody still owes the visitor something"
          >${outcome === 'resolved' ? 'promise open' : 'open'}</span
        >`
      : nothing,
    test ? html`<span class="flag plain">test</span>` : nothing,
    rating === null
      ? nothing
      : html`<span class="rating"
          ><span class="unseen">rated </span>${icon('star')}${rating.toLocaleString()}/${scale?.toLocaleString()}</span
        >`,
  ];
}

/** Draws what the visitor can quote. */
export function referenceView({ reference }: Pick<TranscriptItem, 'reference'>): unknown {
  return reference === null ? nothing : html`<span class="reference">${reference}</span>`;
}
