/** Requests over HTTP, by `fetch`. */
import type { Clock, Transport } from '../conversation/ports.ts';
import { systemClock } from './clock.ts';

/** A reply has to be whole within this time, in milliseconds. */
const patience = 30_000;

/** A reply that means something is a line of JSON. More characters than this are not read. */
const replyLength = 16_384;

/**
 * Carries requests over HTTP. Cookies go to the page's own origin only, and the address of the page, with whatever is in
 * its query, goes nowhere.
 *
 * @param clock by which a reply may be too late
 */
export function createHttpTransport(clock: Clock): Transport {
  return async ({ method, url, headers, body, keepalive = false }) => {
    const giveUp = new AbortController();
    const done = clock.after(patience, () => giveUp.abort());
    try {
      const response = await fetch(url, {
        method,
        headers,
        body: body ?? null,
        keepalive,
        // Not followed either way; but 'error' could not be told from a line that is dead.
        redirect: 'manual',
        credentials: 'same-origin',
        referrerPolicy: 'strict-origin',
        cache: 'no-store',
        signal: giveUp.signal,
      });
      const retryAfter = response.headers.get('retry-after');
      return {
        // A browser hides which redirect it was.
        status: response.type === 'opaqueredirect' ? 302 : response.status,
        ...(retryAfter === null ? {} : { retryAfter }),
        body: await readJson(response),
      };
    } finally {
      done();
    }
  };
}

/** Carries requests over HTTP, by the machine's clock. */
export const httpTransport: Transport = createHttpTransport(systemClock);

async function readJson(response: Response): Promise<unknown> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += part.value;
    if (text.length > replyLength) {
      reader?.cancel().catch(() => undefined);
      return undefined;
    }
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
