/** The form that the list is searched and filtered with. Nothing is asked for before it is sent. */
import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { languages } from '../language/languages.ts';
import { matterKinds } from '../transcript/entry.ts';
import type { TranscriptItem } from '../transcript/received.ts';
import { type FilterName, filtersIn } from './address.ts';
import { languageName, outcomes } from './names.ts';

/** A filter that is one of some values, each with its word. */
type Choices = Readonly<Record<string, string>>;

interface Field {
  readonly name: FilterName;
  readonly label: string;
  /** What it is chosen from; else it is written. */
  readonly choices?: Choices;
  readonly type?: 'date' | 'number';
  /** The id of what it suggests. */
  readonly list?: 'topics';
}

const same = (words: readonly string[]): Choices => Object.fromEntries(words.map((word) => [word, word]));

const fields: readonly Field[] = [
  { name: 'topic', label: 'Topic', list: 'topics' },
  { name: 'technique', label: 'Technique', choices: same(['explanation', 'empathy', 'questioning']) },
  {
    name: 'outcome',
    label: 'Outcome',
    choices: Object.fromEntries(Object.entries(outcomes).map(([outcome, { word }]) => [outcome, word])),
  },
  { name: 'kind', label: 'Kind', choices: same(matterKinds) },
  { name: 'open', label: 'Matter', choices: { true: 'open', false: 'nothing open' } },
  {
    name: 'language',
    label: 'Language',
    choices: Object.fromEntries(languages.map((tag) => [tag, languageName(tag)])),
  },
  { name: 'rating', label: 'Rating', type: 'number' },
  { name: 'reference', label: 'Reference' },
  { name: 'from', label: 'Began from', type: 'date' },
  { name: 'until', label: 'Began before', type: 'date' },
];

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
  const count = fields.filter(({ name }) => values.has(name)).length;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) onFilters(filtersIn(written(event.currentTarget)));
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
      <details ?open=${count > 0}>
        <summary>Filters${count === 0 ? nothing : ` (${String(count)})`}</summary>
        <div class="fields">${fields.map((field) => fieldView(field, values.get(field.name) ?? ''))}</div>
        <button>Filter</button>
      </details>
      ${filters === '' ? nothing : html`<button type="button" @click=${() => onFilters('')}>Show all</button>`}
    </form>
  `;
}

function written(form: HTMLFormElement): URLSearchParams {
  const data = [...new FormData(form)];
  return new URLSearchParams(data.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

function fieldView({ name, label, choices, type, list }: Field, value: string): TemplateResult {
  const control = choices
    ? html`<select name=${name}>
        <option value="">any</option>
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
