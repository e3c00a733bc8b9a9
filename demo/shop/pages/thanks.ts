/** After the order: thanks, its number, and what would happen next. */
import { html } from 'hono/html';
import { bikes } from '../bikes.ts';
import { chat } from '../chat/chat.ts';
import { invitation } from '../chat/elements.ts';
import { neverCame } from '../chat/hearing.ts';
import { firstKilometres, firstRide, renewal, service } from '../chat/owning.ts';
import type { Order } from '../order.ts';
import type { Page } from '../parts/document.ts';
import type { Markup } from '../parts/markup.ts';
import { steps } from '../parts/steps.ts';
import type { View } from '../view.ts';

/** The page of thanks. The chat knows whom it speaks to, since the order has a name. */
export function thanks(view: View, order: Order): Page {
  const { thanks: texts } = view.words;
  const main = html`<div class="hero">
      <div>
        <h1>${texts.heading(order.name)}</h1>
        <p>${texts.lead} ${texts.nothing}</p>
        <dl class="specs receipt">
          <div>
            <dt>${texts.number}</dt>
            <dd>${order.number}</dd>
          </div>
          <div>
            <dt>${texts.ordered}</dt>
            <dd>${order.basket.map(({ bike, amount }) => html`${amount} × ${bikes[bike].title}<br />`)}</dd>
          </div>
        </dl>
        <p>${texts[order.way]}.</p>
        <div class="actions"><a class="button quiet" href="${view.to('/')}">${texts.home}</a></div>
      </div>
      <img class="picture whole" src="/images/thanks.svg" width="560" height="380" alt="" />
    </div>
    <section class="band" aria-labelledby="next">
      <h2 id="next">${texts.next}</h2>
      ${steps(texts.steps)}
      <p class="note">${texts.firstService}</p>
    </section>`;
  return { name: 'thanks', title: texts.title, main, chat: talk(view, order.name) };
}

function talk(view: View, name: string): Markup {
  const { invitations, firstRide: ride } = view.words.chat;
  const path = view.to('/thanks');
  return chat(view, { stage: 'customer', 'for-name': name }, [
    firstKilometres(view),
    neverCame(view),
    firstRide(view),
    service(view),
    renewal(view, 365),
    invitation({ moment: 'idle', path, after: '30s', text: invitations.firstRide, topic: ride.topic }),
  ]);
}
