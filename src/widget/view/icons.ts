/** Icons: lines of 1.75 px in the colour of the text. They say nothing by themselves; the button that holds one is named. */
import { svg, type SVGTemplateResult, html, type TemplateResult } from 'lit/html.js';

const icon = (lines: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${lines}</svg>`;

export const closeIcon = icon(svg`<path d="M6.5 6.5l11 11m0-11l-11 11" />`);
export const menuIcon = icon(svg`<path class="dots" d="M5.5 12h.01M12 12h.01M18.5 12h.01" />`);
export const sendIcon = icon(svg`<path d="M12 18.5v-13m-5.5 5.5L12 5.5l5.5 5.5" />`);
export const awayIcon = icon(svg`<path d="M7 17L17 7m-8 0h8v8" />`);
