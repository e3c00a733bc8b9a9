/** The chat as a page carries it: who it speaks for, what the page adds, and what is the same on all of them. */
import { html } from 'hono/html';
import { type Attributes, type Markup, attributes } from '../parts/markup.ts';
import type { View } from '../view.ts';
import { shop, workshop } from './contacts.ts';

/**
 * The chat of a page.
 *
 * @param settings where the visitor stands in buying, and what else this page knows
 * @param inside the topics of the page, and when it offers them
 */
export function chat(view: View, settings: Attributes, inside: readonly Markup[]): Markup {
  const { survey, contacts } = view.words.chat;
  const all = {
    endpoint: '/transcripts',
    lang: view.language,
    business: 'Nordlys Cycles',
    guide: 'Ingrid',
    'time-zone': 'Europe/Oslo',
    privacy: view.to('/contact#privacy'),
    ...settings,
  };
  return html`<guided-chat ${attributes(all)}>
    ${inside} ${shop(view)} ${workshop(view)}
    <guided-survey ${attributes({ ask: survey.ask, scale: 5, comment: survey.comment })}></guided-survey>
    <a href="${view.to('/contact')}">${contacts.fallback}</a>
  </guided-chat>`;
}
