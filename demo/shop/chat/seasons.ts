/** What is asked for in winter and in summer. Each comes and goes by date. */
import { html } from 'hono/html';
import { prices } from '../bikes.ts';
import { type Markup, attributes } from '../parts/markup.ts';
import type { View } from '../view.ts';
import { explanation } from './elements.ts';

/** From the first ice until after Easter. */
export function winter({ words }: View, topics: readonly Markup[]): Markup {
  const season = { ...words.chat.winter, from: '2026-10-15', until: '2027-04-15', every: 'year' };
  return html`<guided-plan ${attributes(season)}>${topics}</guided-plan>`;
}

/** While it is light all night. */
export function summer({ words }: View, topics: readonly Markup[]): Markup {
  const season = { ...words.chat.summer, from: '2027-05-01', until: '2027-08-31', every: 'year' };
  return html`<guided-plan ${attributes(season)}>${topics}</guided-plan>`;
}

/** Studded tyres, with a table of how many studs one needs. */
export function winterTyres({ words, to, price }: View): Markup {
  const { details, ...texts } = words.chat.winterTyres;
  const values = { ...texts, price: words.chat.fitted(price(prices.winterTyres)), href: to('/workshop#book') };
  return explanation(
    values,
    html`<template slot="details">
      <p>${details.intro}</p>
      <table>
        <thead>
          <tr>
            <th>${details.where}</th>
            <th>${details.studs}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>${details.gritted}</td>
            <td>100–160</td>
          </tr>
          <tr>
            <td>${details.ice}</td>
            <td>240 +</td>
          </tr>
        </tbody>
      </table>
      <p>${details.after} <strong>${details.strong}</strong>${details.end}</p>
    </template>`,
  );
}

/** Why the range shrinks in frost. */
export function battery({ words, to, price }: View): Markup {
  return explanation({ ...words.chat.battery, price: price(prices.batteryCover), href: to('/contact') });
}

/** A weekend with luggage. */
export function cabinTour({ words, to, price }: View): Markup {
  const { cabinTour: texts, perWeekend } = words.chat;
  return explanation({ ...texts, price: perWeekend(price(prices.tourSet)), href: to('/contact') });
}

/** Back to summer tyres. */
export function summerTyres({ words, to, price }: View): Markup {
  return explanation({ ...words.chat.summerTyres, price: price(prices.change), href: to('/workshop#prices') });
}
