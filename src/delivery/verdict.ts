/** What the endpoint's replies mean: the protocol, as a table. */
import type { Erasure, TransportReply } from '../conversation/ports.ts';
import { readAcknowledged } from '../transcript/posting.ts';
import { readRetryAfter } from './backoff.ts';

/** What a conversation waits for that cannot be delivered now, and that time alone does not help. */
export type Until = 'new-token' | 'next-page' | 'never';

/** What is to be done after a reply. */
export type Verdict =
  /** The cursor moves: the endpoint has everything up to `seq`, which may be less than it was sent, or than it had. */
  | { readonly kind: 'moved'; readonly seq: number }
  /** The same again, but not now; `wait` is what the endpoint asks for, in milliseconds. */
  | { readonly kind: 'later'; readonly wait: number | undefined }
  /** The same again in smaller parts. */
  | { readonly kind: 'smaller' }
  | { readonly kind: 'aside'; readonly until: Until }
  /** The conversation was deleted: it is to be forgotten. */
  | { readonly kind: 'gone' };

/** What there is to know when a reply is judged. */
interface Circumstances {
  /** The `seq` of the last entry that was sent. */
  readonly last: number;
  readonly now: number;
}

type Meaning = (reply: TransportReply, circumstances: Circumstances) => Verdict;

const later: Meaning = ({ retryAfter }, { now }) => ({ kind: 'later', wait: readRetryAfter(retryAfter, now) });

const aside =
  (until: Until): Meaning =>
  () => ({ kind: 'aside', until });

/** Without a word about it, all has arrived. Nobody can acknowledge more than was sent. */
const received: Meaning = ({ body }, { last }) => ({
  kind: 'moved',
  seq: Math.min(readAcknowledged(body) ?? last, last),
});

/** Who says what they have lacks something before it; who does not has something else under the same numbers. */
const conflict: Meaning = (reply, circumstances) =>
  (readAcknowledged(reply.body) === undefined ? aside('never') : received)(reply, circumstances);

const meanings: Readonly<Record<string, Meaning>> = {
  '2xx': received,
  // A redirect would turn the post into a GET, or repeat it where nobody asked for it.
  '3xx': later,
  401: aside('new-token'),
  403: aside('new-token'),
  408: later,
  409: conflict,
  410: () => ({ kind: 'gone' }),
  413: () => ({ kind: 'smaller' }),
  425: later,
  429: later,
  '4xx': aside('next-page'),
  '5xx': later,
};

/** Judges the reply to a post. */
export function judge(reply: TransportReply, circumstances: Circumstances): Verdict {
  const { status } = reply;
  const meaning = meanings[status] ?? meanings[`${Math.floor(status / 100)}xx`] ?? later;
  return meaning(reply, circumstances);
}

/** Judges the reply to a deletion; `undefined` where there was none. */
export function judgeErasure(reply: TransportReply | undefined): Erasure {
  const status = reply?.status ?? 0;
  if (status === 404 || status === 405) return 'asked';
  return status === 410 || (status >= 200 && status < 300) ? 'forgotten' : 'failed';
}
