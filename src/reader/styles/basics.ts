/** What holds everywhere in the reader: type, links, focus, what is small and what is unseen. */
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

  :is(ul, ol):not(.card *) {
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
    font-size: 0.875rem;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  [tabindex='-1']:focus-visible {
    outline: none;
  }

  .quiet,
  time {
    color: var(--quiet);
    font-size: 0.8125rem;
  }

  time {
    font-variant-numeric: tabular-nums;
  }

  .fault:empty {
    display: none;
  }

  .waiting {
    padding: 18px 8px;
    color: var(--quiet);
  }

  .fault {
    color: var(--warning);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .icon {
    flex: none;
    width: 0.9375rem;
    height: 0.9375rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.16rem;
  }

  .icon .full {
    fill: currentColor;
  }

  .icon .cut {
    stroke: var(--surface);
  }

  .icon .dots {
    stroke-width: 2.6;
  }

  .outcome {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    white-space: nowrap;
  }

  .flag {
    padding: 0 7px;
    /* Seen where colours are forced. */
    border: 1px solid transparent;
    border-radius: 8px;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }

  .flag.plain {
    border-color: var(--line);
    background: none;
    color: var(--quiet);
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

  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }

  .skip:focus {
    position: fixed;
    inset: 8px auto auto 8px;
    z-index: 3;
  }

  .drop {
    position: fixed;
    inset: 12px;
    z-index: 4;
    display: grid;
    place-content: center;
    border: 2px dashed var(--accent);
    border-radius: 20px;
    background: color-mix(in oklch, var(--tint) 92%, transparent);
    font-size: 1.1875rem;
    font-weight: 600;
    text-align: center;
    pointer-events: none;
  }
`;
