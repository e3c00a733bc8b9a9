/** The checkout: who gets the bike, and how. Nothing is paid. */
import { html } from 'hono/html';
import { costOf } from '../basket.ts';
import { bikes, prices } from '../bikes.ts';
import { missing, paying } from '../chat/buying.ts';
import { chat } from '../chat/chat.ts';
import { delivery } from '../chat/choosing.ts';
import { invitation } from '../chat/elements.ts';
import { wentWrong } from '../chat/hearing.ts';
import type { Fault, OrderForm } from '../order.ts';
import type { Page } from '../parts/document.ts';
import { type Markup, attributes } from '../parts/markup.ts';
import type { View } from '../view.ts';

/** The page of the checkout, with what was written so far and what is wrong with it. */
export function checkout(view: View, form: OrderForm, faults: readonly Fault[]): Page {
  const { checkout: texts } = view.words;
  const main = html`<div class="band">
    <h1>${texts.heading}</h1>
    <p>${texts.lead}</p>
    <div class="till">
      <form method="post" action="${view.to('/checkout')}">
        ${faults.length === 0 ? '' : faultList(view, faults)} ${about(view, form, faults)} ${how(view, form, faults)}
        <p class="note">${texts.nothingPaid}</p>
        <button class="button">${texts.order}</button>
      </form>
      ${summary(view)}
    </div>
  </div>`;
  return { name: 'checkout', title: texts.title, main, chat: talk(view) };
}

const messages = { name: 'nameMissing', email: 'emailMissing', address: 'addressMissing' } as const;

function faultList({ words: { checkout } }: View, faults: readonly Fault[]): Markup {
  return html`<div class="faults" role="alert" tabindex="-1" autofocus>
    <h2>${checkout.errors}</h2>
    <ul>
      ${faults.map((fault) => html`<li><a href="#${fault}">${checkout[messages[fault]]}</a></li>`)}
    </ul>
  </div>`;
}

function about(view: View, form: OrderForm, faults: readonly Fault[]): Markup {
  const { checkout } = view.words;
  return html`<fieldset>
    <legend>${checkout.about}</legend>
    ${field(view, faults, 'name', checkout.name, { value: form.name, autocomplete: 'name', required: true })}
    ${field(
      view,
      faults,
      'email',
      checkout.email,
      { value: form.email, type: 'email', autocomplete: 'email', required: true },
      checkout.emailHint,
    )}
  </fieldset>`;
}

function how(view: View, form: OrderForm, faults: readonly Fault[]): Markup {
  const { checkout } = view.words;
  const way = (value: OrderForm['way'], label: string, note: string, cost: string) =>
    html`<label class="choice">
      <input ${attributes({ type: 'radio', name: 'way', value, checked: form.way === value })} />
      <span><strong>${label}</strong> <small>${note}</small></span> <span class="price">${cost}</span>
    </label>`;
  return html`<fieldset class="ways">
    <legend>${checkout.how}</legend>
    ${way('pickUp', checkout.pickUp, checkout.pickUpNote, checkout.free)}
    ${way('deliver', checkout.deliver, checkout.deliverNote, view.price(prices.delivery))}
    ${field(
      view,
      faults,
      'address',
      checkout.address,
      { value: form.address, autocomplete: 'street-address' },
      checkout.addressHint,
    )}
  </fieldset>`;
}

/** A labelled field with its hint, and with what is wrong with it, which is read out together. */
function field(
  { words: { checkout } }: View,
  faults: readonly Fault[],
  name: Fault,
  label: string,
  more: Parameters<typeof attributes>[0],
  hint?: string,
): Markup {
  const wrong = faults.includes(name);
  const about = [hint && `${name}-hint`, wrong && `${name}-fault`].filter(Boolean).join(' ') || undefined;
  const all = {
    id: name,
    name,
    maxlength: 200,
    ...more,
    'aria-describedby': about,
    'aria-invalid': wrong ? 'true' : undefined,
  };
  return html`<div class="field" data-field="${name}">
    <label for="${name}">${label}</label>
    ${hint === undefined ? '' : html`<p class="hint" id="${name}-hint">${hint}</p>`}
    ${wrong ? html`<p class="fault" id="${name}-fault">${checkout[messages[name]]}</p>` : ''}
    <input ${attributes(all)} />
  </div>`;
}

/** What is ordered. Which of the two sums is shown is for the style sheet, which sees the choice. */
function summary({ words: { checkout }, basket, price }: View): Markup {
  const cost = costOf(basket);
  const line = (label: string, amount: string, kind = '') =>
    html`<div class="${kind}">
      <dt>${label}</dt>
      <dd>${amount}</dd>
    </div>`;
  return html`<aside class="panel" aria-labelledby="summary">
    <h2 id="summary">${checkout.summary}</h2>
    <dl class="specs">
      ${basket.map(({ bike, amount }) => line(`${amount} × ${bikes[bike].title}`, price(bikes[bike].price * amount)))}
      ${line(checkout.deliveryCost, checkout.free, 'if-fetched')}
      ${line(checkout.total, price(cost), 'total if-fetched')}
      ${line(checkout.deliveryCost, price(prices.delivery), 'if-delivered')}
      ${line(checkout.total, price(cost + prices.delivery), 'total if-delivered')}
    </dl>
  </aside>`;
}

function talk(view: View): Markup {
  const { invitations, missing: lost } = view.words.chat;
  const path = `${view.to('/checkout')}*`;
  return chat(view, { stage: 'checkout' }, [
    paying(view),
    delivery(view),
    missing(view),
    wentWrong(view),
    invitation({ moment: 'checkout', path, text: invitations.everything, topic: lost.topic }),
  ]);
}
