/** The form of a question that takes more than one click to answer: what is filled in, and a button that sends it. */
import { html, type TemplateResult } from 'lit/html.js';
import type { OpenQuestion } from '../../conversation/scene.ts';
import { hintId } from './group.ts';

/** A question as it is put up: for the first time, or once more to change its answer. */
export interface Posed extends OpenQuestion {
  /** What is filled in to begin with. */
  readonly value: string;
  /** What the button says that sends. */
  readonly sends: string;
  readonly send: (value: string) => void;
  /** An answer is changed. Unlike a first one, nobody explains it where it is none. */
  readonly isChange?: true;
}

/** What stands in a form: its value, or what is wrong with it. */
export interface Reading {
  readonly value: string;
  readonly wrong?: string;
}

const wrongId = 'asked-wrong';

/** The ids of all that describes an input. */
export function describedBy(hint: string | undefined, ...others: readonly string[]): string {
  return [...others, ...(hint === undefined ? [] : [hintId]), wrongId].join(' ');
}

/**
 * A form around some inputs. It never submits anything to anybody: browsers know what sends a form, also from the
 * keyboards of phones and while an input method composes. What is wrong is said beside it, in the language of the chat.
 */
export function form(
  { sends, send }: Posed,
  look: 'field' | 'ticks',
  inputs: TemplateResult,
  read: (form: HTMLFormElement) => Reading,
): TemplateResult {
  return html`
    <form
      class="form ${look}"
      novalidate
      @input=${({ currentTarget }: InputEvent) => explain(currentTarget as HTMLFormElement, '')}
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const filled = event.currentTarget as HTMLFormElement;
        const { value, wrong = '' } = read(filled);
        explain(filled, wrong);
        if (value !== '') send(value);
        else lead(filled);
      }}
    >
      ${inputs}
      <button type="submit" class="next" @click=${onlyOnce}>${sends}</button>
      <p id=${wrongId} class="wrong" dir="auto" role="alert"></p>
    </form>
  `;
}

/**
 * Says what is wrong, and marks the input; no words take it back. Whoever is in the input hears of it at once; anybody
 * else is led to the input, which it describes. So nobody hears it twice.
 */
function explain(form: HTMLFormElement, words: string): void {
  const place = placeOfWrong(form);
  const input = firstInput(form);
  if (place && place.textContent !== words) {
    place.role = input?.matches(':focus') ? 'alert' : null;
    place.textContent = words;
  }
  input?.setAttribute('aria-invalid', String(words !== ''));
}

/** Leads to the input, and to what is wrong with it, however little of the form is in sight. */
function lead(form: HTMLFormElement): void {
  firstInput(form)?.focus();
  placeOfWrong(form)?.scrollIntoView({ block: 'nearest' });
}

function placeOfWrong(form: HTMLFormElement): HTMLElement | undefined {
  return form.querySelector<HTMLElement>('.wrong') ?? undefined;
}

function firstInput(form: HTMLFormElement): HTMLElement | undefined {
  return form.querySelector<HTMLElement>('input, textarea') ?? undefined;
}

/** The second click of a double click would send what is filled in again, or what has come to stand there. */
function onlyOnce(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}
