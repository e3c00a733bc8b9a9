/** How to reach the shop. Here the chat stands in the page. */
import { html } from 'hono/html';
import { chat } from '../chat/chat.ts';
import { gettingHere, neverCame, wentWrong } from '../chat/hearing.ts';
import { service } from '../chat/owning.ts';
import { house } from '../house.ts';
import type { Page } from '../parts/document.ts';
import type { Markup } from '../parts/markup.ts';
import { visit } from '../parts/visit.ts';
import type { View } from '../view.ts';

/** The page of contact. */
export function contact(view: View): Page {
  const { contact: texts } = view.words;
  const { title, description } = texts;
  return {
    name: 'contact',
    title,
    description,
    main: (talk, source) =>
      html`<div class="band talk">
          <div>
            <h1>${texts.heading}</h1>
            <p class="lead">${texts.lead}</p>
            <div class="actions">
              <a class="button quiet" href="tel:${house.phone.replaceAll(' ', '')}">${house.phone}</a>
              <a class="button quiet" href="mailto:${house.email}">${house.email}</a>
            </div>
          </div>
          <section class="room" aria-labelledby="ask">
            <h2 id="ask">${texts.ask}</h2>
            <p>${texts.askText}</p>
            ${talk}
          </section>
          ${source}
        </div>
        ${visit(view)} ${privacy(view)}`,
    chat: chat(view, { stage: 'customer', placement: 'inline' }, [
      wentWrong(view),
      neverCame(view),
      service(view),
      gettingHere(view),
    ]),
  };
}

function privacy({ words: { contact } }: View): Markup {
  return html`<div class="band split">
    <section aria-labelledby="privacy">
      <h2 id="privacy">${contact.privacy}</h2>
      ${contact.privacyText.map((text) => html`<p>${text}</p>`)}
    </section>
    <section class="panel" aria-labelledby="about">
      <h2 id="about">${contact.aboutShop}</h2>
      <p>${contact.aboutShopText}</p>
    </section>
  </div>`;
}
