/** The log: everything said so far, turn by turn. A turn that did not change is not drawn again. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { clockTime } from '../../conversation/clock-time.ts';
import type { Changeable } from '../../conversation/scene.ts';
import { range } from '../../flow/range.ts';
import { remembering } from '../../flow/remembering.ts';
import type { Language } from '../../language/languages.ts';
import type { Speaker } from '../../transcript/entry.ts';
import type { Bubble, Mark, Turn } from '../../transcript/projection.ts';
import { type Model, type Reactions, guideIn } from './model.ts';
import type { Parts } from './parts.ts';
import type { ViewPhrases } from './phrases.ts';
import { shortened, wordsOf } from './words.ts';

/** What all turns share. */
interface Surroundings {
  readonly phrases: ViewPhrases;
  readonly cards: Parts['cards'];
  readonly guide: string;
  readonly timeOf: (at: string) => string;
  readonly changeable: ReadonlyMap<number, Changeable>;
  readonly change: Reactions['change'];
}

/** The log. It is not announced itself: a region beside it is, once for each new turn. */
export function log(model: Model, { change, showEarlier }: Reactions): TemplateResult {
  const { scene, phrases, parts, firstPage } = model;
  const pages = pagesFrom(scene.turns, firstPage);
  const [from] = turnsFrom(scene.turns, firstPage);
  const changeable = scene.offered.changeable.filter(({ seq }) => from !== undefined && seq >= from.seq);
  const guide = guideIn(model) ?? phrases.assistant;
  const surroundings: Surroundings = {
    phrases,
    cards: parts.cards,
    guide,
    timeOf: (at) => clockTime(timeFormatOf(scene.language).format(new Date(at)), scene.language),
    changeable: new Map(changeable.map((answer) => [answer.seq, answer])),
    change,
  };
  const changeableIn = ({ items }: Turn) => items.filter(({ seq }) => surroundings.changeable.has(seq)).length;
  const drawn = (turn: Turn) =>
    guard([turn, changeableIn(turn), guide, scene.language, parts.cards], () => drawTurn(turn, surroundings));
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
      ${
        firstPage === 0
          ? nothing
          : html`<button type="button" class="earlier" @click=${showEarlier}>${phrases.earlier}</button>`
      }
      ${pages.map((turns) =>
        turns.length === 0
          ? nothing
          : guard(
              [...turns, changeableFrom(turns, changeable), guide, scene.language, parts.cards],
              () => html`<div class="page">${turns.map(drawn)}</div>`,
            ),
      )}
    </div>
  `;
}

/** How many turns are drawn, or passed over, together. */
const pageLength = 32;

/** How many pages so many turns are. */
export function pagesOf({ length }: readonly Turn[]): number {
  return Math.ceil(length / pageLength);
}

/** The page with which drawing begins for those who read at the end: there is one more after it, if not two. */
export function tailOf(turns: readonly Turn[]): number {
  return Math.max(0, pagesOf(turns) - 2);
}

/** The turns from a page on. */
export function turnsFrom(turns: readonly Turn[], page: number): readonly Turn[] {
  return turns.slice(page * pageLength);
}

/**
 * The pages of the log, each in its place: where nothing of one has changed, none of its turns is looked at. Those before
 * the first that is drawn are empty.
 */
function pagesFrom(turns: readonly Turn[], firstPage: number): readonly (readonly Turn[])[] {
  return range(0, pagesOf(turns) - 1).map((page) =>
    page < firstPage ? [] : turns.slice(page * pageLength, (page + 1) * pageLength),
  );
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
      ${shown.map(
        (item) => html`${drawItem(item, surroundings)}${item === last ? nothing : changeButton(item, surroundings)}`,
      )}
      <p class="meta">
        ${changeButton(last, surroundings)}
        <time class=${turn.by === 'visitor' ? 'unseen' : ''} datetime=${turn.at}>${timeOf(turn.at)}</time>
      </p>
    </div>
  `;
}

function drawItem(item: Bubble | Mark, { phrases, cards }: Surroundings): TemplateResult {
  if (item.kind === 'mark') return html`<p class="mark" data-seq=${item.seq}>${wordsOf(item)}</p>`;
  if (item.content && cards) {
    return html`<div class="card" part="card" data-seq=${item.seq} dir="auto">${cards.drawContent(item.content)}</div>`;
  }
  const bubble = (words: unknown) => html`<p class="bubble" part="bubble" data-seq=${item.seq} dir="auto">${words}</p>`;
  if (item.note !== undefined)
    return html`<p class="unseen" dir="auto">${item.note}</p>
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

// Making a format takes longer than drawing a turn.
const timeFormatOf = remembering(
  (language: Language) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
);

/** What is drawn of an entry and of those after it. It is looked for from the end on, as a log may be long. */
export function drawnSince(log: Element, first: number): HTMLElement[] {
  const fresh: HTMLElement[] = [];
  for (let page = log.lastElementChild; page; page = page.previousElementSibling) {
    for (const item of [...page.querySelectorAll<HTMLElement>('[data-seq]')].reverse()) {
      if (Number(item.dataset.seq) < first) return fresh.reverse();
      fresh.push(item);
    }
  }
  return fresh.reverse();
}
