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
