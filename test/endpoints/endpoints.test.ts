import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { fromJsonLines } from '../../src/transcript/export/jsonl.ts';
import type { ReceivedEntry } from '../../src/transcript/received.ts';
import { batch, entriesBetween, entry, newId } from '../support/posting.ts';
import { listen } from '../support/http-server.ts';
import { makeFolder } from '../support/temporary-folder.ts';

const opened = {
  ...{ type: 'opened', flow: 'a flow', engine: 'guided-chat/test', seed: 1, stage: 'test', plans: [], known: {} },
};

interface Language {
  readonly name: string;
  readonly program: string;
  readonly options: (file: string, port: number) => readonly string[];
  readonly file: string;
  /** Whether the reader opens the files in which it keeps them. */
  readonly isRead: boolean;
  /** The seqs that it keeps of a conversation, in the order in which they lie there. */
  readonly kept: (data: string, conversation: string) => Promise<readonly number[]>;
}

const languages: readonly Language[] = [
  {
    name: 'Node',
    program: process.execPath,
    options: (file) => [file],
    file: 'node/endpoint.js',
    isRead: true,
    kept: seqsOfLines,
  },
  {
    name: 'PHP',
    program: 'php',
    options: (file, port) => ['-S', `127.0.0.1:${port}`, file],
    file: 'php/endpoint.php',
    isRead: true,
    kept: seqsOfLines,
  },
  {
    name: 'Python',
    program: 'python3',
    options: (file) => [file],
    file: 'python/endpoint.py',
    isRead: false,
    kept: async (data, conversation) => seqsOfDatabase(data, conversation),
  },
];

async function seqsOfLines(data: string, conversation: string): Promise<readonly number[]> {
  const lines = (await readFile(join(data, `${conversation}.jsonl`), 'utf8')).trim().split('\n');
  return lines.slice(1).map((line) => (JSON.parse(line) as { seq: number }).seq);
}

/** Node has no SQLite of its own yet, so Python is asked. */
function seqsOfDatabase(data: string, conversation: string): readonly number[] {
  const program = `import json, sqlite3, sys
rows = sqlite3.connect(sys.argv[1]).execute("select entry from entry where conversation = ? order by seq", [sys.argv[2]])
print(json.dumps([json.loads(entry)["seq"] for entry, in rows]))`;
  const { stdout } = spawnSync('python3', ['-c', program, data, conversation], { encoding: 'utf8' });
  return JSON.parse(stdout) as readonly number[];
}

/** A port that was free a moment ago, for a program that cannot look for one. */
async function freePort(): Promise<number> {
  const { origin, close } = await listen(() => undefined);
  await close();
  return Number(new URL(origin).port);
}

/** Waits until it answers, or has ended. */
async function isUp(url: string, program: ChildProcess): Promise<void> {
  while (program.exitCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return;
  }
  throw new Error('The endpoint ended before it answered.');
}

const canStart = ({ program }: Language) => spawnSync(program, ['--version']).status === 0;

