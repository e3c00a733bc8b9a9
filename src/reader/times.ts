/** Times as they are read in a list and in a conversation. They were written by a guest's clock, so any may be nonsense. */
const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-GB', options);
  return (at: string): string => {
    const time = Date.parse(at);
    return Number.isNaN(time) ? at : formatter.format(time);
  };
};

/** `22 November 2026` */
export const day = format({ dateStyle: 'long' });

/** `22 Nov 2026, 13:04` */
export const moment = format({ dateStyle: 'medium', timeStyle: 'short' });

/** `22 Nov, 13:04` */
export const briefMoment = format({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** `13:04` */
export const clockTime = format({ timeStyle: 'short' });
