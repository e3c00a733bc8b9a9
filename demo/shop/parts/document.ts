/** A page from the doctype to the end: head, header, what the page is about, footer, and the chat with its source. */
import { html } from 'hono/html';
import { addressIn, languages } from '../languages.ts';
import type { View } from '../view.ts';
import type { PageName } from '../words/words.ts';
import { footer } from './footer.ts';
import { header } from './header.ts';
import { type Markup, attributes } from './markup.ts';
import { layOut } from './source/lay-out.ts';
import { shownSource } from './source/shown-source.ts';

/** What is a page's own. */
export interface Page {
  readonly name: PageName;
  readonly title: string;
  /** For search engines; a page without one is not for them. */
  readonly description?: string;
  /** What the page is about. One that has the chat within it is handed the chat, and what is shown of it. */
  readonly main: Markup | ((chat: Markup, source: Markup) => Markup);
  readonly chat: Markup;
  /** A script of the page's own: its address, and what it says, which is shown beside the chat. */
  readonly script?: { readonly src: string; readonly text: string };
}

/** Draws a page. The chat is sent as it is shown: one string serves for both. */
export async function drawPage(view: View, page: Page): Promise<Markup> {
  const { words, language, path } = view;
  const { name, title, description, main, script } = page;
  const { markup, source } = layOut(String(await page.chat));
  const shown = shownSource(view, { name, source, script: script?.text });
  const inline = typeof main === 'function';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${
          description === undefined
            ? html`<meta name="robots" content="noindex" />`
            : html`<meta name="description" content="${description}" />`
        }
        ${name === 'notFound' ? '' : alternates(path)}
        <link rel="icon" href="/images/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/shop.css" />
        <link rel="stylesheet" href="/pages.css" />
        <script type="module" src="/guided-chat.js"></script>
        ${script && html`<script type="module" src="${script.src}"></script>`}
      </head>
      <body>
        <a class="skip" href="#main">${words.frame.skip}</a>
        ${header(view)}
        <main id="main">
          ${inline ? main(markup, shown) : main} ${inline ? '' : html`<div class="band">${shown}</div>`}
        </main>
        ${footer(view)} ${inline ? '' : markup}
      </body>
    </html>`;
}

/** The same page in each language, for search engines. */
function alternates(path: string): Markup {
  const links = [...languages.map((language) => [language, addressIn(language, path)] as const), ['x-default', path]];
  return html`${links.map(([hreflang, href]) => html`<link rel="alternate" ${attributes({ hreflang, href })} />`)}`;
}
