/** What unfolds above that which follows it. */
import { css } from 'lit';

export const menu = css`
  .menu {
    position: relative;
  }

  .menu > summary {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    list-style: none;
    white-space: nowrap;
  }

  .menu > summary::-webkit-details-marker {
    display: none;
  }

  .menu > summary::after {
    content: '';
    width: 6px;
    height: 6px;
    margin-top: -4px;
    border: solid;
    border-width: 0 1.6px 1.6px 0;
    rotate: 45deg;
  }

  .menu .sheet {
    position: absolute;
    inset-inline-end: 0;
    z-index: 2;
    width: max-content;
    max-width: calc(100vw - 36px);
    margin-top: 4px;
    padding: 6px;
    border: 1px solid var(--line);
    border-radius: 16px;
    background: var(--surface);
    box-shadow: var(--shadow);
  }

  /* It spans what it stands in where there is no more room. */
  nav .count,
  .head {
    position: relative;
  }

  nav .menu {
    position: static;
  }

  nav .menu .sheet {
    inset-inline: 0;
    width: auto;
  }

  /* The head may be too narrow for both in a row. */
  @media (max-width: 73.74em) {
    .head .menu {
      position: static;
    }

    .head .menu .sheet {
      inset-inline: 0;
      width: auto;
    }
  }

  .menu .sheet button {
    width: 100%;
    padding: 4px 12px;
    border: 0;
    border-radius: 10px;
    background: none;
    text-align: start;
  }

  .menu .sheet a {
    display: flex;
    gap: 24px;
    align-items: center;
    justify-content: space-between;
    min-height: 40px;
    padding: 4px 12px;
    border-radius: 10px;
    color: inherit;
    text-decoration: none;
  }

  .menu .sheet .quiet {
    flex: 0 1 auto;
    text-align: end;
  }

  .menu .sheet :is(a, button):hover {
    background: var(--hover);
  }
`;
