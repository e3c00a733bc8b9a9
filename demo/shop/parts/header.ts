/** The top of every page: where one is, where one can go, in which language, and what is in the basket. */
import { html } from 'hono/html';
import { bikesIn } from '../basket.ts';
import { addressIn, languages, wordsIn } from '../languages.ts';
import type { View } from '../view.ts';
import { basketIcon } from './icons.ts';
import { type Markup, attributes } from './markup.ts';

/** Draws the header. */
export function header(view: View): Markup {
  const { words, path, to, basket } = view;
  const { frame } = words;
  const count = bikesIn(basket);
  const places = [
    ['/#bikes', frame.bikes],
    ['/workshop', frame.workshop],
    ['/contact', frame.contact],
  ] as const;
  const here = (place: string) => (place === path ? 'page' : undefined);
  return html`<header class="top">
    ${languageSwitch(view)}
    <div class="bar">
      <a class="brand" href="${to('/')}">
        <img src="/images/favicon.svg" alt="" width="36" height="36" />
        Nordlys Cycles
      </a>
      <nav aria-label="${frame.main}">
        <ul>
          ${places.map(
            ([place, label]) =>
              html`<li><a ${attributes({ href: to(place), 'aria-current': here(place) })}>${label}</a></li>`,
          )}
        </ul>
      </nav>
      <a ${attributes({ class: 'to-basket', href: to('/basket'), 'aria-current': here('/basket') })}>
        ${basketIcon} <span class="label">${frame.basket}</span> ${count === 0 ? '' : counted(view, count)}
      </a>
    </div>
  </header>`;
}

/** How much is in the basket: as a number to be seen, and in words to be heard. */
function counted({ words }: View, count: number): Markup {
  return html`<span class="count" aria-hidden="true">${count}</span
    ><span class="unseen">: ${words.frame.inBasket(count)}</span>`;
}

/** Links to the same page in the other languages, each in its own words. */
function languageSwitch({ words, language, path }: View): Markup {
  return html`<nav class="languages" aria-label="${words.frame.language}">
    <ul>
      ${languages.map((other) => {
        const current = other === language ? 'true' : undefined;
        const link = { href: addressIn(other, path), lang: other, hreflang: other, 'aria-current': current };
        return html`<li><a ${attributes(link)}>${wordsIn[other].itself}</a></li>`;
      })}
    </ul>
  </nav>`;
}
