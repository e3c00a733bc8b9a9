/** A bike among others: its picture, what it is, and what it costs. */
import { html } from 'hono/html';
import { type Bike, type BikeName, bikes, vidde } from '../bikes.ts';
import type { View } from '../view.ts';
import type { Markup } from './markup.ts';

/** A bike that can be bought. All of the card leads to its page. */
export function bikeCard(view: View, name: BikeName): Markup {
  const bike = bikes[name];
  const title = html`<a href="${view.to(`/${name}`)}">${bike.title}</a>`;
  return card(view, bike, name, title, view.words.bikes[name], '');
}

/** The bike that is sold out. */
export function viddeCard(view: View): Markup {
  const { soldOut, ask, ...words } = view.words.vidde;
  const note = html`<p class="note"><strong>${soldOut}.</strong> ${ask}</p>`;
  return card(view, vidde, 'vidde', html`${vidde.title}`, words, note);
}

function card(
  { price }: View,
  bike: Bike,
  picture: string,
  title: Markup,
  words: { readonly kind: string; readonly teaser: string; readonly facts: string },
  note: Markup | '',
): Markup {
  return html`<li class="bike">
    <img src="/images/${picture}.svg" alt="" width="560" height="380" />
    <div>
      <p class="kind">${words.kind}</p>
      <h3>${title}</h3>
      <p>${words.teaser}</p>
      ${note}
      <p class="price">${price(bike.price)} <small>· ${words.facts}</small></p>
    </div>
  </li>`;
}
