/** What an endpoint does not take, in words for the owner. */
import { type Problem, problem } from '../flow/problem.ts';
import type { Until } from './verdict.ts';

const hints: Readonly<Record<Until, string>> = {
  'new-token': 'Give <guided-chat> a token that it accepts. What was said is kept, and sent with the new one.',
  'next-page': 'See in its log what it minds. What was said is kept, and tried again on each page.',
  never:
    'It has other entries under the same numbers: look whether its data were mixed up. What was said is kept, and not sent again.',
};

/** An endpoint that has answered, and does not take a conversation. */
export function refused(endpoint: string, status: number, until: Until): Problem<never> {
  return problem(
    'delivery-refused',
    `The endpoint ${endpoint} does not take a conversation: it answered ${status}.`,
    isMisplaced(status) ? 'Look whether its address is right, and takes a POST. What was said is kept.' : hints[until],
  );
}

/** Whether an answer is that of a server that has no endpoint there. */
function isMisplaced(status: number): boolean {
  return status === 404 || status === 405;
}

/** An endpoint that does not answer again and again, or answers that it cannot. */
export function unreachable(endpoint: string, status: number | undefined): Problem<never> {
  if (status === undefined) {
    return problem(
      'endpoint-unreachable',
      `The endpoint ${endpoint} cannot be reached.`,
      'Look whether it runs, lets this origin in (CORS), and stands in connect-src of your content security policy.',
    );
  }
  // Browsers do not tell which redirect it was.
  const redirects = status >= 300 && status < 400;
  return problem(
    'endpoint-unreachable',
    `The endpoint ${endpoint} answers ${redirects ? 'with a redirect' : status} again and again.`,
    redirects
      ? 'It redirects, and posts do not follow: give <guided-chat> the address that it leads to.'
      : 'See in its log what is wrong. What was said is kept, and tried again.',
  );
}
