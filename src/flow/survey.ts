/** How an owner words the survey. */
import type { ElementSchema, ValuesOf } from './schema.ts';

/** What a score is out of, where nobody says. */
export const usualScale = 5;

/** How the chat is rated at the end: one for each chat. Without it the scale is five, and a comment is asked for. */
export const surveySchema = {
  tag: 'guided-survey',
  attributes: {
    /** The question for a score; by default "How was this chat for you?". */
    ask: { type: 'text' },
    /** The highest score; 1 is the lowest. */
    scale: { type: 'count', min: 2, max: 10, default: usualScale },
    /** The question for a comment; without it none is asked for. */
    comment: { type: 'text' },
  },
} as const satisfies ElementSchema;

/** How the chat is rated. */
export type Survey = ValuesOf<typeof surveySchema.attributes>;
