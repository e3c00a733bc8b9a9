/** One transcript: its head, the margin beside the technique, and what was said. */
import { css } from 'lit';

export const transcript = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 18px;
    align-items: start;
    padding-block: 14px;
  }

  .head .titles {
    flex: 1 1 20rem;
    min-width: 0;
  }

  .head h2 {
    font-size: 1.375rem;
    overflow-wrap: anywhere;
  }

  .head .how {
    gap: 2px 14px;
    padding-top: 4px;
    color: var(--quiet);
    font-size: 0.875rem;
  }

  .head .how > span:not(.flag) {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 5px;
    align-items: center;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
  }

  .transcript {
    display: grid;
    gap: 18px;
    container-type: inline-size;
  }

  .turns {
    max-width: 820px;
  }

  .day {
    padding-block: 12px 2px;
    font-weight: 600;
  }

  .day time {
    color: inherit;
    font-size: 0.875rem;
  }

  .who {
    padding-top: 10px;
    color: var(--quiet);
    font-size: 0.8125rem;
  }

  .body {
    display: grid;
    gap: 4px;
    min-width: 0;
    padding-block: 2px;
  }

  .row.within .body {
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--accent);
  }

  .margin {
    padding: 10px 0 2px;
    color: var(--quiet);
    font-size: 0.8125rem;
    line-height: 1.4;
  }

  .margin span {
    display: flex;
    gap: 6px;
    align-items: center;
  }

  .margin :is(.technique, .outcome) {
    color: var(--ink);
    font-weight: 600;
  }

  .margin .technique .icon {
    color: var(--accent);
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

  .visitor :is(.bubble, .who, .note) {
    justify-self: end;
  }

  .visitor .bubble {
    border-color: transparent;
    border-radius: 16px 6px 16px 16px;
    background: var(--tint);
  }

  .bubble s {
    color: var(--quiet);
  }

  .visitor .bubble s {
    color: inherit;
  }

  .note {
    color: var(--quiet);
    font-size: 0.8125rem;
  }

  .line {
    padding-block: 6px;
    color: var(--quiet);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }

  @container (min-width: 620px) {
    .row {
      display: grid;
      grid-template-columns: 9.25rem minmax(0, 1fr);
      column-gap: 14px;
    }

    .body {
      grid-column: 2;
      padding-inline-start: 16px;
    }

    .row .body {
      border-inline-start: 2px solid transparent;
    }

    .row.within .body {
      padding-inline-start: 16px;
      border-color: var(--accent);
    }

    .margin {
      grid-column: 1;
      grid-row: 1;
      align-self: end;
      padding: 2px 0 11px;
    }

    .margin span {
      justify-content: end;
      text-align: end;
    }

    .bubble {
      max-width: 86%;
    }

    .day {
      padding-inline-start: calc(9.25rem + 32px);
    }
  }

  @media (min-width: 73.75em) {
    .transcript {
      grid-template-columns: minmax(0, 1fr) 232px;
      grid-template-rows: auto 1fr;
      column-gap: 36px;
    }

    .summary,
    .turns {
      grid-column: 1;
    }
  }
`;
