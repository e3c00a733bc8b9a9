/** Where the shop is and when it is open, with a map. */
import { html } from 'hono/html';
import { house } from '../house.ts';
import type { View } from '../view.ts';
import { mail, telephone } from './footer.ts';
import type { Markup } from './markup.ts';
import { openTable } from './tables.ts';

/** Draws the section. */
export function visit(view: View): Markup {
  const { contact } = view.words;
  return html`<section class="band" aria-labelledby="visit">
    <h2 id="visit">${contact.visit}</h2>
    <div class="split">
      <img class="map" src="/images/map.svg" width="560" height="400" alt="${contact.map}" />
      <div class="visit">
        <address>
          <strong>Nordlys Cycles</strong><br />
          ${house.address}<br />
          ${telephone()}<br />
          ${mail()}
        </address>
        ${openTable(view)}
        <p>${contact.bus}</p>
      </div>
    </div>
  </section>`;
}
