/** What is otherwise for whoever asked their system for it: forced colours, and fingers in place of a pointer. */
import { css } from 'lit';

export const settings = css`
  @media (pointer: coarse) {
    :is(.chip, .count .menu > summary, .file button, .trouble button, .menu .sheet a),
    .filters summary {
      min-height: 44px;
    }

    .filters summary {
      padding-block: 11px;
    }
  }

  @media (forced-colors: active) {
    .icon,
    .list .how > .icon,
    .margin .technique .icon {
      color: inherit;
    }

    .icon .cut {
      stroke: Canvas;
    }

    /* What a tint says elsewhere. */
    .list a[aria-current],
    header button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      --quiet: HighlightText;
    }

    .list a[aria-current] :is(.flag, .flag.plain) {
      border-color: currentColor;
      background: none;
      color: inherit;
    }

    .visitor .bubble {
      border-style: double;
      border-width: 3px;
    }

    /* A transparent border would be drawn beside every row, and not beside the technique alone. */
    .row:not(.within) .body {
      border-color: Canvas;
    }

    .bar {
      border: 1px solid CanvasText;
      height: 6px;
      fill: Highlight;
    }
  }
`;
