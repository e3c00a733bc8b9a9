/** The basket: what is in it, how many, and what it costs. */
import { html } from 'hono/html';
import { type BasketLine, costOf, mostOfOne } from '../basket.ts';
import { bikes } from '../bikes.ts';
import { putAside } from '../chat/buying.ts';
import { chat } from '../chat/chat.ts';
import { delivery, locks } from '../chat/choosing.ts';
import { invitation } from '../chat/elements.ts';
import { wentWrong } from '../chat/hearing.ts';
import { fit } from '../chat/trying.ts';
import type { Page } from '../parts/document.ts';
import type { Markup } from '../parts/markup.ts';
import type { View } from '../view.ts';

/** The page of the basket. */
export function basket(view: View): Page {
  const main = view.basket.length === 0 ? nothing(view) : filled(view);
  return { name: 'basket', title: view.words.basket.title, main, chat: talk(view) };
}

function nothing({ words, to }: View): Markup {
  return html`<div class="hero">
    <div>
      <h1>${words.basket.empty}</h1>
      <p>${words.basket.emptyText}</p>
      <div class="actions"><a class="button" href="${to('/#bikes')}">${words.home.seeBikes}</a></div>
    </div>
    <img class="picture whole" src="/images/basket.svg" width="560" height="380" alt="" />
  </div>`;
}

function filled(view: View): Markup {
  const { words, to, price } = view;
  return html`<div class="band">
    <h1>${words.basket.heading}</h1>
    <p>${words.basket.lead}</p>
    <ul class="lines">
      ${view.basket.map((line) => row(view, line))}
    </ul>
    <div class="sum">
      <p><span>${words.basket.total}</span> <strong>${price(costOf(view.basket))}</strong></p>
      <p class="note">${words.basket.note}</p>
      <div class="actions">
        <a class="button" href="${to('/checkout')}">${words.basket.checkout}</a>
        <a class="button quiet" href="${to('/#bikes')}">${words.basket.goOn}</a>
      </div>
    </div>
  </div>`;
}

function row({ words, to, price }: View, { bike, amount }: BasketLine): Markup {
  const { title, price: each } = bikes[bike];
  const texts = words.basket;
  const action = to('/basket/change');
  return html`<li>
    <img src="/images/${bike}.svg" alt="" width="560" height="380" />
    <div class="what">
      <h2><a href="${to(`/${bike}`)}">${title}</a></h2>
      <p>${price(each)}</p>
    </div>
    <form class="amount" method="post" action="${action}">
      <input type="hidden" name="bike" value="${bike}" />
      <label class="unseen" for="amount-${bike}">${texts.amountOf(title)}</label>
      <input
        id="amount-${bike}"
        type="number"
        name="amount"
        value="${amount}"
        min="0"
        max="${mostOfOne}"
        inputmode="numeric"
        required
      />
      <button class="button small quiet" aria-label="${texts.changeOf(title)}">${texts.change}</button>
    </form>
    <form class="remove" method="post" action="${action}">
      <input type="hidden" name="bike" value="${bike}" />
      <button class="plain" name="amount" value="0" aria-label="${texts.removeOf(title)}">${texts.remove}</button>
    </form>
    <p class="price">${price(each * amount)}</p>
  </li>`;
}

function talk(view: View): Markup {
  const { invitations, putAside: aside } = view.words.chat;
  const path = view.to('/basket');
  return chat(view, { stage: 'basket' }, [
    delivery(view),
    locks(view),
    fit(view),
    putAside(view),
    wentWrong(view),
    invitation({ moment: 'leaving', path, text: invitations.putAside, topic: aside.topic }),
  ]);
}
