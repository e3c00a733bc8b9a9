/** What helps to choose: bikes, child seats and locks side by side. */
import { html } from 'hono/html';
import { bikeNames, bikes, prices } from '../bikes.ts';
import type { Markup } from '../parts/markup.ts';
import type { View } from '../view.ts';
import { explanation, option } from './elements.ts';

/** The two bikes. What is said before them is HTML, with a word in bold. */
export function compare({ words, to, price }: View): Markup {
  const { solution, action, 'fjord-e': fjord, 'lind-8': lind, ...texts } = words.chat.compare;
  const about = { 'fjord-e': fjord, 'lind-8': lind };
  return explanation(texts, [
    html`<template slot="solution">
      <p>${solution.before} <strong>${solution.strong}</strong> ${solution.after}</p>
    </template>`,
    ...bikeNames.map((name) =>
      option({
        topic: bikes[name].title,
        ...about[name],
        price: price(bikes[name].price),
        action: `${action}: ${bikes[name].title}`,
        href: to(`/${name}`),
      }),
    ),
  ]);
}

/** Three ways to take a child along. */
export function childSeat({ words, to, price }: View): Markup {
  const { front, rear, trailer, tryIt, borrowIt, ...texts } = words.chat.childSeat;
  const { fitted } = words.chat;
  const href = to('/contact');
  return explanation(texts, [
    option({ ...front, price: fitted(price(prices.frontSeat)), action: tryIt, href }),
    option({ ...rear, price: fitted(price(prices.rearSeat)), action: tryIt, href }),
    option({ ...trailer, price: price(prices.trailer), action: borrowIt, href }),
  ]);
}

/** Two locks. */
export function locks({ words, to, price }: View): Markup {
  const { chain, folding, tryIt, ...texts } = words.chat.locks;
  const href = to('/contact');
  return explanation(texts, [
    option({ ...chain, price: price(prices.chain), action: tryIt, href }),
    option({ ...folding, price: price(prices.foldingLock), action: tryIt, href }),
  ]);
}

/** Two ways to get a bike home. */
export function delivery({ words, price }: View): Markup {
  const { deliver, pickUp, free, ...texts } = words.chat.delivery;
  return explanation(texts, [
    option({ ...deliver, price: price(prices.delivery) }),
    option({ ...pickUp, price: free }),
  ]);
}
