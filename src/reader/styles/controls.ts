/** What is pressed, filled in and unfolded. */
import { css } from 'lit';

export const controls = css`
  button,
  input,
  select,
  .menu > summary {
    min-height: 44px;
    padding: 4px 16px;
    border: 1px solid var(--line);
    border-radius: 22px;
    background: var(--surface);
    color: inherit;
    font: inherit;
  }

  button,
  summary {
    cursor: pointer;
  }

  :is(button, .menu > summary):hover {
    border-color: var(--accent);
    background: var(--hover);
  }

  input,
  select {
    border-color: color-mix(in oklch, var(--quiet) 70%, var(--surface));
    border-radius: 12px;
    font-size: 1rem;
  }

  button:is(.strong, .danger) {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }

  button.danger {
    background: var(--warning);
    color: var(--paper);
  }

  button:is(.strong, .danger):hover {
    filter: brightness(1.12);
  }

  dialog {
    max-width: min(440px, 100vw - 36px);
    padding: 24px;
    border: 1px solid var(--line);
    border-radius: 20px;
    background: var(--surface);
    color: var(--ink);
    box-shadow: var(--shadow);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  dialog :is(h2, h3) {
    margin-bottom: 12px;
    font-size: 1.1875rem;
  }

  dialog p {
    margin-bottom: 18px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: end;
  }

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

  @media (max-width: 739px) {
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

  .keys {
    display: grid;
    gap: 6px;
    margin-bottom: 18px;
  }

  .keys div {
    display: grid;
    grid-template-columns: 60px 1fr;
    align-items: baseline;
  }

  kbd {
    display: inline-block;
    min-width: 28px;
    padding: 1px 7px;
    border: 1px solid var(--line);
    border-bottom-width: 2px;
    border-radius: 7px;
    font:
      600 0.8125rem/1.5 ui-monospace,
      monospace;
    text-align: center;
  }

  .switch {
    display: flex;
    gap: 10px;
    align-items: center;
    min-height: 44px;
    font-weight: 600;
  }

  .switch input {
    width: 20px;
    height: 20px;
    min-height: 0;
    margin: 0;
    accent-color: var(--accent);
  }

  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    margin-bottom: 18px;
    padding-top: 12px;
    border-top: 1px solid var(--line);
    font-size: 0.875rem;
  }
`;
