/** Trouble that is heard out, and the way to the shop. */
import { html } from 'hono/html';
import type { Markup } from '../parts/markup.ts';
import type { View } from '../view.ts';
import { empathy, explanation } from './elements.ts';

/** Whatever went wrong. */
export function wentWrong({ words }: View): Markup {
  const { repair, refund, call, ...texts } = words.chat.wentWrong;
  return empathy(texts, [repair, refund, call]);
}

/** An order that has not come. */
export function neverCame({ words }: View): Markup {
  const { send, refund, call, ...texts } = words.chat.neverCame;
  return empathy(texts, [send, refund, call]);
}

/** The way to the shop, with a map. */
export function gettingHere({ words }: View): Markup {
  const { solution, ...texts } = words.chat.gettingHere;
  return explanation(
    { ...texts, href: '/images/map.svg' },
    html`<template slot="solution">
      <p>${solution.bus}</p>
      <p><img src="/images/map.svg" alt="${words.contact.map}" /></p>
      <p>${solution.bike}</p>
    </template>`,
  );
}
