/** How the reader looks: the widget's colours, and the density of a tool that is used all day. */
import { css } from 'lit';

const colours = css`
  :host {
    color-scheme: light dark;
    --paper: oklch(98.4% 0.004 85);
    --surface: oklch(100% 0 0);
    --ink: oklch(24% 0.015 250);
    --quiet: oklch(48% 0.015 250);
    --line: oklch(90% 0.006 85);
    --accent: oklch(50% 0.105 195);
    --on-accent: oklch(100% 0 0);
    --tint: oklch(94% 0.03 195);
    --warning: oklch(48% 0.16 30);
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --paper: oklch(19% 0.012 250);
      --surface: oklch(24% 0.014 250);
      --ink: oklch(95% 0.005 250);
      --quiet: oklch(74% 0.012 250);
      --line: oklch(33% 0.014 250);
      --accent: oklch(76% 0.1 190);
      --on-accent: oklch(19% 0.012 250);
      --tint: oklch(34% 0.05 195);
      --warning: oklch(78% 0.12 35);
    }
  }
`;

const basics = css`
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

  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
  }

  button,
  input {
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

  input {
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

  .fault:empty {
    display: none;
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

const signIn = css`
  .sign-in {
    display: grid;
    gap: 12px;
    max-width: 400px;
    margin: 0 auto;
    padding: min(16vh, 140px) 24px 24px;
  }

  .sign-in h1 {
    margin-bottom: 12px;
    font-size: 1.75rem;
  }

  .sign-in label {
    margin-bottom: -8px;
    font-weight: 600;
  }

  .sign-in button {
    justify-self: start;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
`;

const desk = css`
  header {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 12px 18px;
    border-bottom: 1px solid var(--line);
  }

  header h1 {
    margin-inline-end: auto;
  }

  header + .fault {
    padding: 12px 18px;
  }

  nav {
    padding: 12px;
  }

  main {
    padding: 18px;
  }

  .list a {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 12px;
    padding: 10px 12px;
    border-radius: 12px;
    color: inherit;
    text-decoration: none;
  }

  .list :is(strong, .quiet) {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .list a:hover,
  .list a[aria-current] {
    background: var(--tint);
  }

  .list a[aria-current] {
    box-shadow: inset 3px 0 var(--accent);
  }

  .list :is(time, .outcome) {
    text-align: end;
  }

  .list a[aria-current] :is(time, .quiet, .outcome) {
    color: inherit;
  }

  .list .outcome {
    font-size: 0.875rem;
  }

  .list .outcome::before {
    content: '';
    display: inline-block;
    width: 0.6em;
    height: 0.6em;
    margin-inline-end: 0.45em;
    border: 2px solid var(--accent);
  }

  .list .outcome:is(.disc, .ring)::before {
    border-radius: 50%;
  }

  .list .outcome.disc::before {
    background: var(--accent);
  }

  .list .outcome.arrow::before {
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }

  .list .outcome.dash::before {
    height: 0;
    border-width: 2px 0 0;
    vertical-align: middle;
  }

  .list .outcome.dots::before {
    height: 0;
    border-width: 3px 0 0;
    border-style: dotted;
    vertical-align: middle;
  }

  .empty {
    padding: 12px;
    color: var(--quiet);
  }

  .more {
    display: block;
    margin: 12px auto;
  }

  .back {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }

  .desk.reading nav {
    display: none;
  }

  @media (min-width: 800px) {
    .desk {
      display: grid;
      grid-template-columns: minmax(300px, 380px) minmax(0, 1fr);
    }

    .desk nav,
    .desk.reading nav {
      display: block;
      position: sticky;
      top: 0;
      max-height: 100dvh;
      overflow-y: auto;
    }

    main {
      min-height: calc(100dvh - 70px);
      padding: 24px 32px;
      border-inline-start: 1px solid var(--line);
    }

    .back:not(:focus) {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;

const transcript = css`
  .transcript {
    display: grid;
    gap: 32px;
    margin-top: 18px;
  }

  .turns {
    display: grid;
    gap: 18px;
    align-content: start;
    max-width: 760px;
  }

  .turn {
    display: grid;
    gap: 4px;
  }

  .day {
    padding-block: 4px;
    border-bottom: 1px solid var(--line);
    font-weight: 600;
  }

  .who {
    color: var(--quiet);
    font-size: 0.875rem;
  }

  .row {
    display: grid;
    gap: 4px 18px;
  }

  .margin {
    color: var(--quiet);
    font-size: 0.8125rem;
  }

  .margin span {
    display: block;
  }

  .margin :is(.technique, .outcome) {
    color: var(--ink);
    font-weight: 600;
  }

  .margin span::before {
    content: '';
    display: inline-block;
    width: 6px;
    height: 6px;
    margin-inline-end: 8px;
    border-radius: 50%;
    background: var(--accent);
    vertical-align: 0.15em;
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

  .card {
    white-space: normal;
  }

  .visitor .who {
    text-align: end;
  }

  .visitor .bubble {
    justify-self: end;
    border-color: transparent;
    border-radius: 16px 6px 16px 16px;
    background: var(--tint);
  }

  .line {
    color: var(--quiet);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
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

  .card dt,
  .facts dt {
    color: var(--quiet);
    font-size: 0.875rem;
  }

  .facts dd + dt,
  .card:has(> section + section) dd + dt {
    margin-top: 8px;
  }

  .card dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 4px 18px;
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

  .facts {
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  .facts .id {
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
  }

  .formats {
    display: flex;
    gap: 18px;
    margin-top: 12px;
  }

  .formats a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }

  @media (min-width: 560px) {
    .row {
      grid-template-columns: 8.5rem minmax(0, 1fr);
    }

    .margin {
      padding-top: 9px;
      text-align: end;
    }

    .margin span::before {
      display: none;
    }

    .row > :not(.margin) {
      grid-column: 2;
    }

    .bubble {
      max-width: 86%;
    }

    .who {
      padding-inline-start: calc(8.5rem + 18px);
    }
  }

  @media (min-width: 1180px) {
    .transcript {
      grid-template-columns: minmax(0, 1fr) 220px;
    }
  }
`;

export const styles = [colours, basics, signIn, desk, transcript];
