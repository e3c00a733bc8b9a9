import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { type ServerType, serve } from '@hono/node-server';
import { expect } from 'chai';
import { type Receiver, createReceiver } from '../../src/receiver/receiver.ts';
import { bodyBytes } from '../../src/transcript/wire.ts';
import { batch, entriesBetween, newId } from '../support/posting.ts';

describe('a receiver over HTTP', function () {
  this.timeout(60_000);
  let receiver: Receiver;
  let server: ServerType;
  let port: number;

  before(async () => {
    receiver = await createReceiver({ data: 'memory://', readerToken: 'shared' });
    server = serve({ fetch: receiver.fetch, port: 0, hostname: '127.0.0.1' });
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  after(async () => {
    server.close();
    await receiver.close();
  });

  const post = async (body: BodyInit, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`http://127.0.0.1:${port}/transcripts`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
      duplex: 'half',
    } as RequestInit);

  /** What a server says to bytes that no client library would send. */
  async function say(request: string): Promise<string> {
    const socket = connect(port, '127.0.0.1').end(request);
    return text(socket);
  }

  it('takes posts and serves them', async () => {
    const id = newId();
    expect(await (await post(JSON.stringify(batch(id, entriesBetween(0, 3))))).json()).to.deep.equal({
      acknowledged: 2,
    });
    const url = `http://127.0.0.1:${port}/transcripts/${id}`;
    const served = await fetch(url, { headers: { authorization: 'Bearer shared' } });
    expect(await served.json()).to.include({ id, language: 'en' });
    const head = await fetch(url, { method: 'HEAD', headers: { authorization: 'Bearer shared' } });
    expect(head.status).to.equal(200);
    expect(await head.text()).to.equal('');
  });

  it('refuses a body that streams in without an end in sight, and goes on', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(bodyBytes / 8));
    let chunks = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        chunks += 1;
        if (chunks < 40) controller.enqueue(chunk);
        else controller.close();
      },
    });
    expect((await post(stream)).status).to.equal(413);
    expect((await post(JSON.stringify(batch(newId(), entriesBetween(0, 1))))).status).to.equal(200);
  });

  it('answers requests that are hardly any', async () => {
    const end = 'host: h\r\nconnection: close\r\n\r\n';
    expect(await say(`GET /transcripts/%zz HTTP/1.1\r\nauthorization: Bearer shared\r\n${end}`)).to.match(
      /^HTTP\/1\.1 404 /,
    );
    expect(await say(`GET /transcripts?%zz=%zz HTTP/1.1\r\nauthorization: Bearer shared\r\n${end}`)).to.match(
      /^HTTP\/1\.1 400 /,
    );
    expect(await say(`DELETE /transcripts HTTP/1.1\r\n${end}`)).to.match(/^HTTP\/1\.1 405 /);
    expect(
      await say(
        'POST /transcripts HTTP/1.1\r\nhost: h\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{',
      ),
    ).not.to.match(/^HTTP\/1\.1 2/);
  });
});
