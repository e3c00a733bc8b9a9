/** The form that the list is searched and filtered with. */
import { css } from 'lit';

export const filters = css`
  .filters {
    display: grid;
    padding: 0 8px;
  }

  .filters :is(input, select) {
    width: 100%;
    padding-inline: 12px;
  }

  .search {
    display: flex;
    gap: 6px;
  }

  .search input {
    flex: 1;
    min-width: 0;
  }

  /* It takes room also where there is nothing to take away. */
  .search :placeholder-shown::-webkit-search-cancel-button {
    display: none;
  }

  .search button {
    padding-inline: 10px;
  }

  .filters summary {
    justify-self: start;
    min-height: 40px;
    padding-block: 9px;
    color: var(--accent);
    font-size: 0.875rem;
  }

  .filters details[open] {
    padding-bottom: 14px;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.125rem), 1fr));
    gap: 8px 12px;
    margin-bottom: 12px;
  }

  .fields label {
    color: var(--quiet);
    font-size: 0.8125rem;
  }

  .fields :is(input, select) {
    color: var(--ink);
  }

  .fields [type='date'] {
    padding-inline: 8px;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding-bottom: 10px;
  }

  .chip {
    min-height: 32px;
    padding: 2px 12px;
    background: var(--tint);
    border-color: transparent;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
`;
