/** The form that the list is searched and filtered with. */
import { css } from 'lit';

export const filters = css`
  .filters {
    display: grid;
    gap: 8px;
    padding: 0 12px 12px;
  }

  .filters :is(input, select) {
    width: 100%;
    padding-inline: 12px;
  }

  .filters > button {
    justify-self: start;
  }

  .search {
    display: flex;
    gap: 8px;
  }

  .search input {
    flex: 1;
    min-width: 0;
  }

  summary {
    min-height: 44px;
    padding-block: 10px;
    cursor: pointer;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(130px, 1fr));
    gap: 8px 12px;
    margin-bottom: 12px;
  }

  .fields label {
    color: var(--quiet);
    font-size: 0.875rem;
  }

  .fields :is(input, select) {
    color: var(--ink);
  }
`;
