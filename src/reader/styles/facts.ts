/** What is told of a transcript beside its words: what is owed, what was answered, and the facts. */
import { css } from 'lit';

export const facts = css`
  .summary {
    display: grid;
    gap: 12px;
    align-content: start;
    max-width: 820px;
  }

  .summary:not(:has(section, details)) {
    display: none;
  }

  .summary :is(section, details[open]) {
    padding: 12px 18px;
    border: 1px solid var(--line);
    border-radius: 16px;
    background: var(--surface);
    overflow-wrap: anywhere;
  }

  .summary h3,
  :is(.facts, .given) summary {
    color: var(--quiet);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .matters li {
    padding-block: 3px;
  }

  .matters .flag {
    margin-inline-start: 4px;
  }

  .matters .flag .icon {
    width: 0.75rem;
    height: 0.75rem;
    vertical-align: -2px;
  }

  .answers {
    width: 100%;
    border-collapse: collapse;
  }

  .answers :is(th, td) {
    width: 50%;
    padding: 5px 12px 5px 0;
    border-top: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .answers thead th {
    padding-top: 0;
    border: 0;
    color: var(--quiet);
    font-size: 0.8125rem;
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

  :is(.facts, .given) summary {
    min-height: 44px;
    padding-block: 12px;
    cursor: pointer;
  }

  :is(.facts details, .given):not([open]) {
    margin-block: -12px;
  }

  .facts dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 6px 18px;
    align-items: baseline;
  }

  .facts dt {
    color: var(--quiet);
    font-size: 0.8125rem;
  }

  .facts time {
    color: inherit;
    font-size: inherit;
  }

  .facts .id {
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
  }

  @media (min-width: 73.75em) {
    .facts {
      position: sticky;
      top: 12px;
      grid-area: 1 / 2 / span 2;
      align-self: start;
    }

    :is(.facts, .given) summary {
      min-height: 0;
      padding-block: 12px 8px;
    }

    .given summary {
      padding-block: 0 8px;
    }

    .facts dl {
      display: block;
    }

    .facts dd {
      margin-bottom: 8px;
    }
  }
`;
