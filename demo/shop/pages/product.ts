/** A bike on a page of its own. */
import { readFileSync } from 'node:fs';
import { html } from 'hono/html';
import { type BikeName, bikeNames, bikes } from '../bikes.ts';
import { chat } from '../chat/chat.ts';
import { childSeat, compare } from '../chat/choosing.ts';
import { invitation } from '../chat/elements.ts';
import { wentWrong } from '../chat/hearing.ts';
import { service } from '../chat/owning.ts';
import { battery, winter, winterTyres } from '../chat/seasons.ts';
import { fit, testRide } from '../chat/trying.ts';
import { bikeCard, viddeCard } from '../parts/bike-card.ts';
import type { Page } from '../parts/document.ts';
import type { Markup } from '../parts/markup.ts';
import type { View } from '../view.ts';

/** Tells the chat which bike the page is about. */
const aboutBike = {
  src: '/about-bike.js',
  text: readFileSync(new URL('../about-bike.js', import.meta.url), 'utf8').trim(),
};

/** The page of a bike. It tells the chat which bike it is about. */
export function product(view: View, name: BikeName): Page {
  const { title } = bikes[name];
  const { kind, lead } = view.words.bikes[name];
  return {
    name,
    title: `${title} – ${kind} – Nordlys Cycles`,
    description: lead,
    main: html`<div data-bike="${name}">${offer(view, name)} ${character(view, name)} ${others(view, name)}</div>`,
    chat: talk(view, name),
    script: aboutBike,
  };
}

function offer({ words, to, price }: View, name: BikeName): Markup {
  const { kind, lead, alt } = words.bikes[name];
  const { product } = words;
  return html`<div class="offer">
    <img class="picture" src="/images/${name}.svg" width="560" height="380" alt="${alt}" />
    <div>
      <p class="kind">${kind}</p>
      <h1>${bikes[name].title}</h1>
      <p class="lead">${lead}</p>
      <p class="cost">${price(bikes[name].price)} <small>${product.vat}</small></p>
      <form id="buy" method="post" action="${to('/basket/add')}">
        <input type="hidden" name="bike" value="${name}" />
        <button class="button">${product.add}</button>
      </form>
      <ul class="ticks">
        <li>${product.stock}</li>
        <li>${product.testRide}</li>
      </ul>
    </div>
  </div>`;
}

function character({ words }: View, name: BikeName): Markup {
  const { points, notFor, frame, specs } = words.bikes[name];
  const { product } = words;
  return html`<section class="band" aria-labelledby="ride">
      <h2 id="ride">${product.ride}</h2>
      <ul class="points">
        ${points.map(
          (point) =>
            html`<li>
              <h3>${point.name}</h3>
              <p>${point.text}</p>
            </li>`,
        )}
      </ul>
    </section>
    <section class="band split" aria-labelledby="specs">
      <div>
        <h2 id="specs">${product.specs}</h2>
        <dl class="specs">
          ${[...specs, [product.frameSize, frame] as const].map(
            ([label, value]) =>
              html`<div>
                <dt>${label}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
      </div>
      <div class="panel">
        <h2>${product.notFor}</h2>
        <p>${notFor}</p>
      </div>
    </section>`;
}

function others(view: View, name: BikeName): Markup {
  const { product } = view.words;
  return html`<section class="band" aria-labelledby="other">
    <h2 id="other">${product.other}</h2>
    <ul class="bikes">
      ${bikeNames.filter((other) => other !== name).map((other) => bikeCard(view, other))} ${viddeCard(view)}
    </ul>
    <p class="more"><a href="${view.to('/#bikes')}">${product.all}</a></p>
  </section>`;
}

function talk(view: View, name: BikeName): Markup {
  const { invitations, compare: both } = view.words.chat;
  const path = `${view.to(`/${name}`)}*`;
  return chat(view, { stage: 'browsing' }, [
    fit(view),
    compare(view),
    testRide(view),
    winter(view, [name === 'fjord-e' ? battery(view) : winterTyres(view)]),
    name === 'fjord-e' ? childSeat(view) : service(view),
    wentWrong(view),
    invitation({ moment: 'idle', path, after: '20s', text: invitations.compare, topic: both.topic }),
  ]);
}
