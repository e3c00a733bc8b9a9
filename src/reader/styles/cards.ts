/** Content that was shown as a card: solutions, comparisons, promises, contacts. */
import { css } from 'lit';

export const cards = css`
  .card {
    white-space: normal;
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

  .card dt {
    color: var(--quiet);
    font-size: 0.875rem;
  }

  .card:has(> section + section) dd + dt {
    margin-top: 8px;
  }

  .card dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 4px 18px;
    align-items: baseline;
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
`;
