/** Small drawings that take the colour of the text around them. */
import { html } from 'hono/html';

/** A bicycle basket. */
export const basketIcon = html`<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
  <path
    d="M3 9.5h18l-1.8 9.2a1.6 1.6 0 0 1-1.6 1.3H6.4a1.6 1.6 0 0 1-1.6-1.3ZM7.5 9.5 10 4m6.5 5.5L14 4M9.5 13v3.5m5-3.5v3.5M12 13v3.5"
  />
</svg>`;
