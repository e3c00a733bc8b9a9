/** The shop window. */
import { html } from 'hono/html';
import { bikeNames } from '../bikes.ts';
import { chat } from '../chat/chat.ts';
import { childSeat } from '../chat/choosing.ts';
import { invitation } from '../chat/elements.ts';
import { findBike, tellMe } from '../chat/find-bike.ts';
import { wentWrong } from '../chat/hearing.ts';
import { service } from '../chat/owning.ts';
import { battery, cabinTour, summer, summerTyres, winter, winterTyres } from '../chat/seasons.ts';
import { bikeCard, viddeCard } from '../parts/bike-card.ts';
import type { Page } from '../parts/document.ts';
import type { Markup } from '../parts/markup.ts';
import { priceTable } from '../parts/tables.ts';
import { visit } from '../parts/visit.ts';
import type { View } from '../view.ts';

/** The home page. */
export function home(view: View): Page {
  const { title, description } = view.words.home;
  return {
    name: 'home',
    title,
    description,
    main: html`${hero(view)} ${range(view)} ${stand(view)} ${visit(view)}`,
    chat: talk(view),
  };
}

function hero({ words: { home }, to }: View): Markup {
  return html`<div class="hero">
    <div>
      <h1>${home.heading}</h1>
      <p>${home.lead}</p>
      <div class="actions">
        <a class="button" href="#bikes">${home.seeBikes}</a>
        <a class="button quiet" href="${to('/workshop')}">${home.bookWorkshop}</a>
      </div>
    </div>
    <picture>
      <source srcset="/images/harbour-night.svg" media="(prefers-color-scheme: dark)" />
      <img class="picture" src="/images/harbour-day.svg" width="1200" height="760" alt="${home.picture}" />
    </picture>
  </div>`;
}

function range(view: View): Markup {
  const { home } = view.words;
  return html`<section class="band" aria-labelledby="bikes">
    <h2 id="bikes">${home.bikes}</h2>
    <p>${home.bikesLead}</p>
    <ul class="bikes">
      ${bikeNames.map((name) => bikeCard(view, name))} ${viddeCard(view)}
    </ul>
    <dl class="facts">
      ${home.facts.map(
        ({ name, text }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function stand(view: View): Markup {
  const { home } = view.words;
  return html`<section class="band" aria-labelledby="workshop">
    <h2 id="workshop">${home.workshop}</h2>
    <p>${home.workshopLead}</p>
    <div class="split">
      <div>${priceTable(view, home.prices, ['winterTyres', 'service', 'puncture'])}</div>
      <div class="panel">
        <h3>${home.studs}</h3>
        <p>${home.studsText}</p>
        <p><a href="${view.to('/workshop')}">${home.howItWorks}</a></p>
      </div>
    </div>
  </section>`;
}

function talk(view: View): Markup {
  const { invitations, findBike: find } = view.words.chat;
  return chat(view, { stage: 'browsing' }, [
    findBike(view),
    winter(view, [winterTyres(view), battery(view)]),
    summer(view, [cabinTour(view), summerTyres(view)]),
    childSeat(view),
    service(view),
    tellMe(view),
    wentWrong(view),
    invitation({ moment: 'scroll', path: view.to('/'), text: invitations.choose, topic: find.topic }),
  ]);
}
