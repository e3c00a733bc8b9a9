/** The desk: what stands over it, and where the list and the transcript are. */
import { css } from 'lit';

export const desk = css`
  header {
    display: flex;
    gap: 0 clamp(0px, 0.6vw, 8px);
    align-items: center;
    padding: 8px clamp(12px, 1.3vw, 18px) 8px 18px;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }

  header h1 {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  header :is(button, .menu > summary) {
    min-height: 44px;
    padding-inline: clamp(6px, 1.2vw, 14px);
    border-color: transparent;
    background: none;
    color: var(--quiet);
    font-size: 0.875rem;
  }

  header .menu .sheet button {
    padding-inline: 12px;
    color: inherit;
  }

  :is(.trouble:has(button), .notice) {
    padding: 10px 18px;
    border-bottom: 1px solid var(--line);
  }

  .trouble:has(button) {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    padding-block: 6px;
    background: var(--warning-tint);
  }

  .trouble .fault {
    flex: 1 1 240px;
  }

  .trouble button {
    min-height: 36px;
  }

  .notice {
    background: var(--tint);
    font-size: 0.875rem;
  }

  .file {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    padding: 6px 18px;
    border-bottom: 1px solid var(--line);
    background: var(--tint);
  }

  .file p {
    flex: 1;
    overflow-wrap: anywhere;
  }

  .file button {
    min-height: 36px;
  }

  .file details {
    flex-basis: 100%;
  }

  .file summary {
    min-height: 44px;
    padding-block: 10px;
  }

  .file li {
    padding-block: 2px;
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  nav {
    padding: 12px 10px;
  }

  .shown {
    padding: 0 18px 48px;
  }

  .unchosen {
    display: none;
    gap: 14px;
    justify-items: start;
    width: fit-content;
    margin-inline: auto;
    padding-top: min(24dvh, 220px);
    color: var(--quiet);
  }

  .unchosen h2 {
    color: var(--ink);
  }

  .unchosen .keys {
    margin-top: 14px;
    color: var(--quiet);
  }

  .back {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }

  .back::before {
    content: '←' / '';
    margin-inline-end: 6px;
  }

  .desk.reading nav {
    display: none;
  }

  .desk:not(.reading) .shown {
    display: none;
  }

  @media (min-width: 46.25em) {
    .desk {
      display: grid;
      grid-template-columns: minmax(min(20rem, 44%), 36%) minmax(0, 1fr);
    }

    .desk nav,
    .desk.reading nav {
      display: block;
      position: sticky;
      top: 0;
      height: 100dvh;
      overflow-y: auto;
    }

    .shown,
    .desk:not(.reading) .shown {
      display: block;
      min-height: calc(100dvh - 61px);
      padding: 0 28px 64px;
      border-inline-start: 1px solid var(--line);
    }

    .unchosen {
      display: grid;
    }

    .back:not(:focus) {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @media (min-width: 73.75em) {
    .desk {
      grid-template-columns: min(26.25rem, 40%) minmax(0, 1fr);
    }
  }
`;
