/** What a page fetches, as the browser counts it on the wire. */
import { setTimeout as pass } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

/** How long nothing may be asked for before a page is taken to be at rest. */
const quiet = 800;

/** The requests of one page. */
export class Traffic {
  bytes = 0;
  requests = 0;
  /** What of the bytes are scripts, without headers. */
  scripts = 0;
  readonly #abroad = new Set<string>();
  readonly #pending = new Set<string>();
  readonly #headers = new Map<string, number>();
  #last = performance.now();

  private constructor(devtools: CDPSession, origin: string) {
    devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
      const { protocol, host, origin: to } = new URL(request.url);
      if (!protocol.startsWith('http')) return;
      this.#last = performance.now();
      if (to === origin) this.requests += 1;
      else this.#abroad.add(host);
      this.#pending.add(requestId);
    });
    devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (type === 'Script') this.#headers.set(requestId, response.encodedDataLength);
    });
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      this.bytes += encodedDataLength;
      const headers = this.#headers.get(requestId);
      if (headers !== undefined) this.scripts += encodedDataLength - headers;
      this.#ends(requestId);
    });
    devtools.on('Network.loadingFailed', ({ requestId }) => this.#ends(requestId));
  }

  /** Counts from now on. Hosts other than the origin's are noted apart, as nothing comes of calling them. */
  static async of(devtools: CDPSession, origin: string): Promise<Traffic> {
    const traffic = new Traffic(devtools, origin);
    await devtools.send('Network.enable');
    return traffic;
  }

  /** The hosts elsewhere that were called. */
  get abroad(): readonly string[] {
    return [...this.#abroad];
  }

  /** Waits until nothing was asked for in a while; a page that polls is not waited for longer than three times that. */
  async rests(): Promise<void> {
    const began = performance.now();
    this.#last = began;
    const resting = () => this.#pending.size === 0 && performance.now() - this.#last >= quiet;
    while (!resting() && performance.now() - began < 3 * quiet) await pass(50);
  }

  #ends(requestId: string): void {
    this.#pending.delete(requestId);
    this.#last = performance.now();
  }
}
