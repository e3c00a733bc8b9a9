/** The bottom of every page: where the shop is, what the chat keeps, and that the shop is made up. */
import { html } from 'hono/html';
import { house } from '../house.ts';
import type { View } from '../view.ts';
import type { Markup } from './markup.ts';

/** Draws the footer. */
export function footer({ words, to }: View): Markup {
  return html`<footer class="foot">
    <div>
      <p>${house.address}<br />${telephone()} · ${mail()}</p>
      <p><a href="${to('/contact#privacy')}">${words.frame.privacy}</a><br />${words.frame.madeUp}</p>
    </div>
  </footer>`;
}

/** The shop's number, to be called. */
export function telephone(): Markup {
  return html`<a href="tel:${house.phone.replaceAll(' ', '')}">${house.phone}</a>`;
}

/** The shop's address for letters without paper. */
export function mail(): Markup {
  return html`<a href="mailto:${house.email}">${house.email}</a>`;
}
