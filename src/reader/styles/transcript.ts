/** One transcript: the margin, the bubbles, the cards, the facts. */
import { css } from 'lit';

export const transcript = css`
  .transcript {
    display: grid;
    gap: 32px;
    margin-top: 18px;
  }

  .turns {
    display: grid;
    gap: 18px;
    align-content: start;
    max-width: 760px;
  }

  .turn {
    display: grid;
    gap: 4px;
  }

  .day {
    padding-block: 4px;
    border-bottom: 1px solid var(--line);
    font-weight: 600;
  }

  .who {
    color: var(--quiet);
    font-size: 0.875rem;
  }

  .row {
    display: grid;
    gap: 4px 18px;
  }

  .margin {
    color: var(--quiet);
    font-size: 0.8125rem;
  }

  .margin span {
    display: block;
  }

  .margin :is(.technique, .outcome) {
    color: var(--ink);
    font-weight: 600;
  }

  .margin span::before {
    content: '';
    display: inline-block;
    width: 6px;
    height: 6px;
    margin-inline-end: 8px;
    border-radius: 50%;
    background: var(--accent);
    vertical-align: 0.15em;
  }

  .bubble {
    justify-self: start;
    max-width: 100%;
    padding: 8px 14px;
    border: 1px solid var(--line);
    border-radius: 6px 16px 16px;
    background: var(--surface);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .note {
    color: var(--quiet);
    font-size: 0.8125rem;
  }

  .card {
    white-space: normal;
  }

  .visitor .who {
    text-align: end;
  }

  .visitor .bubble {
    justify-self: end;
    border-color: transparent;
    border-radius: 16px 6px 16px 16px;
    background: var(--tint);
  }

  .line {
    color: var(--quiet);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  .card > * + :is(p, ul, ol, dl, table, section),
  .card :is(p, ul, ol, dl, table) + * {
    margin-top: 8px;
  }

  .card table {
    border-collapse: collapse;
  }

  .card :is(ul, ol) {
    padding-inline-start: 1.4em;
  }

  .card :is(th, td) {
    padding: 4px 18px 4px 0;
    text-align: start;
    vertical-align: top;
  }

  .card dt,
  .facts dt {
    color: var(--quiet);
    font-size: 0.875rem;
  }

  .facts dd + dt,
  .card:has(> section + section) dd + dt {
    margin-top: 8px;
  }

  .card dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 4px 18px;
  }

  /* Several cards in one are to be compared, so they stand side by side. */
  .card:has(> section + section) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 140px), 1fr));
    gap: 18px;
    justify-self: stretch;
  }

  .card:has(> section + section) :is(section, dl) {
    display: block;
    margin-top: 0;
  }

  .summary {
    display: grid;
    gap: 18px;
    align-content: start;
    max-width: 760px;
  }

  .summary:not(:has(section)) {
    display: none;
  }

  .summary section {
    padding: 12px 18px;
    border: 1px solid var(--line);
    border-radius: 16px;
    background: var(--surface);
    overflow-wrap: anywhere;
  }

  .matters ul {
    padding-inline-start: 1.2em;
  }

  .state {
    padding: 1px 8px;
    border-radius: 8px;
    background: var(--tint);
    font-size: 0.8125rem;
  }

  .answers {
    width: 100%;
    border-collapse: collapse;
  }

  .answers :is(th, td) {
    padding: 6px 12px 6px 0;
    border-top: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .answers thead th {
    border: 0;
    color: var(--quiet);
    font-size: 0.875rem;
  }

  .answers td {
    font-weight: 600;
  }

  .answers s {
    color: var(--quiet);
    font-weight: 400;
  }

  .facts {
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  .facts .id {
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
  }

  @media (min-width: 560px) {
    .row {
      grid-template-columns: 8.5rem minmax(0, 1fr);
    }

    .margin {
      padding-top: 9px;
      text-align: end;
    }

    .margin span::before {
      display: none;
    }

    .row > :not(.margin) {
      grid-column: 2;
    }

    .bubble {
      max-width: 86%;
    }

    .who {
      padding-inline-start: calc(8.5rem + 18px);
    }
  }

  @media (min-width: 1180px) {
    .transcript {
      grid-template-columns: minmax(0, 1fr) 220px;
    }

    .summary,
    .turns {
      grid-column: 1;
    }

    .facts {
      grid-area: 1 / 2 / span 2;
    }
  }
`;
