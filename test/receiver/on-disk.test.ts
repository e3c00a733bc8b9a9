import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { createReceiver } from '../../src/receiver/receiver.ts';
import { Caller, batch, entriesBetween, newId } from '../support/posting.ts';
import { makeFolder } from '../support/temporary-folder.ts';

describe('a receiver on disk', function () {
  this.timeout(120_000);
  let place: Awaited<ReturnType<typeof makeFolder>>;
  let data: string;

  before(async () => {
    place = await makeFolder();
    data = join(place.folder, 'data');
  });
  after(async () => place.remove());

  const open = async () => createReceiver({ data, readerToken: 'shared' });

  async function startProcess(): Promise<{ process: ChildProcess; url: string }> {
    const script = new URL('../support/receiver-process.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', 'tsx', script, data], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [port] = (await once(child.stdout, 'data')) as [Buffer];
    return { process: child, url: `http://127.0.0.1:${String(port).trim()}/transcripts` };
  }

  it('starts where one was killed while it made its database', async () => {
    await mkdir(join(data, 'database.unfinished'), { recursive: true });
    await writeFile(join(data, 'database.unfinished', 'PG_VERSION'), '18');
    await (await open()).close();
  });

  it('has everything that it acknowledged after it was killed in the middle of posts', async () => {
    const { process: child, url } = await startProcess();
    const whole = entriesBetween(0, 400);
    const acknowledged = new Map<string, number>();

    /** Posts a conversation bit by bit, until nobody answers any more. */
    async function converse(id: string): Promise<void> {
      for (let from = 0; from < whole.length; from += 4) {
        const body = JSON.stringify(batch(id, whole.slice(from, from + 4)));
        const headers = { 'content-type': 'application/json' };
        const response = await fetch(url, { method: 'POST', body, headers }).catch(() => undefined);
        const answer: unknown = await response?.json().catch(() => undefined);
        if (answer === undefined) return;
        expect(answer).to.deep.equal({ acknowledged: from + 3 });
        acknowledged.set(id, from + 3);
        if ([...acknowledged.values()].reduce((sum, last) => sum + last + 1, 0) >= 160) child.kill('SIGKILL');
      }
    }

    const ids = Array.from({ length: 5 }, newId);
    const exited = once(child, 'exit');
    await Promise.all([...ids.map(converse), exited]);

    const receiver = await open();
    const caller = new Caller(receiver.fetch, 'shared');
    for (const [id, last] of acknowledged) {
      const log = await caller.log(id);
      expect(log.length).to.be.at.least(last + 1);
      expect(log).to.deep.equal(whole.slice(0, log.length));
      expect(log.length % 4).to.equal(0);
      expect((await caller.posts(batch(id, whole.slice(last + 1, last + 20)))).status).to.equal(200);
    }
    expect(acknowledged.size).to.equal(ids.length);
    await receiver.close();
  });

  it('refuses a second one on its folder, and goes on', async () => {
    const { process: child, url } = await startProcess();
    const error: unknown = await open().catch((reason: unknown) => reason);
    expect(String(error)).to.contain(data).and.to.contain('in use by another receiver');
    expect((await fetch(url, { headers: { authorization: 'Bearer shared' } })).status).to.equal(200);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await open()).close();
  });

  it('answers 503 once it is closed, and never rejects', async () => {
    const receiver = await createReceiver({ data, readerToken: 'shared', onError: () => {} });
    await receiver.close();
    const answer = await new Caller(receiver.fetch, 'shared').posts(batch(newId(), entriesBetween(0, 1)));
    expect(answer.status).to.equal(503);
    expect(answer.headers.get('retry-after')).to.equal('10');
  });

  it('makes up a token that nobody can guess where none is given', async () => {
    const receiver = await createReceiver({ data, readerToken: '' });
    expect(receiver.readerToken).to.match(/^[\w-]{32,}$/);
    expect(
      (await receiver.fetch(new Request('http://h/transcripts', { headers: { authorization: 'Bearer ' } }))).status,
    ).to.equal(401);
    await receiver.close();
  });

  it('says so where its path is none', async () => {
    for (const path of ['transcripts', '/', '/t/', '/t?x', '/:id']) {
      const error: unknown = await createReceiver({ data, path }).catch((reason: unknown) => reason);
      expect(String(error)).to.contain(JSON.stringify(path)).and.to.contain('expected one such as "/transcripts"');
    }
  });
});
