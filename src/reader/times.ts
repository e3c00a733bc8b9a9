/**
 * Times as whoever reads writes them. They were written by a guest's clock, so any may be nonsense: it is then shown as
 * it came.
 */
import { type TemplateResult, html, nothing } from 'lit';

/** Tells a time. */
export type TimeFormat = (at: string) => string;

/** How a time is told in a locale; in that of the browser where none is named. */
export function timeFormat(options: Intl.DateTimeFormatOptions, locale?: string): TimeFormat {
  const formatter = new Intl.DateTimeFormat(locale, options);
  return (at) => (isTime(at) ? formatter.format(Date.parse(at)) : at);
}

const isTime = (at: string) => !Number.isNaN(Date.parse(at));

/** `22 November 2026` */
export const day = timeFormat({ dateStyle: 'long' });

/** `22 Nov 2026, 13:04` */
export const moment = timeFormat({ dateStyle: 'medium', timeStyle: 'short' });

/** `22 Nov, 13:04` */
export const briefMoment = timeFormat({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** `13:04` */
export const clockTime = timeFormat({ timeStyle: 'short' });

/** `Sunday 22 November 2026 at 13:04:05 CET` */
const wholeMoment = timeFormat({ dateStyle: 'full', timeStyle: 'long' });

/** Draws a time, which tells the whole of it to whoever points at it. */
export function timeView(at: string, format: TimeFormat): TemplateResult {
  const known = isTime(at);
  return html`<time datetime=${known ? at : nothing} title=${known ? wholeMoment(at) : nothing}>${format(at)}</time>`;
}
