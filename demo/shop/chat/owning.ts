/** What a customer asks who has the bike already: the first kilometres, how it rides, a service. */
import { html } from 'hono/html';
import { prices } from '../bikes.ts';
import { type Markup, attributes } from '../parts/markup.ts';
import { type View, dayIn } from '../view.ts';
import { advice, explanation, options, question, questioning } from './elements.ts';

/** Three things to do in the first month, as a list. */
export function firstKilometres({ words }: View): Markup {
  const { solution, ...texts } = words.chat.firstKilometres;
  return explanation(
    texts,
    html`<template slot="solution">
      <p>${solution.intro}</p>
      <ul>
        <li>${solution.bolts}</li>
        <li>${solution.tyres}</li>
        <li>${solution.brakes}</li>
      </ul>
    </template>`,
  );
}

/** How the bike felt; who is not content gets it adjusted. */
export function firstRide({ words, to }: View): Markup {
  const { topic, match, score, what, adjust, fine } = words.chat.firstRide;
  const href = to('/workshop#book');
  return questioning({ topic, match }, [
    question('score', score, { type: 'rating', min: 1, max: 5 }),
    question('what', what, { type: 'text', when: 'score < 4', optional: true }),
    advice({ when: 'score < 4', ...adjust, href }),
    advice({ otherwise: true, ...fine, href }),
  ]);
}

/** What one winter does to a chain. */
export function service({ words, to, price }: View): Markup {
  const { service: texts, chainIncluded } = words.chat;
  return explanation({ ...texts, price: chainIncluded(price(prices.service)), href: to('/workshop#book') });
}

/** A time at the stand. */
export function bookService({ words, now }: View): Markup {
  const { topic, match, what, electric, day, loan, phone } = words.chat.bookService;
  const { brakes, gears, wheels, all } = what;
  return questioning({ topic, match }, [
    question('what', what, { type: 'choices', options: options({ brakes, gears, wheels, all }) }),
    question('electric', electric, { type: 'yes-no' }),
    question('day', day, { type: 'date', min: dayIn(1, now) }),
    question('loan', loan, { type: 'yes-no', optional: true }),
    question('phone', phone, { type: 'phone' }),
  ]);
}

/**
 * The yearly service as a need that comes back. The shop knows when; here it makes a date up.
 *
 * @param days how many days from now it is due
 */
export function renewal({ words, now }: View, days: number): Markup {
  const { service: yearly, renewal: texts } = words.chat;
  const values = {
    name: yearly.topic,
    due: dayIn(days, now),
    before: '14d',
    text: texts.text,
    topic: yearly.topic,
  };
  return html`<guided-renewal ${attributes(values)}></guided-renewal>`;
}
