/** What every transport does, whatever it carries requests over. */
import type { Transport, TransportReply, TransportRequest } from '../../src/conversation/ports.ts';

/** A transport, and the far end of its line. */
export interface TransportLine {
  readonly transport: Transport;
  /** An address at the far end. */
  readonly url: string;
  /** Makes the far end answer the next requests like this, one each; `cut` breaks the line before the reply. */
  readonly answer: (...replies: readonly (TransportReply | 'cut')[]) => void;
  /** What arrived at the far end, with the names of headers in lower case. */
  readonly arrived: readonly TransportRequest[];
  readonly close: () => Promise<void>;
}

/**
 * Describes the contract of a transport.
 *
 * @param expect Chai's, which comes from different packages in Node and in the browser
 * @param make gives a new line for each test
 */
export function describeTransport(
  name: string,
  expect: Chai.ExpectStatic,
  make: () => TransportLine | Promise<TransportLine>,
): void {
  describe(`${name}, as a transport`, () => {
    let line: TransportLine;

    beforeEach(async () => {
      line = await make();
    });

    afterEach(() => line.close());

    const post = (body = '{}'): TransportRequest => ({
      method: 'POST',
      url: line.url,
      headers: { 'content-type': 'application/json', 'idempotency-key': 'conversation:0-3' },
      body,
    });

    it('carries a post as it is', async () => {
      const request = post('{"text":"Blåbær, 自行车, 👩🏽‍🔧"}');
      line.answer({ status: 204 });
      await line.transport(request);
      const [arrived] = line.arrived;
      expect(arrived?.method).to.equal('POST');
      expect(arrived?.headers).to.include(request.headers);
      expect(arrived?.body).to.equal(request.body);
    });

    it('carries a deletion, which has no body', async () => {
      line.answer({ status: 204 });
      await line.transport({ method: 'DELETE', url: line.url, headers: { 'guided-chat-key': 'secret' } });
      expect(line.arrived[0]?.method).to.equal('DELETE');
      expect(line.arrived[0]?.headers).to.include({ 'guided-chat-key': 'secret' });
      expect(line.arrived[0]?.body ?? '').to.equal('');
    });

    it('carries what has to outlive the page', async () => {
      line.answer({ status: 204 });
      expect((await line.transport({ ...post(), keepalive: true })).status).to.equal(204);
      expect(line.arrived).to.have.length(1);
    });

    for (const status of [200, 202, 204, 400, 401, 403, 404, 405, 408, 409, 410, 413, 425, 429, 500, 503]) {
      it(`brings ${status} back as a reply`, async () => {
        line.answer({ status });
        expect((await line.transport(post())).status).to.equal(status);
      });
    }

    for (const status of [301, 302, 303, 307, 308]) {
      it(`does not follow ${status}`, async () => {
        line.answer({ status }, { status: 200, body: { acknowledged: 3 } });
        const reply = await line.transport(post());
        expect(reply.status).to.be.within(300, 399);
        expect(reply.body).to.equal(undefined);
        expect(line.arrived).to.have.length(1);
      });
    }

    it('brings back JSON, whatever the status', async () => {
      line.answer({ status: 200, body: { acknowledged: 17 } }, { status: 409, body: { acknowledged: -1 } });
      expect((await line.transport(post())).body).to.deep.equal({ acknowledged: 17 });
      expect((await line.transport(post())).body).to.deep.equal({ acknowledged: -1 });
    });

    it('brings back when to try again', async () => {
      line.answer({ status: 503, retryAfter: '120' }, { status: 503 });
      expect((await line.transport(post())).retryAfter).to.equal('120');
      expect((await line.transport(post())).retryAfter).to.equal(undefined);
    });

    it('rejects where no reply comes back, and works on', async () => {
      line.answer('cut', { status: 204 });
      const failure: unknown = await line.transport(post()).catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(Error);
      expect((await line.transport(post())).status).to.equal(204);
    });
  });
}
