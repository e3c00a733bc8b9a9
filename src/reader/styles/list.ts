/** The list: two lines a row, for people who read all day. */
import { css } from 'lit';

export const list = css`
  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    padding: 0 8px 6px;
  }

  .count .menu > summary {
    min-height: 36px;
    padding: 2px 12px;
    border-color: transparent;
    background: none;
    color: var(--accent);
    font-size: 0.8125rem;
  }

  .list li + li {
    border-top: 1px solid var(--line);
  }

  .list a {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 1px 12px;
    padding: 8px;
    color: inherit;
    font-size: 0.8125rem;
    text-decoration: none;
  }

  .list strong {
    overflow: hidden;
    font-size: 0.9375rem;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .list strong.none {
    color: var(--quiet);
    font-weight: 400;
  }

  .list time {
    line-height: 1.75;
    text-align: end;
  }

  .list a:hover {
    background: var(--hover);
  }

  .list a[aria-current] {
    background: var(--tint);
    box-shadow: inset 3px 0 var(--accent);
  }

  .list a:focus-visible {
    outline-offset: -3px;
  }

  .list a[aria-current] :is(time, .where, .flag.plain) {
    color: inherit;
  }

  .how {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
  }

  .list .kind::before {
    content: '· ' / '';
  }

  .list .how > .icon {
    margin-inline-end: -3px;
    color: var(--accent);
  }

  .list .how > .icon + .outcome {
    margin-inline-start: 2px;
  }

  .rating {
    display: inline-flex;
    gap: 3px;
    align-items: center;
  }

  .rating .icon {
    width: 0.8125rem;
    height: 0.8125rem;
  }

  .reference {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .second {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0 8px;
    align-items: start;
  }

  .where {
    display: flex;
    flex: 1 1 auto;
    gap: 6px;
    justify-content: end;
    color: var(--quiet);
  }

  .where .page {
    flex: 1 1 0;
    width: 1.5rem;
    min-width: 0;
    text-align: end;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* What the visitor quotes is looked for; where they were stands beside the transcript. */
  .where:has(.reference) .page {
    display: none;
  }

  .where abbr {
    flex: none;
    font-size: 0.75rem;
    text-decoration: none;
    text-transform: uppercase;
  }

  .empty {
    padding: 24px 8px;
    color: var(--quiet);
    text-wrap: balance;
  }

  .more {
    display: block;
    margin: 12px auto;
  }
`;
