/** The log: everything said so far, turn by turn. A turn that did not change is not drawn again. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { clockTime } from '../../conversation/clock-time.ts';
import type { Changeable } from '../../conversation/scene.ts';
import type { Language } from '../../language/languages.ts';
import type { Speaker } from '../../transcript/entry.ts';
import type { Bubble, Mark, Turn } from '../../transcript/projection.ts';
import { drawContent } from './content.ts';
import { type Model, type Reactions, guideIn } from './model.ts';
import type { ViewPhrases } from './phrases.ts';
import { shortened, wordsOf } from './words.ts';

/** What all turns share. */
interface Surroundings {
  readonly phrases: ViewPhrases;
  readonly guide: string;
  readonly timeOf: (at: string) => string;
  readonly changeable: ReadonlyMap<number, Changeable>;
  readonly change: Reactions['change'];
}

/** The log. It is not announced itself: a region beside it is, once for each new turn. */
export function log(model: Model, { change }: Reactions): TemplateResult {
  const { scene, phrases } = model;
  const guide = guideIn(model) ?? phrases.assistant;
  const surroundings: Surroundings = {
    phrases,
    guide,
    timeOf: (at) => clockTime(timeFormatOf(scene.language).format(new Date(at)), scene.language),
    changeable: new Map(scene.offered.changeable.map((answer) => [answer.seq, answer])),
    change,
  };
  const changeableIn = ({ items }: Turn) => items.filter(({ seq }) => surroundings.changeable.has(seq)).length;
  const drawn = (turn: Turn) =>
    guard([turn, changeableIn(turn), guide, scene.language], () => drawTurn(turn, surroundings));
  return html`
    <div
      class="log"
      part="log"
      role="log"
      aria-live="off"
      aria-label=${phrases.log}
      lang=${scene.language}
      tabindex="0"
    >
      ${pagesOf(scene.turns).map((page) =>
        guard(
          [...page, changeableFrom(page, scene.offered.changeable), guide, scene.language],
          () => html`<div class="page">${repeat(page, ({ seq }) => seq, drawn)}</div>`,
        ),
      )}
    </div>
  `;
}

/** How many turns are drawn, or passed over, together. */
const pageLength = 32;

/** The turns, a page at a time: where nothing of a page has changed, none of its turns is looked at. */
function pagesOf(turns: readonly Turn[]): Turn[][] {
  const pages = Math.ceil(turns.length / pageLength);
  return Array.from({ length: pages }, (_, page) => turns.slice(page * pageLength, (page + 1) * pageLength));
}

/** Which answers of a page and of those after it can be changed. */
function changeableFrom([first]: readonly Turn[], changeable: readonly Changeable[]): string {
  return changeable.flatMap(({ seq }) => (first !== undefined && seq >= first.seq ? seq : [])).join();
}

function drawTurn(turn: Turn, surroundings: Surroundings): TemplateResult | typeof nothing {
  const { phrases, guide, timeOf } = surroundings;
  const shown = turn.items.filter((item) => wordsOf(item) !== undefined);
  const last = shown.at(-1);
  if (!last) return nothing;
  const names: Record<Speaker, string | undefined> = { visitor: phrases.visitor, guide, host: undefined };
  const name = names[turn.by];
  return html`
    <div class="turn ${turn.by}">
      ${name === undefined ? nothing : html`<span class="unseen">${name}:</span>`}
      ${repeat(
        shown,
        ({ seq }) => seq,
        (item) => html`${drawItem(item, phrases)}${item === last ? nothing : changeButton(item, surroundings)}`,
      )}
      <p class="meta">
        ${changeButton(last, surroundings)}
        <time class=${turn.by === 'visitor' ? 'unseen' : ''} datetime=${turn.at}>${timeOf(turn.at)}</time>
      </p>
    </div>
  `;
}

function drawItem(item: Bubble | Mark, phrases: ViewPhrases): TemplateResult {
  if (item.kind === 'mark') return html`<p class="mark" data-seq=${item.seq}>${wordsOf(item)}</p>`;
  if (item.content) {
    return html`<div class="card" part="card" data-seq=${item.seq} dir="auto">${drawContent(item.content)}</div>`;
  }
  const bubble = (words: unknown) => html`<p class="bubble" part="bubble" data-seq=${item.seq} dir="auto">${words}</p>`;
  if (item.note !== undefined)
    return html`<p class="note" dir="auto">${item.note}</p>
      ${bubble(item.text)}`;
  return item.superseded
    ? html`<span class="unseen">${phrases.superseded}</span>${bubble(html`<s>${item.text}</s>`)}`
    : bubble(item.text);
}

function changeButton({ seq }: Bubble | Mark, surroundings: Surroundings): TemplateResult | typeof nothing {
  const { changeable, change, phrases } = surroundings;
  const answer = changeable.get(seq);
  if (!answer) return nothing;
  return html`<button
    type="button"
    class="change"
    data-changes=${seq}
    aria-label=${phrases.changeLabel(shortened(answer.label))}
    @click=${() => change(answer)}
  >
    ${phrases.change}
  </button>`;
}

const timeFormats = new Map<Language, Intl.DateTimeFormat>();

// Making a format takes longer than drawing a turn.
function timeFormatOf(language: Language): Intl.DateTimeFormat {
  const known = timeFormats.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  timeFormats.set(language, format);
  return format;
}

/** What is drawn of an entry and of those after it. It is looked for from the end on, as a log may be long. */
export function drawnSince(log: Element, first: number): HTMLElement[] {
  const fresh: HTMLElement[] = [];
  for (let page = log.lastElementChild; page; page = page.previousElementSibling) {
    const items = [...page.querySelectorAll<HTMLElement>('[data-seq]')];
    const since = items.filter(({ dataset }) => Number(dataset.seq) >= first);
    fresh.unshift(...since);
    if (since.length < items.length) break;
  }
  return fresh;
}