for (const language of languages.filter(canStart)) {
  describe(`the smallest honest endpoint in ${language.name}`, () => {
    let program: ChildProcess;
    let url: string;
    let data: string;
    let remove: () => Promise<void>;

    before(async () => {
      const made = await makeFolder();
      remove = made.remove;
      data = join(made.folder, 'data');
      const port = await freePort();
      url = `http://127.0.0.1:${port}/`;
      const file = fileURLToPath(new URL(`../../examples/endpoints/${language.file}`, import.meta.url));
      program = spawn(language.program, language.options(file, port), {
        env: { ...process.env, PORT: String(port), DATA: data },
        stdio: 'ignore',
      });
      await isUp(url, program);
    });

    after(async () => {
      program.kill();
      await once(program, 'exit');
      await remove();
    });

    const posts = async (body: string): Promise<readonly [status: number, acknowledged?: number]> => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body });
      const { acknowledged } = (await response.json()) as { acknowledged?: number };
      return acknowledged === undefined ? [response.status] : [response.status, acknowledged];
    };

    const postsBatch = async (...given: Parameters<typeof batch>) => posts(JSON.stringify(batch(...given)));

    it('acknowledges what it was sent, and keeps it once, however often it comes', async () => {
      const id = newId();
      expect(await postsBatch(id, entriesBetween(0, 3))).to.deep.equal([200, 2]);
      expect(await postsBatch(id, entriesBetween(0, 3))).to.deep.equal([200, 2]);
      expect(await postsBatch(id, entriesBetween(1, 5))).to.deep.equal([200, 4]);
      expect(await postsBatch(id, entriesBetween(0, 2))).to.deep.equal([200, 4]);
      expect(await language.kept(data, id)).to.deep.equal([0, 1, 2, 3, 4]);
    });

    it('asks for what is missing, and takes it then', async () => {
      const id = newId();
      expect(await postsBatch(id, entriesBetween(2, 4))).to.deep.equal([409, -1]);
      expect(await postsBatch(id, entriesBetween(0, 2))).to.deep.equal([200, 1]);
      expect(await postsBatch(id, entriesBetween(3, 4))).to.deep.equal([409, 1]);
      expect(await postsBatch(id, entriesBetween(2, 4))).to.deep.equal([200, 3]);
      expect(await language.kept(data, id)).to.deep.equal([0, 1, 2, 3]);
    });

    it('keeps conversations apart, though they are sent at once', async () => {
      const ids = Array.from({ length: 4 }, newId);
      const answers = await Promise.all(ids.map(async (id) => postsBatch(id, entriesBetween(0, 2))));
      for (const answer of answers) expect(answer).to.deep.equal([200, 1]);
      for (const id of ids) expect(await language.kept(data, id)).to.deep.equal([0, 1]);
    });

    it('takes nothing from who does not know the key, and keeps only a hash of it', async () => {
      const id = newId();
      const sent = batch(id, entriesBetween(0, 2));
      await posts(JSON.stringify(sent));
      expect(await postsBatch(id, entriesBetween(2, 3), { key: 'another-of-24-characters' })).to.deep.equal([403]);
      expect(await language.kept(data, id)).to.deep.equal([0, 1]);
      const isFolder = language.kept === seqsOfLines;
      const files = isFolder ? (await readdir(data)).map((name) => join(data, name)) : [data];
      for (const file of files) expect(await readFile(file, 'latin1')).not.to.include(sent.key);
    });

    it('refuses what is no batch, and writes nowhere but in its place', async () => {
      const id = newId();
      const [one, , three] = entriesBetween(0, 3);
      const wrong: unknown[] = [null, {}, [], 'text', batch('../../../etc/passwd', entriesBetween(0, 1))];
      if (one && three) wrong.push(batch(id, [one, three]));
      for (const body of wrong) expect(await posts(JSON.stringify(body))).to.deep.equal([400]);
      expect(await posts('{')).to.deep.equal([400]);
    });

    it('takes a post as large as the receiver does, and no larger one', async () => {
      expect(await posts(' '.repeat(262_145))).to.deep.equal([413]);
    });

    it('keeps what people write in their own letters', async () => {
      const id = newId();
      const [entry] = entriesBetween(0, 1);
      if (entry)
        expect(await postsBatch(id, [{ ...entry, text: 'Blåbær på øya 🚲 "&</script>' }])).to.deep.equal([200, 0]);
      expect(await language.kept(data, id)).to.deep.equal([0]);
    });

    if (language.isRead) {
      it('keeps conversations in files that can be read back', async () => {
        const id = newId();
        const entries = [entry(0, { ...opened, language: 'sv' }), entry(1, { text: 'Hej på dig 🚲' }), entry(2)];
        const sent = batch(id, entries);
        await posts(JSON.stringify(sent));
        const read = fromJsonLines(await readFile(join(data, `${id}.jsonl`), 'utf8'));
        const [transcript, ...others] = typeof read === 'string' ? [] : read;
        expect(others).to.deep.equal([]);
        expect({ ...transcript, entries: [] }).to.deep.equal({
          ...{ id, began: entries[0]?.at, last: entries[2]?.at, language: 'sv', page: sent.page, entries: [] },
        });
        for (const [index, { received, ...told }] of (
          (transcript?.entries ?? []) as readonly ReceivedEntry[]
        ).entries()) {
          expect(Date.parse(received)).to.be.a('number').that.is.not.NaN;
          expect(told).to.deep.equal(entries[index]);
        }
        expect(transcript?.entries).to.have.length(3);
      });
    }

    it('answers 405 to what it does not do', async () => {
      expect((await fetch(url, { method: 'DELETE' })).status).to.equal(405);
    });
  });
}
