import { expect } from 'chai';
import { Access } from '../../src/receiver/access.ts';
import { type OpenDatabase, inMemory, openFolder } from '../../src/receiver/database.ts';
import { createRoutes } from '../../src/receiver/routes.ts';
import { conversations, entries } from '../../src/receiver/schema.ts';
import { type Format, formats } from '../../src/transcript/export/formats.ts';
import { streamOf } from '../../src/receiver/streaming.ts';
import { emptySummary } from '../../src/transcript/summary.ts';
import { entriesBetween, noon } from '../support/posting.ts';

describe('exporting thousands of transcripts', function () {
  this.timeout(60_000);
  const count = 2_000;
  let open: OpenDatabase;

  before(async () => {
    open = await openFolder(inMemory);
    const moment = new Date(noon);
    const page = { url: 'https://shop.example/', title: 'Shop' };
    const common = {
      ...emptySummary,
      keyHash: '',
      next: 4,
      last: moment,
      heard: moment,
      language: 'en',
      client: 'test',
    };
    for (let first = 0; first < count; first += 500) {
      const ids = Array.from({ length: 500 }, (_, index) => `conversation-${String(first + index).padStart(6, '0')}`);
      // Many begin in the same second, so that the id has to part them.
      const began = (index: number) => new Date(noon + Math.floor(index / 100) * 1000);
      await open.database
        .insert(conversations)
        .values(
          ids.map((id, index) => ({ ...common, id, page, techniques: [], topics: [], began: began(first + index) })),
        );
      await open.database
        .insert(entries)
        .values(
          ids.flatMap((conversation) =>
            entriesBetween(0, 4).map((entry) => ({ conversation, seq: entry.seq, entry, received: moment })),
          ),
        );
    }
  });
  after(() => open.close());

  const ask = async (path: string) => {
    const access = new Access('token', undefined, '/transcripts', () => noon);
    const routes = createRoutes({
      database: open.database,
      access,
      path: '/transcripts',
      allowOrigin: [],
      now: () => noon,
      onError: (error) => {
        throw error;
      },
    });
    const headers = { authorization: 'Bearer token' };
    return routes.fetch(new Request(`http://shop.example/transcripts${path}`, { headers }));
  };

  for (const [extension, { series }] of Object.entries<Format>(formats)) {
    if (!series) continue;
    it(`gives each once as .${extension}, in pieces that are as small at the end as at the beginning`, async () => {
      const { body } = await ask(`.${extension}`);
      const ids: string[] = [];
      const sizes: number[] = [];
      for await (const piece of body ?? []) {
        const text = Buffer.from(piece as Uint8Array).toString();
        // Each is named again and again, and nothing else is called so.
        const named = new Set(text.match(/conversation-\d{6}/g));
        if (named.size === 0) continue;
        sizes.push(text.length);
        ids.push(...named);
      }
      expect(sizes).to.have.length(count / 20);
      expect(Math.max(...sizes)).to.be.below(2 * Math.min(...sizes));
      expect(ids).to.have.length(count);
      expect(ids).to.deep.equal(ids.toSorted().toReversed());
    });
  }
});

describe('a stream that is made while it is read', () => {
  const noted: unknown[] = [];
  const note = (error: unknown) => noted.push(error);
  beforeEach(() => noted.splice(0));

  async function* breaking(texts: readonly string[]): AsyncGenerator<string, void> {
    for (const text of texts) yield text;
    throw new Error('The database is gone.');
  }

  it('is not begun where nothing can be had', async () => {
    const failure: unknown = await streamOf(breaking([]), note).catch((error: unknown) => error);
    expect(failure).to.be.an('error').with.property('message', 'The database is gone.');
    expect(noted).to.deep.equal([]);
  });

  it('breaks off where it fails later, so that nobody takes it for whole', async () => {
    const reader = (await streamOf(breaking(['one', 'two']), note)).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).to.equal('one');
    const failure: unknown = await reader
      .read()
      .then(() => reader.read())
      .catch((error: unknown) => error);
    expect(failure).to.be.an('error').with.property('message', 'The database is gone.');
    expect(noted).to.deep.equal([failure]);
  });

  it('stops making when nobody reads any more', async () => {
    let stopped = false;
    async function* endless(): AsyncGenerator<string, void> {
      try {
        for (;;) yield 'more';
      } finally {
        stopped = true;
      }
    }
    await (await streamOf(endless(), note)).cancel();
    expect(stopped).to.equal(true);
  });
});
