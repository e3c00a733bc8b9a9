import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Demo, type DemoOptions, startDemo } from '../../demo/server.ts';

describe('The demo', () => {
  let build: string;
  let demo: Demo;
  let options: DemoOptions;

  before(async () => {
    build = await mkdtemp(join(tmpdir(), 'demo-build-'));
    await writeFile(join(build, 'guided-chat.js'), '// the launcher');
    await writeFile(join(build, 'receiver.js'), '// not for browsers');
    options = { port: 0, host: '127.0.0.1', data: 'memory://', build };
    demo = await startDemo(options);
  });

  after(async () => {
    await demo.close();
    await rm(build, { recursive: true });
  });

  const ask = (path: string, init?: RequestInit) => fetch(`${demo.url}${path}`, init);

  it('serves the shop, the widget, the reader and the endpoint', async () => {
    const paths = ['/', '/workshop', '/guided-chat.js', '/reader/', '/reader'];
    expect(await Promise.all(paths.map(async (path) => (await ask(path)).status))).to.deep.equal(paths.map(() => 200));
    const list = await ask('/transcripts', { headers: { authorization: `Bearer ${demo.readerToken}` } });
    expect(await list.json()).to.deep.equal({ items: [], next: null });
  });

  it('shows transcripts to nobody else', async () => {
    expect((await ask('/transcripts')).status).to.equal(401);
  });

  it('sends its pages with the strictest policy', async () => {
    const { headers } = await ask('/');
    expect(headers.get('content-security-policy')).to.equal("default-src 'self'; require-trusted-types-for 'script'");
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('referrer-policy')).to.equal('strict-origin-when-cross-origin');
  });

  it('serves of what was built only what browsers load', async () => {
    expect((await ask('/receiver.js')).status).to.equal(404);
    expect((await ask('/server.ts')).status).to.equal(404);
  });

  it('says which port is in use, and how to choose another', async () => {
    const port = Number(new URL(demo.url).port);
    const second = await startDemo({ ...options, port }).catch((error: unknown) => error);
    expect(second).to.be.an('error').with.property('message').that.includes(`Port ${port} is in use.`);
    expect(second)
      .to.have.property('message')
      .that.includes(`PORT=${port + 1}`);
  });

  it('says that the widget is not built', async () => {
    const early = await startDemo({ ...options, build: join(build, 'nothing') }).catch((error: unknown) => error);
    expect(early).to.be.an('error').with.property('message').that.includes('npm run build:browser');
  });
});
