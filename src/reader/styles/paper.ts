/**
 * How the reader is printed: what is read and nothing to press, in ink on white, whatever the screen is like. A transcript
 * is printed alone, the measures alone, and else the list.
 */
import { css } from 'lit';

export const paper = css`
  @media print {
    :host {
      color-scheme: light;
      --paper: white;
      --line: oklch(80% 0.006 85);
      min-height: 0;
      font-size: 10pt;
    }

    .desk,
    .desk:is(.reading, .measuring) .shown,
    .desk nav {
      display: block;
      position: static;
      height: auto;
      min-height: 0;
      padding: 0;
      border: 0;
      overflow: visible;
    }

    :is(header, .skip, .trouble, .notice, .search, .filters details, .menu, .actions, .back, .more, .drop),
    .desk.reading nav,
    .desk:not(.reading, .measuring) .shown,
    .file button,
    .chip:last-child,
    .chip [aria-hidden] {
      display: none;
    }

    .desk.measuring nav :is(.count, .list, .empty) {
      display: none;
    }

    .filters,
    .count,
    .list a {
      padding-inline: 0;
    }

    .chip {
      border: 1px solid var(--line);
      background: none;
    }

    .head {
      padding-top: 0;
    }

    .head h2 {
      font-size: 16pt;
    }

    /* Beside the conversation they would leave half of each page white. */
    .transcript {
      display: block;
      container-type: normal;
    }

    .facts {
      position: static;
      margin-bottom: 12pt;
      padding-block: 6pt;
      border-block: 1px solid var(--line);
    }

    .facts summary {
      display: none;
    }

    .facts dl {
      display: block;
      columns: 3;
    }

    .facts dt {
      break-after: avoid;
    }

    .facts dd {
      margin-bottom: 4pt;
      break-inside: avoid;
    }

    .summary {
      margin-bottom: 12pt;
    }

    .summary,
    .turns,
    .measures {
      max-width: none;
    }

    .given summary {
      list-style: none;
    }

    .row {
      display: grid;
      grid-template-columns: 3.6cm minmax(0, 1fr);
      column-gap: 10pt;
    }

    .row .body,
    .row.within .body {
      grid-column: 2;
      padding-inline-start: 10pt;
      border-inline-start: 2px solid transparent;
    }

    .row.within .body {
      border-color: var(--accent);
    }

    .margin {
      grid-area: 1 / 1;
      align-self: end;
      padding: 2px 0 9pt;
    }

    .margin span {
      justify-content: end;
      text-align: end;
    }

    .day {
      padding-inline-start: calc(3.6cm + 22pt);
      break-after: avoid;
    }

    .bubble {
      max-width: 88%;
      padding: 5pt 9pt;
    }

    /* Tints are not printed. */
    .visitor .bubble,
    .flag {
      border: 1px solid var(--accent);
      background: none;
      color: var(--ink);
    }

    .who {
      break-after: avoid;
    }

    :is(.bubble, .list li, .figures > div, .summary section, tr, .measures h3 + table) {
      break-inside: avoid;
    }

    :is(h2, h3, thead) {
      break-after: avoid;
    }

    .figures {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .measures .wide {
      overflow: visible;
    }

    .measures table {
      font-size: 9pt;
    }

    a {
      color: inherit;
    }
  }
`;
