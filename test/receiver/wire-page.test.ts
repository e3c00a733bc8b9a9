import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { problemKinds } from '../../src/receiver/problem-response.ts';
import { readBatch } from '../../src/transcript/wire.ts';
import { batch, entriesBetween, newId } from '../support/posting.ts';
import { makeFolder } from '../support/temporary-folder.ts';

const page = readFileSync(new URL('../../docs/wire.md', import.meta.url), 'utf8');

const example = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';

describe('the page about the wire', () => {
  it('shows an endpoint of at most fifteen lines that keeps what is posted', async () => {
    const code = example('js');
    expect(code.trim().split('\n').filter(Boolean)).to.have.length.within(5, 15);
    const { folder, remove } = await makeFolder();
    await writeFile(join(folder, 'endpoint.mjs'), code);
    const server = spawn(process.execPath, ['endpoint.mjs'], {
      cwd: folder,
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [address] = (await once(server.stdout, 'data')) as [Buffer];
    const post = async (body: string) => fetch(String(address).trim(), { method: 'POST', body });

    const sent = [0, 2].map((from) => batch(newId(), entriesBetween(from, from + 2), { language: 'nb' }));
    for (const body of sent) expect((await post(JSON.stringify(body))).status).to.equal(204);
    expect((await post('{')).status).to.equal(500);
    const lines = (await readFile(join(folder, 'transcripts.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).to.deep.equal(sent);

    server.kill();
    await once(server, 'exit');
    await remove();
  });

  it('shows a post that the receiver would take', () => {
    expect(readBatch(JSON.parse(example('json')))).to.have.property('batch');
  });

  it('lists every problem with its status', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| (\d{3}) +\|/gm)].map(([, name, status]) => [
      name,
      Number(status),
    ]);
    expect(rows).to.deep.equal(Object.entries(problemKinds).map(([name, { status }]) => [name, status]));
  });
});
