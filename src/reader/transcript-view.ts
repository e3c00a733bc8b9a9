/** One transcript: the conversation as the visitor saw it, with the technique in the margin. */
import { type TemplateResult, html, nothing } from 'lit';
import type { AnyEntry, Speaker } from '../transcript/entry.ts';
import { isKnown } from '../transcript/known.ts';
import { tagOf } from '../transcript/export/html-frame.ts';
import { type Bubble, type Turn, project } from '../transcript/projection.ts';
import type { Transcript } from '../transcript/received.ts';
import { contentNodes } from './content.ts';
import { icon } from './icons.ts';
import { type Note, type Row, rowsOf } from './rows.ts';
import { clockTime, day, timeView } from './times.ts';

const speakerNames: Readonly<Record<Speaker, string>> = { visitor: 'Visitor', guide: 'Assistant', host: 'Website' };

/** What the rows of one conversation share. */
interface Surroundings {
  /** Where it was shown, for relative addresses. */
  readonly page: string;
  /** The entries that offered help unasked. */
  readonly offers: ReadonlySet<number>;
}

/** Draws what was said and what happened. */
export function transcriptView({ entries, language, page }: Transcript): TemplateResult {
  const { turns } = project(entries);
  const rows = rowsOf(turns);
  const surroundings = { page: page.url, offers: offersIn(entries) };
  return html`
    <ol class="turns" lang=${tagOf(language)} aria-label="Conversation">
      ${turns.map((turn, index) => turnView(turn, rows[index] ?? [], turns[index - 1], surroundings))}
    </ol>
  `;
}

function offersIn(entries: readonly AnyEntry[]): ReadonlySet<number> {
  return new Set(entries.flatMap((entry) => (isKnown(entry) && entry.type === 'invited' ? entry.seq : [])));
}

function turnView(turn: Turn, rows: readonly Row[], before: Turn | undefined, around: Surroundings): TemplateResult {
  const newDay = before === undefined || day(before.at) !== day(turn.at);
  const first = rows.findIndex(({ bubble }) => bubble !== undefined);
  const time = timeView(turn.at, clockTime);
  const who = html`<p class="who" lang="en">${speakerNames[turn.by]} ${time}</p>`;
  return html`
    <li class="turn ${turn.by}">
      ${newDay ? html`<p class="day" lang="en">${timeView(turn.at, day)}</p>` : nothing}
      ${rows.map((row, index) => rowView(row, around, index === first ? who : nothing, first < 0 ? time : nothing))}
    </li>
  `;
}

function rowView({ margin, within, bubble, line }: Row, around: Surroundings, who: unknown, time: unknown): unknown {
  return html`
    <div class="row ${within ? 'within' : ''}">
      ${margin.length === 0 ? nothing : html`<p class="margin" lang="en">${margin.map(noteView)}</p>`}
      <div class="body">
        ${who} ${line === undefined ? nothing : html`<p class="line" lang="en" dir="auto">${time} ${line}</p>`}
        ${bubble === undefined ? nothing : bubbleView(bubble, around)}
      </div>
    </div>
  `;
}

function noteView({ kind, text, shape }: Note): TemplateResult {
  return html`<span class=${kind}>${shape === undefined ? nothing : icon(shape)}${text}</span>`;
}

function bubbleView({ seq, text, note, content, superseded }: Bubble, { page, offers }: Surroundings): TemplateResult {
  const words = content ? contentNodes(content, page) : text;
  const shape = content ? 'bubble card' : 'bubble';
  return html`
    ${offers.has(seq) ? html`<p class="note" lang="en">Offered unasked</p>` : nothing}
    ${note === undefined ? nothing : html`<p class="note" dir="auto">${note}</p>`}
    ${superseded ? html`<span class="unseen" lang="en">Changed later:</span>` : nothing}
    <div class=${shape} data-seq=${seq} dir="auto">${superseded ? html`<s>${words}</s>` : words}</div>
  `;
}
