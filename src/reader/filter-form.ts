/** The form that the list is searched and filtered with. Nothing is asked for before it is sent. */
import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import type { TranscriptItem } from '../transcript/received.ts';
import { filtersIn } from './address.ts';
import { type Field, fields } from './fields.ts';

/**
 * Draws the form.
 *
 * @param filters what the list is filtered by now
 * @param items the list, whose topics are suggested
 * @param onFilters what is done with other filters
 */
export function filterForm(
  filters: string,
  items: readonly TranscriptItem[],
  onFilters: (filters: string) => void,
): TemplateResult {
  const topics = [...new Set(items.flatMap((item) => item.topics))];
  return html`
    ${guard([filters], () => formView(filters, onFilters))}
    <datalist id="topics">${topics.map((topic) => html`<option value=${topic}></option>`)}</datalist>
  `;
}

/** Drawn anew for other filters only, so that what somebody is about to choose stays as it is. */
function formView(filters: string, onFilters: (filters: string) => void): TemplateResult {
  const values = new URLSearchParams(filters);
  const set = fields.filter(({ name }) => values.has(name));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    fold(event.currentTarget);
    onFilters(filtersIn(written(event.currentTarget)));
  };
  return html`
    <form class="filters" role="search" @submit=${submit}>
      <div class="search">
        <input
          type="search"
          name="q"
          maxlength="200"
          aria-label="Words that were said"
          placeholder="Words that were said"
          .value=${live(values.get('q') ?? '')}
        />
        <button>Search</button>
      </div>
      <details>
        <summary>Filters${set.length === 0 ? nothing : ` (${String(set.length)})`}</summary>
        <div class="fields">${fields.map((field) => fieldView(field, values.get(field.name) ?? ''))}</div>
        <button class="strong">Filter</button>
      </details>
      ${filters === '' ? nothing : chipsView(set, values, onFilters)}
    </form>
  `;
}

/** Draws what the list is filtered by, each to be taken away. */
function chipsView(set: readonly Field[], values: URLSearchParams, onFilters: (filters: string) => void): unknown {
  const without = (name: string) => {
    const others = new URLSearchParams(values);
    others.delete(name);
    return filtersIn(others);
  };
  const chip = ({ name, label, choices }: Field) => {
    const value = values.get(name) ?? '';
    return html`<button type="button" class="chip" @click=${() => onFilters(without(name))}>
      <span class="unseen">Without </span>${label}: ${choices?.[value] ?? value} <span aria-hidden="true">×</span>
    </button>`;
  };
  return html`<div class="chips">
    ${set.map(chip)}<button type="button" class="chip" @click=${() => onFilters('')}>Show all</button>
  </div>`;
}

/** Makes room for what is found. Whoever was in the fields goes on from their heading. */
function fold(form: HTMLFormElement): void {
  const details = form.querySelector('details');
  if (!details?.open) return;
  if (details.matches(':focus-within')) details.querySelector('summary')?.focus();
  details.open = false;
}

function written(form: HTMLFormElement): URLSearchParams {
  const data = [...new FormData(form)];
  return new URLSearchParams(data.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

function fieldView({ name, label, choices, none, type, list }: Field, value: string): TemplateResult {
  const control = choices
    ? html`<select name=${name}>
        <option value="">${none ?? 'any'}</option>
        ${Object.entries(choices).map(
          ([choice, word]) => html`<option value=${choice} .selected=${live(choice === value)}>${word}</option>`,
        )}
      </select>`
    : html`<input
        name=${name}
        type=${type ?? 'text'}
        min=${type === 'number' ? 0 : nothing}
        list=${list ?? nothing}
        .value=${live(value)}
      />`;
  return html`<label>${label} ${control}</label>`;
}
