/** The elements of the flow language that have words, each written once. */
import { html } from 'hono/html';
import { type Attributes, type Markup, attributes } from '../parts/markup.ts';

/** Something that is explained. `inside` holds options to compare, or a template with rich content. */
export function explanation(values: Attributes, inside: Markup | readonly Markup[] = []): Markup {
  return html`<guided-explanation ${attributes(values)}>${inside}</guided-explanation>`;
}

/** One of the solutions that an explanation compares. */
export function option(values: Attributes): Markup {
  return html`<guided-option ${attributes(values)}></guided-option>`;
}

/** A questionnaire: its questions, and what they lead to. */
export function questioning(values: Attributes, inside: readonly Markup[]): Markup {
  return html`<guided-questioning ${attributes(values)}>${inside}</guided-questioning>`;
}

/** A question by its name. */
export function question(name: string, words: { readonly ask: string; readonly hint?: string }, more: Attributes = {}) {
  const { ask, hint } = words;
  return html`<guided-question ${attributes({ name, ask, ...more, hint })}></guided-question>`;
}

/** What may be chosen: what is stored, and how it is called. */
export function options(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([key, label]) => `${key} = ${label}`)
    .join(' | ');
}

/** What answers lead to. */
export function advice(values: Attributes): Markup {
  return html`<guided-advice ${attributes(values)}></guided-advice>`;
}

/** Somebody to be heard out, with the ways that lead out of it. */
export function empathy(values: Attributes, ways: readonly string[]): Markup {
  return html`<guided-empathy
    ${attributes({ ...values, ways: ways.join(' | '), asks: 'name | phone' })}
  ></guided-empathy>`;
}

/** Help that is offered unasked. */
export function invitation(values: Attributes): Markup {
  return html`<guided-invitation ${attributes(values)}></guided-invitation>`;
}
