/** The ways to a person: the shop, and the workshop behind it, which closes earlier. */
import { html } from 'hono/html';
import { closedDays, house } from '../house.ts';
import { type Markup, attributes } from '../parts/markup.ts';
import type { View } from '../view.ts';

/** The people in the shop. */
export function shop(view: View): Markup {
  const { address, hours, phone, email } = house;
  return contact({
    label: view.words.chat.contacts.shop,
    address,
    hours,
    closed: closedDays(view.now),
    phone,
    email,
    href: view.to('/contact'),
    map: '/images/map.svg',
  });
}

/** The people at the stands. */
export function workshop(view: View): Markup {
  const { workshopHours: hours, phone } = house;
  return contact({ label: view.words.chat.contacts.workshop, hours, phone, href: view.to('/workshop#book') });
}

const contact = (values: Readonly<Record<string, string>>) =>
  html`<guided-contact ${attributes(values)}></guided-contact>`;
