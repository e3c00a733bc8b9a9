/** The desk: the list at the side, and room for one transcript. */
import { css } from 'lit';

export const desk = css`
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

  header ~ :is(.fault, .notice) {
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

  .list :is(time, .outcome, .rating) {
    text-align: end;
  }

  .list :is(.outcome, .matter, .rating) {
    font-size: 0.875rem;
  }

  .list .open {
    font-weight: 600;
  }

  .list .rating {
    grid-column: 2;
  }

  .count {
    padding: 0 12px 4px;
  }

  .list a[aria-current] :is(time, .quiet, .outcome) {
    color: inherit;
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

  .downloads {
    display: flex;
    flex-wrap: wrap;
    column-gap: 16px;
    align-items: center;
    margin-top: 12px;
    font-size: 0.875rem;
  }

  nav .downloads {
    padding-inline: 12px;
  }

  .facts .downloads .quiet {
    flex-basis: 100%;
  }

  .downloads a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }

  .delete {
    margin-top: 12px;
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
