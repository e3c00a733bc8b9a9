/**
 * The chat as it will be on another day, for an owner who looks ahead: `?guided-chat-preview=2026-12-01` in the page's
 * address, or with a time, as `2026-12-01T18:30`.
 */
import type { Clock } from '../conversation/ports.ts';
import { localTimeIn } from '../flow/local-time.ts';
import type { Finding } from '../flow/problem.ts';
import { isDate } from '../flow/text.ts';
import type * as ProblemWords from './problem-words.ts';
import { previewParameter } from './scope.ts';

const minute = 60_000;
/** No owner looks further ahead, or back, than a century. */
const farthest = 100 * 366 * 24 * 60 * minute;

/** Another time than the present. */
export interface Preview {
  /** The moment at which it begins, ISO 8601. */
  readonly at: string;
  /** The day of it, where the chat is at home. */
  readonly day: string;
  /** A clock that goes on from there. */
  readonly clock: Clock;
}

/**
 * Reads a preview from a page's address; `undefined` where there is none, or it cannot be read.
 *
 * @param search the part of the address that follows its path
 * @param clock the present
 * @param timeZone the place (IANA) whose day it is; without one, that of the machine
 */
export function previewIn(
  search: string,
  clock: Clock,
  timeZone: string | undefined,
  onProblem: (finding: Finding<typeof ProblemWords>) => void,
): Preview | undefined {
  const wanted = new URLSearchParams(search).get(previewParameter);
  if (!wanted) return undefined;
  const now = clock.now();
  const shift = momentOf(wanted, now, timeZone) - now;
  if (Number.isNaN(shift)) {
    onProblem((words) => words.unreadablePreview(wanted));
    return undefined;
  }
  return {
    at: new Date(now + shift).toISOString(),
    day: wanted.slice(0, 10),
    clock: { now: () => clock.now() + shift, after: clock.after },
  };
}

/** The moment that is meant; `NaN` where none is. Without a time it is the present time of that day. */
function momentOf(wanted: string, now: number, timeZone: string | undefined): number {
  const localTime = localTimeIn(timeZone);
  // What calendar and clock show, as if it were UTC.
  const shown = (at: number) => {
    const { date, minutes } = localTime(at);
    return Date.parse(date) + minutes * minute + (at % minute);
  };
  const [date = '', time = new Date(shown(now)).toISOString().slice(11, -1)] = wanted.split('T');
  const goal = Date.parse(`${date}T${time}Z`);
  // Calendars of years that are far away are written otherwise, and end the patience of some browsers.
  if (!isDate(date) || !(Math.abs(goal - now) < farthest)) return NaN;
  const near = now + goal - shown(now);
  // Summer time may have begun or ended on the way.
  return near + goal - shown(near);
}
