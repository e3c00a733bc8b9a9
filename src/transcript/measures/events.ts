/** What a conversation had in its course, whatever came of it later: what measures count, and lists can be filtered by. */
import type { Figures } from './figures.ts';

/** The names of what may be had. */
export const eventNames = ['complaint', 'compliment', 'handover', 'promise'] as const;

/** The name of one. */
export type EventName = (typeof eventNames)[number];

/** Whether figures tell of one. Only what a visitor has begun is counted. */
export const hadIn: Readonly<Record<EventName, (figures: Figures) => boolean>> = {
  complaint: ({ turns, complaint }) => turns > 0 && complaint,
  compliment: ({ turns, compliment }) => turns > 0 && compliment,
  handover: ({ turns, reasons }) => turns > 0 && reasons.length > 0,
  promise: ({ turns, promises }) => turns > 0 && promises > 0,
};
