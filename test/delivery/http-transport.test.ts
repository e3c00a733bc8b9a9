import { expect } from 'chai';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TransportReply, TransportRequest } from '../../src/conversation/ports.ts';
import { createHttpTransport } from '../../src/platform/http-transport.ts';
import { SimulatedClock } from '../support/clock.ts';
import { type HttpServer, listen, readBody } from '../support/http-server.ts';
import { describeTransport } from '../suites/transport.ts';

describeTransport('HTTP', expect, async () => {
  const replies: (TransportReply | 'cut')[] = [];
  const arrived: TransportRequest[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const { method, url = '', headers } = request;
    arrived.push({
      method: method === 'DELETE' ? 'DELETE' : 'POST',
      url,
      headers: headers as Record<string, string>,
      body: await readBody(request),
    });
    const reply = replies.shift();
    if (reply === undefined || reply === 'cut') return request.socket.destroy();
    if (reply.retryAfter !== undefined) response.setHeader('retry-after', reply.retryAfter);
    if (reply.status >= 300 && reply.status < 400) response.setHeader('location', '/elsewhere');
    response.writeHead(reply.status).end(reply.body === undefined ? '' : JSON.stringify(reply.body));
    return undefined;
  };
  const server = await listen((request, response) => void serve(request, response));
  return {
    transport: createHttpTransport(new SimulatedClock()),
    url: `${server.origin}/transcripts`,
    answer: (...next) => void replies.push(...next),
    arrived,
    close: server.close,
  };
});

describe('HTTP', () => {
  let clock: SimulatedClock;
  let server: HttpServer | undefined;

  beforeEach(() => {
    clock = new SimulatedClock();
  });

  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  /** Posts to a server that responds like this. */
  const post = async (respond: (response: ServerResponse) => void): Promise<TransportReply> => {
    server = await listen((request, response) => {
      request.resume();
      respond(response);
    });
    return createHttpTransport(clock)({ method: 'POST', url: server.origin, headers: {}, body: '{}' });
  };

  const failureOf = (reply: Promise<TransportReply>) =>
    reply.then(
      () => undefined,
      (error: unknown) => error,
    );

  const bodies = {
    'an empty body': '',
    'broken JSON': '{"acknowledged": 1',
    'a page': '<!doctype html><p>Thank you!</p>',
    'half a character': Buffer.from([0x22, 0xc3]),
  };
  for (const [what, body] of Object.entries(bodies)) {
    it(`takes ${what} for no word about it`, async () => {
      expect(await post((response) => response.end(body))).to.deep.equal({ status: 200, body: undefined });
    });
  }

  it('puts a reply together that comes in parts, in the midst of a character', async () => {
    const body = Buffer.from('{"acknowledged":3,"thanks":"så bra"}');
    const reply = await post((response) => {
      response.write(body.subarray(0, 30));
      response.end(body.subarray(30));
    });
    expect(reply.body).to.deep.equal({ acknowledged: 3, thanks: 'så bra' });
  });

  it('does not read a reply that never ends', async () => {
    let stopped = false;
    const reply = await post((response) => {
      const more = () => {
        while (!stopped && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more).on('close', () => (stopped = true));
      more();
    });
    expect(reply).to.deep.equal({ status: 200, body: undefined });
  });

  it('rejects a reply that is cut off in its midst, as it may have said something', async () => {
    const failure = await failureOf(
      post((response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"acknowledged":', () => response.destroy());
      }),
    );
    expect(failure).to.be.instanceOf(Error);
  });

  it('gives up on a reply that does not come in time', async () => {
    const failure = await failureOf(post(() => clock.advance(30_000)));
    expect(failure).to.have.property('name', 'AbortError');
  });

  it('gives up on a reply that begins in time and does not end', async () => {
    const failure = await failureOf(
      post((response) => {
        response.write('{', () => clock.advance(29_999));
        response.write('"acknowledged":', () => clock.advance(1));
      }),
    );
    expect(failure).to.have.property('name', 'AbortError');
  });

  it('does not wait for a reply that has come', async () => {
    await post((response) => response.writeHead(204).end());
    expect(clock.untilNext).to.equal(undefined);
  });

  it('sees a redirect where the browser hides which one it was', async () => {
    const { fetch } = globalThis;
    const hidden = Object.defineProperties(new Response(), { type: { value: 'opaqueredirect' }, status: { value: 0 } });
    globalThis.fetch = async () => hidden;
    try {
      const reply = await createHttpTransport(clock)({ method: 'POST', url: '/', headers: {} });
      expect(reply.status).to.equal(302);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
