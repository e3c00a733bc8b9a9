/** One transcript: the conversation as the visitor saw it, and the facts about it. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Bubble, type Turn, project } from '../transcript/projection.ts';
import type { Speaker } from '../transcript/entry.ts';
import type { Transcript } from '../transcript/received.ts';
import { absoluteAddress, contentNodes, linkRelations } from './content.ts';
import { languageName } from './names.ts';
import { type Note, type Row, rowsOf } from './rows.ts';
import { summaryView } from './summary-view.ts';
import { clockTime, day, moment } from './times.ts';

const speakerNames: Readonly<Record<Speaker, string>> = { visitor: 'Visitor', guide: 'Assistant', host: 'Website' };

/**
 * Draws a transcript.
 *
 * @param actions what can be done with it
 */
export function transcriptView(transcript: Transcript, actions: unknown): TemplateResult {
  const { turns } = project(transcript.entries);
  const rows = rowsOf(turns);
  return html`
    <div class="summary">${summaryView(transcript)}</div>
    <ol class="turns" lang=${transcript.language} aria-label="Conversation">
      ${turns.map((turn, index) => turnView(turn, rows[index] ?? [], turns[index - 1], transcript.page.url))}
    </ol>
    ${factsView(transcript, actions)}
  `;
}

function turnView(turn: Turn, rows: readonly Row[], before: Turn | undefined, page: string): TemplateResult {
  const newDay = before === undefined || day(before.at) !== day(turn.at);
  const spoke = rows.some(({ bubble }) => bubble !== undefined);
  const time = html`<time datetime=${turn.at}>${clockTime(turn.at)}</time>`;
  return html`
    <li class="turn ${turn.by}">
      ${newDay ? html`<p class="day" lang="en">${day(turn.at)}</p>` : nothing}
      ${spoke ? html`<p class="who" lang="en">${speakerNames[turn.by]} ${time}</p>` : nothing}
      ${rows.map((row) => rowView(row, page, spoke ? nothing : time))}
    </li>
  `;
}

function rowView({ margin, bubble, line }: Row, page: string, time: unknown): TemplateResult {
  return html`
    <div class="row">
      ${margin.length === 0 ? nothing : html`<p class="margin" lang="en">${margin.map(noteView)}</p>`}
      ${line === undefined ? nothing : html`<p class="line" lang="en" dir="auto">${time} ${line}</p>`}
      ${bubble === undefined ? nothing : bubbleView(bubble, page)}
    </div>
  `;
}

function noteView({ kind, text }: Note): TemplateResult {
  return html`<span class=${kind}>${text}</span>`;
}

function bubbleView({ seq, text, note, content, superseded }: Bubble, page: string): TemplateResult {
  const words = content ? contentNodes(content, page) : text;
  const shape = content ? 'bubble card' : 'bubble';
  return superseded
    ? html`<span class="unseen" lang="en">Changed later:</span>
        <div class=${shape} data-seq=${seq} dir="auto"><s>${words}</s></div>`
    : html`${note === undefined ? nothing : html`<p class="note" dir="auto">${note}</p>`}
        <div class=${shape} data-seq=${seq} dir="auto">${words}</div>`;
}

function factsView({ id, began, last, language, page, entries }: Transcript, actions: unknown): TemplateResult {
  const where = absoluteAddress(page.url, page.url);
  return html`
    <aside class="facts" aria-label="Facts">
      <dl>
        <dt>Began</dt>
        <dd><time datetime=${began}>${moment(began)}</time></dd>
        <dt>Last heard of</dt>
        <dd><time datetime=${last}>${moment(last)}</time></dd>
        <dt>Language</dt>
        <dd>${languageName(language)}</dd>
        <dt>Page</dt>
        <dd>
          ${where === undefined ? page.title : html`<a href=${where} rel=${linkRelations}>${page.title || page.url}</a>`}
        </dd>
        <dt>Entries</dt>
        <dd>${entries.length}</dd>
        <dt>Number</dt>
        <dd class="id">${id}</dd>
      </dl>
      ${actions}
    </aside>
  `;
}
