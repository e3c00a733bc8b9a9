/** Where there is no page. */
import { html } from 'hono/html';
import { chat } from '../chat/chat.ts';
import { findBike } from '../chat/find-bike.ts';
import { wentWrong } from '../chat/hearing.ts';
import type { Page } from '../parts/document.ts';
import type { View } from '../view.ts';

/** The page for an address that has none. */
export function notFound(view: View): Page {
  const { title, heading, text, toShop } = view.words.notFound;
  const main = html`<div class="hero">
    <div>
      <h1>${heading}</h1>
      <p>${text}</p>
      <div class="actions"><a class="button" href="${view.to('/')}">${toShop}</a></div>
    </div>
    <img class="picture whole" src="/images/road-end.svg" width="560" height="380" alt="" />
  </div>`;
  return { name: 'notFound', title, main, chat: chat(view, { stage: 'browsing' }, [findBike(view), wentWrong(view)]) };
}
