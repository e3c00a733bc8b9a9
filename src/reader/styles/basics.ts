/** What holds everywhere in the reader: type, links, buttons, fields, focus. */
import { css } from 'lit';

export const basics = css`
  :host {
    display: block;
    min-height: 100dvh;
    background: var(--paper);
    color: var(--ink);
    font:
      0.9375rem/1.5 system-ui,
      sans-serif;
  }

  * {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  ul.list,
  ol.turns {
    list-style: none;
  }

  h1,
  h2 {
    font-size: 1.1875rem;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }

  h3 {
    margin-bottom: 4px;
    font-size: 0.9375rem;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
  }

  button,
  input,
  select {
    min-height: 44px;
    padding: 4px 18px;
    border: 1px solid var(--accent);
    border-radius: 22px;
    background: var(--surface);
    color: inherit;
    font: inherit;
  }

  button {
    cursor: pointer;
  }

  button:hover {
    background: var(--tint);
  }

  input,
  select {
    border-radius: 12px;
    font-size: 1rem;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  h1:focus-visible,
  h2:focus-visible {
    outline: none;
  }

  .quiet,
  time {
    color: var(--quiet);
    font-size: 0.875rem;
  }

  time {
    font-variant-numeric: tabular-nums;
  }

  :is(.fault, .notice):empty {
    display: none;
  }

  .strong {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }

  .strong:hover {
    color: inherit;
  }

  dialog {
    max-width: min(420px, 100vw - 36px);
    padding: 24px;
    border: 1px solid var(--line);
    border-radius: 16px;
    background: var(--surface);
    color: var(--ink);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  dialog p {
    margin-bottom: 18px;
  }

  .fault {
    color: var(--warning);
    font-weight: 600;
  }

  .term-mark {
    opacity: 0;
  }

  .unseen {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
`;
