/** The measures: figures in a grid, and tables whose rows fill by their share. */
import { css } from 'lit';

export const measures = css`
  header button[aria-pressed='true'] {
    background: var(--tint);
    color: var(--ink);
  }

  .measures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 30px;
    max-width: 860px;
  }

  .measures section {
    min-width: 0;
  }

  .measures h3 {
    margin-bottom: 10px;
    font-size: 0.9375rem;
  }

  .measures h3 .quiet {
    margin-inline-start: 6px;
    font-weight: 400;
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.375rem), 1fr));
    border: 1px solid var(--line);
    border-radius: 16px;
    background: var(--surface);
    overflow: hidden;
  }

  .figures > div {
    padding: 14px 18px;
    /* Drawn by each over its neighbours' edges, so that the last row needs no rule of its own. */
    box-shadow:
      1px 0 var(--line),
      0 1px var(--line);
  }

  .figures dt {
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .figures .value {
    font-size: 1.625rem;
    font-weight: 600;
    line-height: 1.35;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }

  .figures .value.none {
    color: var(--quiet);
    font-size: 1rem;
    font-weight: 400;
    line-height: 2.195rem;
    letter-spacing: 0;
  }

  .figures .quiet {
    line-height: 1.4;
    text-wrap: pretty;
  }

  .measures table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
  }

  .measures :is(th, td) {
    padding: 7px 12px;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  .measures thead th {
    padding-block: 0 5px;
    color: var(--quiet);
    font-size: 0.8125rem;
  }

  .measures tbody th {
    overflow-wrap: break-word;
  }

  .measures tbody th .icon {
    display: inline-block;
    margin-inline-end: 6px;
    color: var(--accent);
  }

  .measures .number {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .measures thead .number {
    white-space: normal;
  }

  .measures td.none {
    color: var(--quiet);
  }

  .bars tbody th {
    width: 40%;
    min-width: min(7.5rem, 37vw);
  }

  .bars thead th {
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .bar {
    display: block;
    width: 100%;
    height: 4px;
    margin-top: 5px;
    border-radius: 2px;
    background: var(--hover);
    fill: var(--accent);
  }

  .bars + p {
    padding: 7px 12px;
  }

  .measures .wide {
    overflow-x: auto;
  }

  .wide tbody th {
    min-width: 9rem;
  }

  @media (min-width: 73.75em) {
    .bars tbody th {
      width: 60%;
    }
  }

  @media (min-width: 46.25em) {
    .figures {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.75rem), 1fr));
    }
  }

  @media (max-width: 46.24em) {
    .figures > div {
      padding-inline: 14px;
    }

    .measures :is(th, td) {
      padding-inline: 6px;
    }

    .desk.measuring .shown {
      display: block;
    }

    .desk.measuring nav :is(.count, .list, .empty, .more) {
      display: none;
    }
  }
`;
