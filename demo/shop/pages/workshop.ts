/** The workshop: how it works, what it costs, and a time at the stand. */
import { html } from 'hono/html';
import { chat } from '../chat/chat.ts';
import { invitation } from '../chat/elements.ts';
import { wentWrong } from '../chat/hearing.ts';
import { bookService, renewal, service } from '../chat/owning.ts';
import { summer, summerTyres, winter, winterTyres } from '../chat/seasons.ts';
import { house } from '../house.ts';
import type { Page } from '../parts/document.ts';
import type { Markup } from '../parts/markup.ts';
import { steps } from '../parts/steps.ts';
import { openTable, priceTable } from '../parts/tables.ts';
import type { View } from '../view.ts';

/** The page of the workshop. */
export function workshop(view: View): Page {
  const { workshop: texts } = view.words;
  const { title, description } = texts;
  const services = ['winterTyres', 'change', 'service', 'electricService', 'brakes', 'puncture'] as const;
  const main = html`<div class="hero">
      <div>
        <h1>${texts.heading}</h1>
        <p>${texts.lead}</p>
        <div class="actions"><a class="button" href="#book">${texts.book}</a></div>
      </div>
      <img class="picture whole" src="/images/workshop.svg" width="560" height="380" alt="${texts.picture}" />
    </div>
    <section class="band" aria-labelledby="how">
      <h2 id="how">${view.words.home.howItWorks}</h2>
      ${steps(texts.steps)}
    </section>
    <div class="band split">
      <section aria-labelledby="prices">
        <h2 id="prices">${texts.prices}</h2>
        ${priceTable(view, texts.pricesNote, services)}
      </section>
      <section class="panel" aria-labelledby="book">
        <h2 id="book">${texts.book}</h2>
        <p>${texts.bookText}</p>
        <div class="actions">
          <a class="button" href="tel:${house.phone.replaceAll(' ', '')}">${texts.call}</a>
          <a class="button quiet" href="mailto:${house.email}">${texts.write}</a>
        </div>
        ${openTable(view)}
      </section>
    </div>`;
  return { name: 'workshop', title, description, main, chat: talk(view) };
}

/** Whoever comes here has a bike; the shop would know when its service is due, and here it says in ten days. */
function talk(view: View): Markup {
  const { invitations, bookService: book } = view.words.chat;
  const path = view.to('/workshop');
  return chat(view, { stage: 'customer' }, [
    bookService(view),
    winter(view, [winterTyres(view)]),
    summer(view, [summerTyres(view)]),
    service(view),
    wentWrong(view),
    renewal(view, 10),
    invitation({ moment: 'idle', path, after: '30s', text: invitations.book, topic: book.topic }),
  ]);
}
