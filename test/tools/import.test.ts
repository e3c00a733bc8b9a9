import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { createReceiver } from '../../src/receiver/receiver.ts';
import { describeImport } from '../suites/import.ts';
import { run } from '../support/command-line.ts';
import { findPostgres } from '../support/postgres.ts';
import { makeFolder } from '../support/temporary-folder.ts';

describe('guided-chat import', () => {
  let place: Awaited<ReturnType<typeof makeFolder>>;
  let data: string;

  before(async () => {
    place = await makeFolder();
    data = join(place.folder, 'data');
  });
  after(async () => place.remove());

  describeImport('PGlite', async () => ({ args: ['--data', data], options: { data } }));

  it('says so where the receiver of a folder runs, and leaves it in peace', async function () {
    this.timeout(60_000);
    const receiver = await createReceiver({ data, readerToken: 'shared' });
    const file = join(place.folder, 'empty.jsonl');
    await writeFile(file, '');
    const { code, complained } = await run('import', file, '--data', data);
    expect(code).to.equal(1);
    expect(complained).to.include(data).and.include('in use by another receiver. Stop that one');
    const headers = { authorization: 'Bearer shared' };
    expect((await receiver.fetch(new Request('http://h/transcripts', { headers }))).status).to.equal(200);
    await receiver.close();
    expect(await run('import', file, '--data', data)).to.include({ code: 0, complained: '' });
  });

  const postgres = findPostgres();
  if (postgres) {
    after(() => postgres.stop());
    describeImport('PostgreSQL', async () => {
      const databaseUrl = await postgres.start();
      return { args: ['--database-url', databaseUrl], options: { databaseUrl } };
    });
  }
});
