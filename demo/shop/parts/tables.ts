/** What is listed on more than one page: prices of the workshop, and when the shop is open. */
import { html } from 'hono/html';
import { prices } from '../bikes.ts';
import { house } from '../house.ts';
import type { View } from '../view.ts';
import type { Words } from '../words/words.ts';
import type { Markup } from './markup.ts';

/** Services with their prices. */
export function priceTable(
  { words, price }: View,
  caption: string,
  services: readonly (keyof Words['services'])[],
): Markup {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <tbody>
      ${services.map((service) => {
        const { name, note } = words.services[service];
        return html`<tr>
          <th scope="row">${name} <small>${note}</small></th>
          <td>${price(prices[service])}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** When the shop is open. */
export function openTable({ words }: View): Markup {
  const { caption, weekdays, saturday, sunday, closed } = words.open;
  const rows = [
    [weekdays, house.weekdays],
    [saturday, house.saturday],
    [sunday, closed],
  ];
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <tbody>
      ${rows.map(
        ([days, hours]) =>
          html`<tr>
            <th scope="row">${days}</th>
            <td>${hours}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
