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

/** `13:04` */
export const clockTime = timeFormat({ timeStyle: 'short' });

const shortDay = timeFormat({ day: 'numeric', month: 'short' });

/** `22 Nov, 13:04`, the hour as {@link clockTime} has it. */
export const briefMoment: TimeFormat = (at) => (isTime(at) ? `${shortDay(at)}, ${clockTime(at)}` : at);

/** `Sunday 22 November 2026 at 13:04:05 CET` */
const wholeMoment = timeFormat({ dateStyle: 'full', timeStyle: 'long' });

/** Draws until when something was promised: often a time, or a day; else whatever words the owner has for it. */
export function untilView(until: string): TemplateResult {
  if (/^\d{4}-\d\d-\d\d$/.test(until)) return timeView(`${until}T00:00`, day);
  return html`<bdi>${/^\d{4}-\d\d-\d\dT/.test(until) ? timeView(until, moment) : until}</bdi>`;
}

/** Draws a time, which tells the whole of it to whoever points at it. */
export function timeView(at: string, format: TimeFormat): TemplateResult {
  const known = isTime(at);
  return html`<time datetime=${known ? at : nothing} title=${known ? wholeMoment(at) : nothing}>${format(at)}</time>`;
}
