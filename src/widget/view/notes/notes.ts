/**
 * What stands above a conversation for those who work on the page: that it is only tried out, and what is to be mended.
 * Loaded where somebody does, so it costs visitors nothing.
 *
 * The list of problems is in English, as their messages and hints are: they speak of attributes and elements, which are
 * English too, to those who write them. A preview may be sent to anybody, so its line is in the conversation's language.
 */
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Conversation } from '../../../conversation/scene.ts';
import type { Problem } from '../../../flow/problem.ts';
import type { Language } from '../../../language/languages.ts';
import { adopt } from '../sheets.ts';
import { notesStyles } from './notes-styles.ts';
import { showPlace, tagOf } from './place.ts';

/** What is noted. */
export interface Noted {
  readonly conversation: Conversation;
  /** Whether the one who looks works on the page. */
  readonly isWatched: boolean;
  /** The day that a preview shows (ISO 8601), where the chat is at home. */
  readonly preview: string | undefined;
  readonly problems: {
    readonly all: readonly Problem<Element>[];
    readonly watch: (listener: () => void) => () => void;
  };
}

const previews: Readonly<Record<Language, (day: string) => string>> = {
  en: (day) => `Preview of ${day} · this conversation is a test`,
  sv: (day) => `Förhandsvisning av ${day} · den här chatten är ett test`,
  nb: (day) => `Forhåndsvisning av ${day} · denne chatten er en test`,
  da: (day) => `Forhåndsvisning af ${day} · denne chat er en test`,
};

/**
 * Draws the notes, and keeps them as things are.
 *
 * @param place an empty element of the panel
 * @returns a function that stops it
 */
export function drawNotes(place: HTMLElement, noted: Noted): () => void {
  const root = place.getRootNode() as ShadowRoot;
  adopt(root, notesStyles);
  let isOpen = false;
  const unfold = () => {
    isOpen = !isOpen;
    draw();
  };
  const draw = () => {
    const { all } = noted.problems;
    render([trial(noted), noted.isWatched ? list(all, isOpen, unfold) : nothing], place);
  };
  draw();
  const stops = [noted.problems.watch(draw), noted.conversation.subscribe(draw)];
  return () => stops.forEach((stop) => stop());
}

function trial({ conversation, preview, isWatched }: Noted): TemplateResult | typeof nothing {
  const { language, test } = conversation.scene;
  if (preview !== undefined) {
    const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' });
    return html`<p class="trial">${previews[language](day.format(new Date(preview)))}</p>`;
  }
  if (!test || !isWatched) return nothing;
  return html`<p class="trial" lang="en" dir="ltr">Test: this conversation stays out of lists and measures</p>`;
}

/** A button and what it unfolds: `details` would be a group, which in a panel are the choices. */
function list(problems: readonly Problem<Element>[], isOpen: boolean, unfold: () => void): TemplateResult {
  const words = countOf(problems.length);
  return html`
    <div lang="en" dir="ltr">
      <p class="unseen" role="status">${words}</p>
      ${
        problems.length === 0
          ? nothing
          : html`<div class="mending">
              <button type="button" class="unfold" aria-expanded=${isOpen} @click=${unfold}>${words}</button>
              <ul tabindex="0" aria-label=${words} ?hidden=${!isOpen}>
                ${worstFirst(problems).map(item)}
              </ul>
            </div>`
      }
    </div>
  `;
}

/** What keeps something from visitors, before what they may not notice. */
function worstFirst(problems: readonly Problem<Element>[]): readonly Problem<Element>[] {
  const isError = ({ severity }: Problem<Element>) => severity === 'error';
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}

function item(problem: Problem<Element>): TemplateResult {
  const { code, severity, message, hint, element } = problem;
  return html`
    <li class=${severity}>
      <p class="what"><strong>${severity === 'error' ? 'Error' : 'Warning'}</strong> ${message}</p>
      <p>${hint}</p>
      <p class="where">
        ${element ? html`<code>${tagOf(element)}</code>` : nothing}
        <span class="code">${code}</span>
        ${element ? way(element) : nothing}
      </p>
    </li>
  `;
}

/** No link: a `base` would lead it astray, and the address may belong to the page's router. */
function way(element: Element): TemplateResult {
  const show = ({ currentTarget }: Event) => showPlace(element, currentTarget as HTMLElement);
  return html`<button type="button" @click=${show}>Show in the page</button>`;
}

function countOf(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '1 thing to mend in this page' : `${count} things to mend in this page`;
}
